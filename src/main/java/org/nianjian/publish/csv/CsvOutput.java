package org.nianjian.publish.csv;

import java.io.IOException;
import java.nio.file.Path;
import org.nianjian.publish.Edition;
import org.nianjian.publish.Output;
import org.nianjian.publish.table.Table;
import org.nianjian.warehouse.Facts;

/**
 * A table as a CSV file.
 *
 * @param table the table
 */
public record CsvOutput(Table<?> table) implements Output {
    @Override
    public void write(Facts facts, Edition edition, Path folder) throws IOException {
        try (CsvWriter csv = new CsvWriter(folder.resolve(table.fileName()), table.fields())) {
            table.stream(facts, edition, csv::write);
        }
    }
}
