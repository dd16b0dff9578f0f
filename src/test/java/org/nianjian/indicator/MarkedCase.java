package org.nianjian.indicator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.nianjian.quantity.Bound;
import org.nianjian.quantity.Span;

/**
 * A passage of a report whose figures a person has marked: {@code 调处{56件|mediation.disputes_handled}}. The fields of a
 * mark are the words, the indicator, the status (empty for actual) and, where the words do not say it to the letter, the
 * bound, the value, or both.
 *
 * @param text the whole report: title, a heading where the case stands in a section of its own, the passage
 * @param year the year reported on
 * @param marks the figures, in reading order
 */
record MarkedCase(String text, int year, List<MarkedFigure> marks) {
    private static final int YEAR = 2024;
    private static final String TITLE = "2024年法治政府建设情况报告";

    /** A figure as marked; its span is in UTF-16 units of the text; no value for a placeholder. */
    record MarkedFigure(
            Span span, String words, @Nullable BigDecimal value, Bound bound, String indicator, Status status) {}

    MarkedCase {
        marks = List.copyOf(marks);
    }

    /** Reads one line of a case file. */
    static MarkedCase parse(String line) {
        String title = TITLE;
        String heading = "";
        String passage = line;
        if (line.startsWith("[")) {
            int close = line.indexOf(']');
            String prefix = line.substring(1, close);
            passage = line.substring(close + 1);
            switch (prefix) {
                case "plan" -> heading = "三、下一步工作打算\n";
                case "problems" -> heading = "二、存在的问题\n";
                default -> {
                    if (!prefix.startsWith("title ")) {
                        throw new IllegalArgumentException("no section is called " + prefix + ": " + line);
                    }
                    title = prefix.substring("title ".length());
                }
            }
        }
        StringBuilder text = new StringBuilder(title).append('\n').append(heading);
        List<MarkedFigure> marks = new ArrayList<>();
        int at = 0;
        for (int open = passage.indexOf('{'); open >= 0; open = passage.indexOf('{', at)) {
            text.append(passage, at, open);
            int close = passage.indexOf('}', open);
            String[] fields = passage.substring(open + 1, close).split("\\|", -1);
            int start = text.length();
            text.append(fields[0]);
            marks.add(mark(fields, new Span(start, text.length())));
            at = close + 1;
        }
        text.append(passage.substring(at));
        return new MarkedCase(text.toString().replace('⏎', '\n'), YEAR, marks);
    }

    private static MarkedFigure mark(String[] fields, Span span) {
        String words = fields[0];
        Status status = fields.length > 2 && !fields[2].isEmpty() ? Status.of(fields[2]) : Status.ACTUAL;
        Bound bound = boundIn(words);
        BigDecimal value = null;
        boolean valueGiven = false;
        for (String given : fields.length > 3 ? fields[3].split(" ") : new String[0]) {
            if (Character.isDigit(given.charAt(0))) {
                value = new BigDecimal(given);
                valueGiven = true;
            } else {
                bound = Bound.of(given);
            }
        }
        if (!valueGiven && status != Status.REDACTED) {
            value = plain(words);
        }
        return new MarkedFigure(span, words, value, bound, fields[1], status);
    }

    private static Bound boundIn(String words) {
        if (words.contains("余") || words.contains("多") || words.contains("以上")) {
            return Bound.AT_LEAST;
        }
        return words.contains("近") || words.contains("约") ? Bound.ABOUT : Bound.EXACT;
    }

    /** The value of words that hold it in Arabic digits; deliberately another computation than the reader's. */
    private static BigDecimal plain(String words) {
        StringBuilder digits = new StringBuilder();
        for (char c : words.toLowerCase(Locale.ROOT).toCharArray()) {
            if (Character.isDigit(c)) {
                digits.append(Character.digit(c, 10));
            } else if (c == '.') {
                digits.append(c);
            }
        }
        if (digits.isEmpty()) {
            throw new IllegalArgumentException("the mark must give the value of " + words);
        }
        BigDecimal value = new BigDecimal(digits.toString());
        return words.contains("亿") ? value.movePointRight(8) : words.contains("万") ? value.movePointRight(4) : value;
    }
}
