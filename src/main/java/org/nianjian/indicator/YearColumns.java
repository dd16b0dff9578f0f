package org.nianjian.indicator;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nianjian.quantity.Phrases;
import org.nianjian.quantity.Span;

/**
 * Tells the year of figures in a table that was made text, if a line above them names a year for every column: 项目 | 2021年
 * | 2020年, or 指标 本年 上年. It is led through the figures of a section in reading order.
 */
final class YearColumns {
    private static final Phrases THIS_YEAR = Phrases.of("本年", "今年", "本年度", "本期");
    private static final Phrases LAST_YEAR = Phrases.of("上年", "去年", "上年度", "上一年", "上一年度", "上期", "上年同期");
    private static final int MOST_OTHER_CELLS = 2;
    private static final int LONGEST_HEADER = 80;
    private static final int LONGEST_LABEL = 30;

    private final String text;
    private int at;
    private int column;
    private List<Period> columns = List.of();

    YearColumns(String text, int from) {
        this.text = text;
        this.at = from;
    }

    /** The period of the next figure by its column; null if it stands in no such table. */
    @Nullable
    Period next(Span figure) {
        int line = at;
        boolean turned = false;
        for (int i = at; i < figure.start(); i++) {
            char c = text.charAt(i);
            if (c == '。') {
                columns = List.of();
            } else if (c == '\n') {
                if (turned || line < i) {
                    header(line, i, turned);
                }
                line = i + 1;
                turned = true;
            }
        }
        column = turned ? 0 : column + 1;
        if (turned && figure.start() - line > LONGEST_LABEL) {
            columns = List.of();
        }
        at = Math.max(at, figure.end());
        return column < columns.size() ? columns.get(column) : null;
    }

    /** Takes the columns of a line without figures; any other such line ends a table. */
    private void header(int from, int to, boolean whole) {
        if (to - from > LONGEST_HEADER) {
            columns = List.of();
            return;
        }
        List<Period> years = new ArrayList<>();
        int others = 0;
        int i = from;
        while (i < to) {
            if (isGap(text.charAt(i))) {
                i++;
                continue;
            }
            int end = i;
            while (end < to && !isGap(text.charAt(end))) {
                end++;
            }
            Period year = year(i, end);
            if (year == null) {
                others++;
            } else {
                years.add(year);
            }
            i = end;
        }
        if (years.size() > 1 && others <= MOST_OTHER_CELLS) {
            columns = List.copyOf(years);
        } else if (whole && years.size() + others > 0) {
            columns = List.of();
        }
    }

    private static boolean isGap(char c) {
        return c == '|' || c == '｜' || c == '\t' || c == ' ' || c == '\u3000' || c == '\u00a0' || c == '\r';
    }

    /** The period that a whole cell names: 2021年, 2021年度, 2021, 本年, 上年; null if it names none. */
    private @Nullable Period year(int from, int to) {
        if (THIS_YEAR.lengthAt(text, from, to) == to - from) {
            return new Period(Status.ACTUAL, null, false);
        }
        if (LAST_YEAR.lengthAt(text, from, to) == to - from) {
            return new Period(Status.PRIOR, null, false);
        }
        int year = 0;
        int i = from;
        for (; i < to && i < from + 4; i++) {
            int digit = Character.digit(text.charAt(i), 10);
            if (digit < 0) {
                return null;
            }
            year = year * 10 + digit;
        }
        boolean ends = i == to || text.charAt(i) == '年' && (i + 1 == to || text.charAt(i + 1) == '度' && i + 2 == to);
        return i == from + 4 && ends && year >= 1990 && year < 2100 ? new Period(Status.ACTUAL, year, false) : null;
    }
}
