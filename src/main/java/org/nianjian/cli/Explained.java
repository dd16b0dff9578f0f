package org.nianjian.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nianjian.report.Identity;

/**
 * A text with what was read in it.
 *
 * @param text the text as it was read
 * @param identity whose report it is; null for a line, which is nobody's
 * @param kind the kind of report, one of the published words
 * @param figures all figures in reading order
 */
record Explained(String text, @Nullable Identity identity, String kind, List<Figure> figures) {}
