package org.nianjian.intake.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nianjian.indicator.FigureReader;
import org.nianjian.indicator.Lexicon;
import org.nianjian.indicator.Observation;
import org.nianjian.intake.catalogue.CatalogueLoader;
import org.nianjian.report.OutlineReader;

/** The figures that a text states, so that two texts of one report can be compared by what they say. */
final class Figures {
    private static final FigureReader READER = new FigureReader(lexicon());
    private static final OutlineReader OUTLINES = new OutlineReader();

    private Figures() {}

    /** How two readings of one report differ: what only one of them holds, and how much the first holds in all. */
    record Difference(int all, List<String> missing, List<String> more) {
        int count() {
            return Math.max(missing.size(), more.size());
        }
    }

    static Difference between(String expected, String text) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        List<String> first = of(expected);
        first.forEach(figure -> counts.merge(figure, 1, Integer::sum));
        List<String> more = new ArrayList<>();
        for (String figure : of(text)) {
            if (counts.getOrDefault(figure, 0) > 0) {
                counts.merge(figure, -1, Integer::sum);
            } else {
                more.add(figure);
            }
        }
        List<String> missing = new ArrayList<>();
        counts.forEach((figure, count) -> {
            for (int i = 0; i < count; i++) {
                missing.add(figure);
            }
        });
        return new Difference(first.size(), missing, more);
    }

    private static List<String> of(String text) {
        return READER.read(OUTLINES.read(text)).observations().stream()
                .map(Figures::said)
                .toList();
    }

    private static String said(Observation figure) {
        String words = figure.evidence().words().replaceAll("\\s", "");
        String value = figure.value() == null
                ? "XX"
                : figure.value().stripTrailingZeros().toPlainString();
        return words + " = " + figure.indicator() + " " + value + " " + figure.bound() + " " + figure.unit() + " "
                + figure.period();
    }

    private static Lexicon lexicon() {
        return CatalogueLoader.builtIn().lexicon();
    }
}
