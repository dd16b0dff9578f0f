package org.nianjian.indicator;

import java.util.List;
import org.nianjian.quantity.CodePoints;
import org.nianjian.quantity.DateMention;
import org.nianjian.quantity.QuantityReader;
import org.nianjian.report.Outline;
import org.nianjian.report.Section;

/**
 * Reads what every figure of a text counts. Holds no state between texts: one reader serves all threads.
 *
 * @see Scorer how the indicator is chosen
 */
public final class FigureReader {
    private static final Phrases REPORTED = Phrases.of("报告如下", "情况如下", "情况报告", "汇报如下");
    private static final int OPENING = 800;

    private final Rules rules;
    private final ZeroReader zeroReader;

    public FigureReader(Lexicon lexicon) {
        rules = new Rules(lexicon);
        zeroReader = new ZeroReader(lexicon);
    }

    /** All figures and comparisons of a text; in time proportional to its length, whatever it holds. */
    public Reading read(Outline outline) {
        String text = outline.text();
        List<Figure.Zero> zeros = zeroReader.read(text);
        Hits hits = rules.find(text);
        ReadingBuilder building = new ReadingBuilder(rules, outline, new CodePoints(text), hits);
        boolean partial = coversPartOfYear(outline);
        int segment = 0;
        for (Section section : outline.sections()) {
            SectionFigures found = SectionFigures.read(text, section, outline.residue(), zeros);
            ClauseReader.Result clauses = ClauseReader.read(
                    text,
                    section.span().start(),
                    section.span().end(),
                    found.figures(),
                    segment,
                    end -> rules.countsThings(hits, end));
            segment = clauses.nextSegment();
            PeriodReader periods =
                    new PeriodReader(text, section.span().start(), found.dates(), partial, building.titleYear());
            building.section(section, found.figures(), clauses.clauses(), periods);
        }
        return building.build();
    }

    /** Whether the report says before its first section that it ends before the year does: 本年度（截至11月底）…. */
    private static boolean coversPartOfYear(Outline outline) {
        if (outline.sections().isEmpty()) {
            return false;
        }
        String text = outline.text();
        int from = outline.sections().get(0).span().start();
        int to = Math.min(text.length(), from + OPENING);
        for (DateMention date : QuantityReader.read(text, from, to).dates()) {
            int end = date.span().end();
            boolean report = REPORTED.anyIn(text, end, Math.min(text.length(), end + 16));
            if (report && PeriodReader.isPartial(date)) {
                return true;
            }
        }
        return false;
    }
}
