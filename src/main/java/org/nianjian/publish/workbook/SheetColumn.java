package org.nianjian.publish.workbook;

import org.nianjian.publish.table.Field;
import org.nianjian.publish.table.FieldType;

/**
 * A column of a sheet.
 *
 * @param header its name, unlike all others of the sheet
 * @param type what its cells are
 * @param missing what stands where there is no value
 * @param width its width in characters
 */
record SheetColumn(String header, FieldType type, Mark missing, int width) {
    private static final int MOST = 40;

    /** The column of a field of a table. */
    static SheetColumn of(Field field) {
        Mark missing = switch (field.name()) {
            case "previous_value", "previous_bound", "area_code" -> Mark.NOT_REPORTED;
            default -> Mark.NOT_APPLICABLE;
        };
        return new SheetColumn(field.titleZh() + " " + field.titleEn(), field.type(), missing, width(field));
    }

    private static int width(Field field) {
        return switch (field.name()) {
            case "message", "definition_zh", "definition_en", "observations" -> MOST;
            case "body", "indicator", "indicator_zh", "file", "body_id", "check" -> 26;
            default ->
                Math.max(12, field.titleEn().length() + 2 * field.titleZh().length() - 4);
        };
    }
}
