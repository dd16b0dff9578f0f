package org.nianjian.publish.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * The dictionary of columns: what every column means, told once for all tables, or once for a table that means something
 * of its own by the name.
 */
public final class Fields {
    private static final String RESOURCE = "fields.tsv";
    private static final Map<String, Field> ALL = load();

    private Fields() {}

    /**
     * What a column of a table means.
     *
     * @throws IllegalArgumentException if the dictionary has no such column
     */
    public static Field of(String table, String name) {
        Field own = ALL.get(table + "." + name);
        Field field = own == null ? ALL.get("." + name) : own;
        if (field == null) {
            throw new IllegalArgumentException("no column " + name + " of " + table + " in " + RESOURCE);
        }
        return field;
    }

    private static Map<String, Field> load() {
        try (InputStream bytes =
                        Objects.requireNonNull(Fields.class.getResourceAsStream(RESOURCE), RESOURCE + " is missing");
                BufferedReader lines = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
            Map<String, Field> fields = new HashMap<>();
            lines.readLine();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] cells = line.split("\t", -1);
                if (cells.length != 9 && cells.length != 10) {
                    throw new IllegalArgumentException(RESOURCE + ": nine or ten cells expected in: " + line);
                }
                if (fields.put(cells[0] + "." + cells[1], field(cells)) != null) {
                    throw new IllegalArgumentException(RESOURCE + ": told twice: " + line);
                }
            }
            return Map.copyOf(fields);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The tenth cell, where there is one, is a unit, or {@code =} and the column that holds it. */
    private static Field field(String[] cells) {
        String unit = cells.length == 10 ? cells[9] : "";
        return new Field(
                cells[1],
                FieldType.valueOf(cells[2].toUpperCase(Locale.ROOT)),
                cells[4],
                cells[5],
                cells[6],
                cells[7],
                cells[3].equals("required"),
                cells[8].isEmpty() ? List.of() : List.of(cells[8].split(" ")),
                unit.startsWith("=") ? "" : unit,
                unit.startsWith("=") ? unit.substring(1) : "");
    }
}
