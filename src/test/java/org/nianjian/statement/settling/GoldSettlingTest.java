package org.nianjian.statement.settling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
import java.util.TreeSet;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianjian.indicator.Catalogue;
import org.nianjian.indicator.Context;
import org.nianjian.indicator.Evidence;
import org.nianjian.indicator.Indicator;
import org.nianjian.indicator.IndicatorKind;
import org.nianjian.indicator.Observation;
import org.nianjian.indicator.Period;
import org.nianjian.indicator.Relation;
import org.nianjian.indicator.Status;
import org.nianjian.quantity.Bound;
import org.nianjian.quantity.CodePoints;
import org.nianjian.statement.Statement;

/** Settles the figures that people found in reports, so that the rules are proved whatever the reader finds. */
class GoldSettlingTest {
    private static final Path GOLD =
            Path.of(System.getProperty("nianjian.shared", "../shared")).resolve("gold");

    private record Cell(String file, String indicator) {}

    private record Stated(String value, String bound, String rule) {}

    @ParameterizedTest
    @ValueSource(strings = {"seeds", "dev"})
    void figuresThatPeopleFoundSettleAsPeopleSettledThem(String fold) throws IOException {
        Path folder = GOLD.resolve(fold);
        Assumptions.assumeTrue(Files.isDirectory(folder), () -> "skipped: there is no " + folder);
        Map<Cell, Stated> expected = new LinkedHashMap<>();
        for (CSVRecord row : rows(folder.resolve("statements.csv"))) {
            expected.put(
                    new Cell(row.get("file"), row.get("indicator")),
                    new Stated(plain(row.get("value")), row.get("bound"), row.get("rule")));
        }
        Map<Cell, Stated> settled = settled(folder);
        TreeSet<String> differences = new TreeSet<>();
        expected.forEach((cell, stated) -> {
            if (!stated.equals(settled.get(cell))) {
                differences.add(cell + " people: " + stated + " rules: " + settled.get(cell));
            }
        });
        settled.forEach((cell, stated) -> {
            if (!expected.containsKey(cell)) {
                differences.add(cell + " people: null rules: " + stated);
            }
        });
        long right = expected.entrySet().stream()
                .filter(each -> each.getValue().equals(settled.get(each.getKey())))
                .count();
        double f1 = 200.0 * right / (expected.size() + settled.size());
        assertTrue(expected.size() > 40, "too few statements to tell anything");
        assertTrue(f1 >= 98, () -> "settled F1 " + f1 + "\n" + String.join("\n", differences));
    }

    private static Map<Cell, Stated> settled(Path folder) throws IOException {
        Settler settler = new Settler(catalogue());
        Map<String, List<CSVRecord>> figures = new LinkedHashMap<>();
        for (CSVRecord row : rows(folder.resolve("figures.csv"))) {
            figures.computeIfAbsent(row.get("file"), file -> new ArrayList<>()).add(row);
        }
        Map<Cell, Stated> settled = new HashMap<>();
        for (CSVRecord report : rows(folder.resolve("reports.csv"))) {
            String file = report.get("file");
            if (report.get("template").equals("yes")) {
                continue;
            }
            List<Observation> observations = new Text(
                            read(folder.resolve("reports").resolve(file)))
                    .observations(figures.getOrDefault(file, List.of()));
            for (Statement each : settler.settle(observations, Integer.parseInt(report.get("year")))
                    .statements()) {
                Stated stated = new Stated(
                        plain(each.value().toPlainString()),
                        each.bound().code(),
                        each.rule().code());
                assertEquals(null, settled.put(new Cell(file, each.indicator()), stated));
            }
        }
        return settled;
    }

    /** A report's text, in which the figures are found by looking forward for their words. */
    private record Text(String text) {
        List<Observation> observations(List<CSVRecord> figures) {
            CodePoints codePoints = new CodePoints(text);
            List<Observation> observations = new ArrayList<>();
            int from = 0;
            for (CSVRecord row : figures) {
                String words = row.get("evidence");
                int start = text.indexOf(words, from);
                assertTrue(start >= 0, () -> row.get("file") + " does not hold " + words);
                from = start + 1;
                observations.add(new Observation(
                        Integer.parseInt(row.get("ordinal")),
                        new Evidence(codePoints.before(start), codePoints.before(start + words.length()), words),
                        row.get("value").isEmpty() ? null : new BigDecimal(row.get("value")),
                        Bound.of(row.get("bound")),
                        row.get("unit"),
                        row.get("unit"),
                        row.get("indicator"),
                        period(row),
                        "",
                        new Context("", "", segment(start), ""),
                        relation(row, observations)));
            }
            return observations;
        }

        private int segment(int offset) {
            return (int) text.substring(0, offset)
                    .chars()
                    .filter(each -> "。；！？\n".indexOf(each) >= 0)
                    .count();
        }

        private static Period period(CSVRecord row) {
            Status status = Status.of(row.get("status"));
            return new Period(
                    status == Status.REDACTED ? Status.ACTUAL : status,
                    Integer.valueOf(row.get("year")),
                    row.get("note").equals("Jan-Nov"));
        }

        private static Relation relation(CSVRecord row, List<Observation> before) {
            String note = row.get("note");
            Integer partOf = null;
            Integer repeatOf = null;
            String whole = note.startsWith("part of ") ? note.substring(8).split("[;,]")[0] : "";
            for (Observation each : before) {
                if (each.value() != null && plain(each.value().toPlainString()).equals(whole)) {
                    partOf = each.ordinal();
                }
                if (note.equals("repeat") && each.evidence().words().equals(row.get("evidence"))) {
                    repeatOf = each.ordinal();
                }
            }
            return new Relation(partOf, repeatOf, null, note.equals("administrative mediation") ? note : "");
        }
    }

    private static Catalogue catalogue() throws IOException {
        List<Indicator> indicators = new ArrayList<>();
        for (CSVRecord row : rows(GOLD.resolve("catalogue.csv"))) {
            indicators.add(new Indicator(
                    row.get("indicator"),
                    row.get("name_zh"),
                    row.get("name_en"),
                    IndicatorKind.of(row.get("kind")),
                    row.get("unit"),
                    row.get("definition"),
                    row.get("definition")));
        }
        return new Catalogue(indicators);
    }

    private static String plain(@Nullable String value) {
        return value == null || value.isEmpty()
                ? ""
                : new BigDecimal(value).stripTrailingZeros().toPlainString();
    }

    private static List<CSVRecord> rows(Path file) throws IOException {
        return CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new java.io.StringReader(read(file)))
                .getRecords();
    }

    private static String read(Path file) throws IOException {
        String text = Files.readString(file, StandardCharsets.UTF_8);
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
