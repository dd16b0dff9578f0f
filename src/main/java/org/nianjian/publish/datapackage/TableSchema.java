package org.nianjian.publish.datapackage;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.nianjian.publish.json.Json;
import org.nianjian.publish.table.CodeNames;
import org.nianjian.publish.table.Field;
import org.nianjian.publish.table.FieldType;
import org.nianjian.publish.table.ForeignKey;
import org.nianjian.publish.table.Table;

/** A table as a Table Schema of Data Package v2. */
final class TableSchema {
    private static final String PROFILE = "https://datapackage.org/profiles/2.0/tableschema.json";

    private TableSchema() {}

    static ObjectNode of(Table<?> table) {
        ObjectNode schema = Json.object().put("$schema", PROFILE);
        ArrayNode fields = schema.putArray("fields");
        table.fields().forEach(field -> fields.add(field(field)));
        schema.set("missingValues", Json.array(List.of("")));
        if (!table.primaryKey().isEmpty()) {
            putKey(schema, table);
        }
        if (!table.foreignKeys().isEmpty()) {
            ArrayNode keys = schema.putArray("foreignKeys");
            table.foreignKeys().forEach(key -> keys.add(foreignKey(key)));
        }
        return schema;
    }

    /** A primary key of this standard has no empty cell; where one of ours may have, it is a unique key. */
    private static void putKey(ObjectNode schema, Table<?> table) {
        boolean whole = table.fields().stream()
                .filter(field -> table.primaryKey().contains(field.name()))
                .allMatch(Field::required);
        if (whole) {
            schema.set("primaryKey", Json.array(table.primaryKey()));
        } else {
            schema.putArray("uniqueKeys").add(Json.array(table.primaryKey()));
        }
    }

    private static ObjectNode field(Field field) {
        ObjectNode node = Json.object()
                .put("name", field.name())
                .put("type", type(field.type()))
                .put("title", field.titleZh() + " / " + field.titleEn())
                .put("description", field.descriptionZh() + " / " + field.descriptionEn());
        if (field.type() == FieldType.FLAG) {
            node.set("trueValues", Json.array(List.of("yes")));
            node.set("falseValues", Json.array(List.of("no")));
        }
        if (!field.codes().isEmpty()) {
            ArrayNode categories = node.putArray("categories");
            for (String code : field.codes()) {
                categories
                        .addObject()
                        .put("value", code)
                        .put("label", CodeNames.of(field.name(), code).both());
            }
        }
        if (!field.unit().isEmpty()) {
            node.put("unit", field.unit());
        } else if (!field.unitColumn().isEmpty()) {
            node.put("unitField", field.unitColumn());
        }
        ObjectNode constraints = Json.object();
        if (field.required()) {
            constraints.put("required", true);
        }
        if (!field.pattern().isEmpty()) {
            constraints.put("pattern", "(" + field.pattern() + ")");
        } else if (!field.codes().isEmpty()) {
            constraints.set("enum", Json.array(field.codes()));
        }
        if (!constraints.isEmpty()) {
            node.set("constraints", constraints);
        }
        return node;
    }

    private static String type(FieldType type) {
        return switch (type) {
            case TEXT, CODE, LIST -> "string";
            case DECIMAL, FOUR_DECIMALS -> "number";
            case INTEGER -> "integer";
            case YEAR -> "year";
            case FLAG -> "boolean";
        };
    }

    private static ObjectNode foreignKey(ForeignKey key) {
        ObjectNode node = Json.object();
        node.set("fields", Json.array(key.columns()));
        ObjectNode reference = node.putObject("reference").put("resource", key.table());
        reference.set("fields", Json.array(key.otherColumns()));
        return node;
    }
}
