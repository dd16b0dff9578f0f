package org.nianjian.report;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nianjian.quantity.Phrases;

/**
 * Finds the title among the first lines: it may be spread over several, be repeated, carry a date or the name of a web
 * site, or stand only in the table of metadata.
 */
final class TitleReader {
    private static final int LINES_LOOKED_AT = 200;
    private static final int LONGEST_LINE = 90;
    private static final int LONGEST_PART = 45;
    private static final int MOST_PARTS_BEFORE = 3;

    private static final Phrases ENDS = Phrases.of(
            "报告", "总结", "情况", "汇报", "计划", "打算", "要点", "小结", "综述", "方案", "思路", "年报", "报告书", "情况说明", "安排", "自查", "台账",
            "公告");
    private static final Phrases BODY_ENDS = Phrases.of(
            "政府", "委员会", "办事处", "管委会", "局", "镇", "乡", "街道", "县", "区", "市", "旗", "州", "省", "院", "厅", "队", "中心", "办公室",
            "委", "所", "站", "农场", "党委", "支队", "办");
    private static final List<String> TITLE_LABELS = List.of("标题：", "标题:", "信息名称：", "信息名称:", "名称：", "名称:");

    private final String text;
    private final List<Line> lines;

    TitleReader(String text, List<Line> lines) {
        this.text = text;
        this.lines = lines;
    }

    Title read() {
        String words = "";
        String labelled = "";
        int first = -1;
        int after = 0;
        int stop = Math.min(lines.size(), LINES_LOOKED_AT);
        for (int i = 0; i < stop; i++) {
            Line line = lines.get(i);
            if (line.empty()) {
                continue;
            }
            if (line.furniture()) {
                labelled = labelled.isEmpty() ? labelledTitle(line.in(text)) : labelled;
                after = i + 1;
                continue;
            }
            String end = titleEnd(line);
            if (end != null) {
                int begin = firstPart(i, after, end);
                String title = joined(begin, i, end);
                if (!words.isEmpty() && weight(title) < weight(words) && !words.endsWith(title)) {
                    break;
                }
                words = better(words, title);
                first = first < 0 ? begin : first;
                after = i + 1;
            } else if (line.length() > LONGEST_LINE || paragraph(line)) {
                break;
            }
        }
        if (words.isEmpty()) {
            words = labelled;
        }
        int start = after < lines.size() ? lines.get(after).raw() : text.length();
        return new Title(words, first < 0 ? start : lines.get(first).raw(), start, after);
    }

    /** The words of a line that ends as titles do, cut behind that end; null if the line does not. */
    private @Nullable String titleEnd(Line line) {
        if (line.length() > LONGEST_LINE || Heading.at(text, line.start(), line.end()) != null) {
            return null;
        }
        String words = bare(Chars.compact(line.in(text)));
        if (words.length() < 4 || hasSentenceMark(words)) {
            return null;
        }
        return ENDS.isEndOf(words) ? words : null;
    }

    /** Without what follows a title in its line: a date, a bracketed version, a site's name. */
    static String bare(String words) {
        int site = words.indexOf('_');
        String rest = site > 6 ? words.substring(0, site) : words;
        String before;
        do {
            before = rest;
            rest = Dates.withoutDateAtEnd(rest);
            if (rest.endsWith("）") || rest.endsWith(")")) {
                int open = Math.max(rest.lastIndexOf('（'), rest.lastIndexOf('('));
                rest = open > 6 ? rest.substring(0, open) : rest;
            }
            while (!rest.isEmpty() && "-—_|：:".indexOf(rest.charAt(rest.length() - 1)) >= 0) {
                rest = rest.substring(0, rest.length() - 1);
            }
            for (String label : List.of("发布时间", "发布日期", "日期", "时间")) {
                if (rest.endsWith(label)) {
                    rest = rest.substring(0, rest.length() - label.length());
                }
            }
        } while (!rest.equals(before));
        return rest;
    }

    /** The first line of the title whose last line is {@code last}: lines before it that are plainly unfinished. */
    private int firstPart(int last, int floor, String end) {
        int begin = last;
        int parts = 0;
        String next = end;
        for (int i = last - 1; i >= floor && parts < MOST_PARTS_BEFORE; i--) {
            Line line = lines.get(i);
            if (line.empty()) {
                continue;
            }
            String words = Chars.compact(line.in(text));
            if (line.length() > LONGEST_PART || hasSentenceMark(words) || !continues(words, next)) {
                break;
            }
            begin = i;
            next = words;
            parts++;
        }
        return begin;
    }

    private static boolean continues(String words, String next) {
        if (words.startsWith("附件") || words.startsWith("附：")) {
            return false;
        }
        if (words.endsWith("关于")
                || words.endsWith("的")
                || words.endsWith("年")
                || words.endsWith("年度")
                || words.endsWith("政府建设")) {
            return true;
        }
        if (BODY_ENDS.isEndOf(words)) {
            return !next.startsWith(words);
        }
        return words.contains("关于") || words.contains("法治政府") || words.contains("依法行政");
    }

    private String joined(int begin, int last, String end) {
        StringBuilder title = new StringBuilder();
        for (int i = begin; i < last; i++) {
            title.append(Chars.compact(lines.get(i).in(text)));
        }
        return title.append(end).toString();
    }

    /** How much a title says: a heading without a number that follows it (基本情况) says less. */
    private static int weight(String title) {
        int weight = Kinds.onRuleOfLaw(title) ? 2 : 0;
        weight += Years.ofTitle(title) == null ? 0 : 1;
        return weight + (Subject.ofTitle(title) == null ? 0 : 1);
    }

    /** Of two titles of one text the later one, unless it only leaves out what the earlier one says. */
    private static String better(String earlier, String later) {
        return earlier.endsWith(later) || (later.length() < 8 && !earlier.isEmpty()) ? earlier : later;
    }

    private static String labelledTitle(String words) {
        for (String label : TITLE_LABELS) {
            int at = words.indexOf(label);
            if (at >= 0) {
                int from = at + label.length();
                int bar = words.indexOf('|', from);
                String title = bare(Chars.compact(words.substring(from, bar < 0 ? words.length() : bar)));
                if (title.length() >= 6) {
                    return title;
                }
            }
        }
        return "";
    }

    private boolean paragraph(Line line) {
        return text.substring(line.start(), line.end()).indexOf('。') >= 0
                || Heading.at(text, line.start(), line.end()) != null;
    }

    private static boolean hasSentenceMark(String words) {
        for (int i = 0; i < words.length(); i++) {
            if ("。；！？，;：".indexOf(words.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }
}
