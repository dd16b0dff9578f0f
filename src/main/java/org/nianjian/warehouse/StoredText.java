package org.nianjian.warehouse;

import org.nianjian.report.Clues;
import org.nianjian.report.ReportKind;

/**
 * A text that was read, with what tells whose it is; its content and its figures are fetched by its key.
 *
 * @param extraction the key
 * @param format what it was read as
 * @param note what a person should know of the reading; empty as a rule
 * @param kind what the report is
 * @param template whether its figures are placeholders
 * @param clues what it says of whose it is and of which year
 */
public record StoredText(long extraction, String format, String note, ReportKind kind, boolean template, Clues clues) {}
