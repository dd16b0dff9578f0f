package org.nianjian.publish.csv;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Reads a CSV file that {@link CsvWriter} wrote row by row as it stands, so that rows can be copied without being written
 * anew.
 */
public final class RawCsv implements Closeable {
    private final BufferedReader in;
    private final String header;
    private final StringBuilder row = new StringBuilder();

    /**
     * Opens a file.
     *
     * @throws IOException if it cannot be read
     */
    public RawCsv(Path file) throws IOException {
        in = Files.newBufferedReader(file, StandardCharsets.UTF_8);
        header = next() ? row.toString() : "";
    }

    /** The header row with the byte order mark before it and its line end. */
    public String header() {
        return header;
    }

    /**
     * Goes to the next row.
     *
     * @return false if there is none
     * @throws IOException if it cannot be read
     */
    public boolean next() throws IOException {
        row.setLength(0);
        boolean quoted = false;
        for (int c = in.read(); c >= 0; c = in.read()) {
            row.append((char) c);
            if (c == '"') {
                quoted = !quoted;
            } else if (c == '\n' && !quoted) {
                return true;
            }
        }
        return row.length() > 0;
    }

    /** The row as it stands, with its line end. */
    public CharSequence row() {
        return row;
    }

    /** The cell of a column of the row, counted from 0. */
    public String cell(int column) {
        int at = 0;
        for (int i = 0; i < column; i++) {
            at = end(at) + 1;
        }
        String cell = row.substring(at, end(at));
        if (cell.startsWith("\"")) {
            cell = cell.substring(1, cell.length() - 1).replace("\"\"", "\"");
        }
        return Formula.restored(cell);
    }

    /** Where the cell ends that starts there. */
    private int end(int start) {
        boolean quoted = false;
        int at = start;
        while (at < row.length()) {
            char c = row.charAt(at);
            if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == ',' || c == '\r' || c == '\n')) {
                break;
            }
            at++;
        }
        return at;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
