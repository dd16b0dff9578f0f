package org.nianjian.publish.csv;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.nianjian.publish.Edition;
import org.nianjian.publish.table.Table;
import org.nianjian.warehouse.Facts;

/** Reads the CSVs of a staged edition back and compares them with the facts: every row must have arrived. */
public final class RowCounts {
    private RowCounts() {}

    /**
     * What is wrong with the CSVs, a sentence each; empty if nothing is.
     *
     * @throws IOException if a file or the facts cannot be read
     */
    public static List<String> problems(List<Table<?>> tables, Facts facts, Edition edition, Path folder)
            throws IOException {
        return problems(tables, facts, edition, folder, Map.of());
    }

    /**
     * The same, where rows were counted by the warehouse itself.
     *
     * @param counted how many rows tables must have, by name; the rows of others are streamed once more and counted
     * @throws IOException if a file or the facts cannot be read
     */
    public static List<String> problems(
            List<Table<?>> tables, Facts facts, Edition edition, Path folder, Map<String, Long> counted)
            throws IOException {
        List<String> problems = new ArrayList<>();
        for (Table<?> table : tables) {
            long[] expected = {counted.getOrDefault(table.name(), 0L)};
            if (!counted.containsKey(table.name())) {
                table.stream(facts, edition, row -> expected[0]++);
            }
            long found = 0;
            try (CsvReader csv = new CsvReader(folder.resolve(table.fileName()))) {
                if (!csv.header().equals(table.header())) {
                    problems.add(
                            table.fileName() + " has the columns " + csv.header() + " instead of " + table.header());
                }
                while (csv.hasNext()) {
                    csv.next();
                    found++;
                }
            } catch (UncheckedIOException e) {
                problems.add(table.fileName() + " cannot be read back after row " + found + ": " + e.getMessage());
                continue;
            }
            if (found != expected[0]) {
                problems.add(table.fileName() + " has " + found + " rows instead of " + expected[0]);
            }
        }
        return problems;
    }
}
