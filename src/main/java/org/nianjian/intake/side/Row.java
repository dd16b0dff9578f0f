package org.nianjian.intake.side;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A row of a table, whose cells are read as what they should be; a cell that is something else is a mistake of the table. */
final class Row {
    private static final int FIRST_YEAR = 1949;
    private static final int LAST_YEAR = 2199;

    private final int line;
    private final Map<String, String> cells;
    private final Table table;
    private boolean wrong;

    Row(int line, Map<String, String> cells, Table table) {
        this.line = line;
        this.cells = cells;
        this.table = table;
    }

    int line() {
        return line;
    }

    /** Whether a mistake was found in it. */
    boolean isWrong() {
        return wrong;
    }

    void mistake(String what, String remedy) {
        wrong = true;
        table.mistake(line, what, remedy);
    }

    /** The words of a cell; empty if it is empty or there is no such column. */
    String text(String column) {
        return cells.getOrDefault(column, "");
    }

    /** The words of a cell that must not be empty. */
    String required(String column) {
        String text = text(column);
        if (text.isEmpty()) {
            mistake("\"" + column + "\" is empty", "fill it in");
        }
        return text;
    }

    /** A year, with or without 年; null if the cell is empty. */
    @Nullable
    Integer year(String column) {
        String text = text(column);
        if (text.isEmpty()) {
            return null;
        }
        String digits = text.endsWith("年") ? text.substring(0, text.length() - 1) : text;
        if (digits.length() == 4 && digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
            int year = Integer.parseInt(digits);
            if (year >= FIRST_YEAR && year <= LAST_YEAR) {
                return year;
            }
        }
        mistake("\"" + column + "\" is no year: " + text, "write four digits, as in 2024");
        return null;
    }

    /** A plain number, with or without thousands separators or a percent sign; null if the cell is empty. */
    @Nullable
    BigDecimal number(String column) {
        String text = text(column).replace(",", "").replace("，", "");
        if (text.isEmpty()) {
            return null;
        }
        String plain = text.endsWith("%") ? text.substring(0, text.length() - 1) : text;
        if (isPlain(plain)) {
            return new BigDecimal(plain);
        }
        mistake("\"" + column + "\" is no number: " + text(column), "write plain digits, as in 12000 or 98.5");
        return null;
    }

    /** Only digits, a sign and a point: 1E9 is an accident of a spreadsheet. */
    private static boolean isPlain(String text) {
        if (text.length() > 30) {
            return false;
        }
        int digits = 0;
        int points = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                digits++;
            } else if (c == '.') {
                points++;
            } else if (c != '-' || i > 0) {
                return false;
            }
        }
        return digits > 0 && points < 2;
    }

    /** One of a few words; empty if the cell is empty, or wrong. */
    <T> Optional<T> word(String column, Function<String, T> meaning, String words) {
        String text = text(column);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(meaning.apply(text.toLowerCase(Locale.ROOT)));
        } catch (IllegalArgumentException e) {
            mistake("\"" + column + "\" is " + text, "write one of " + words);
            return Optional.empty();
        }
    }

    /** An area code, trailing zeros left out; empty if the cell is empty, or wrong. */
    String areaCode(String column) {
        String text = text(column);
        if (text.isEmpty()) {
            return "";
        }
        String code = AreaCodes.shortened(text);
        if (code.isEmpty()) {
            mistake(
                    "\"" + column + "\" is no area code: " + text,
                    "write 2, 4, 6 or 9 digits (province, prefecture, county, township), as text and not as a number");
        }
        return code;
    }
}
