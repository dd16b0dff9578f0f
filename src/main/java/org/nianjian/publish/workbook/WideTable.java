package org.nianjian.publish.workbook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nianjian.indicator.Indicator;
import org.nianjian.publish.status.ObsStatus;
import org.nianjian.publish.status.Statuses;
import org.nianjian.publish.table.FieldType;
import org.nianjian.quantity.Bound;
import org.nianjian.report.Body;
import org.nianjian.warehouse.Facts;
import org.nianjian.warehouse.StatementRow;

/** The statements with a row for every body and indicator and, for every year, a column of values and one of notes. */
final class WideTable {
    private final Statuses statuses;
    private final TableLinks links;
    private final List<Integer> years;
    private final long rows;

    WideTable(Facts facts, Statuses statuses, TableLinks links) {
        this.statuses = statuses;
        this.links = links;
        Set<List<String>> keys = new HashSet<>();
        facts.statements(row -> {
            keys.add(List.of(row.body().id(), row.indicator().id()));
        });
        years = statuses.years();
        rows = keys.size();
    }

    /** How many rows it has. */
    long rows() {
        return rows;
    }

    /** The first and the last year of the statements; empty if there are none. */
    String span() {
        if (years.isEmpty()) {
            return "—";
        }
        int first = years.get(0);
        int last = years.get(years.size() - 1);
        return first == last ? first + "年" : first + "—" + last + "年";
    }

    List<SheetColumn> columns() {
        List<SheetColumn> columns = new ArrayList<>(List.of(
                new SheetColumn("指标 Indicator", FieldType.TEXT, Mark.NOT_APPLICABLE, 28),
                new SheetColumn("指标名称 Indicator in Chinese", FieldType.TEXT, Mark.NOT_APPLICABLE, 26),
                new SheetColumn("单位 Unit", FieldType.TEXT, Mark.NOT_APPLICABLE, 10),
                new SheetColumn("报送单位 Body", FieldType.TEXT, Mark.NOT_APPLICABLE, 26),
                new SheetColumn("区划代码 Area code", FieldType.TEXT, Mark.NOT_REPORTED, 14)));
        for (int year : years) {
            columns.add(new SheetColumn(year + "年", FieldType.DECIMAL, Mark.NOT_REPORTED, 12));
            columns.add(new SheetColumn(year + "年附注 Note", FieldType.TEXT, Mark.NOT_APPLICABLE, 14));
        }
        return columns;
    }

    /** Writes a row for every body and indicator that has a statement; by body, then as they first come. */
    void write(Facts facts, Sheet sheet) throws IOException {
        Rows rows = new Rows(sheet);
        try {
            facts.statements(rows::add);
            rows.bodyEnds();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private String note(StatementRow row) {
        List<String> notes = new ArrayList<>();
        if (statuses.of(row) == ObsStatus.B) {
            notes.add(Mark.BREAK.sign());
        }
        Bound bound = row.statement().bound();
        if (bound == Bound.ABOUT) {
            notes.add(Mark.ABOUT.sign());
        } else if (bound != Bound.EXACT) {
            notes.add(bound == Bound.AT_LEAST ? "≥" : "≤");
        }
        if (row.statement().partialYear()) {
            notes.add("非全年");
        }
        if (row.statement().corrected()) {
            notes.add(Mark.REVISED.sign());
        }
        if (row.origin().recognised()) {
            notes.add(Mark.RECOGNISED.sign());
        }
        return String.join(" ", notes);
    }

    /** Gathers the statements of one body, which come together, into rows. */
    private final class Rows {
        private final Sheet sheet;
        private final Map<Indicator, @Nullable Object[]> ofBody = new LinkedHashMap<>();
        private @Nullable Body body;

        Rows(Sheet sheet) {
            this.sheet = sheet;
        }

        void add(StatementRow row) {
            if (!row.body().equals(body)) {
                bodyEnds();
                body = row.body();
            }
            @Nullable
            Object[] cells = ofBody.computeIfAbsent(row.indicator(), indicator -> start(row.body(), indicator));
            int column = 5 + 2 * years.indexOf(row.year());
            cells[column] = row.statement().value();
            cells[column + 1] = note(row);
        }

        private @Nullable Object[] start(Body of, Indicator indicator) {
            @Nullable Object[] cells = new Object[5 + 2 * years.size()];
            cells[0] = indicator.id();
            cells[1] = links.indicator(indicator.nameZh(), indicator.id());
            cells[2] = indicator.unit();
            cells[3] = links.body(of.name(), of.id());
            cells[4] = of.areaCode();
            for (int i = 0; i < years.size(); i++) {
                ObsStatus none = statuses.missing(of.id(), years.get(i), indicator.id());
                cells[5 + 2 * i] = none == ObsStatus.Q ? Mark.REDACTED : Mark.NOT_REPORTED;
            }
            return cells;
        }

        void bodyEnds() {
            for (@Nullable Object[] cells : ofBody.values()) {
                try {
                    sheet.add(Arrays.asList(cells));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
            ofBody.clear();
        }
    }
}
