package org.nianjian.indicator;

import java.util.ArrayList;
import java.util.List;
import org.nianjian.quantity.DateMention;
import org.nianjian.quantity.Quantity;
import org.nianjian.quantity.QuantityReader;
import org.nianjian.quantity.Scan;
import org.nianjian.quantity.Span;
import org.nianjian.report.Section;

/** The figures and dates of one section, in reading order, with those in page residue left out. */
record SectionFigures(List<Figure> figures, List<DateMention> dates) {
    private static final SectionFigures NONE = new SectionFigures(List.of(), List.of());

    /**
     * Reads a section.
     *
     * @param zeros the stated zeros of the whole text; 没有一起被撤销 is one zero, not one case
     */
    static SectionFigures read(String text, Section section, List<Span> residue, List<Figure.Zero> zeros) {
        Scan scan =
                QuantityReader.read(text, section.span().start(), section.span().end());
        List<Figure> figures = new ArrayList<>();
        int z = firstFrom(zeros, section.span().start());
        for (Quantity quantity : scan.quantities()) {
            while (z < zeros.size()
                    && zeros.get(z).span().start() < quantity.span().start()) {
                addZero(figures, zeros.get(z++), section, residue);
            }
            boolean inZero = z > 0 && zeros.get(z - 1).span().overlaps(quantity.span())
                    || z < zeros.size() && zeros.get(z).span().overlaps(quantity.span());
            if (!inZero && !isIn(residue, quantity.span())) {
                figures.add(new Figure.Number(quantity));
            }
        }
        while (z < zeros.size() && zeros.get(z).span().start() < section.span().end()) {
            addZero(figures, zeros.get(z++), section, residue);
        }
        // Of headings with nothing below them a text can have many.
        return figures.isEmpty() && scan.dates().isEmpty()
                ? NONE
                : new SectionFigures(List.copyOf(figures), scan.dates());
    }

    private static void addZero(List<Figure> to, Figure.Zero zero, Section section, List<Span> residue) {
        if (zero.span().end() <= section.span().end() && !isIn(residue, zero.span())) {
            to.add(zero);
        }
    }

    private static int firstFrom(List<Figure.Zero> zeros, int offset) {
        int low = 0;
        int high = zeros.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (zeros.get(middle).span().start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static boolean isIn(List<Span> residue, Span span) {
        int low = 0;
        int high = residue.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (residue.get(middle).end() <= span.start()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < residue.size() && residue.get(low).overlaps(span);
    }
}
