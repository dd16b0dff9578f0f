package org.nianjian.intake.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Joins the lines of pages to paragraphs again. A line goes on in the next one if it fills its column, and the next one
 * begins where its column begins, is as large, stands as close as lines do, and is no heading by its number.
 */
final class PageParagraphs {
    private static final String LIST_MARKS = "一二三四五六七八九十";
    private static final String SENTENCE_ENDS = "。；：！？";

    /** How many characters a line may be short and still be full: a mark must not begin a line, a number is not broken. */
    private static final float ROOM_AFTER_SENTENCE = 2.1f;

    private static final float ROOM_WITHIN_SENTENCE = 4.1f;

    private final float left;
    private final float right;
    private final float spacing;

    /** Measures the lines of one column on all pages. */
    private PageParagraphs(List<PageLine> lines) {
        left = commonLeft(lines);
        right = commonRight(lines);
        spacing = commonSpacing(lines);
    }

    /** The text, each paragraph a line that ends with LF. */
    static String join(List<PageLine> lines) {
        Map<Integer, PageParagraphs> columns = new HashMap<>();
        lines.stream()
                .collect(Collectors.groupingBy(PageLine::column))
                .forEach((column, its) -> columns.put(column, new PageParagraphs(its)));
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            PageLine line = lines.get(i);
            text.append(line.text());
            if (i + 1 == lines.size() || !goesOn(line, lines.get(i + 1), columns)) {
                text.append('\n');
            } else if (isLatin(line.text(), lines.get(i + 1).text())) {
                text.append(' ');
            }
        }
        return text.toString();
    }

    /** The lines as one, whatever they look like. */
    static String asOne(List<PageLine> lines) {
        StringBuilder text = new StringBuilder(lines.get(0).text());
        for (int i = 1; i < lines.size(); i++) {
            String before = lines.get(i - 1).text();
            String next = lines.get(i).text();
            text.append(isLatin(before, next) ? " " : "").append(next);
        }
        return text.toString();
    }

    private static boolean goesOn(PageLine line, PageLine next, Map<Integer, PageParagraphs> columns) {
        PageParagraphs its = columns.get(line.column());
        PageParagraphs following = columns.get(next.column());
        return follows(line, next)
                && its != null
                && following != null
                && its.isFull(line)
                && following.begins(line, next)
                && !(isEnded(line) && hasNumber(next.text()));
    }

    /** Within a column, to the next page, or from the foot of one column to the head of the next. */
    private static boolean follows(PageLine line, PageLine next) {
        if (line.column() == PageLine.TABLE || next.column() == PageLine.TABLE) {
            return false;
        }
        return line.column() == next.column()
                || line.column() == PageLine.LEFT && next.column() == PageLine.RIGHT
                || line.column() == PageLine.RIGHT && next.column() == PageLine.LEFT && line.page() != next.page();
    }

    private static boolean isEnded(PageLine line) {
        return SENTENCE_ENDS.indexOf(line.text().charAt(line.text().length() - 1)) >= 0;
    }

    private boolean isFull(PageLine line) {
        return line.right() > right - line.size() * (isEnded(line) ? ROOM_AFTER_SENTENCE : ROOM_WITHIN_SENTENCE);
    }

    private boolean begins(PageLine line, PageLine next) {
        float size = line.size();
        boolean elsewhere = next.page() != line.page() || next.column() != line.column();
        return Math.abs(next.left() - left) < 1.1f * size
                && Math.abs(next.size() - size) < 0.12f * size
                && (elsewhere || next.y() - line.y() < Math.min(1.5f * spacing, 3 * size));
    }

    /** 一、 （二） 3. (4) at the beginning of a line. */
    private static boolean hasNumber(String text) {
        int at = text.startsWith("（") || text.startsWith("(") || text.startsWith("第") ? 1 : 0;
        int from = at;
        while (at < text.length()
                && at - from < 3
                && (isDigit(text.charAt(at)) || LIST_MARKS.indexOf(text.charAt(at)) >= 0)) {
            at++;
        }
        return at > from && at < text.length() && "、．.）)是章节条".indexOf(text.charAt(at)) >= 0;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isLatin(String before, String after) {
        return isAsciiLetter(before.charAt(before.length() - 1)) && isAsciiLetter(after.charAt(0));
    }

    private static boolean isAsciiLetter(char c) {
        return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
    }

    /** Where most lines begin, to a point; of several such places the leftmost that a tenth of the lines share. */
    private static float commonLeft(List<PageLine> lines) {
        float[] lefts = sorted(lines.stream().map(PageLine::left).toList());
        int needed = Math.max(1, lefts.length / 10);
        for (int i = 0; i + needed <= lefts.length; i++) {
            if (lefts[i + needed - 1] - lefts[i] < 3) {
                return lefts[i];
            }
        }
        return lefts.length == 0 ? 0 : lefts[0];
    }

    /** Where the column ends: one line in twenty may stand out. */
    private static float commonRight(List<PageLine> lines) {
        float[] rights = sorted(lines.stream().map(PageLine::right).toList());
        return rights.length == 0 ? 0 : rights[rights.length - 1 - rights.length / 20];
    }

    /** The distance of most base lines. */
    private static float commonSpacing(List<PageLine> lines) {
        List<Float> distances = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            float distance = lines.get(i).y() - lines.get(i - 1).y();
            if (lines.get(i).page() == lines.get(i - 1).page() && distance > 0) {
                distances.add(distance);
            }
        }
        float[] all = sorted(distances);
        return all.length == 0 ? Float.MAX_VALUE / 4 : all[all.length / 2];
    }

    private static float[] sorted(List<Float> values) {
        float[] sorted = new float[values.size()];
        for (int i = 0; i < sorted.length; i++) {
            sorted[i] = values.get(i);
        }
        Arrays.sort(sorted);
        return sorted;
    }
}
