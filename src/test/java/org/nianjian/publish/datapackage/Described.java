package org.nianjian.publish.datapackage;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.nianjian.publish.csv.CsvReader;
import org.nianjian.publish.json.Json;

/** Holds the tables of an edition against what datapackage.json says of them; it knows nothing else of them. */
public final class Described {
    private final Path folder;
    private final JsonNode resources;
    private final List<String> problems = new ArrayList<>();
    private final Map<String, List<Function<String, String>>> tables = new HashMap<>();

    private Described(Path folder) throws IOException {
        this.folder = folder;
        resources = Json.read(folder.resolve("datapackage.json")).path("resources");
    }

    /** What is wrong, a sentence each: columns, types, codes, missing cells, keys that tell no rows apart, or lead nowhere. */
    public static List<String> problems(Path folder) throws IOException {
        Described described = new Described(folder);
        for (JsonNode resource : described.resources) {
            described.read(resource);
        }
        for (JsonNode resource : described.resources) {
            described.checkKeys(resource);
        }
        return described.problems;
    }

    private void read(JsonNode resource) throws IOException {
        List<Function<String, String>> rows = new ArrayList<>();
        String file = resource.path("path").asText();
        JsonNode fields = resource.path("schema").path("fields");
        List<String> names = new ArrayList<>();
        fields.forEach(field -> names.add(field.path("name").asText()));
        try (CsvReader csv = new CsvReader(folder.resolve(file))) {
            if (!csv.header().equals(names)) {
                problems.add(file + " has the columns " + csv.header());
            }
            while (csv.hasNext()) {
                Function<String, String> row = csv.next();
                rows.add(row);
                for (JsonNode field : fields) {
                    String cell = row.apply(field.path("name").asText());
                    if (!fits(field, cell)) {
                        problems.add(file + " row " + rows.size() + ": " + field.path("name") + " is " + cell);
                    }
                }
            }
        }
        tables.put(resource.path("name").asText(), rows);
    }

    private static boolean fits(JsonNode field, String cell) {
        JsonNode constraints = field.path("constraints");
        if (cell.isEmpty()) {
            return !constraints.path("required").asBoolean();
        }
        if (constraints.has("pattern")
                && !Pattern.matches(constraints.path("pattern").asText(), cell)) {
            return false;
        }
        if (constraints.has("enum") && !words(constraints.path("enum")).contains(cell)) {
            return false;
        }
        return switch (field.path("type").asText()) {
            case "string" -> true;
            case "year" -> Pattern.matches("[0-9]{4}", cell);
            case "integer" -> Pattern.matches("-?[0-9]+", cell);
            case "boolean" -> cell.equals("yes") || cell.equals("no");
            case "number" -> new BigDecimal(cell).toPlainString().equals(cell);
            default -> false;
        };
    }

    private void checkKeys(JsonNode resource) {
        String name = resource.path("name").asText();
        JsonNode schema = resource.path("schema");
        List<JsonNode> keys = new ArrayList<>();
        schema.path("uniqueKeys").forEach(keys::add);
        if (schema.has("primaryKey")) {
            keys.add(schema.path("primaryKey"));
        }
        for (JsonNode key : keys) {
            Set<List<String>> seen = new HashSet<>();
            for (Function<String, String> row : rows(name)) {
                if (!seen.add(cells(row, words(key)))) {
                    problems.add(name + " has two rows of " + cells(row, words(key)));
                }
            }
        }
        for (JsonNode foreign : schema.path("foreignKeys")) {
            JsonNode reference = foreign.path("reference");
            Set<List<String>> there = new HashSet<>();
            for (Function<String, String> row : rows(reference.path("resource").asText())) {
                there.add(cells(row, words(reference.path("fields"))));
            }
            for (Function<String, String> row : rows(name)) {
                List<String> cells = cells(row, words(foreign.path("fields")));
                if (cells.stream().noneMatch(String::isEmpty) && !there.contains(cells)) {
                    problems.add(name + " points to " + cells + ", which " + reference.path("resource") + " has not");
                }
            }
        }
    }

    private List<Function<String, String>> rows(String table) {
        return tables.getOrDefault(table, List.of());
    }

    private static List<String> cells(Function<String, String> row, List<String> columns) {
        return columns.stream().map(row).toList();
    }

    private static List<String> words(JsonNode array) {
        List<String> words = new ArrayList<>();
        array.forEach(word -> words.add(word.asText()));
        return words;
    }
}
