package org.nianjian.intake.text;

import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * The automatic numbers of a document's paragraphs (一、（一）1.): they are not in its text, but a reader sees them, and
 * headings are told by them. One instance counts through one document.
 */
final class DocxNumbering implements Xml.Handler {
    private static final int LEVELS = 9;

    private final Map<String, Level[]> abstractLists = new HashMap<>();
    private final Map<String, String> abstractOf = new HashMap<>();
    private final Map<String, Map<Integer, Integer>> startOverrides = new HashMap<>();
    private final Map<String, int[]> counters = new HashMap<>();
    private final Map<String, Boolean> started = new HashMap<>();

    private Level @Nullable [] levels;
    private @Nullable Level level;
    private String list = "";
    private int overridden = -1;

    private static final class Level {
        int start = 1;
        String format = "decimal";
        String pattern = "";
    }

    @Override
    public void start(String name, XMLStreamReader xml) {
        switch (name) {
            case "abstractNum" -> {
                levels = new Level[LEVELS];
                abstractLists.put(Xml.attribute(xml, "abstractNumId"), levels);
            }
            case "lvl" -> openLevel(number(Xml.attribute(xml, "ilvl"), -1));
            case "num" -> list = Xml.attribute(xml, "numId");
            case "abstractNumId" -> abstractOf.put(list, Xml.attribute(xml, "val"));
            case "lvlOverride" -> overridden = number(Xml.attribute(xml, "ilvl"), -1);
            case "startOverride" ->
                startOverrides
                        .computeIfAbsent(list, key -> new HashMap<>())
                        .put(overridden, number(Xml.attribute(xml, "val"), 1));
            default -> property(name, Xml.attribute(xml, "val"));
        }
    }

    private void openLevel(int index) {
        if (levels != null && index >= 0 && index < LEVELS) {
            level = new Level();
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
        String abstractId = abstractOf.get(listId);
        Level[] definition = abstractId == null ? null : abstractLists.get(abstractId);
        if (definition == null || abstractId == null || at < 0 || at >= LEVELS || definition[at] == null) {
            return "";
        }
        int[] counts = counters.computeIfAbsent(abstractId, key -> new int[LEVELS]);
        if (started.putIfAbsent(listId, true) == null) {
            startOverrides.getOrDefault(listId, Map.of()).forEach((index, start) -> {
                if (index >= 0 && index < LEVELS) {
                    counts[index] = start - (definition[index] == null ? 1 : definition[index].start);
                }
            });
        }
        counts[at]++;
        for (int deeper = at + 1; deeper < LEVELS; deeper++) {
            counts[deeper] = 0;
        }
        return spelled(definition, counts, at);
    }

    private static String spelled(Level[] definition, int[] counts, int at) {
        Level own = definition[at];
        if (own.format.equals("bullet") || own.format.equals("none")) {
            return "";
        }
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < own.pattern.length(); i++) {
            char c = own.pattern.charAt(i);
            int index = i + 1 < own.pattern.length() ? own.pattern.charAt(i + 1) - '1' : -1;
            if (c == '%' && index >= 0 && index < LEVELS) {
                Level shown = definition[index];
                if (shown != null) {
                    text.append(Ordinals.spell(shown.format, Math.max(counts[index], 1) + shown.start - 1));
                }
                i++;
            } else {
                text.append(c);
            }
        }
        return text.toString();
    }

    static int number(String text, int otherwise) {
        try {
            return Integer.parseInt(text.strip());
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }
}
