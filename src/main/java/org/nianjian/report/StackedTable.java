package org.nianjian.report;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nianjian.quantity.Phrases;
import org.nianjian.quantity.Span;

/**
 * Finds a table of which every cell became a line of its own, as web pages and old documents are saved: the names of the columns one
 * below the other, then the cells of each row.
 */
final class StackedTable {
    private static final int LONGEST_NAME = 12;
    private static final int LONGEST_CELL = 40;
    private static final int LONGEST_GAP = 20;

    /** No line of such a table is longer, the blanks around its cell included. */
    static final int LONGEST_LINE = LONGEST_GAP + LONGEST_CELL + 1;

    private static final int MOST_COLUMNS = 8;
    private static final int FEWEST_ROWS = 2;
    private static final int YEAR = 4;
    private static final int SERVICE = 5;

    /** What can be the name of a column and nothing else, so that no paragraph is taken for one. */
    private static final Phrases NAMES = Phrases.of(
            "序号", "编号", "项目", "指标", "指标名称", "项目名称", "类别", "内容", "工作内容", "工作项目", "事项", "工作事项", "名称", "单位", "计量单位", "数量",
            "数值", "数据", "件数", "完成情况", "完成数", "完成数量", "实际完成", "工作情况", "情况", "年度目标", "目标", "计划", "计划数", "备注", "说明", "本年",
            "上年", "今年", "去年", "本年数", "上年数", "本期", "上年同期", "去年同期", "增减", "同比", "统计项目", "统计指标", "统计数", "统计数据", "工作任务",
            "任务");

    private static final Phrases SERIAL = Phrases.of("序号", "编号");

    private final String text;
    private final int end;

    StackedTable(String text, int end) {
        this.text = text;
        this.end = end;
    }

    /**
     * A table and where the line after it begins.
     *
     * @param next the offset
     */
    record Found(Table table, int next) {}

    /** The table whose first column name is the line at that offset; null if there is none. */
    @Nullable
    Found at(int start, Span caption) {
        List<Span> names = new ArrayList<>();
        Span line = line(start);
        while (line != null && names.size() < MOST_COLUMNS && isName(line)) {
            names.add(line);
            line = line(line.end() + 1);
        }
        for (int columns = names.size(); columns >= 2; columns--) {
            List<Span> header = names.subList(0, columns);
            Found found = rows(header, caption);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private @Nullable Found rows(List<Span> header, Span caption) {
        boolean serial = is(SERIAL, header.get(0));
        List<List<Span>> rows = new ArrayList<>();
        int next = header.get(header.size() - 1).end() + 1;
        while (true) {
            List<Span> row = new ArrayList<>();
            Span cell = line(next);
            while (cell != null && isCell(cell)) {
                row.add(cell);
                if (row.size() == header.size()) {
                    break;
                }
                cell = line(cell.end() + 1);
            }
            if (row.size() < header.size() || !isRow(row, serial)) {
                break;
            }
            rows.add(row);
            next = row.get(row.size() - 1).end() + 1;
        }
        return rows.size() < FEWEST_ROWS ? null : new Found(new Table(header, rows, caption), Math.min(next, end));
    }

    /** A label in words, behind a number if the rows are numbered, and a figure somewhere after it. */
    private boolean isRow(List<Span> row, boolean serial) {
        int label = serial ? 1 : 0;
        if (label + 1 >= row.size()) {
            return false;
        }
        // Behind a number the label may itself begin with one: 9, 12345热线工单.
        boolean labelled = serial
                ? startsWithDigit(row.get(0)) && !isNumber(row.get(1))
                : !startsWithDigit(row.get(0)) || isService(row.get(0));
        if (!labelled) {
            return false;
        }
        return row.subList(label + 1, row.size()).stream().anyMatch(this::startsWithDigit);
    }

    /** Whether a label begins with the number of a public service: 12345热线工单. */
    private boolean isService(Span cell) {
        return digits(cell) == SERVICE && !isNumber(cell) && text.startsWith("12", cell.start());
    }

    private boolean isNumber(Span cell) {
        return digits(cell) == cell.length();
    }

    private boolean startsWithDigit(Span cell) {
        return digits(cell) > 0;
    }

    /** With how many digits a line begins. */
    private int digits(Span line) {
        int at = line.start();
        while (at < line.end() && Chars.digit(text.charAt(at)) >= 0) {
            at++;
        }
        return at - line.start();
    }

    private boolean is(Phrases words, Span span) {
        return words.lengthAt(text, span.start(), span.end()) == span.length();
    }

    private boolean isName(Span line) {
        return line.length() <= LONGEST_NAME && (isYear(line) || is(NAMES, withoutUnit(line)));
    }

    private boolean isYear(Span line) {
        boolean named = line.length() == YEAR + 1 && text.charAt(line.end() - 1) == '年';
        return named && text.startsWith("20", line.start()) && digits(line) == YEAR;
    }

    /** A name without the measure word that stands in brackets behind it: 完成情况（件）. */
    private Span withoutUnit(Span line) {
        for (int i = line.start() + 1; i < line.end(); i++) {
            if ("（(".indexOf(text.charAt(i)) >= 0) {
                return new Span(line.start(), i);
            }
        }
        return line;
    }

    private boolean isCell(Span line) {
        for (int i = line.start(); i < line.end(); i++) {
            if (Chars.endsSentence(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** The next line that is not blank, without its blanks; null if it is longer than a cell, far off or there is none. */
    private @Nullable Span line(int from) {
        int start = from;
        while (start < end
                && start - from <= LONGEST_GAP
                && (Chars.blank(text.charAt(start)) || text.charAt(start) == '\n' || text.charAt(start) == '\r')) {
            start++;
        }
        int stop = start;
        while (stop < end && text.charAt(stop) != '\n') {
            if (stop - start > LONGEST_CELL) {
                return null;
            }
            stop++;
        }
        while (stop > start && (Chars.blank(text.charAt(stop - 1)) || text.charAt(stop - 1) == '\r')) {
            stop--;
        }
        return start == stop ? null : new Span(start, stop);
    }
}
