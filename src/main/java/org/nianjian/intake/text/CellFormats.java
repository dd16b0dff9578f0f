package org.nianjian.intake.text;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DataFormatter;

/** Shows numbers of cells as their formats do: dates, percentages, so many decimals. Not for several threads. */
final class CellFormats {
    private final Map<Integer, String> patterns = new HashMap<>();
    private final DataFormatter formatter = new DataFormatter(Locale.SIMPLIFIED_CHINESE);

    /** A format that the workbook defines itself. */
    void define(int id, String pattern) {
        patterns.put(id, pattern);
    }

    /** The number as it is shown; as it is stored if that is no number or the format cannot be followed. */
    String show(String stored, int format) {
        String pattern = patterns.getOrDefault(format, BuiltinFormats.getBuiltinFormat(format));
        try {
            BigDecimal number = new BigDecimal(stored.strip());
            if (pattern == null || pattern.isEmpty() || pattern.equalsIgnoreCase("General") || pattern.equals("@")) {
                return general(number);
            }
            return formatter
                    .formatRawCellContents(number.doubleValue(), format, pattern)
                    .strip();
        } catch (RuntimeException e) {
            return stored;
        }
    }

    /** Fifteen digits are what Excel knows of a number; further ones are traces of binary fractions. */
    private static String general(BigDecimal number) {
        if (number.precision() > 40 || Math.abs(number.scale()) > 40) {
            return number.toString();
        }
        BigDecimal known = number.round(new java.math.MathContext(15)).stripTrailingZeros();
        return known.scale() < 0 ? known.setScale(0).toPlainString() : known.toPlainString();
    }
}
