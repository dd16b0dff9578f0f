package org.nianjian.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import org.nianjian.indicator.Catalogue;
import org.nianjian.indicator.Evidence;
import org.nianjian.indicator.Indicator;
import org.nianjian.indicator.Observation;
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
            table(together, out);
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

    private void table(List<Figure> figures, PrintWriter out) {
        List<String[]> rows = figures.stream().map(this::row).toList();
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

    private String[] row(Figure figure) {
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
            observation.matched().isEmpty() ? "" : quiet("← " + observation.matched())
        };
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
