package org.nianjian.intake.text;

import java.nio.charset.Charset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * Understands the groups and control words of RTF as far as they decide what a reader sees: characters in the code page of
 * their font, paragraphs, tables, numbers of lists, text boxes and page headers; what is hidden or deleted is left out.
 */
final class RtfText {
    /** Groups that hold no text of the page. Those marked with {@code \*} are left out unless they are known to hold some. */
    private static final Set<String> LEFT_OUT = Set.of(
            "colortbl",
            "stylesheet",
            "info",
            "pict",
            "annotation",
            "nonshppict",
            "shprslt",
            "xe",
            "tc",
            "tcn",
            "rxe",
            "private",
            "filetbl",
            "footer",
            "footerl",
            "footerr",
            "footerf",
            "ftnsep",
            "ftnsepc",
            "aftnsep",
            "aftnsepc",
            "fldinst",
            "bkmkstart",
            "bkmkend",
            "objdata",
            "listtable",
            "listoverridetable");

    private static final Map<String, RtfStory.Kind> STORIES = Map.of(
            "header", RtfStory.Kind.HEADER,
            "headerl", RtfStory.Kind.HEADER,
            "headerr", RtfStory.Kind.HEADER,
            "headerf", RtfStory.Kind.HEADER,
            "listtext", RtfStory.Kind.NUMBER,
            "pntext", RtfStory.Kind.NUMBER,
            "shptxt", RtfStory.Kind.BOX,
            "dptxbxtext", RtfStory.Kind.BOX,
            "footnote", RtfStory.Kind.BOX);
    /** Stories deeper than this are read as what is around them. */
    private static final int MAX_NESTING = 200;

    private static final Set<String> STARRED_WITH_TEXT = Set.of("shpinst", "shptxt", "do", "dptxbxtext", "footnote");

    private final RtfStory body = new RtfStory(RtfStory.Kind.BODY, null);
    private final Set<String> headers = new LinkedHashSet<>();
    private final RtfFonts fonts = new RtfFonts();
    private final RtfBytes bytes = new RtfBytes();
    private final Deque<RtfGroup> groups = new ArrayDeque<>();
    private RtfGroup group = new RtfGroup();
    private RtfStory story = body;
    private boolean starred;
    private int fallback;
    private long length;

    /** All lines, those of page headers first unless the pages say them anyway. */
    String text() {
        flush();
        body.endParagraph();
        String lines = body.text.text();
        StringBuilder text = new StringBuilder();
        for (String header : headers) {
            if (!lines.contains(header)) {
                text.append(header).append('\n');
            }
        }
        return text.append(lines).toString();
    }

    void open() {
        flush();
        groups.push(group);
        group = group.inner();
        starred = false;
        fallback = 0;
    }

    void close() {
        flush();
        fallback = 0;
        boolean closes = group.opensStory;
        group = groups.isEmpty() ? new RtfGroup() : groups.pop();
        if (closes) {
            closeStory();
        }
    }

    private void closeStory() {
        RtfStory closed = story;
        closed.endParagraph();
        story = closed.around == null ? body : closed.around;
        String lines = closed.text.text();
        switch (closed.kind) {
            case NUMBER -> number(ListNumbers.beforeText(lines));
            case BOX -> lines.lines().forEach(story.boxes::add);
            default -> lines.lines().filter(DocxFormat::saysSomething).forEach(headers::add);
        }
    }

    private void number(String number) {
        if (!number.isEmpty()) {
            show(number);
        }
    }

    /** A byte of a character. */
    void character(byte c) {
        if (fallback > 0) {
            fallback--;
        } else if (group.shown()) {
            bytes.add(c, charset());
        }
    }

    /** A control word of one character that is no letter. */
    void symbol(char c) {
        switch (c) {
            case '*' -> starred = true;
            case '~' -> shown("\u00A0");
            case '_' -> shown("-");
            case '\r', '\n' -> word("par", false, 0);
            case '\\', '{', '}' -> character((byte) c);
            default -> {}
        }
    }

    void word(String word, boolean numbered, int number) {
        boolean marked = starred;
        starred = false;
        if (word.equals("u")) {
            unicode(number);
            return;
        }
        flush();
        fallback = 0;
        if (LEFT_OUT.contains(word) || marked && !STARRED_WITH_TEXT.contains(word)) {
            group.skipped = true;
        } else if (!group.skipped) {
            RtfStory.Kind kind = STORIES.get(word);
            if (kind == null) {
                property(word, numbered, number);
                layout(word);
            } else if (!group.opensStory && groups.size() < MAX_NESTING) {
                story = new RtfStory(kind, story);
                group.opensStory = true;
                group.inTable = false;
            }
        }
    }

    private void property(String word, boolean numbered, int number) {
        switch (word) {
            case "fonttbl" -> group.fontTable = true;
            case "f" -> group.font = number;
            case "af" -> group.font = fonts.isWide(number) ? number : group.font;
            case "fcharset" -> fonts.charset(group.font, number);
            case "cpg" -> fonts.codePage(group.font, number);
            case "ansicpg" -> fonts.document(number);
            case "uc" -> group.fallbacks = Math.max(0, number);
            default -> group.property(word, !numbered || number != 0, number);
        }
    }

    private void layout(String word) {
        switch (word) {
            case "par", "sect", "page", "column" -> {
                if (group.shown()) {
                    story.endParagraph();
                }
            }
            case "cell" -> story.tables.endCell(1);
            case "nestcell" -> story.tables.endCell(Math.max(2, group.depth));
            case "row" -> story.tables.endRow(1);
            case "nestrow" -> story.tables.endRow(Math.max(2, group.depth));
            case "line" -> story.text.endLine();
            case "tab" -> shown("\t");
            case "emdash" -> shown("—");
            case "endash" -> shown("–");
            case "lquote" -> shown("‘");
            case "rquote" -> shown("’");
            case "ldblquote" -> shown("“");
            case "rdblquote" -> shown("”");
            case "bullet" -> shown("•");
            case "emspace", "enspace", "qmspace" -> shown(" ");
            default -> {}
        }
    }

    private void unicode(int number) {
        flush();
        if (group.shown()) {
            show(String.valueOf((char) number));
        }
        fallback = group.fallbacks;
    }

    private void shown(String words) {
        flush();
        if (group.shown()) {
            show(words);
        }
    }

    private void flush() {
        if (!bytes.isEmpty()) {
            show(bytes.take());
        }
    }

    /** How many characters were shown so far. */
    long length() {
        return length;
    }

    private void show(String words) {
        length += words.length();
        story.tables.at(depth());
        story.text.append(words);
    }

    private int depth() {
        return group.inTable ? group.depth : 0;
    }

    private Charset charset() {
        return fonts.of(group.font);
    }
}
