package org.nianjian.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.nianjian.place.Division;
import org.nianjian.place.Level;

/**
 * The divisions of mainland China that come with the program, as of 2023-06-30.
 *
 * <p>The resource has a line of code and name for each, in the order of codes; townships, which are most of them, have
 * only the last three digits and lie in what stands above them. Levels that are mere columns of the code have no line.
 */
public final class BuiltInDivisions {
    private static final String RESOURCE = "divisions.tsv.gz";
    private static final int EXPECTED = 45_000;
    private static final int BUFFER = 1 << 16;
    private static final int COUNTY_DIGITS = Level.COUNTY.digits();

    private BuiltInDivisions() {}

    /**
     * Loads all divisions, in the order of codes.
     *
     * @throws IllegalStateException if the resource is missing or damaged: a fault of the build
     */
    public static List<Division> load() {
        try (InputStream packed = BuiltInDivisions.class.getResourceAsStream(RESOURCE)) {
            if (packed == null) {
                throw new IllegalStateException("the built-in divisions are missing: " + RESOURCE);
            }
            byte[] bytes = new GZIPInputStream(packed, BUFFER).readAllBytes();
            return read(new String(bytes, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("the built-in divisions cannot be read: " + RESOURCE, e);
        }
    }

    private static List<Division> read(String lines) {
        List<Division> divisions = new ArrayList<>(EXPECTED);
        Set<String> above = new HashSet<>();
        String parent = "";
        String prefix = "";
        for (int at = 0; at < lines.length(); ) {
            int tab = lines.indexOf('\t', at);
            int feed = lines.indexOf('\n', at);
            String code = lines.substring(at, tab);
            String name = lines.substring(tab + 1, feed);
            if (code.length() == 3) {
                divisions.add(new Division(prefix + code, name, Level.TOWNSHIP, parent, null, null, ""));
            } else {
                divisions.add(new Division(code, name, level(code), parent(code, above), null, null, ""));
                if (code.length() <= COUNTY_DIGITS) {
                    above.add(code);
                    parent = code;
                    prefix = code + "0".repeat(COUNTY_DIGITS - code.length());
                }
            }
            at = feed + 1;
        }
        return divisions;
    }

    private static Level level(String code) {
        return switch (code.length()) {
            case 2 -> Level.PROVINCE;
            case 4 -> Level.PREFECTURE;
            case 6 -> Level.COUNTY;
            case 9 -> Level.TOWNSHIP;
            default -> throw new IllegalStateException("the built-in divisions are damaged at " + code);
        };
    }

    /** The longest known code that this one begins with; null for a province. */
    private static @Nullable String parent(String code, Set<String> above) {
        for (int digits = Math.min(COUNTY_DIGITS, code.length() - 2); digits >= 2; digits -= 2) {
            String prefix = code.substring(0, digits);
            if (above.contains(prefix)) {
                return prefix;
            }
        }
        return null;
    }
}
