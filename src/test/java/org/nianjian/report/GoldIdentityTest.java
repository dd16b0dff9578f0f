package org.nianjian.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianjian.intake.BuiltInDivisions;
import org.nianjian.place.Gazetteer;

/** Year, place and kind of the measuring reports, judged as {@code score.py} judges them. */
class GoldIdentityTest {
    /** Its kind comes from a text that the short version does not hold. */
    private static final String KIND_NOT_IN_THE_TEXT = "brief-021.txt";

    @ParameterizedTest
    @ValueSource(strings = {"seeds", "dev"})
    void everyReportOfTheGoldStandardIsIdentified(String folder) throws IOException {
        Path gold = Path.of(System.getProperty("nianjian.shared", "../shared"), "gold", folder);
        assumeTrue(Files.isDirectory(gold), "there is no gold standard at " + gold);
        Identifier identifier = new Identifier(Gazetteer.of(BuiltInDivisions.load()), null, List.of());
        List<String> misses = new ArrayList<>();
        int reports = 0;
        int coded = 0;
        try (Reader reader = Files.newBufferedReader(gold.resolve("reports.csv"))) {
            CSVFormat format = CSVFormat.RFC4180
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get();
            for (CSVRecord row : format.parse(reader)) {
                String file = row.get("file");
                String text = Files.readString(gold.resolve("reports").resolve(file), StandardCharsets.UTF_8);
                Outline outline = new OutlineReader().read(text);
                Identity identity = identifier.identify(outline.clues(), text, SubmissionName.of(file));
                reports++;
                coded += identity.body().areaCode().isEmpty() ? 0 : 1;
                compare(misses, row, text + file, outline, identity);
            }
        }
        assertEquals(List.of(), misses);
        assertTrue(coded * 10 >= reports * 8, "only " + coded + " of " + reports + " have a code");
    }

    private static void compare(List<String> misses, CSVRecord row, String text, Outline outline, Identity identity) {
        String file = row.get("file");
        if (!row.get("year").equals(String.valueOf(identity.year()))) {
            misses.add(file + " year " + identity.year());
        }
        String code = identity.body().areaCode();
        if (!code.equals(row.get("area_code")) && !(code.isEmpty() && mayBeEmpty(row, text))) {
            misses.add(file + " place " + identity.body() + " " + identity.ambiguous());
        }
        if (!row.get("kind").equals(outline.kind().code()) && !file.equals(KIND_NOT_IN_THE_TEXT)) {
            misses.add(file + " kind " + outline.kind());
        }
    }

    /** A township may stay without a code if nothing that it lies in is named. */
    private static boolean mayBeEmpty(CSVRecord row, String text) {
        if (row.get("area_code").isEmpty()) {
            return true;
        }
        if (row.get("township").isEmpty()) {
            return false;
        }
        for (String column : List.of("county", "city", "province")) {
            String name = row.get(column).replaceAll("(自治)?[市县区州旗]$", "");
            if (!name.isEmpty() && text.contains(name.substring(0, Math.min(3, name.length())))) {
                return false;
            }
        }
        return true;
    }
}
