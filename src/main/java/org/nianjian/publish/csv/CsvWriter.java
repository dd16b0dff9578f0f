package org.nianjian.publish.csv;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.nianjian.publish.table.Field;
import org.nianjian.publish.table.FieldType;

/** Writes one CSV file: UTF-8 with a byte order mark, RFC 4180 with CRLF, a header row. */
public final class CsvWriter implements Closeable {
    private final List<FieldType> types;
    private final CSVPrinter printer;

    /**
     * Starts a file with the header of these columns.
     *
     * @throws IOException if the file cannot be made, or is already there
     */
    public CsvWriter(Path file, List<Field> fields) throws IOException {
        types = fields.stream().map(Field::type).toList();
        // Encoding by OutputStreamWriter, which replaces half a surrogate pair, where Files.newBufferedWriter would
        // fail.
        BufferedWriter out = new BufferedWriter(
                new OutputStreamWriter(Files.newOutputStream(file), StandardCharsets.UTF_8), 1 << 16);
        out.write('\uFEFF');
        printer = new CSVPrinter(out, CSVFormat.RFC4180);
        printer.printRecord(fields.stream().map(Field::name).toList());
    }

    /**
     * Writes a row.
     *
     * @param row a value for each column, null where missing
     * @throws IOException if it cannot be written
     */
    public void write(List<@Nullable Object> row) throws IOException {
        for (int i = 0; i < types.size(); i++) {
            FieldType type = types.get(i);
            String cell = type.format(row.get(i));
            printer.print(type.textual() ? Formula.neutralised(cell) : cell);
        }
        printer.println();
    }

    @Override
    public void close() throws IOException {
        printer.close(true);
    }
}
