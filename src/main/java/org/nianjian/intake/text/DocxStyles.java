package org.nianjian.intake.text;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** What the styles of a document say of its paragraphs: their automatic numbers, and which are a table of contents. */
final class DocxStyles implements Xml.Handler {
    private static final int MAX_ANCESTORS = 32;

    private final Map<String, Style> styles = new HashMap<>();
    private @Nullable Style current;

    /** A list and a level of it. */
    record ListLevel(String list, int level) {}

    private static final class Style {
        String name = "";
        String basedOn = "";
        String list = "";
        int level;
    }

    @Override
    public void start(String name, XMLStreamReader xml) {
        if (name.equals("style")) {
            current = new Style();
            styles.put(Xml.attribute(xml, "styleId"), current);
        } else if (current != null) {
            String value = Xml.attribute(xml, "val");
            switch (name) {
                case "name" -> current.name = value.toLowerCase(Locale.ROOT);
                case "basedOn" -> current.basedOn = value;
                case "numId" -> current.list = value;
                case "ilvl" -> current.level = DocxNumbering.number(value, 0);
                default -> {}
            }
        }
    }

    @Override
    public void end(String name) {
        if (name.equals("style")) {
            current = null;
        }
    }

    /** Whether paragraphs of this style are entries of a table of contents. */
    boolean isContents(String id) {
        Style style = styles.get(id);
        return style != null && style.name.startsWith("toc ");
    }

    /** The list that paragraphs of this style are numbered in, by itself or by a style that it is based on. */
    Optional<ListLevel> list(String id) {
        Style style = styles.get(id);
        for (int i = 0; i < MAX_ANCESTORS && style != null; i++) {
            if (!style.list.isEmpty()) {
                return Optional.of(new ListLevel(style.list, style.level));
            }
            style = styles.get(style.basedOn);
        }
        return Optional.empty();
    }
}
