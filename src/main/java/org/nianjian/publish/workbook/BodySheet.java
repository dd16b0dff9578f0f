package org.nianjian.publish.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.dhatim.fastexcel.Workbook;
import org.nianjian.publish.table.CodeNames;
import org.nianjian.publish.table.FieldType;
import org.nianjian.publish.workbook.FrontMatter.Listed;
import org.nianjian.report.Body;
import org.nianjian.warehouse.Facts;

/** The bodies that state anything: who they are, of which years, and how much. */
final class BodySheet {
    static final Listed LISTED = new Listed("单位 Bodies", "报送单位 / Reporting bodies");

    private static final List<SheetColumn> COLUMNS = List.of(
            new SheetColumn("报送单位 Body", FieldType.TEXT, Mark.NOT_APPLICABLE, 30),
            new SheetColumn("单位层级 Body level", FieldType.TEXT, Mark.NOT_APPLICABLE, 14),
            new SheetColumn("单位类型 Body type", FieldType.TEXT, Mark.NOT_APPLICABLE, 14),
            new SheetColumn("区划代码 Area code", FieldType.TEXT, Mark.NOT_REPORTED, 14),
            new SheetColumn("行政区划 Area", FieldType.TEXT, Mark.NOT_APPLICABLE, 26),
            new SheetColumn("有统计值的年份 Years", FieldType.TEXT, Mark.NOT_APPLICABLE, 26),
            new SheetColumn("统计值个数 Statements", FieldType.INTEGER, Mark.NOT_APPLICABLE, 16));

    private static final class Stated {
        private final TreeSet<Integer> years = new TreeSet<>();
        private int statements;
    }

    private BodySheet() {}

    static void write(Workbook workbook, Facts facts, TableLinks links) throws IOException {
        Map<Body, Stated> bodies = new LinkedHashMap<>();
        facts.statements(row -> {
            Stated stated = bodies.computeIfAbsent(row.body(), body -> new Stated());
            stated.years.add(row.year());
            stated.statements++;
        });
        Sheet sheet = new Sheet(workbook, LISTED.name(), "bodies", LISTED.title(), COLUMNS, bodies.size());
        for (Map.Entry<Body, Stated> each : bodies.entrySet()) {
            Body body = each.getKey();
            List<String> years = new ArrayList<>();
            each.getValue().years.forEach(year -> years.add(year.toString()));
            sheet.add(List.of(
                    links.body(body.name(), body.id()),
                    CodeNames.of("body_level", body.level().code()).both(),
                    CodeNames.of("body_type", body.type().code()).both(),
                    body.areaCode(),
                    body.area(),
                    String.join("、", years),
                    each.getValue().statements));
        }
        sheet.finish();
    }
}
