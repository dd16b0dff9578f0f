package org.nianjian.publish.workbook;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.nianjian.publish.table.CodeNames;
import org.nianjian.publish.table.Field;
import org.nianjian.publish.table.FieldType;
import org.nianjian.publish.table.Table;
import org.nianjian.publish.workbook.FrontMatter.Listed;

/** What every column of the tables means: its name in the CSVs, its definition, its unit and its codes. */
final class ColumnSheet {
    static final Listed LISTED = new Listed("列说明 Columns", "各表各列的含义 / What the columns of the tables mean");

    private static final List<SheetColumn> COLUMNS = Stream.of(
                    "表 Table",
                    "列 Column",
                    "CSV列名 Name in the CSV",
                    "单位 Unit",
                    "含义 Meaning",
                    "含义（英文） Meaning in English",
                    "代码 Codes")
            .map(header ->
                    new SheetColumn(header, FieldType.TEXT, Mark.NOT_APPLICABLE, header.startsWith("含义") ? 50 : 24))
            .toList();

    private ColumnSheet() {}

    static void write(Workbook workbook, List<Table<?>> tables) throws IOException {
        long rows = tables.stream().mapToLong(table -> table.columns().size()).sum();
        Sheet sheet = new Sheet(workbook, LISTED.name(), "columns", LISTED.title(), COLUMNS, rows);
        for (Table<?> table : tables) {
            for (Field field : table.fields()) {
                sheet.add(List.of(
                        table.titleZh() + " " + table.titleEn(),
                        field.titleZh() + " " + field.titleEn(),
                        table.name() + "." + field.name(),
                        field.unitColumn().isEmpty() ? field.unit() : "见“单位”列 / see Unit",
                        field.descriptionZh(),
                        field.descriptionEn(),
                        field.codes().stream()
                                .map(code -> code + " "
                                        + CodeNames.of(field.name(), code).both())
                                .collect(joining("；"))));
            }
        }
        sheet.finish();
    }
}
