package org.nianjian.intake.text;

import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * The automatic numbers of a document's paragraphs (一、（一）1.): they are not in its text, but a reader sees them, and
 * headings are told by them. One instance counts through one document.
 */
final class DocxNumbering implements Xml.Handler {
    private final ListNumbers numbers = new ListNumbers();
    private ListNumbers.Level @Nullable [] levels;
    private ListNumbers.@Nullable Level level;
    private String list = "";
    private int overridden = -1;

    @Override
    public void start(String name, XMLStreamReader xml) {
        switch (name) {
            case "abstractNum" -> {
                levels = new ListNumbers.Level[ListNumbers.LEVELS];
                numbers.define(Xml.attribute(xml, "abstractNumId"), levels);
            }
            case "lvl" -> openLevel(number(Xml.attribute(xml, "ilvl"), -1));
            case "num" -> list = Xml.attribute(xml, "numId");
            case "abstractNumId" -> numbers.list(list, Xml.attribute(xml, "val"));
            case "lvlOverride" -> overridden = number(Xml.attribute(xml, "ilvl"), -1);
            case "startOverride" -> numbers.startAt(list, overridden, number(Xml.attribute(xml, "val"), 1));
            default -> property(name, Xml.attribute(xml, "val"));
        }
    }

    private void openLevel(int index) {
        if (levels != null && index >= 0 && index < ListNumbers.LEVELS) {
            level = new ListNumbers.Level();
            levels[index] = level;
        }
    }

    private void property(String name, String value) {
        if (level == null) {
            return;
        }
        switch (name) {
            case "start" -> level.start = number(value, 1);
            case "numFmt" -> level.format = value;
            case "lvlText" -> level.pattern = value;
            default -> {}
        }
    }

    @Override
    public void end(String name) {
        switch (name) {
            case "lvl" -> level = null;
            case "abstractNum" -> levels = null;
            default -> {}
        }
    }

    /** The number of the next paragraph in this list; empty for bullets and for lists that are not there. */
    String next(String listId, int at) {
        return numbers.next(listId, at);
    }

    static int number(String text, int otherwise) {
        try {
            return Integer.parseInt(text.strip());
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }
}
