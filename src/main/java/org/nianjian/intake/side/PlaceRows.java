package org.nianjian.intake.side;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.nianjian.place.Division;
import org.nianjian.place.Level;

/** Reads {@code places.csv}: divisions that the official lists lack, or that have changed. */
final class PlaceRows {
    private static final List<String> COLUMNS = List.of("name", "level", "code", "parent", "from", "to", "became");

    List<Division> read(Table table) {
        table.expect(List.of("name", "code"), COLUMNS);
        List<Division> places = new ArrayList<>();
        Map<String, Integer> lines = new TreeMap<>();
        for (Row row : table.rows()) {
            Division place = place(row);
            Integer before = lines.putIfAbsent(place.name() + " " + place.code() + " " + place.from(), row.line());
            if (before != null && !row.isWrong()) {
                row.mistake(place.name() + " already stands in line " + before, "leave one of them");
            }
            if (!row.isWrong()) {
                places.add(place);
            }
        }
        return places;
    }

    private static Division place(Row row) {
        String name = row.required("name");
        row.required("code");
        String code = row.areaCode("code");
        Level level = Level.PROVINCE;
        for (Level one : Level.values()) {
            if (one.digits() == code.length()) {
                level = one;
            }
        }
        Level stated = row.word("level", Level::of, "province, prefecture, county, township")
                .orElse(level);
        if (stated != level && !code.isEmpty()) {
            row.mistake(
                    "a " + stated.code() + " has a code of " + stated.digits() + " digits, not " + code,
                    "correct \"level\" or \"code\"");
        }
        Integer from = row.year("from");
        Integer to = row.year("to");
        if (from != null && to != null && from > to) {
            row.mistake("it ends before it begins: " + from + " to " + to, "correct \"from\" or \"to\"");
        }
        String parent = row.areaCode("parent");
        return new Division(code, name, level, parent.isEmpty() ? parentOf(code) : parent, from, to, became(row));
    }

    /** By the code; a province has none. */
    private static @Nullable String parentOf(String code) {
        return switch (code.length()) {
            case 9 -> code.substring(0, 6);
            case 6 -> code.substring(0, 4);
            case 4 -> code.substring(0, 2);
            default -> null;
        };
    }

    private static String became(Row row) {
        List<String> codes = new ArrayList<>();
        for (String code : row.text("became").split("[ ;、，,]+")) {
            if (code.isEmpty()) {
                continue;
            }
            String shortened = AreaCodes.shortened(code);
            if (shortened.isEmpty()) {
                row.mistake(
                        "\"became\" is no area code: " + code,
                        "write codes of 2, 4, 6 or 9 digits, separated by blanks");
            }
            codes.add(shortened);
        }
        return String.join(" ", codes);
    }
}
