package org.nianjian.publish.datapackage;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.nianjian.publish.Edition;
import org.nianjian.publish.Output;
import org.nianjian.publish.json.Json;
import org.nianjian.publish.table.Table;
import org.nianjian.warehouse.Facts;

/**
 * The tables as W3C CSV on the Web metadata, under the name at which its readers look beside every CSV of a folder. It says
 * the same as the data package, for it is made from the same model.
 */
public final class CsvwOutput implements Output {
    /** The file. */
    public static final String FILE = "csv-metadata.json";

    private static final String CONTEXT = "http://www.w3.org/ns/csvw";

    private final List<Table<?>> tables;

    /** The description of an edition that holds these tables. */
    public CsvwOutput(List<Table<?>> tables) {
        this.tables = List.copyOf(tables);
    }

    @Override
    public void write(Facts facts, Edition edition, Path folder) throws IOException {
        ObjectNode json = Json.object().put("@context", CONTEXT);
        json.put("dc:title", About.TITLE)
                .put("dc:description", About.DESCRIPTION)
                .put("dc:source", About.SOURCE)
                .put("dc:identifier", edition.id());
        json.putObject("dialect").put("encoding", "utf-8").put("header", true);
        ArrayNode group = json.putArray("tables");
        for (Table<?> table : tables) {
            group.addObject()
                    .put("url", table.fileName())
                    .put("dc:title", table.titleZh() + " / " + table.titleEn())
                    .set("tableSchema", CsvwSchema.of(table));
        }
        Files.write(folder.resolve(FILE), Json.bytes(json));
    }
}
