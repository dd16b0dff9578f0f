package org.nianjian.intake.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Joins the lines of a PDF to paragraphs again. A line goes on in the next one if it fills the column, and the next one
 * begins where the column begins, is as large, stands as close as lines do, and is no heading by its number.
 */
final class PdfParagraphs {
    private static final String LIST_MARKS = "一二三四五六七八九十";
    private static final String SENTENCE_ENDS = "。；：！？";

    /** How many characters a line may be short and still be full: a mark must not begin a line, a number is not broken. */
    private static final float ROOM_AFTER_SENTENCE = 2.1f;

    private static final float ROOM_WITHIN_SENTENCE = 4.1f;

    private final float left;
    private final float right;
    private final float spacing;

    private PdfParagraphs(List<PdfLine> lines) {
        left = commonLeft(lines);
        right = commonRight(lines);
        spacing = commonSpacing(lines);
    }

    /** The text, each paragraph a line that ends with LF. */
    static String join(List<PdfLine> lines) {
        PdfParagraphs column = new PdfParagraphs(lines);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            PdfLine line = lines.get(i);
            text.append(line.text());
            if (i + 1 == lines.size() || !column.goesOn(line, lines.get(i + 1))) {
                text.append('\n');
            } else if (isLatin(line.text(), lines.get(i + 1).text())) {
                text.append(' ');
            }
        }
        return text.toString();
    }

    private boolean goesOn(PdfLine line, PdfLine next) {
        float size = line.size();
        boolean ended = SENTENCE_ENDS.indexOf(line.text().charAt(line.text().length() - 1)) >= 0;
        boolean fills = line.right() > right - size * (ended ? ROOM_AFTER_SENTENCE : ROOM_WITHIN_SENTENCE);
        boolean begins = Math.abs(next.left() - left) < 0.9f * size;
        boolean alike = Math.abs(next.size() - size) < 0.12f * size;
        boolean close = next.page() != line.page() || next.y() - line.y() < Math.min(1.5f * spacing, 3 * size);
        return fills && begins && alike && close && !(ended && hasNumber(next.text()));
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
    private static float commonLeft(List<PdfLine> lines) {
        float[] lefts = sorted(lines.stream().map(PdfLine::left).toList());
        int needed = Math.max(1, lefts.length / 10);
        for (int i = 0; i + needed <= lefts.length; i++) {
            if (lefts[i + needed - 1] - lefts[i] < 3) {
                return lefts[i];
            }
        }
        return lefts.length == 0 ? 0 : lefts[0];
    }

    /** Where the column ends: one line in twenty may stand out. */
    private static float commonRight(List<PdfLine> lines) {
        float[] rights = sorted(lines.stream().map(PdfLine::right).toList());
        return rights.length == 0 ? 0 : rights[rights.length - 1 - rights.length / 20];
    }

    /** The distance of most base lines. */
    private static float commonSpacing(List<PdfLine> lines) {
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
