package org.nianjian.report;

import java.util.List;

/**
 * Reads the structure of a text: title, clues, sections and what is no part of the report.
 *
 * <p>It cannot fail: a text without a title or headings is one section. Time is linear in the text's length, for every
 * character is passed a fixed number of times (lines, furniture, marks, sentences), whatever looks further than one
 * character is bounded by a constant, and nothing goes back.
 */
public final class OutlineReader {

    /** The structure of the text; its spans are offsets in the text as given. */
    public Outline read(String written) {
        String text = FullStops.unified(written);
        List<Line> lines = Line.of(text);
        Title title = new TitleReader(text, lines).read();
        Clues clues = new CluesReader(text, lines, title).read();
        SectionReader body = new SectionReader(text, ReportYears.ofText(clues));
        body.read(lines.subList(title.bodyLine(), lines.size()));
        return new Outline(written, Kinds.of(clues.title(), clues.opening()), clues, body.sections(), body.residue());
    }
}
