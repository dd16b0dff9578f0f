package org.nianjian.publish.sdmx;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.nianjian.indicator.Indicator;
import org.nianjian.publish.status.ObsStatus;
import org.nianjian.publish.status.Statuses;
import org.nianjian.publish.table.FieldType;
import org.nianjian.report.Body;
import org.nianjian.warehouse.Facts;
import org.nianjian.warehouse.StatementRow;

/**
 * The statements as SDMX-CSV 2.0: UTF-8 without a byte order mark, a row for every body, every indicator that it ever states,
 * and every year of the edition, with a status where there is no value. One body's statements are in memory at a time.
 */
final class StatementWriter {
    private final Statuses statuses;
    private final CSVPrinter csv;
    private final Map<Indicator, Map<Integer, StatementRow>> series = new LinkedHashMap<>();
    private @Nullable Body body;

    private StatementWriter(Statuses statuses, CSVPrinter csv) {
        this.statuses = statuses;
        this.csv = csv;
    }

    static void write(Facts facts, Statuses statuses, Path file) throws IOException {
        try (BufferedWriter out = new BufferedWriter(
                        new OutputStreamWriter(Files.newOutputStream(file), StandardCharsets.UTF_8), 1 << 16);
                CSVPrinter csv = new CSVPrinter(out, CSVFormat.RFC4180)) {
            List<String> header = new ArrayList<>(List.of("STRUCTURE", "STRUCTURE_ID", "ACTION"));
            for (Component component : Component.values()) {
                header.add(component.name());
            }
            csv.printRecord(header);
            new StatementWriter(statuses, csv).write(facts);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private void write(Facts facts) throws IOException {
        facts.statements(row -> {
            try {
                if (body == null || !body.id().equals(row.body().id())) {
                    flush();
                    body = row.body();
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            series.computeIfAbsent(row.indicator(), indicator -> new TreeMap<>())
                    .put(row.year(), row);
        });
        flush();
    }

    private void flush() throws IOException {
        if (body == null) {
            return;
        }
        for (Map.Entry<Indicator, Map<Integer, StatementRow>> one : series.entrySet()) {
            for (int year : statuses.years()) {
                print(body, one.getKey(), year, one.getValue().get(year));
            }
        }
        series.clear();
    }

    private void print(Body whose, Indicator indicator, int year, @Nullable StatementRow row) throws IOException {
        ObsStatus status = row == null ? statuses.missing(whose.id(), year, indicator.id()) : statuses.of(row);
        csv.print("dataflow");
        csv.print(Structure.DATAFLOW_ID);
        csv.print("I");
        for (Component component : Component.values()) {
            csv.print(
                    switch (component) {
                        case FREQ -> Structure.ANNUAL;
                        case BODY -> Ids.of(whose);
                        case INDICATOR -> Ids.of(indicator.id());
                        case TIME_PERIOD -> Integer.toString(year);
                        case OBS_VALUE ->
                            row == null ? "" : FieldType.plain(row.statement().value());
                        case OBS_STATUS -> status.name();
                        case BOUND -> row == null ? "" : row.statement().bound().code();
                        case UNIT_MEASURE -> indicator.unit();
                        case KIND -> indicator.kind().code();
                        case CORRECTED ->
                            row == null ? "" : Boolean.toString(row.statement().corrected());
                        case RECOGNISED ->
                            row == null ? "" : Boolean.toString(row.origin().recognised());
                        case OBSERVATIONS -> row == null ? "" : String.join(" ", row.observationIds());
                    });
        }
        csv.println();
    }
}
