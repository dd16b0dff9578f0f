package org.nianjian.publish.csv;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nianjian.indicator.Catalogue;
import org.nianjian.publish.Edition;
import org.nianjian.publish.Golden;
import org.nianjian.publish.Sample;
import org.nianjian.publish.TextsOutput;
import org.nianjian.publish.datapackage.Tables;
import org.nianjian.publish.table.Table;
import org.nianjian.warehouse.ListedFacts;

class CsvOutputTest {
    @TempDir
    Path folder;

    static List<Table<?>> tables() {
        return Tables.ALL;
    }

    @ParameterizedTest
    @MethodSource("tables")
    void everyTableIsWrittenAsAgreed(Table<?> table) throws IOException {
        new CsvOutput(table).write(Sample.facts(), Sample.edition(null), folder);

        Golden.assertSame("csv/" + table.fileName(), folder.resolve(table.fileName()));
    }

    @ParameterizedTest
    @MethodSource("tables")
    void aTableWithoutRowsStillHasItsHeader(Table<?> table) throws IOException {
        Edition nothing = new Edition("0123456789ab", new Catalogue(List.of()), "c1", "e1", "1.0.0", null);
        new CsvOutput(table).write(new ListedFacts(), nothing, folder);

        assertEquals(
                "\uFEFF" + String.join(",", table.header()) + "\r\n",
                Files.readString(folder.resolve(table.fileName())));
    }

    @Test
    void everyRowIsFoundAgainAndAMissingOneIsNoticed() throws IOException {
        ListedFacts facts = Sample.facts();
        for (Table<?> table : Tables.ALL) {
            new CsvOutput(table).write(facts, Sample.edition(null), folder);
        }
        assertEquals(List.of(), RowCounts.problems(Tables.ALL, facts, Sample.edition(null), folder));

        facts.findings.remove(0);

        assertEquals(
                List.of("findings.csv has 2 rows instead of 1"),
                RowCounts.problems(Tables.ALL, facts, Sample.edition(null), folder));
    }

    @Test
    void aTextIsPublishedByteForByteWithoutAByteOrderMark() throws IOException {
        new TextsOutput().write(Sample.facts(), Sample.edition(null), folder);

        byte[] expected = "云梦县青石镇2023年报告\n共调处矛盾纠纷300件。\n".getBytes(StandardCharsets.UTF_8);
        assertArrayEquals(expected, Files.readAllBytes(folder.resolve("texts/" + Sample.hash("a1") + ".txt")));
        try (var all = Files.list(folder.resolve("texts"))) {
            assertEquals(3, all.count());
        }
    }

    @Test
    void everyFileStartsWithTheMarkThatTellsSpreadsheetsItIsUnicode() throws IOException {
        new CsvOutput(Tables.ALL.get(0)).write(Sample.facts(), Sample.edition(null), folder);

        byte[] bytes = Files.readAllBytes(folder.resolve("observations.csv"));
        assertTrue(Arrays.equals(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}, Arrays.copyOf(bytes, 3)));
    }
}
