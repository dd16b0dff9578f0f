package org.nianjian.publish.page.stated;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.nianjian.indicator.Indicator;
import org.nianjian.indicator.IndicatorDefinition;
import org.nianjian.publish.csv.CsvWriter;
import org.nianjian.publish.page.html.Site;
import org.nianjian.publish.page.link.PageNames;
import org.nianjian.publish.page.survey.Survey;
import org.nianjian.publish.table.Table;
import org.nianjian.publish.table.YearOverYearTable;
import org.nianjian.warehouse.BodyRow;
import org.nianjian.warehouse.StatementRow;
import org.nianjian.warehouse.SubmissionRow;
import org.nianjian.warehouse.YearOverYearRow;

/**
 * The pages of the indicators, and each indicator's rows of {@code year-over-year.csv} to download. Bodies are handed in one
 * after the other; of every indicator no more is kept than what makes the next part of its page.
 */
public final class IndicatorPages implements Closeable {
    private static final Table<YearOverYearRow> TABLE = YearOverYearTable.YEAR_OVER_YEAR;

    private final Site site;
    private final Survey survey;
    private final Set<String> read;
    private final Map<String, IndicatorDefinition> definitions = new HashMap<>();
    private final Map<String, IndicatorPage> pages = new LinkedHashMap<>();
    private final Map<String, CsvWriter> csvs = new LinkedHashMap<>();

    /**
     * Such pages.
     *
     * @param definitions how the indicators are told, as far as anybody says it
     * @param read the submissions that have a page
     */
    public IndicatorPages(Site site, Survey survey, List<IndicatorDefinition> definitions, Set<String> read) {
        for (IndicatorDefinition definition : definitions) {
            this.definitions.put(definition.indicator().id(), definition);
        }
        this.site = site;
        this.survey = survey;
        this.read = read;
    }

    /** What a body states of one indicator. */
    private record Stated(Indicator indicator, Map<Integer, StatementRow> values, List<YearOverYearRow> changes) {}

    /**
     * Adds what a body states; whole parts of pages are written.
     *
     * @throws IOException if something cannot be written
     */
    public void add(BodyRow row) throws IOException {
        Map<String, Stated> byIndicator = new LinkedHashMap<>();
        for (StatementRow statement : row.statements()) {
            stated(byIndicator, statement.indicator()).values().put(statement.year(), statement);
        }
        for (YearOverYearRow change : row.comparisons()) {
            stated(byIndicator, change.indicator()).changes().add(change);
        }
        List<SubmissionRow> reports = survey.reports(row.body());
        NavigableSet<Integer> reported = BodyPages.reported(reports);
        for (Stated stated : byIndicator.values()) {
            csv(stated);
            page(stated.indicator()).add(row.body(), stated.values(), reported, latest(stated.changes()));
        }
    }

    private static Stated stated(Map<String, Stated> byIndicator, Indicator indicator) {
        return byIndicator.computeIfAbsent(
                indicator.id(), any -> new Stated(indicator, new TreeMap<>(), new ArrayList<>()));
    }

    /** The comparison of the latest year of all, if there is one. */
    private @Nullable YearOverYearRow latest(List<YearOverYearRow> changes) {
        for (YearOverYearRow change : changes) {
            if (change.year() == survey.years().last()) {
                return change;
            }
        }
        return null;
    }

    private IndicatorPage page(Indicator indicator) {
        return pages.computeIfAbsent(
                indicator.id(), id -> new IndicatorPage(site, survey, read, indicator, definitions.get(id)));
    }

    private void csv(Stated stated) throws IOException {
        String id = stated.indicator().id();
        CsvWriter csv = csvs.get(id);
        if (csv == null) {
            csv = new CsvWriter(site.file(PageNames.indicatorCsv(id)), TABLE.fields());
            csvs.put(id, csv);
        }
        for (YearOverYearRow change : stated.changes()) {
            csv.write(TABLE.cells(change));
        }
    }

    /**
     * Writes what is left, and a page for every other indicator too.
     *
     * @param catalogue all indicators
     * @throws IOException if something cannot be written
     */
    public void finish(List<Indicator> catalogue) throws IOException {
        for (Indicator indicator : catalogue) {
            page(indicator);
        }
        for (IndicatorPage page : pages.values()) {
            page.finish();
        }
    }

    @Override
    public void close() throws IOException {
        for (CsvWriter csv : csvs.values()) {
            csv.close();
        }
    }
}
