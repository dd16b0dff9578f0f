package org.nianjian.publish.area;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.nianjian.publish.Areas;
import org.nianjian.publish.Edition;
import org.nianjian.publish.Output;
import org.nianjian.publish.csv.CsvWriter;
import org.nianjian.publish.datapackage.DataPackageOutput;
import org.nianjian.publish.page.html.Site;
import org.nianjian.publish.page.link.PageNames;
import org.nianjian.publish.page.quality.CountyPage;
import org.nianjian.publish.page.quality.CountySummaries;
import org.nianjian.publish.page.survey.ChartFile;
import org.nianjian.publish.table.ClaimTable;
import org.nianjian.publish.table.CorrectionTable;
import org.nianjian.publish.table.FindingTable;
import org.nianjian.publish.table.IndicatorTable;
import org.nianjian.publish.table.ObservationTables;
import org.nianjian.publish.table.PerCapitaTable;
import org.nianjian.publish.table.ResponseTables;
import org.nianjian.publish.table.StatementTable;
import org.nianjian.publish.table.SubmissionTable;
import org.nianjian.publish.table.SuccessionTable;
import org.nianjian.publish.table.SummaryTable;
import org.nianjian.publish.table.Table;
import org.nianjian.publish.table.YearOverYearTable;
import org.nianjian.publish.table.YearTable;
import org.nianjian.quality.area.QualityReport;
import org.nianjian.quality.area.QualityReports;
import org.nianjian.statement.Group;
import org.nianjian.warehouse.Facts;

/**
 * The folders {@code by-area/<code>/}: the rows of one county of every table that tells whose its rows are, its charts, which
 * are there already, and its page. Nothing in a folder leads out of it. The tables of the edition are copied row by row, so
 * they must be in the folder by then; rows of bodies that are in no county, and submissions that could not be read, stand in
 * the edition's own tables alone.
 */
public final class AreaOutput implements Output {
    /** Their rows are copied. */
    private static final List<Table<?>> COPIED = List.of(
            ObservationTables.OBSERVATIONS,
            StatementTable.STATEMENTS,
            YearOverYearTable.YEAR_OVER_YEAR,
            SummaryTable.SUMMARY,
            ObservationTables.UNCLASSIFIED,
            ClaimTable.CLAIMS,
            SubmissionTable.SUBMISSIONS,
            FindingTable.FINDINGS,
            ResponseTables.EXPECTED,
            SuccessionTable.BOUNDARIES,
            PerCapitaTable.PER_10000,
            CorrectionTable.CORRECTIONS);

    /** All tables of a folder, in the order in which they are described. */
    public static final List<Table<?>> TABLES = Stream.concat(
                    COPIED.stream(), Stream.of(ResponseTables.RESPONSE, YearTable.YEARS, IndicatorTable.CATALOGUE))
            .toList();

    private static final String PAGE = "index.html";

    private final Areas areas;

    /** Such folders for the counties that are to have one. */
    public AreaOutput(Areas areas) {
        this.areas = areas;
    }

    @Override
    public void write(Facts facts, Edition edition, Path folder) throws IOException {
        Map<String, Path> folders = new LinkedHashMap<>();
        for (Group county : areas.folders(facts)) {
            folders.put(county.code(), Files.createDirectories(folder.resolve(PageNames.area(county.code()))));
        }
        if (folders.isEmpty()) {
            return;
        }
        QualityReports reports = areas.reports(facts);
        for (Table<?> table : COPIED) {
            SplitCsv.copy(folder.resolve(table.fileName()), folders, Route.of(table, reports.counties()));
        }
        List<ChartFile> charts = ChartFile.in(folder);
        CountySummaries summaries = CountySummaries.of(facts);
        CountyPage page = new CountyPage(edition.catalogue(), Set.of(), TABLES);
        DataPackageOutput description = new DataPackageOutput(TABLES);
        for (Map.Entry<String, Path> each : folders.entrySet()) {
            String code = each.getKey();
            Path own = each.getValue();
            QualityReport report = reports.of(code);
            write(ResponseTables.RESPONSE, report.responses(), own);
            write(YearTable.YEARS, report.years(), own);
            String catalogue = IndicatorTable.CATALOGUE.fileName();
            Files.copy(folder.resolve(catalogue), own.resolve(catalogue));
            Site site = Site.alone(edition, own);
            site.assets();
            page.write(site, PAGE, report, summaries.of(code), ChartFile.within(PageNames.area(code), charts), null);
            description.write(facts, edition, own);
        }
    }

    private static <R> void write(Table<R> table, List<R> rows, Path folder) throws IOException {
        try (CsvWriter csv = new CsvWriter(folder.resolve(table.fileName()), table.fields())) {
            for (R row : rows) {
                csv.write(table.cells(row));
            }
        }
    }
}
