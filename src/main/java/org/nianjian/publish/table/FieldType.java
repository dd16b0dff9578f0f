package org.nianjian.publish.table;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** What the cells of a column are, and how they are written. A missing value is always an empty cell. */
public enum FieldType {
    /** Words, as they are. */
    TEXT,
    /** One of the words that the column lists. */
    CODE,
    /** Ids or codes, separated by one blank. */
    LIST,
    /** A plain decimal without trailing zeros. */
    DECIMAL,
    /** A plain decimal with four decimals, half up: per cents and index numbers. */
    FOUR_DECIMALS,
    /** A whole number. */
    INTEGER,
    /** A calendar year. */
    YEAR,
    /** {@code yes} or {@code no}. */
    FLAG;

    /** Whether its cells are words of people or programs, not numbers. */
    public boolean textual() {
        return this == TEXT || this == CODE || this == LIST;
    }

    /** Whether its cells are numbers to calculate with. */
    public boolean numeric() {
        return this == DECIMAL || this == FOUR_DECIMALS || this == INTEGER;
    }

    /**
     * The value of a cell as it is published.
     *
     * @param value a String, BigDecimal, Integer, Long or Boolean; null if missing
     */
    public String format(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof BigDecimal number) {
            return this == FOUR_DECIMALS
                    ? number.setScale(4, RoundingMode.HALF_UP).toPlainString()
                    : plain(number);
        }
        if (value instanceof Boolean flag) {
            return flag ? "yes" : "no";
        }
        return value.toString();
    }

    /** The shortest plain form: 120.50 is 120.5, 1E+3 is 1000. */
    public static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
