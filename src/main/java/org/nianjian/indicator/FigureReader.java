package org.nianjian.indicator;

import java.util.ArrayList;
import java.util.List;
import org.nianjian.quantity.CodePoints;
import org.nianjian.quantity.DateMention;
import org.nianjian.quantity.Phrases;
import org.nianjian.report.Outline;
import org.nianjian.report.Section;

/**
 * Reads what every figure of a text counts. Holds no state between texts: one reader serves all threads.
 *
 * @see Scorer how the indicator is chosen
 */
public final class FigureReader {
    private static final Phrases REPORTED = Phrases.of("报告如下", "情况如下", "情况报告", "汇报如下");
    /** So many characters from its first section on are the opening of a report. */
    private static final int OPENING = 800;

    private final Rules rules;
    private final ZeroReader zeroReader;

    public FigureReader(Lexicon lexicon) {
        rules = new Rules(lexicon);
        zeroReader = new ZeroReader(lexicon);
    }

    /** All figures and comparisons of a text; in time proportional to its length, whatever it holds. */
    public Reading read(Outline outline) {
        String text = outline.punctuated();
        List<Figure.Zero> zeros = zeroReader.read(text);
        Hits hits = new Hits(text.length() / 8);
        Integer year = outline.clues().statedYear();
        KnownWords words = new KnownWords(text, rules, hits);
        ReadingBuilder building = new ReadingBuilder(rules, outline, new CodePoints(text), words, year);
        List<SectionFigures> found = new ArrayList<>();
        for (Section section : outline.sections()) {
            found.add(SectionFigures.read(text, section, outline.residue(), zeros));
        }
        boolean partial = coversPartOfYear(text, outline, found);
        int segment = 0;
        for (int i = 0; i < found.size(); i++) {
            Section section = outline.sections().get(i);
            TableFigures.Placed placed = TableFigures.read(
                    text,
                    section.span().start(),
                    section.span().end(),
                    found.get(i).figures());
            List<Figure> figures = placed.figures();
            findWords(text, section, figures, hits);
            ClauseReader.Result clauses = ClauseReader.read(
                    text, section.span().start(), section.span().end(), figures, segment, words);
            segment = clauses.nextSegment();
            if (figures.isEmpty()) {
                continue;
            }
            PeriodReader periods = new PeriodReader(
                    text, section.span().start(), found.get(i).dates(), partial, year, SectionTime.of(section, year));
            building.section(section, figures, clauses.clauses(), placed.cells(), periods);
        }
        return building.build();
    }

    /** Finds the words of a section up to the stop behind its last figure: what stands further on belongs to none. */
    private void findWords(String text, Section section, List<Figure> figures, Hits hits) {
        if (!figures.isEmpty()) {
            int last = figures.get(figures.size() - 1).span().end();
            int to = Sentences.end(text, last, section.span().end());
            rules.find(text, section.span().start(), to, hits);
        }
    }

    /** Whether the report says in its opening that it ends before the year does: 本年度（截至11月底）…报告如下. */
    private static boolean coversPartOfYear(String text, Outline outline, List<SectionFigures> sections) {
        if (sections.isEmpty()) {
            return false;
        }
        int opening = outline.sections().get(0).span().start() + OPENING;
        for (int i = 0; i < sections.size(); i++) {
            if (outline.sections().get(i).span().start() > opening) {
                return false;
            }
            for (DateMention date : sections.get(i).dates()) {
                int end = date.span().end();
                if (end > opening) {
                    return false;
                }
                boolean report = REPORTED.anyIn(text, end, Math.min(text.length(), end + 16));
                if (report && PeriodReader.isPartial(date)) {
                    return true;
                }
            }
        }
        return false;
    }
}
