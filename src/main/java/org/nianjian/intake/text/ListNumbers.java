package org.nianjian.intake.text;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Counts the automatic numbers of one document's lists, whatever format the document has. */
final class ListNumbers {
    static final int LEVELS = 9;

    private final Map<String, Level[]> definitions = new HashMap<>();
    private final Map<String, String> definitionOf = new HashMap<>();
    private final Map<String, Map<Integer, Integer>> startOverrides = new HashMap<>();
    private final Map<String, int[]> counters = new HashMap<>();
    private final Map<String, Boolean> started = new HashMap<>();

    /** How one level is numbered: {@code %1} in the pattern is the number of the first level, {@code %2} of the second. */
    static final class Level {
        int start = 1;
        /** A word that {@link Ordinals} knows. */
        String format = "decimal";

        String pattern = "";
    }

    /** A definition by its id; levels that are not defined are null, and may be filled in later. */
    void define(String id, @Nullable Level[] levels) {
        definitions.put(id, levels);
    }

    /** A list counts by a definition, together with the other lists that do. */
    void list(String list, String definition) {
        definitionOf.put(list, definition);
    }

    /** The list begins anew at this level. */
    void startAt(String list, int level, int start) {
        startOverrides.computeIfAbsent(list, key -> new HashMap<>()).put(level, start);
    }

    /** The number of the next paragraph in this list; empty for bullets and for lists that are not there. */
    String next(String listId, int at) {
        String id = definitionOf.get(listId);
        Level[] definition = id == null ? null : definitions.get(id);
        if (definition == null || id == null || at < 0 || at >= LEVELS || definition[at] == null) {
            return "";
        }
        int[] counts = counters.computeIfAbsent(id, key -> new int[LEVELS]);
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

    /** A number as it stands before the words of its paragraph; empty for a bullet, which says nothing. */
    static String beforeText(String number) {
        String shown = number.strip();
        boolean counts = shown.codePoints().anyMatch(c -> Character.isLetterOrDigit(c) || isEnclosed(c));
        if (!counts) {
            return "";
        }
        return Character.isLetterOrDigit(shown.codePointBefore(shown.length())) ? shown + " " : shown;
    }

    private static boolean isEnclosed(int c) {
        return Character.getType(c) == Character.OTHER_NUMBER || Character.getType(c) == Character.LETTER_NUMBER;
    }
}
