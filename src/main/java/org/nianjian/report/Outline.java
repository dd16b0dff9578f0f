package org.nianjian.report;

import java.util.List;
import org.nianjian.quantity.Span;

/**
 * The structure of a text.
 *
 * @param text the text as it was read; every span is an offset into it
 * @param kind what the report is
 * @param clues what it says of whose it is and of which year
 * @param sections the body in reading order, without gaps or overlaps; what is in none of them is not read
 * @param residue what within the sections does not belong to the report (navigation, counters, marks of a word
 *     processor), in reading order, without overlaps
 */
public record Outline(String text, ReportKind kind, Clues clues, List<Section> sections, List<Span> residue) {
    public Outline {
        sections = List.copyOf(sections);
        residue = List.copyOf(residue);
    }

    /** The text with full stops that were typed as points (调解56件. 办结率98%.) as 。; each character stands where it stood. */
    public String punctuated() {
        return FullStops.unified(text);
    }
}
