package org.nianjian.publish.page.report;

import static java.util.stream.Collectors.toSet;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.nianjian.publish.page.html.Both;
import org.nianjian.publish.page.html.Html;
import org.nianjian.publish.page.link.PageNames;
import org.nianjian.publish.page.words.Figures;
import org.nianjian.report.OutlineReader;
import org.nianjian.warehouse.ObservationRow;

/**
 * Writes a text with its figures marked: each is a link to what is said of it, and an anchor to come to. One pass; of very
 * long texts, what is far from any figure is left out and said to be.
 */
final class MarkedText {
    /** Texts of more characters are shown only around their figures; no report written by people is as long. */
    private static final int LONG = 200_000;

    private static final int AROUND = 400;
    private static final int LONGEST_HEADING = 30;

    private final Html html;
    private final String text;
    private final boolean cut;
    private final Set<Integer> headings;
    private int at;
    private int atCodePoint;
    private boolean inParagraph;

    MarkedText(Html html, String text) {
        this.headings = new OutlineReader()
                .read(text).sections().stream()
                        .filter(section -> !section.heading().isEmpty())
                        .map(section -> section.span().start())
                        .collect(toSet());
        this.html = html;
        this.text = text;
        this.cut = text.length() > LONG;
    }

    /** What is marked, and how: the class of a mark is its status, or that it is none of the indicators'. */
    record Marked(ObservationRow figure, FigureClass as) {}

    /** Writes all of it. */
    void write(List<Marked> figures) {
        List<Marked> inOrder = figures.stream()
                .sorted(Comparator.comparingInt((Marked mark) -> start(mark)).thenComparingInt(MarkedText::ordinal))
                .toList();
        for (Marked mark : inOrder) {
            plain(index(start(mark)));
            mark(mark);
        }
        plain(text.length());
        endParagraph();
    }

    private static int start(Marked mark) {
        return mark.figure().observation().evidence().start();
    }

    private static int ordinal(Marked mark) {
        return mark.figure().observation().ordinal();
    }

    /** Where a code point is, not before what is already written. */
    private int index(int codePoint) {
        if (codePoint <= atCodePoint) {
            return at;
        }
        int index = at;
        for (int left = codePoint - atCodePoint; left > 0 && index < text.length(); left--) {
            index += Character.charCount(text.codePointAt(index));
        }
        return index;
    }

    private void mark(Marked mark) {
        int ordinal = ordinal(mark);
        int end = index(mark.figure().observation().evidence().end());
        if (!inParagraph) {
            beginParagraph();
        }
        html.open(
                "a",
                "class",
                "f " + mark.as().code(),
                "id",
                PageNames.figureAnchor(ordinal),
                "href",
                "#" + FigureTable.anchor(ordinal));
        if (end > at) {
            html.text(text, at, end);
        } else {
            // Its words are marked already, as another figure's.
            html.text("〔" + ordinal + "〕");
        }
        html.close();
        advance(end);
    }

    private void plain(int to) {
        if (cut && to - at > 3 * AROUND) {
            int from = at;
            lines(whole(from + AROUND));
            int next = whole(to - AROUND);
            endParagraph();
            html.element(
                            "p",
                            new Both(
                                    "（此处略去" + Figures.count(next - at) + "字，见原文文件）",
                                    "(" + Figures.count(next - at) + " characters left out here; see the text file)"),
                            "class",
                            "omitted")
                    .line();
            advance(next);
        }
        lines(to);
    }

    /** The index, or the one before if it would part a pair of surrogates. */
    private int whole(int index) {
        return Character.isLowSurrogate(text.charAt(index)) ? index - 1 : index;
    }

    private void lines(int to) {
        while (at < to) {
            int line = text.indexOf('\n', at);
            int end = line < 0 || line >= to ? to : line;
            if (!text.substring(at, end).isBlank()) {
                if (!inParagraph) {
                    beginParagraph();
                }
                html.text(text, at, end);
            }
            advance(end);
            if (at < to) {
                endParagraph();
                advance(at + 1);
            }
        }
    }

    private void advance(int to) {
        atCodePoint += text.codePointCount(at, to);
        at = to;
    }

    private void beginParagraph() {
        html.open("p", "class", headings.contains(at) && shortLine() ? "h" : null);
        inParagraph = true;
    }

    /** Whether the line is a heading and nothing else: a section may begin in the line of its heading. */
    private boolean shortLine() {
        int end = text.indexOf('\n', at);
        String line = text.substring(at, end < 0 ? text.length() : end);
        return line.length() <= LONGEST_HEADING && line.indexOf('。') < 0;
    }

    private void endParagraph() {
        if (inParagraph) {
            html.closeLine();
            inParagraph = false;
        }
    }
}
