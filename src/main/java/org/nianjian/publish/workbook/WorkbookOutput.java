package org.nianjian.publish.workbook;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.nianjian.indicator.Indicator;
import org.nianjian.publish.Edition;
import org.nianjian.publish.Output;
import org.nianjian.publish.status.Statuses;
import org.nianjian.publish.table.CodeNames;
import org.nianjian.publish.table.CorrectionTable;
import org.nianjian.publish.table.FieldType;
import org.nianjian.publish.table.FindingTable;
import org.nianjian.publish.table.PerCapitaTable;
import org.nianjian.publish.table.ResponseTables;
import org.nianjian.publish.table.StatementTable;
import org.nianjian.publish.table.SubmissionTable;
import org.nianjian.publish.table.SuccessionTable;
import org.nianjian.publish.table.SummaryTable;
import org.nianjian.publish.table.Table;
import org.nianjian.publish.table.YearOverYearTable;
import org.nianjian.publish.table.YearTable;
import org.nianjian.publish.workbook.FrontMatter.Listed;
import org.nianjian.warehouse.Facts;

/** The edition as {@code yearbook.xlsx}: cover, contents, notes, then one table a sheet. */
public final class WorkbookOutput implements Output {
    /** The file's name. */
    public static final String FILE = "yearbook.xlsx";

    private static final List<Table<?>> TABLES = List.of(
            SummaryTable.SUMMARY,
            StatementTable.STATEMENTS,
            YearOverYearTable.YEAR_OVER_YEAR,
            PerCapitaTable.PER_10000,
            YearTable.YEARS,
            ResponseTables.RESPONSE,
            ResponseTables.EXPECTED,
            SubmissionTable.SUBMISSIONS,
            SuccessionTable.BOUNDARIES,
            CorrectionTable.CORRECTIONS,
            FindingTable.FINDINGS);
    private static final Listed INDICATORS = new Listed("指标 Indicators", "指标目录 / Indicators and their definitions");
    private static final Listed WIDE = new Listed("宽表 Wide", "统计值，每年一列 / Statements, a column for every year");

    @Override
    public void write(Facts facts, Edition edition, Path folder) throws IOException {
        Path written = folder.resolve("." + FILE + ".tmp");
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(written));
                // The format knows versions of the program only as two numbers; the real one stands on the cover.
                Workbook workbook = new Workbook(out, "Nianjian", "1.0")) {
            // It is packed again without its times.
            workbook.setCompressionLevel(1);
            workbook.setGlobalDefaultFont("微软雅黑", 11);
            fill(workbook, facts, edition);
        }
        SameBytes.copy(written, folder.resolve(FILE));
        Files.delete(written);
    }

    private static void fill(Workbook workbook, Facts facts, Edition edition) throws IOException {
        Statuses statuses = new Statuses(facts);
        TableLinks links = new TableLinks(facts);
        WideTable wide = new WideTable(facts, statuses, links);
        List<Listed> sheets = new ArrayList<>(List.of(INDICATORS, BodySheet.LISTED, WIDE));
        TABLES.forEach(table -> sheets.add(listed(table)));
        sheets.add(ColumnSheet.LISTED);
        FrontMatter.cover(workbook, edition, wide.span());
        FrontMatter.contents(workbook, sheets);
        FrontMatter.notes(workbook);
        indicators(workbook, edition.catalogue().indicators(), links);
        BodySheet.write(workbook, facts, links);
        Sheet wideSheet = new Sheet(workbook, WIDE.name(), "wide", WIDE.title(), wide.columns(), wide.rows());
        wide.write(facts, wideSheet);
        wideSheet.finish();
        Set<Table<?>> counted = Set.of(StatementTable.STATEMENTS, YearOverYearTable.YEAR_OVER_YEAR);
        for (Table<?> table : TABLES) {
            Listed listed = listed(table);
            Sheet sheet = new Sheet(
                    workbook,
                    listed.name(),
                    table.name().replace('-', '_'),
                    listed.title(),
                    table.fields().stream().map(SheetColumn::of).toList(),
                    counted.contains(table) ? links.statements() : rows(table, facts, edition));
            table.stream(facts, edition, row -> sheet.add(links.of(table, row)));
            sheet.finish();
        }
        ColumnSheet.write(workbook, TABLES);
    }

    private static void indicators(Workbook workbook, List<Indicator> indicators, TableLinks links) throws IOException {
        List<SheetColumn> columns = Stream.of(
                        "标识 Id",
                        "中文名 Chinese",
                        "英文名 English",
                        "类别 Kind",
                        "单位 Unit",
                        "定义 Definition",
                        "英文定义 Definition in English")
                .map(header ->
                        new SheetColumn(header, FieldType.TEXT, Mark.NOT_APPLICABLE, header.contains("定义") ? 60 : 24))
                .toList();
        Sheet sheet =
                new Sheet(workbook, INDICATORS.name(), "indicators", INDICATORS.title(), columns, indicators.size());
        for (Indicator indicator : indicators) {
            sheet.add(List.of(
                    indicator.id(),
                    links.indicator(indicator.nameZh(), indicator.id()),
                    indicator.nameEn(),
                    CodeNames.of("kind", indicator.kind().code()).both(),
                    indicator.unit(),
                    indicator.definitionZh(),
                    indicator.definitionEn()));
        }
        sheet.finish();
    }

    private static long rows(Table<?> table, Facts facts, Edition edition) throws IOException {
        long[] rows = {0};
        table.stream(facts, edition, row -> rows[0]++);
        return rows[0];
    }

    private static Listed listed(Table<?> table) {
        return new Listed(table.titleZh() + " " + table.titleEn(), table.titleZh() + " / " + table.titleEn());
    }
}
