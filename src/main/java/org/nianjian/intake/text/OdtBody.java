package org.nianjian.intake.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;

/** The text of one part of an OpenDocument text: all that stands within elements of one name. */
final class OdtBody implements Xml.Handler {
    private static final Set<String> LEFT_OUT = Set.of(
            "tracked-changes",
            "annotation",
            "note-citation",
            "table-of-content",
            "ruby-text",
            "hidden-text",
            "hidden-paragraph",
            "desc",
            "scripts",
            "forms",
            "sequence-decls",
            "bibliography-mark",
            "footer");

    private static final int MAX_BOXES = 8;
    private static final int MAX_REPEATS = 64;

    private final String within;
    private final OdtLists lists;
    private final Deque<Story> stories = new ArrayDeque<>();
    private final Deque<String> listStyles = new ArrayDeque<>();
    private int inside;
    private int leftOut;
    private int emptyCells;

    /** The part, or a text box or note in it. */
    private static final class Story {
        final BlockText text = new BlockText();
        final List<String> boxes = new ArrayList<>();
        int paragraphs;
        String number = "";
        boolean blankPending;
    }

    OdtBody(String within, OdtLists lists) {
        this.within = within;
        this.lists = lists;
        stories.push(new Story());
    }

    /** All lines. */
    String text() {
        return stories.getLast().text.text();
    }

    @Override
    public void start(String name, XMLStreamReader xml) {
        if (leftOut > 0 || LEFT_OUT.contains(name) || name.equals("title") && "svg".equals(xml.getPrefix())) {
            leftOut++;
        } else if (name.equals(within)) {
            inside++;
        } else if (inside > 0) {
            content(stories.element(), name, xml);
        }
    }

    private void content(Story story, String name, XMLStreamReader xml) {
        switch (name) {
            case "p", "h" -> story.paragraphs++;
            case "s" -> show(story, " ".repeat(Math.min(100, Math.max(1, number(xml, "c")))));
            case "tab" -> show(story, "\t");
            case "line-break" -> story.text.endLine();
            case "table-row" -> {
                story.text.openRow();
                emptyCells = 0;
            }
            case "table-cell", "covered-table-cell" -> {
                story.text.openCell();
                emptyCells = Math.min(MAX_REPEATS, number(xml, "number-columns-repeated") - 1);
            }
            case "list" -> {
                String style = Xml.attribute(xml, "style-name");
                String outer = listStyles.isEmpty() ? "" : listStyles.element();
                if (listStyles.isEmpty()) {
                    boolean goesOn = Xml.attribute(xml, "continue-numbering").equals("true")
                            || !Xml.attribute(xml, "continue-list").isEmpty();
                    lists.begin(style, goesOn);
                }
                listStyles.push(style.isEmpty() ? outer : style);
            }
            case "list-item" -> {
                if (!listStyles.isEmpty()) {
                    story.number = lists.next(listStyles.element(), listStyles.size() - 1);
                }
            }
            case "text-box", "note-body" -> {
                if (stories.size() <= MAX_BOXES) {
                    stories.push(new Story());
                } else {
                    leftOut++;
                }
            }
            default -> {}
        }
    }

    @Override
    public void end(String name) {
        if (leftOut > 0) {
            leftOut--;
        } else if (name.equals(within)) {
            inside--;
        } else if (inside > 0) {
            close(stories.element(), name);
        }
    }

    private void close(Story story, String name) {
        switch (name) {
            case "p", "h" -> {
                story.paragraphs--;
                story.blankPending = false;
                story.text.endLine();
                for (String line : story.boxes) {
                    story.text.append(line);
                    story.text.endLine();
                }
                story.boxes.clear();
            }
            case "table-row" -> story.text.closeRow();
            case "table-cell", "covered-table-cell" -> {
                story.text.closeCell();
                for (; emptyCells > 0; emptyCells--) {
                    story.text.openCell();
                    story.text.closeCell();
                }
            }
            case "list" -> listStyles.poll();
            case "list-item" -> story.number = "";
            case "text-box", "note-body" -> closeBox();
            default -> {}
        }
    }

    private void closeBox() {
        if (stories.size() > 1) {
            List<String> lines = stories.pop().text.text().lines().toList();
            stories.element().boxes.addAll(lines);
        }
    }

    /** Blanks and line ends of the source are one blank. */
    @Override
    public void text(String words) {
        Story story = stories.element();
        if (leftOut > 0 || inside == 0 || story.paragraphs == 0) {
            return;
        }
        StringBuilder shown = new StringBuilder(words.length());
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c == ' ' || c == '\t' || c == '\n' || c == '\r') {
                story.blankPending = true;
                continue;
            }
            if (story.blankPending && !(shown.isEmpty() && story.text.atLineStart())) {
                shown.append(' ');
            }
            story.blankPending = false;
            shown.append(c);
        }
        if (!shown.isEmpty()) {
            show(story, shown.toString());
        }
    }

    private static void show(Story story, String words) {
        story.text.append(story.number);
        story.number = "";
        story.text.append(words);
    }

    private static int number(XMLStreamReader xml, String attribute) {
        return DocxNumbering.number(Xml.attribute(xml, attribute), 1);
    }
}
