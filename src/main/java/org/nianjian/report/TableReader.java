package org.nianjian.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nianjian.quantity.Phrases;
import org.nianjian.quantity.Span;

/**
 * Finds tables that were flattened to text: a line of column names and the lines below it with as many cells, parted by
 * bars, tabs, wide blanks or, where the names leave no doubt, single blanks; or with every cell on a line of its own. Every line is
 * looked at once.
 */
public final class TableReader {
    private static final int LONGEST_ROW = 240;
    private static final int LONGEST_NAME = 20;
    private static final int LONGEST_CELL = 60;
    private static final int LONGEST_CAPTION = 40;
    private static final int MOST_CELLS = 16;
    private static final int LONGEST_UNIT = 5;

    /** What names a column of labels or of values. */
    private static final Phrases NAMES = Phrases.of(
            "项目", "指标", "类别", "内容", "名称", "事项", "单位", "数量", "数值", "数据", "备注", "说明", "完成", "目标", "计划", "任务", "增减", "同比",
            "增幅", "变化", "时间", "时期", "期间", "序号", "年度", "年份", "今年", "本年", "去年", "上年", "本期", "同期", "明年", "合计", "情况", "统计",
            "实际", "村名", "村居", "社区", "镇街");

    private static final Phrases YEARS =
            Phrases.of("今年", "本年", "去年", "上年", "本期", "同期", "明年", "计划", "目标", "完成", "实际", "增减");

    /** Names of two characters that are often set apart to be as wide as the others: 村　名, 合　计. */
    private static final Set<String> SPREAD = Set.of(
            "村名", "村居", "社区", "镇街", "乡镇", "部门", "项目", "单位", "名称", "指标", "类别", "内容", "事项", "数量", "序号", "备注", "年度", "年份",
            "月份", "目标", "完成", "增减", "合计", "总计", "小计", "共计");

    private static final int WIDEST_GAP = 4;

    private final String text;
    private final int end;
    private final List<Table> tables = new ArrayList<>();
    private final StackedTable stacked;

    /** What parts the cells of a row. */
    private enum Rule {
        BAR,
        WIDE,
        BLANK
    }

    private TableReader(String text, int end) {
        this.text = text;
        this.end = end;
        this.stacked = new StackedTable(text, end);
    }

    /** The tables between two offsets, in reading order. */
    public static List<Table> read(String text, int from, int to) {
        TableReader reader = new TableReader(text, to);
        reader.lines(from);
        return List.copyOf(reader.tables);
    }

    private void lines(int from) {
        Span before = new Span(from, from);
        int at = from;
        while (at < end) {
            int stop = lineEnd(at);
            int next = stop - at > LONGEST_ROW ? -1 : table(at, stop, before);
            if (next < 0) {
                before = stop - at <= LONGEST_CAPTION ? new Span(at, stop) : new Span(stop, stop);
                at = stop + 1;
            } else {
                at = next;
            }
        }
    }

    /** Where the line ends; not looked for behind the stretch, so that many stretches of one line stay linear. */
    private int lineEnd(int at) {
        int i = at;
        while (i < end && text.charAt(i) != '\n') {
            i++;
        }
        return i;
    }

    /** Reads the table whose header is this line; returns where the line after it begins, −1 if it heads none. */
    private int table(int start, int stop, Span caption) {
        Rule rule = ruleOf(start, stop);
        if (rule == null) {
            StackedTable.Found found = stop - start > StackedTable.LONGEST_LINE ? null : stacked.at(start, caption);
            if (found == null) {
                return -1;
            }
            tables.add(found.table());
            return found.next();
        }
        List<Span> header = cells(start, stop, rule);
        if (!isHeader(header, rule)) {
            return -1;
        }
        List<List<Span>> rows = new ArrayList<>();
        int at = stop + 1;
        while (at < end) {
            int rowEnd = lineEnd(at);
            if (!isRuler(at, rowEnd)) {
                List<Span> row = rowEnd - at > LONGEST_ROW ? List.of() : filled(cells(at, rowEnd, rule), header.size());
                if (!isRow(row, header.size(), rule)) {
                    break;
                }
                rows.add(row);
            }
            at = rowEnd + 1;
        }
        if (rows.isEmpty()) {
            return -1;
        }
        tables.add(new Table(header, rows, caption));
        return at;
    }

    private @Nullable Rule ruleOf(int start, int stop) {
        boolean wide = false;
        boolean blank = false;
        int from = Chars.skipBlanks(text, start, stop);
        for (int i = from; i < stop; i++) {
            char c = text.charAt(i);
            if (isBar(c)) {
                return Rule.BAR;
            }
            if (Chars.endsSentence(c) || c == '，') {
                return null;
            }
            boolean gap = Chars.blank(c) && Chars.skipBlanks(text, i, stop) < stop;
            blank |= gap;
            wide |= gap && (c == '\u3000' || Chars.blank(text.charAt(i - 1)));
        }
        return wide ? Rule.WIDE : blank ? Rule.BLANK : null;
    }

    private static boolean isBar(char c) {
        return c == '|' || c == '｜' || c == '│' || c == '\t' || c == '┃';
    }

    private List<Span> cells(int start, int stop, Rule rule) {
        List<Span> cells = new ArrayList<>();
        int from = Chars.skipBlanks(text, start, stop);
        if (rule == Rule.BAR && from < stop && isBar(text.charAt(from)) && text.charAt(from) != '\t') {
            from++;
        }
        int at = from;
        while (at <= stop && cells.size() <= MOST_CELLS) {
            int gap = at;
            while (gap < stop && !parts(gap, stop, rule)) {
                gap++;
            }
            if (gap < stop || trimmed(at, gap).length() > 0) {
                cells.add(trimmed(at, gap));
            }
            at = rule == Rule.BAR ? gap + 1 : Math.max(gap + 1, Chars.skipBlanks(text, gap, stop));
        }
        if (rule != Rule.BAR) {
            joinSpread(cells);
        }
        return cells;
    }

    /** Makes one cell of the two characters of a name that blanks part: 合　计. */
    private void joinSpread(List<Span> cells) {
        for (int i = 0; i + 1 < cells.size(); i++) {
            Span first = cells.get(i);
            Span second = cells.get(i + 1);
            boolean single = first.length() == 1 && second.length() == 1;
            if (single && second.start() - first.end() <= WIDEST_GAP && isSpread(first, second)) {
                cells.set(i, new Span(first.start(), second.end()));
                cells.remove(i + 1);
            }
        }
    }

    private boolean isSpread(Span first, Span second) {
        return SPREAD.contains(first.in(text) + second.in(text));
    }

    private boolean isName(Span cell) {
        boolean spread =
                cell.length() > 2 && cell.length() <= 2 + WIDEST_GAP && SPREAD.contains(Chars.compact(cell.in(text)));
        return spread || NAMES.anyIn(text, cell.start(), cell.end());
    }

    private boolean parts(int at, int stop, Rule rule) {
        char c = text.charAt(at);
        return switch (rule) {
            case BAR -> isBar(c);
            case WIDE -> c == '\u3000' || Chars.blank(c) && at + 1 < stop && Chars.blank(text.charAt(at + 1));
            case BLANK -> Chars.blank(c);
        };
    }

    private Span trimmed(int from, int to) {
        int start = Chars.skipBlanks(text, from, to);
        int stop = to;
        while (stop > start && Chars.blank(text.charAt(stop - 1))) {
            stop--;
        }
        return new Span(start, stop);
    }

    private boolean isHeader(List<Span> cells, Rule rule) {
        if (cells.size() < 2 || cells.size() > MOST_CELLS) {
            return false;
        }
        int names = 0;
        int years = 0;
        int units = 0;
        for (Span cell : cells) {
            if (cell.length() > LONGEST_NAME) {
                return false;
            }
            boolean year = isYear(cell);
            years += year || YEARS.anyIn(text, cell.start(), cell.end()) ? 1 : 0;
            units += isMeasured(cell) ? 1 : 0;
            names += year || isName(cell) ? 1 : 0;
            if (!year && holdsNumber(cell)) {
                return false;
            }
        }
        return rule == Rule.BLANK ? years >= 2 && names >= 2 || units >= 2 : names > 0 || units >= 2;
    }

    /** Whether a cell ends with a measure word in brackets: 立案（起）. */
    private boolean isMeasured(Span cell) {
        int close = cell.end() - 1;
        boolean bracket = close > cell.start() + 2 && "）)".indexOf(text.charAt(close)) >= 0;
        int open = close - 1;
        while (bracket && open > cell.start() && open > close - LONGEST_UNIT && "（(".indexOf(text.charAt(open)) < 0) {
            open--;
        }
        return bracket && open > cell.start() && "（(".indexOf(text.charAt(open)) >= 0;
    }

    /** Whether a cell begins with a year: 2024年, 2025年计划. */
    private boolean isYear(Span cell) {
        String words = Chars.plain(cell.in(text));
        return words.startsWith("20") && words.length() >= 4 && (words.length() == 4 || words.charAt(4) == '年');
    }

    private boolean holdsNumber(Span cell) {
        for (int i = cell.start(); i < cell.end(); i++) {
            if (Chars.digit(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** A row of sums has no serial number; where blanks part the cells, nothing stands in its place. */
    private List<Span> filled(List<Span> row, int columns) {
        if (row.size() != columns - 1 || row.size() < 2 || !Table.isTotal(text, row.get(0))) {
            return row;
        }
        List<Span> whole = new ArrayList<>(row);
        whole.add(0, new Span(row.get(0).start(), row.get(0).start()));
        return whole;
    }

    /** A row of bars and dashes below the header. */
    private boolean isRuler(int start, int stop) {
        boolean dashes = false;
        for (int i = start; i < stop; i++) {
            char c = text.charAt(i);
            if ("-—─:+=".indexOf(c) >= 0) {
                dashes = true;
            } else if (!isBar(c) && !Chars.blank(c)) {
                return false;
            }
        }
        return dashes;
    }

    private boolean isRow(List<Span> cells, int columns, Rule rule) {
        boolean fits = rule == Rule.BLANK ? cells.size() == columns : cells.size() <= columns;
        if (!fits || cells.size() < 2) {
            return false;
        }
        for (Span cell : cells) {
            if (cell.length() > LONGEST_CELL) {
                return false;
            }
        }
        return true;
    }
}
