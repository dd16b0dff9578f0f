package org.nianjian.publish.csv;

import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads a CSV file that {@link CsvWriter} wrote, one row at a time; a row gives the cell of a column by its name, empty
 * where the file has no such column, for earlier editions may have had fewer.
 */
public final class CsvReader implements Iterator<Function<String, String>>, Closeable {
    private final CSVParser parser;
    private final Iterator<CSVRecord> records;

    /**
     * Opens a file.
     *
     * @throws IOException if it cannot be read
     */
    public CsvReader(Path file) throws IOException {
        Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8);
        in.mark(1);
        if (in.read() != '\uFEFF') {
            in.reset();
        }
        parser = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(in);
        records = parser.iterator();
    }

    /** The names of the columns, in the file's order. */
    public List<String> header() {
        return parser.getHeaderNames();
    }

    @Override
    public boolean hasNext() {
        return records.hasNext();
    }

    @Override
    public Function<String, String> next() {
        if (!records.hasNext()) {
            throw new NoSuchElementException();
        }
        CSVRecord row = records.next();
        return column -> row.isSet(column) ? Formula.restored(row.get(column)) : "";
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }
}
