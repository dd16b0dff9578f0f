package org.nianjian.publish.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** What the codes of the tables are called. A column that ends in another's name, as previous_bound in bound, has its codes. */
public final class CodeNames {
    private static final String RESOURCE = "codes.tsv";
    private static final Map<String, CodeName> ALL = load();

    private CodeNames() {}

    /**
     * What a code is called.
     *
     * @param zh in Chinese
     * @param en in English
     */
    public record CodeName(String zh, String en) {
        /** Both, as a title. */
        public String both() {
            return zh + " / " + en;
        }
    }

    /**
     * What a code of a column is called.
     *
     * @throws IllegalArgumentException if nobody has named it
     */
    public static CodeName of(String column, String code) {
        for (String family = column; ; family = family.substring(family.indexOf('_') + 1)) {
            CodeName name = ALL.get(family + "." + code);
            if (name != null) {
                return name;
            }
            if (family.indexOf('_') < 0) {
                throw new IllegalArgumentException(
                        "no name for the code " + code + " of " + column + " in " + RESOURCE);
            }
        }
    }

    private static Map<String, CodeName> load() {
        try (InputStream bytes = Objects.requireNonNull(
                        CodeNames.class.getResourceAsStream(RESOURCE), RESOURCE + " is missing");
                BufferedReader lines = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
            Map<String, CodeName> names = new HashMap<>();
            lines.readLine();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] cells = line.split("\t", -1);
                if (cells.length != 4) {
                    throw new IllegalArgumentException(RESOURCE + ": four cells expected in: " + line);
                }
                names.put(cells[0] + "." + cells[1], new CodeName(cells[2], cells[3]));
            }
            return Map.copyOf(names);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
