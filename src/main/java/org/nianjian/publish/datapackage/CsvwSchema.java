package org.nianjian.publish.datapackage;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.nianjian.publish.json.Json;
import org.nianjian.publish.table.Field;
import org.nianjian.publish.table.FieldType;
import org.nianjian.publish.table.ForeignKey;
import org.nianjian.publish.table.Table;

/** A table as a schema of CSV on the Web. */
final class CsvwSchema {
    private CsvwSchema() {}

    static ObjectNode of(Table<?> table) {
        ObjectNode schema = Json.object();
        ArrayNode columns = schema.putArray("columns");
        table.fields().forEach(field -> columns.add(column(field)));
        if (isKeyOfPlainValues(table)) {
            schema.set("primaryKey", Json.array(table.primaryKey()));
        }
        List<ForeignKey> keys =
                table.foreignKeys().stream().filter(key -> isWhole(table, key)).toList();
        if (!keys.isEmpty()) {
            ArrayNode references = schema.putArray("foreignKeys");
            keys.forEach(key -> references.add(foreignKey(key)));
        }
        return schema;
    }

    /** Whether none of the key's cells may be empty: this standard has no reference that is there in some rows only. */
    private static boolean isWhole(Table<?> table, ForeignKey key) {
        return table.fields().stream()
                .filter(field -> key.columns().contains(field.name()))
                .allMatch(Field::required);
    }

    /** Whether there is a key that validators can compare: lists of bodies, which boundary changes are told by, they cannot. */
    private static boolean isKeyOfPlainValues(Table<?> table) {
        return !table.primaryKey().isEmpty()
                && table.fields().stream()
                        .noneMatch(field -> field.type() == FieldType.LIST
                                && table.primaryKey().contains(field.name()));
    }

    /** A column; its first title is what the header row says, by which a reader knows that it has the right file. */
    private static ObjectNode column(Field field) {
        ObjectNode column = Json.object().put("name", field.name());
        column.putArray("titles").add(field.name()).add(field.titleZh()).add(field.titleEn());
        column.put("dc:description", field.descriptionZh() + " / " + field.descriptionEn());
        if (!field.unit().isEmpty()) {
            column.put("schema:unitText", field.unit());
        } else if (!field.unitColumn().isEmpty()) {
            column.put("schema:unitText", "{" + field.unitColumn() + "}");
        }
        switch (field.type()) {
            case TEXT, LIST, CODE -> text(column, field);
            case DECIMAL, FOUR_DECIMALS -> column.put("datatype", "decimal");
            case INTEGER -> column.put("datatype", "integer");
            case YEAR -> column.put("datatype", "gYear");
            case FLAG -> column.putObject("datatype").put("base", "boolean").put("format", "yes|no");
        }
        if (field.required()) {
            column.put("required", true);
        }
        return column;
    }

    private static void text(ObjectNode column, Field field) {
        String format = field.codes().isEmpty() ? field.pattern() : String.join("|", field.codes());
        if (format.isEmpty()) {
            column.put("datatype", "string");
        } else {
            column.putObject("datatype").put("base", "string").put("format", "^(" + format + ")$");
        }
        if (field.type() == FieldType.LIST) {
            column.put("separator", " ");
        }
    }

    private static ObjectNode foreignKey(ForeignKey key) {
        ObjectNode node = Json.object();
        node.set("columnReference", Json.array(key.columns()));
        ObjectNode reference = node.putObject("reference").put("resource", key.table() + ".csv");
        reference.set("columnReference", Json.array(key.otherColumns()));
        return node;
    }
}
