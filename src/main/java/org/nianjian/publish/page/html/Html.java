package org.nianjian.publish.page.html;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * HTML as it is being written. Names of elements and attributes are the program's own; everything else is escaped on its way
 * in, and there is no way around that.
 */
public final class Html {
    private static final String UP = "../";
    /** The folder of all pages that do not lie beside the data. */
    private static final String PAGES = "pages/";

    private final String root;
    private final Predicate<String> leads;
    private final StringBuilder out = new StringBuilder(1 << 12);
    private final Deque<String> open = new ArrayDeque<>();

    /**
     * An empty piece of a page.
     *
     * @param root what leads from the page's folder to the edition's: nothing, or {@code ../} and so on
     */
    public Html(String root) {
        this(root, path -> true);
    }

    /**
     * An empty piece of a page from which not everything can be reached.
     *
     * @param root what leads from the page's folder to the edition's
     * @param leads tells of a path in the edition whether there can be a link to it; if not, only its words are written
     */
    public Html(String root, Predicate<String> leads) {
        this.root = root;
        this.leads = leads;
    }

    /**
     * Begins an element.
     *
     * @param attributes names and values by turns; an attribute without value is left out, one with an empty value has its
     *     name only
     */
    public Html open(String element, @Nullable String... attributes) {
        tag(element, attributes);
        open.push(element);
        return this;
    }

    /** Ends the innermost element. */
    public Html close() {
        out.append("</").append(open.pop()).append('>');
        return this;
    }

    /** Ends the innermost element and the line. */
    public Html closeLine() {
        return close().line();
    }

    /** A line end, where one does no harm. */
    public Html line() {
        out.append('\n');
        return this;
    }

    /** An element that cannot hold anything. */
    public Html empty(String element, @Nullable String... attributes) {
        tag(element, attributes);
        return this;
    }

    /** An element that holds only text. */
    public Html element(String element, String text, @Nullable String... attributes) {
        return open(element, attributes).text(text).close();
    }

    /** An element that holds the same in both languages. */
    public Html element(String element, Both text, @Nullable String... attributes) {
        return open(element, attributes).both(text).close();
    }

    /** A link to a path in the edition. */
    public Html link(String path, String text, @Nullable String... attributes) {
        return openLink(path, attributes).text(text).close();
    }

    /** A link to a path in the edition. */
    public Html link(String path, Both text, @Nullable String... attributes) {
        return openLink(path, attributes).both(text).close();
    }

    /** Begins a link to a path in the edition, or just its words if it cannot be reached from here. */
    public Html openLink(String path, @Nullable String... attributes) {
        if (!leads.test(path)) {
            return open("span", attributes);
        }
        out.append("<a href=\"");
        escape(to(path), true);
        out.append('"');
        attributes(attributes);
        out.append('>');
        open.push("a");
        return this;
    }

    /** What leads from this page to a path in the edition. */
    public String to(String path) {
        return !root.isEmpty() && path.startsWith(PAGES)
                ? root.substring(UP.length()) + path.substring(PAGES.length())
                : root + path;
    }

    /** Text. */
    public Html text(String text) {
        escape(text, false);
        return this;
    }

    /** Part of a text. */
    public Html text(String text, int from, int to) {
        escape(text, from, to, false);
        return this;
    }

    /** The same in both languages, of which the page shows one. */
    public Html both(Both text) {
        if (text.zh().equals(text.en())) {
            return text(text.zh());
        }
        return element("span", text.zh(), "class", "zh").element("span", text.en(), "class", "en");
    }

    /** A piece that was written apart and is whole. */
    public Html add(Html piece) {
        if (!piece.open.isEmpty()) {
            throw new IllegalStateException("not closed: " + piece.open);
        }
        out.append(piece.out);
        return this;
    }

    /**
     * All of it in UTF-8.
     *
     * @throws IllegalStateException if an element is still open
     */
    public byte[] bytes() {
        return toString().getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("not closed: " + open);
        }
        return out.toString();
    }

    /** Starts the document. */
    Html doctype() {
        out.append("<!DOCTYPE html>\n");
        return this;
    }

    private void tag(String element, @Nullable String... attributes) {
        out.append('<').append(element);
        attributes(attributes);
        out.append('>');
    }

    private void attributes(@Nullable String... attributes) {
        for (int i = 0; i < attributes.length; i += 2) {
            String value = attributes[i + 1];
            if (value != null) {
                out.append(' ').append(attributes[i]);
                if (!value.isEmpty()) {
                    out.append("=\"");
                    escape(value, true);
                    out.append('"');
                }
            }
        }
    }

    private void escape(String text, boolean attribute) {
        escape(text, 0, text.length(), attribute);
    }

    /** Copies stretches in which nothing is to be escaped, which nearly all are, as a whole. */
    private void escape(String text, int from, int to, boolean attribute) {
        int plain = from;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            String instead = switch (c) {
                case '<' -> "&lt;";
                case '>' -> "&gt;";
                case '&' -> "&amp;";
                case '"' -> attribute ? "&quot;" : null;
                default -> ordinary(c) || allowed(text, i) ? null : "\uFFFD";
            };
            if (instead != null) {
                out.append(text, plain, i).append(instead);
                plain = i + 1;
            }
        }
        out.append(text, plain, to);
    }

    private static boolean ordinary(char c) {
        return c >= ' ' && c < '\u007F' || c > '\u009F' && c < Character.MIN_SURROGATE;
    }

    /** Whether a document may hold the character: no control characters, no half pairs. */
    private static boolean allowed(String text, int i) {
        char c = text.charAt(i);
        if (c < ' ') {
            return c == '\n' || c == '\t';
        }
        if (Character.isHighSurrogate(c)) {
            return i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
        }
        return (c < '\u007F' || c > '\u009F') && c < '\uFFFE';
    }
}
