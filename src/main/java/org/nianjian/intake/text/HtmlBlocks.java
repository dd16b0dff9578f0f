package org.nianjian.intake.text;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/** Walks a page as it is laid out: blocks are lines, table rows are lines of cells; what is not shown is left out. */
final class HtmlBlocks implements NodeVisitor {
    private static final Set<String> LEFT_OUT = Set.of(
            "script",
            "style",
            "nav",
            "noscript",
            "template",
            "svg",
            "iframe",
            "object",
            "select",
            "option",
            "button",
            "input",
            "textarea",
            "head",
            "title",
            "audio",
            "video",
            "canvas",
            "map",
            "rp",
            "rt");

    private static final Set<String> INLINE = Set.of(
            "a",
            "abbr",
            "acronym",
            "b",
            "bdi",
            "bdo",
            "big",
            "cite",
            "code",
            "data",
            "dfn",
            "em",
            "font",
            "i",
            "img",
            "ins",
            "kbd",
            "label",
            "mark",
            "q",
            "s",
            "samp",
            "small",
            "span",
            "strike",
            "strong",
            "sub",
            "sup",
            "time",
            "tt",
            "u",
            "var",
            "wbr",
            "nobr",
            "st1:chsdate",
            "o:p",
            "ruby");

    /** What keeps the line ends of its source. */
    private static final Set<String> PREFORMATTED = Set.of("pre", "listing", "xmp");

    private final BlockText text = new BlockText();
    private @Nullable Node leftOut;
    private boolean blankPending;
    private int preformatted;

    /** All lines so far. */
    String text() {
        return text.text();
    }

    @Override
    public void head(Node node, int depth) {
        if (leftOut != null) {
            return;
        }
        if (node instanceof TextNode words) {
            words(words.getWholeText());
        } else if (node instanceof Element element) {
            if (isLeftOut(element)) {
                leftOut = element;
            } else {
                preformatted += keepsLineEnds(element) ? 1 : 0;
                open(element.normalName());
            }
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node == leftOut) {
            leftOut = null;
        } else if (leftOut == null && node instanceof Element element) {
            preformatted -= keepsLineEnds(element) ? 1 : 0;
            close(element.normalName());
        }
    }

    private static boolean isLeftOut(Element element) {
        return LEFT_OUT.contains(element.normalName())
                || element.normalName().equals("del")
                || element.hasAttr("hidden")
                || hasStyle(element, "display:none");
    }

    private static boolean keepsLineEnds(Element element) {
        return PREFORMATTED.contains(element.normalName()) || hasStyle(element, "white-space:pre");
    }

    private static boolean hasStyle(Element element, String declared) {
        String style = element.attr("style");
        return !style.isEmpty()
                && style.toLowerCase(Locale.ROOT).replace(" ", "").contains(declared);
    }

    private void open(String tag) {
        switch (tag) {
            case "tr" -> text.openRow();
            case "td", "th" -> text.openCell();
            case "br" -> text.endLine();
            default -> breakLine(tag);
        }
        forgetBlank(tag);
    }

    private void close(String tag) {
        switch (tag) {
            case "tr" -> text.closeRow();
            case "td", "th" -> text.closeCell();
            default -> breakLine(tag);
        }
        forgetBlank(tag);
    }

    private void breakLine(String tag) {
        if (!isInline(tag)) {
            text.endLine();
        }
    }

    private void forgetBlank(String tag) {
        if (!isInline(tag)) {
            blankPending = false;
        }
    }

    /** Tags with a colon are a word processor's own and stand within lines. */
    private static boolean isInline(String tag) {
        return INLINE.contains(tag) || tag.indexOf(':') >= 0;
    }

    /**
     * Blanks and line ends of the source are one blank, unless it is set with its line ends; none where they only broke the source between two characters that
     * are written without blanks.
     */
    private void words(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (preformatted > 0 && (c == '\n' || c == '\r')) {
                text.endLine();
                blankPending = false;
                continue;
            }
            if (c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f') {
                blankPending = true;
                continue;
            }
            if (blankPending && !text.atLineStart() && !(isWide(text.last()) && isWide(c))) {
                text.append(' ');
            }
            blankPending = false;
            text.append(c);
        }
    }

    private static boolean isWide(char c) {
        return c >= '\u2E80';
    }
}
