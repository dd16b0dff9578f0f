package org.nianjian.report;

import org.nianjian.quantity.Span;

/**
 * A stretch of a report under one heading; the sections of a report cover its body without gaps or overlaps.
 *
 * @param span the heading and what stands under it, up to the next heading of any depth
 * @param heading the innermost heading without its number, empty before the first one
 * @param path the headings from the outermost to this one, joined by " / "
 * @param role what it is for
 */
public record Section(Span span, String heading, String path, SectionRole role) {}
