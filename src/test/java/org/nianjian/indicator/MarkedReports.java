package org.nianjian.indicator;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.nianjian.indicator.MarkedCase.MarkedFigure;
import org.nianjian.quantity.Bound;
import org.nianjian.quantity.Span;

/**
 * A folder of whole reports with what a person found in them: {@code reports/} holds the texts, {@code figures*.csv} one
 * row per figure in reading order, with the words that carry it. The words are looked for from one figure to the next.
 */
final class MarkedReports {
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    private MarkedReports() {}

    /** The reports whose figures one file of the folder lists, by file name. */
    static Map<String, MarkedCase> read(Path figures) throws IOException {
        Path folder = figures.resolveSibling("reports");
        Map<String, List<CSVRecord>> rows = new LinkedHashMap<>();
        try (CSVParser parser = FORMAT.parse(Files.newBufferedReader(figures))) {
            for (CSVRecord row : parser) {
                rows.computeIfAbsent(row.get("file"), file -> new ArrayList<>()).add(row);
            }
        }
        Map<String, MarkedCase> reports = new LinkedHashMap<>();
        for (Map.Entry<String, List<CSVRecord>> entry : rows.entrySet()) {
            Path file = folder.resolve(entry.getKey());
            reports.put(entry.getKey(), marked(Files.readString(file, StandardCharsets.UTF_8), file, entry.getValue()));
        }
        return reports;
    }

    private static MarkedCase marked(String text, Path file, List<CSVRecord> rows) {
        List<MarkedFigure> marks = new ArrayList<>();
        int from = 0;
        for (CSVRecord row : rows) {
            String words = row.get("evidence");
            int start = text.indexOf(words, from);
            if (start < 0) {
                throw new IllegalArgumentException(file + " does not hold " + words);
            }
            from = start + words.length();
            String value = row.get("value");
            String bound = row.get("bound");
            marks.add(new MarkedFigure(
                    new Span(start, start + words.length()),
                    words,
                    value.isEmpty() ? null : new BigDecimal(value),
                    bound.isEmpty() ? Bound.EXACT : Bound.of(bound),
                    row.get("indicator"),
                    Status.of(row.get("status"))));
        }
        return new MarkedCase(text, year(rows), marks);
    }

    /** The year reported on: that of most of the figures which are neither planned nor of an earlier year. */
    private static int year(List<CSVRecord> rows) {
        Map<Integer, Integer> years = new HashMap<>();
        for (CSVRecord row : rows) {
            if (row.get("status").equals("actual") || row.get("status").equals("redacted")) {
                years.merge(Integer.valueOf(row.get("year")), 1, Integer::sum);
            }
        }
        return years.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .orElseThrow()
                .getKey();
    }
}
