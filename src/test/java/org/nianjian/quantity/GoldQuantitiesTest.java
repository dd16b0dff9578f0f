package org.nianjian.quantity;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.Reader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How many of the figures that careful readers marked are found, and how much else; needs the gold folder. */
class GoldQuantitiesTest {
    private record Figure(String evidence, BigDecimal value, String unit, String bound) {
        @Override
        public String toString() {
            return evidence + " | " + value.toPlainString() + " | " + unit + " | " + bound;
        }
    }

    /** A placeholder has no value; no figure of a report is negative. */
    private static final BigDecimal NO_VALUE = BigDecimal.valueOf(-1);

    @ParameterizedTest
    @CsvSource({"seeds, 99, 98", "dev, 99, 98"})
    void theFiguresThatReadersMarkedAreFoundAndLittleElse(String folder, int recallFloor, int precisionFloor)
            throws IOException {
        Path gold = Path.of(System.getProperty("nianjian.shared", "../shared"), "gold", folder);
        assumeTrue(Files.isDirectory(gold), () -> "no gold folder at " + gold + ": nothing was measured");
        int expected = 0;
        int found = 0;
        int right = 0;
        int sameSpan = 0;
        StringBuilder differences = new StringBuilder();
        for (Map.Entry<String, List<Figure>> report : figures(gold).entrySet()) {
            String text = Files.readString(gold.resolve("reports").resolve(report.getKey()), StandardCharsets.UTF_8);
            List<Figure> read = read(text);
            List<Figure> marked = report.getValue();
            expected += marked.size();
            found += read.size();
            int[] matched = align(marked, read, differences);
            right += matched[0];
            sameSpan += matched[1];
        }
        double recall = 100.0 * right / expected;
        double precision = 100.0 * right / found;
        String summary = String.format(
                Locale.ROOT,
                "%s: %d marked, %d found, %d right (%d with the very same words), recall %.1f, precision %.1f",
                folder,
                expected,
                found,
                right,
                sameSpan,
                recall,
                precision);
        System.out.println(summary);
        System.out.print(differences);
        assertTrue(recall >= recallFloor && precision >= precisionFloor, summary);
    }

    private static Map<String, List<Figure>> figures(Path gold) throws IOException {
        Map<String, List<Figure>> byFile = new LinkedHashMap<>();
        try (Reader reader = Files.newBufferedReader(gold.resolve("figures.csv"), StandardCharsets.UTF_8)) {
            for (CSVRecord row : CSVFormat.RFC4180
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get()
                    .parse(reader)) {
                String evidence = row.get("evidence");
                boolean inWords =
                        row.get("value").equals("0") && evidence.chars().noneMatch(c -> Chars.isDigit((char) c));
                String file = row.get(0);
                List<Figure> figures = byFile.computeIfAbsent(file, f -> new ArrayList<>());
                if (!inWords) {
                    String value = row.get("value");
                    figures.add(new Figure(
                            evidence,
                            value.isEmpty() ? NO_VALUE : new BigDecimal(value),
                            row.get("unit"),
                            row.get("bound")));
                }
            }
        }
        return byFile;
    }

    private static List<Figure> read(String text) {
        List<Figure> figures = new ArrayList<>();
        for (Quantity quantity : QuantityReader.read(text, 0, text.length()).quantities()) {
            BigDecimal value = quantity.value();
            figures.add(new Figure(
                    quantity.span().in(text),
                    value == null ? NO_VALUE : value,
                    quantity.unit(),
                    quantity.bound().code()));
        }
        return figures;
    }

    private static boolean same(Figure marked, Figure read) {
        return marked.value.compareTo(read.value) == 0
                && marked.unit.equals(read.unit)
                && marked.bound.equals(read.bound)
                && (marked.evidence.contains(read.evidence) || read.evidence.contains(marked.evidence));
    }

    /** The longest common subsequence of what was marked and what was read: matches, and matches with the same words. */
    private static int[] align(List<Figure> marked, List<Figure> read, StringBuilder differences) {
        int[][] best = new int[marked.size() + 1][read.size() + 1];
        for (int i = marked.size() - 1; i >= 0; i--) {
            for (int j = read.size() - 1; j >= 0; j--) {
                best[i][j] = same(marked.get(i), read.get(j))
                        ? best[i + 1][j + 1] + 1
                        : Math.max(best[i + 1][j], best[i][j + 1]);
            }
        }
        int i = 0;
        int j = 0;
        int sameWords = 0;
        while (i < marked.size() || j < read.size()) {
            if (i < marked.size() && j < read.size() && same(marked.get(i), read.get(j))) {
                if (marked.get(i).evidence.equals(read.get(j).evidence)) {
                    sameWords++;
                } else {
                    differences.append("  ~ " + marked.get(i) + "   as   " + read.get(j) + "\n");
                }
                i++;
                j++;
            } else if (j >= read.size() || (i < marked.size() && best[i + 1][j] >= best[i][j + 1])) {
                differences.append("  - " + marked.get(i++) + "\n");
            } else {
                differences.append("  + " + read.get(j++) + "\n");
            }
        }
        return new int[] {best[0][0], sameWords};
    }
}
