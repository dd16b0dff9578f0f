package org.nianjian.publish.datapackage;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nianjian.publish.Areas;
import org.nianjian.publish.Edition;
import org.nianjian.publish.Golden;
import org.nianjian.publish.Output;
import org.nianjian.publish.Sample;
import org.nianjian.publish.TextsOutput;
import org.nianjian.publish.csv.CsvOutput;
import org.nianjian.publish.json.Json;
import org.nianjian.publish.page.PageOutput;
import org.nianjian.publish.store.Manifest;
import org.nianjian.publish.store.Sha256;
import org.nianjian.publish.store.Staged;
import org.nianjian.publish.table.Field;
import org.nianjian.publish.table.FieldType;
import org.nianjian.publish.table.Table;
import org.nianjian.publish.workbook.WorkbookOutput;

class DataPackageOutputTest {
    @TempDir
    Path folder;

    @Test
    void itIsWrittenAsAgreed() throws IOException {
        for (Table<?> table : Tables.ALL) {
            new CsvOutput(table).write(Sample.facts(), Sample.edition(null), folder);
        }
        new DataPackageOutput(Tables.ALL).write(Sample.facts(), Sample.edition(null), folder);

        Golden.assertSame("datapackage.json", folder.resolve("datapackage.json"));
        assertEquals(List.of(), Described.problems(folder));
    }

    @Test
    void theMetadataForTheWebAreWrittenAsAgreed() throws IOException {
        new CsvwOutput(Tables.ALL).write(Sample.facts(), Sample.edition(null), folder);

        Golden.assertSame("csv-metadata.json", folder.resolve("csv-metadata.json"));
    }

    @Test
    void bothDescriptionsNameTheSameColumnsAndKeys() {
        for (Table<?> table : Tables.ALL) {
            JsonNode one = TableSchema.of(table);
            JsonNode other = CsvwSchema.of(table);
            assertEquals(
                    one.path("fields").findValuesAsText("name"),
                    other.path("columns").findValuesAsText("name"));
            JsonNode key = one.has("primaryKey")
                    ? one.path("primaryKey")
                    : one.path("uniqueKeys").path(0);
            boolean list = table.fields().stream()
                    .anyMatch(field ->
                            field.type() == FieldType.LIST && table.primaryKey().contains(field.name()));
            // Validators of CSV on the Web compare no lists, and know no reference that may be empty.
            assertEquals(list ? MissingNode.getInstance() : key, other.path("primaryKey"));
            assertEquals(
                    references(one.path("foreignKeys"), "fields", required(table)),
                    references(other.path("foreignKeys"), "columnReference", required(table)));
            assertEquals(
                    other.path("foreignKeys").size(),
                    references(other.path("foreignKeys"), "columnReference", required(table))
                            .size());
        }
    }

    private static Set<String> required(Table<?> table) {
        return table.fields().stream().filter(Field::required).map(Field::name).collect(Collectors.toSet());
    }

    /** The columns of the references whose cells are never empty. */
    private static List<List<String>> references(JsonNode keys, String columns, Set<String> required) {
        List<List<String>> all = new ArrayList<>();
        for (JsonNode key : keys) {
            List<String> names = new ArrayList<>();
            key.path(columns).forEach(name -> names.add(name.asText()));
            if (required.containsAll(names)) {
                all.add(names);
            }
        }
        return all;
    }

    @Test
    void aKeyWithCellsThatMayBeEmptyIsNoPrimaryKey() {
        for (Table<?> table : Tables.ALL) {
            JsonNode schema = TableSchema.of(table);
            for (JsonNode name : schema.path("primaryKey")) {
                for (JsonNode field : schema.path("fields")) {
                    assertTrue(
                            !field.path("name").equals(name)
                                    || field.path("constraints")
                                            .path("required")
                                            .asBoolean(),
                            table.name() + "." + name);
                }
            }
        }
    }

    @Test
    void aWholeEditionPassesTheCheckBeforeTheSwap() throws IOException {
        whole(folder, Sample.edition(null));

        assertEquals(List.of(), Staged.problems(folder));
    }

    @Test
    void itVouchesForEveryFileButTheOnesThatMayDiffer() throws IOException {
        whole(folder, Sample.edition(null));
        Manifest manifest = Manifest.read(folder);

        List<String> vouched =
                manifest.files().stream().map(Manifest.Listed::path).sorted().toList();
        try (var files = Files.walk(folder)) {
            List<String> all = files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString())
                    .filter(name -> !List.of("datapackage.json", "revisions.csv", "revisions.html")
                            .contains(name))
                    .sorted()
                    .toList();
            assertEquals(all, vouched);
        }
        for (Manifest.Listed listed : manifest.files()) {
            assertEquals("sha256:" + Sha256.of(folder.resolve(listed.path())), listed.hash());
        }
        assertEquals("c1", manifest.catalogueHash());
        assertEquals("e1", manifest.extractorHash());
    }

    @Test
    void onlyTheRevisionsKnowTheEditionBefore() throws IOException {
        Path first = Files.createDirectory(folder.resolve("first"));
        Path fresh = Files.createDirectory(folder.resolve("fresh"));
        Path withHistory = Files.createDirectory(folder.resolve("history"));
        whole(first, new Edition("a", Sample.CATALOGUE, "c0", "e0", "0.9.0", null));
        Files.writeString(
                first.resolve("statements.csv"),
                Files.readString(first.resolve("statements.csv")).replace(",300,", ",299,"));
        whole(fresh, Sample.edition(null));
        whole(withHistory, Sample.edition(first));

        try (var files = Files.walk(fresh)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                byte[] other = Files.readAllBytes(withHistory.resolve(fresh.relativize(file)));
                if (file.endsWith("revisions.csv") || file.endsWith("revisions.html")) {
                    assertTrue(Files.size(file) < other.length);
                } else {
                    assertArrayEquals(Files.readAllBytes(file), other, file.toString());
                }
            }
        }
    }

    @Test
    void everyColumnIsDescribedInBothLanguages() throws IOException {
        new DataPackageOutput(List.of()).write(Sample.facts(), Sample.edition(null), folder);
        for (Table<?> table : Tables.ALL) {
            JsonNode schema = TableSchema.of(table);
            assertEquals(table.columns().size(), schema.path("fields").size());
            for (JsonNode field : schema.path("fields")) {
                assertTrue(field.path("title").asText().contains(" / "));
                assertFalse(field.path("description").asText().isBlank());
            }
        }
        assertTrue(
                Json.read(folder.resolve("datapackage.json")).path("resources").isEmpty());
    }

    private static void whole(Path to, Edition edition) throws IOException {
        List<Output> outputs = new ArrayList<>();
        Tables.ALL.forEach(table -> outputs.add(new CsvOutput(table)));
        outputs.add(new TextsOutput());
        outputs.add(new WorkbookOutput());
        outputs.add(new PageOutput(Tables.ALL, new Areas(0)));
        outputs.add(new CsvwOutput(Tables.ALL));
        outputs.add(new DataPackageOutput(Tables.ALL));
        for (Output output : outputs) {
            output.write(Sample.facts(), edition, to);
        }
    }
}
