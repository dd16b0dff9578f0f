package org.nianjian.intake.side;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.nianjian.intake.text.Encodings;

/**
 * A table as people's spreadsheets write it: with or without a byte order mark, in UTF-8 or GB18030, separated by commas,
 * semicolons or tabs, its headings in any order and capitals. Blanks around cells do not count, nor do empty rows.
 */
final class Table {
    private final String file;
    private final List<Mistake> mistakes;
    private final List<Row> rows = new ArrayList<>();
    private List<String> headings = List.of();

    private Table(String file, List<Mistake> mistakes) {
        this.file = file;
        this.mistakes = mistakes;
    }

    /** A table without rows. */
    static Table none(String file, List<Mistake> mistakes) {
        return new Table(file, mistakes);
    }

    /** The table that these bytes write; what is wrong with it as a table is added to the mistakes. */
    static Table of(String file, byte[] content, List<Mistake> mistakes) {
        Table table = new Table(file, mistakes);
        Encodings.Decoded decoded = Encodings.decode(content);
        if (decoded.broken() > 0) {
            table.mistake(0, "the file is neither UTF-8 nor GB18030", "save it as \"CSV UTF-8\"");
        } else {
            table.parse(decoded.text().replace("\r\n", "\n").replace('\r', '\n'));
        }
        return table;
    }

    List<Row> rows() {
        return rows;
    }

    /**
     * Checks the headings; a table without rows may lack them.
     *
     * @param required those that must be there
     * @param all those that may be there
     */
    void expect(List<String> required, List<String> all) {
        if (headings.isEmpty()) {
            return;
        }
        for (String heading : required) {
            if (!headings.contains(heading)) {
                mistake(
                        1,
                        "the column \"" + heading + "\" is missing",
                        "the first line should be " + String.join(",", all));
                rows.clear();
            }
        }
        for (String heading : headings) {
            if (!heading.isEmpty() && !all.contains(heading)) {
                mistake(1, "there is no column \"" + heading + "\"", "the columns are " + String.join(",", all));
            }
        }
    }

    void mistake(int line, String what, String remedy) {
        mistakes.add(new Mistake(file, line, what, remedy));
    }

    private void parse(String text) {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(delimiter(text))
                .setIgnoreSurroundingSpaces(true)
                .setIgnoreEmptyLines(true)
                .get();
        LineCounter lines = new LineCounter(text);
        int line = 1;
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
            for (CSVRecord record : parser) {
                line = lines.at((int) record.getCharacterPosition());
                if (headings.isEmpty()) {
                    heading(record);
                } else {
                    row(record, line);
                }
            }
        } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
            mistake(
                    line,
                    "after this line the quotation marks do not match",
                    "write a quotation mark inside a cell twice");
        }
    }

    /** Counts lines up to ever later places: the parser only knows the line that a record ends in. */
    private static final class LineCounter {
        private final String text;
        private int line = 1;
        private int reached;

        LineCounter(String text) {
            this.text = text;
        }

        int at(int place) {
            for (; reached < Math.min(place, text.length()); reached++) {
                if (text.charAt(reached) == '\n') {
                    line++;
                }
            }
            return line;
        }
    }

    private void heading(CSVRecord record) {
        List<String> names = new ArrayList<>();
        for (String cell : record) {
            String name = cell.strip().toLowerCase(Locale.ROOT);
            if (!name.isEmpty() && names.contains(name)) {
                mistake(1, "two columns are called \"" + name + "\"", "leave one");
            }
            names.add(name);
        }
        headings = names;
    }

    private void row(CSVRecord record, int line) {
        Map<String, String> cells = new LinkedHashMap<>();
        boolean filled = false;
        for (int i = 0; i < record.size(); i++) {
            String cell = stripped(record.get(i));
            filled |= !cell.isEmpty();
            if (i < headings.size()) {
                cells.putIfAbsent(headings.get(i), cell);
            } else if (!cell.isEmpty()) {
                mistake(
                        line,
                        "the line has more cells than there are columns",
                        "put quotation marks round a cell with a comma");
                return;
            }
        }
        if (filled) {
            rows.add(new Row(line, cells, this));
        }
    }

    private static String stripped(String cell) {
        int start = 0;
        int end = cell.length();
        while (start < end && isBlank(cell.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(cell.charAt(end - 1))) {
            end--;
        }
        return cell.substring(start, end);
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** Of comma, semicolon and tab, the one that the first line has most of. */
    private static char delimiter(String text) {
        int end = text.indexOf('\n');
        String first = end < 0 ? text : text.substring(0, end);
        char best = ',';
        for (char candidate : new char[] {';', '\t'}) {
            if (count(first, candidate) > count(first, best)) {
                best = candidate;
            }
        }
        return best;
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(c -> c == wanted).count();
    }
}
