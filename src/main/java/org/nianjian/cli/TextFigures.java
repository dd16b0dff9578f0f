package org.nianjian.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nianjian.indicator.Catalogue;
import org.nianjian.indicator.Evidence;
import org.nianjian.indicator.Indicator;
import org.nianjian.indicator.Observation;
import org.nianjian.indicator.Relation;
import org.nianjian.report.Identity;

/** Writes figures for people: every sentence with its figures highlighted, and under it what each was read as. */
final class TextFigures {
    private static final String[] COLOUR = {"\u001b[1;36m", "\u001b[0m"};
    private static final String[] BRACKETS = {"[", "]"};

    private final Catalogue catalogue;
    private final String[] marks;
    private final boolean colours;

    TextFigures(Catalogue catalogue, boolean colours) {
        this.catalogue = catalogue;
        this.colours = colours;
        this.marks = colours ? COLOUR : BRACKETS;
    }

    /** Writes whose report it is, and all its figures. */
    void write(Explained explained, PrintWriter out) {
        Identity identity = explained.identity();
        if (identity != null) {
            out.println(heading(identity, explained.kind()));
            out.println();
        }
        figures(explained.text(), explained.figures(), out);
    }

    private static String heading(Identity identity, String kind) {
        String code = identity.body().areaCode();
        String year = identity.year() == null ? "year unknown" : identity.year().toString();
        return identity.body().name() + "  " + (code.isEmpty() ? "area unknown" : code) + "  " + year + "  " + kind;
    }

    private void figures(String text, List<Figure> figures, PrintWriter out) {
        int[] characters = text.codePoints().toArray();
        Map<Integer, String> words = new HashMap<>();
        for (Figure figure : figures) {
            words.put(
                    figure.observation().ordinal(),
                    figure.observation().evidence().words());
        }
        int i = 0;
        while (i < figures.size()) {
            int start = figures.get(i).observation().evidence().start();
            int from = sentenceStart(characters, start);
            int to = sentenceEnd(characters, start);
            List<Figure> together = new ArrayList<>();
            while (i < figures.size() && figures.get(i).observation().evidence().start() < to) {
                together.add(figures.get(i++));
            }
            out.println(highlighted(characters, from, to, together));
            table(together, words, out);
            out.println();
        }
    }

    private String highlighted(int[] characters, int from, int to, List<Figure> figures) {
        StringBuilder line = new StringBuilder();
        int at = from;
        for (Figure figure : figures) {
            Evidence evidence = figure.observation().evidence();
            if (evidence.start() < at) {
                continue; // two figures in one phrase: 未发生行政复议、行政诉讼案件
            }
            append(line, characters, at, evidence.start());
            line.append(marks[0]);
            append(line, characters, evidence.start(), evidence.end());
            line.append(marks[1]);
            at = evidence.end();
        }
        append(line, characters, at, Math.max(at, to));
        return line.toString().strip();
    }

    private static void append(StringBuilder line, int[] characters, int from, int to) {
        for (int i = from; i < to; i++) {
            line.appendCodePoint(characters[i] == '\n' ? ' ' : characters[i]);
        }
    }

    /** @param words those of all figures of the text, by their ordinals */
    private void table(List<Figure> figures, Map<Integer, String> words, PrintWriter out) {
        List<String[]> rows = figures.stream().map(figure -> row(figure, words)).toList();
        int[] widths = new int[rows.get(0).length];
        for (String[] row : rows) {
            for (int i = 0; i < row.length; i++) {
                widths[i] = Math.max(widths[i], Columns.width(row[i]));
            }
        }
        for (String[] row : rows) {
            StringBuilder line = new StringBuilder("  ");
            for (int i = 0; i < row.length; i++) {
                line.append("  ").append(Columns.pad(row[i], widths[i]));
            }
            out.println(line.toString().stripTrailing());
        }
    }

    private String[] row(Figure figure, Map<Integer, String> words) {
        Observation observation = figure.observation();
        String value = figure.value();
        return new String[] {
            observation.evidence().words(),
            observation.indicator(),
            catalogue.find(observation.indicator()).map(Indicator::nameZh).orElse(""),
            value == null ? "–" : value,
            observation.unit(),
            observation.bound().code(),
            figure.status().code(),
            why(observation, words)
        };
    }

    /** The words that decided, and how it stands to other figures. */
    private String why(Observation observation, Map<Integer, String> words) {
        List<String> why = new ArrayList<>();
        if (!observation.matched().isEmpty()) {
            why.add("← " + observation.matched());
        }
        Relation relation = observation.relation();
        related("part of ", words.get(relation.partOf()), why);
        related("the same as ", words.get(relation.repeatOf()), why);
        related("a stage after ", words.get(relation.stageOf()), why);
        related("of ", relation.subset(), why);
        return why.isEmpty() ? "" : quiet(String.join("; ", why));
    }

    private static void related(String how, @Nullable String to, List<String> why) {
        if (to != null && !to.isEmpty()) {
            why.add(how + to);
        }
    }

    private String quiet(String text) {
        return colours ? "\u001b[2m" + text + "\u001b[0m" : text;
    }

    private static int sentenceStart(int[] characters, int at) {
        int i = at;
        while (i > 0 && !endsSentence(characters[i - 1])) {
            i--;
        }
        return i;
    }

    private static int sentenceEnd(int[] characters, int at) {
        int i = at;
        while (i < characters.length && !endsSentence(characters[i])) {
            i++;
        }
        return i < characters.length && characters[i] != '\n' ? i + 1 : i;
    }

    private static boolean endsSentence(int character) {
        return character == '。' || character == '！' || character == '？' || character == '\n';
    }
}
