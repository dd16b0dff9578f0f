package org.nianjian.publish.datapackage;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.nianjian.publish.Edition;
import org.nianjian.publish.Output;
import org.nianjian.publish.json.Json;
import org.nianjian.publish.store.Manifest;
import org.nianjian.publish.store.Sha256;
import org.nianjian.publish.table.Table;
import org.nianjian.warehouse.Facts;

/**
 * The edition as a Data Package (version 2): what every table and column means, and the length and hash of every file. It
 * vouches for what is in the folder when it is written, so it comes last.
 *
 * <p>Revisions are described without length and hash: they depend on the edition before, and nothing else may.
 */
public final class DataPackageOutput implements Output {
    private static final String PROFILE = "https://datapackage.org/profiles/2.0/datapackage.json";
    private static final Set<String> NOT_VOUCHED_FOR =
            Set.of(Manifest.FILE, "run.json", "revisions.csv", "revisions.html");

    private final List<Table<?>> tables;

    /** The description of an edition that holds these tables. */
    public DataPackageOutput(List<Table<?>> tables) {
        this.tables = List.copyOf(tables);
    }

    @Override
    public void write(Facts facts, Edition edition, Path folder) throws IOException {
        ObjectNode json = Json.object()
                .put("$schema", PROFILE)
                .put("name", "nianjian")
                .put("id", edition.id())
                .put("title", About.TITLE)
                .put("description", About.DESCRIPTION)
                .put("version", edition.programVersion())
                .put("catalogueHash", edition.catalogueHash())
                .put("extractorHash", edition.extractorHash());
        json.putArray("sources").addObject().put("title", About.SOURCE);
        ArrayNode resources = json.putArray("resources");
        for (Table<?> table : tables) {
            resources.add(resource(table, folder));
        }
        ArrayNode files = json.putArray("files");
        for (String path : otherFiles(folder)) {
            vouch(files.addObject().put("path", path), folder, path);
        }
        Files.write(folder.resolve(Manifest.FILE), Json.bytes(json));
    }

    private static ObjectNode resource(Table<?> table, Path folder) throws IOException {
        ObjectNode resource = Json.object()
                .put("name", table.name())
                .put("type", "table")
                .put("path", table.fileName())
                .put("title", table.titleZh() + " / " + table.titleEn())
                .put("format", "csv")
                .put("mediatype", "text/csv")
                .put("encoding", "utf-8");
        if (!NOT_VOUCHED_FOR.contains(table.fileName())) {
            vouch(resource, folder, table.fileName());
        }
        resource.set("schema", TableSchema.of(table));
        return resource;
    }

    private static void vouch(ObjectNode node, Path folder, String path) throws IOException {
        Path file = folder.resolve(path);
        node.put("bytes", Files.size(file)).put("hash", Manifest.HASH_PREFIX + Sha256.of(file));
    }

    /** Every file that is no table, by path. */
    private List<String> otherFiles(Path folder) throws IOException {
        List<String> tableFiles = tables.stream().map(Table::fileName).toList();
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .filter(path -> !tableFiles.contains(path) && !NOT_VOUCHED_FOR.contains(path))
                    .sorted()
                    .toList();
        }
    }
}
