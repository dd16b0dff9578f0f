package org.nianjian.intake.text;

import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** The list styles of an OpenDocument text, and the counting of its lists. */
final class OdtLists implements Xml.Handler {
    private final Map<String, ListNumbers.Level[]> styles = new HashMap<>();
    private final ListNumbers numbers = new ListNumbers();
    private final Map<String, Integer> copies = new HashMap<>();
    private ListNumbers.Level @Nullable [] open;

    @Override
    public void start(String name, XMLStreamReader xml) {
        switch (name) {
            case "list-style", "outline-style" -> {
                open = new ListNumbers.Level[ListNumbers.LEVELS];
                styles.put(Xml.attribute(xml, "name"), open);
            }
            case "list-level-style-number", "outline-level-style" -> level(xml);
            default -> {}
        }
    }

    private void level(XMLStreamReader xml) {
        int index = DocxNumbering.number(Xml.attribute(xml, "level"), 0) - 1;
        if (open == null || index < 0 || index >= ListNumbers.LEVELS) {
            return;
        }
        ListNumbers.Level level = new ListNumbers.Level();
        level.start = DocxNumbering.number(Xml.attribute(xml, "start-value"), 1);
        level.format = format(Xml.attribute(xml, "num-format"));
        int shown = Math.max(1, DocxNumbering.number(Xml.attribute(xml, "display-levels"), 1));
        StringBuilder pattern = new StringBuilder(Xml.attribute(xml, "num-prefix"));
        for (int i = Math.max(0, index + 1 - shown); i <= index; i++) {
            pattern.append('%').append(i + 1).append(i < index ? "." : "");
        }
        level.pattern = pattern.append(Xml.attribute(xml, "num-suffix")).toString();
        open[index] = level;
    }

    /** OpenDocument names a way of counting by its first numbers. */
    private static String format(String sample) {
        return switch (sample.isEmpty() ? ' ' : sample.charAt(0)) {
            case 'a' -> "lowerLetter";
            case 'A' -> "upperLetter";
            case 'i' -> "lowerRoman";
            case 'I' -> "upperRoman";
            case '一' -> "chineseCounting";
            case '壹' -> "chineseLegalSimplified";
            case '甲' -> "ideographTraditional";
            case '①' -> "decimalEnclosedCircle";
            case '１' -> "decimalFullWidth";
            case ' ' -> "none";
            default -> "decimal";
        };
    }

    @Override
    public void end(String name) {
        if (name.equals("list-style") || name.equals("outline-style")) {
            open = null;
        }
    }

    /** A list begins: it counts on from the last one of its style, or anew. */
    void begin(String style, boolean goesOn) {
        ListNumbers.Level[] levels = styles.get(style);
        if (levels != null) {
            int copy = goesOn ? copies.getOrDefault(style, 0) : copies.merge(style, 1, Integer::sum);
            numbers.define(id(style, copy), levels);
            numbers.list(id(style, copy), id(style, copy));
        }
    }

    /** The number of the next paragraph of this style's list; empty if there is none. */
    String next(String style, int level) {
        String number = numbers.next(id(style, copies.getOrDefault(style, 0)), level);
        return number.isEmpty() ? "" : ListNumbers.beforeText(number);
    }

    private static String id(String style, int copy) {
        return copy + " " + style;
    }
}
