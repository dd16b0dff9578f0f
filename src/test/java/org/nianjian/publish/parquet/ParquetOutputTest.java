package org.nianjian.publish.parquet;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import blue.strategic.parquet.Hydrator;
import blue.strategic.parquet.HydratorSupplier;
import blue.strategic.parquet.ParquetReader;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nianjian.publish.Sample;
import org.nianjian.publish.table.FieldType;
import org.nianjian.publish.table.Fields;
import org.nianjian.publish.table.ObservationTables;
import org.nianjian.publish.table.StatementTable;

/** The values themselves are held against the CSVs by programs that we did not write, in the profile external. */
class ParquetOutputTest {
    private static final String STATEMENTS = "parquet/statements.parquet";

    @TempDir
    Path folder;

    private static void write(Path to) throws IOException {
        new ParquetOutput(List.of(ObservationTables.OBSERVATIONS, StatementTable.STATEMENTS))
                .write(Sample.facts(), Sample.edition(null), to);
    }

    @Test
    void aFileHasTheRowsOfItsTableInTheirOrder() throws IOException {
        write(folder);
        List<Map<String, Object>> rows = rows(folder.resolve(STATEMENTS));
        assertEquals(4, rows.size());
        assertEquals("青石镇", rows.get(0).get("area"));
        assertEquals(2023, rows.get(0).get("year"));
        assertEquals(false, rows.get(0).get("corrected"));
        assertEquals("at_least", rows.get(3).get("bound"));
        assertFalse(Files.exists(folder.resolve("parquet/.statements.parquet.crc")));
    }

    @Test
    void whatIsMissingIsMissingAndNoEmptyText() throws IOException {
        write(folder);
        assertTrue(rows(folder.resolve(STATEMENTS)).stream().noneMatch(row -> row.containsValue("")));
    }

    @Test
    void theSameFactsMakeTheSameBytes() throws IOException {
        Path one = Files.createDirectory(folder.resolve("one"));
        Path other = Files.createDirectory(folder.resolve("other"));
        write(one);
        write(other);
        assertArrayEquals(Files.readAllBytes(one.resolve(STATEMENTS)), Files.readAllBytes(other.resolve(STATEMENTS)));
    }

    @ParameterizedTest
    @CsvSource({"300, 0", "98.50, 1", "1E+3, 0", "0.000, 0", "-12.345, 3"})
    void aColumnHasAsManyDecimalsAsItsValuesNeed(BigDecimal value, int scale) {
        assertEquals(scale, ParquetColumn.scaleOf(FieldType.DECIMAL, value));
    }

    @Test
    void aNumberLongerThanTheLongestDecimalIsLeftToTheCsv() {
        ParquetColumn column = new ParquetColumn(Fields.of("statements", "value"), 2);
        assertTrue(column.holds(new BigDecimal("9".repeat(36) + ".99")));
        assertFalse(column.holds(new BigDecimal("9".repeat(37))));
    }

    private static List<Map<String, Object>> rows(Path file) throws IOException {
        Hydrator<Map<String, Object>, Map<String, Object>> rows = new Hydrator<>() {
            @Override
            public Map<String, Object> start() {
                return new LinkedHashMap<>();
            }

            @Override
            public Map<String, Object> add(Map<String, Object> row, String column, Object value) {
                if (value != null) {
                    row.put(column, value);
                }
                return row;
            }

            @Override
            public Map<String, Object> finish(Map<String, Object> row) {
                return row;
            }
        };
        try (Stream<Map<String, Object>> all =
                ParquetReader.streamContent(file.toFile(), HydratorSupplier.constantly(rows))) {
            return all.toList();
        }
    }
}
