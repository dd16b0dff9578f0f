package org.nianjian.publish.chart;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nianjian.indicator.Catalogue;
import org.nianjian.indicator.Indicator;
import org.nianjian.indicator.IndicatorKind;
import org.nianjian.publish.Areas;
import org.nianjian.publish.Edition;
import org.nianjian.report.Body;
import org.nianjian.warehouse.Facts;

class ChartsTest {
    private static final Edition EDITION = new Edition("0123456789ab", new Catalogue(List.of()), "", "", "1", null);

    @TempDir
    Path folder;

    @Test
    void everyChartIsWrittenInBothLanguagesAndBothFormatsAndListed() throws IOException {
        write(Bodies.edition(5, 2, false), folder, 2);
        Set<String> listed = new TreeSet<>(Set.of("charts.json"));
        for (JsonNode entry : list(folder)) {
            listed.add(name(entry, "file"));
            listed.add(name(entry, "png"));
        }
        assertEquals(listed, files(folder).keySet());
        assertTrue(listed.contains("total-mediation.disputes_handled-township-government-zh.svg"));
        assertTrue(listed.contains("total-mediation.disputes_handled-township-government-en.png"));
        assertTrue(listed.contains("coverage-township-government-zh.svg"));
    }

    private static String name(JsonNode entry, String field) {
        String path = entry.get(field).asText();
        assertTrue(path.startsWith("charts/"));
        return path.substring("charts/".length());
    }

    @Test
    void theListSaysWhatEachChartIsAboutAndWhatToTellThoseWhoCannotSeeIt() throws IOException {
        write(
                new FactsBuilder()
                        .say(FactsBuilder.township(1, "甲镇"), 2023, FactsBuilder.DISPUTES, "100")
                        .say(FactsBuilder.township(1, "甲镇"), 2024, FactsBuilder.DISPUTES, "110")
                        .say(FactsBuilder.township(2, "乙镇"), 2024, FactsBuilder.DISPUTES, "20")
                        .say(FactsBuilder.township(3, "丙镇"), 2024, FactsBuilder.DISPUTES, "30")
                        .facts(),
                folder,
                1);
        JsonNode total = list(folder).get(4);
        assertEquals(
                "charts/total-mediation.disputes_handled-township-government-zh.svg",
                total.get("file").asText());
        assertEquals("total", total.get("form").asText());
        assertEquals("mediation.disputes_handled", total.get("indicator").asText());
        assertEquals("township", total.get("level").asText());
        assertEquals("government", total.get("type").asText());
        assertEquals("zh", total.get("lang").asText());
        assertEquals("调处矛盾纠纷，2023—2024年", total.get("title").asText());
        assertTrue(total.get("subtitle").asText().contains("乡镇（街道）"));
        assertEquals("调处矛盾纠纷，2023—2024年。2024年3个单位报送，合计160件。", total.get("alt").asText());
    }

    @Test
    void threadsAndRepetitionChangeNoByte() throws IOException {
        Facts facts = Bodies.edition(6, 3, true);
        Path one = Files.createDirectory(folder.resolve("one"));
        Path three = Files.createDirectory(folder.resolve("three"));
        write(facts, one, 1);
        write(facts, three, 3);
        TreeMap<String, byte[]> first = files(one);
        TreeMap<String, byte[]> second = files(three);
        assertEquals(first.keySet(), second.keySet());
        first.forEach((name, bytes) -> assertArrayEquals(bytes, second.get(name), name));
    }

    @Test
    void oneBodyInOneYearGetsNoChart() throws IOException {
        write(
                new FactsBuilder()
                        .say(FactsBuilder.township(1, "甲镇"), 2024, FactsBuilder.DISPUTES, "110")
                        .facts(),
                folder,
                1);
        assertEquals(0, list(folder).size());
        assertEquals(Set.of("charts.json"), files(folder).keySet());
    }

    @Test
    void anIndexWantsThreeYears() throws IOException {
        FactsBuilder facts = new FactsBuilder();
        for (int n = 0; n < 3; n++) {
            facts.say(FactsBuilder.township(n, "山" + n + "乡"), 2023, FactsBuilder.DISPUTES, "30")
                    .say(FactsBuilder.township(n, "山" + n + "乡"), 2024, FactsBuilder.DISPUTES, "40");
        }
        write(facts.facts(), folder, 1);
        assertFalse(list(folder).findValuesAsText("form").contains("index"));
        for (int n = 0; n < 3; n++) {
            facts.say(FactsBuilder.township(n, "山" + n + "乡"), 2022, FactsBuilder.DISPUTES, "20");
        }
        write(facts.facts(), folder, 1);
        assertTrue(list(folder).findValuesAsText("form").contains("index"));
    }

    @Test
    void oneOrTwoBodiesHaveProfilesInsteadOfTotals() throws IOException {
        write(Bodies.edition(2, 3, false), folder, 1);
        Set<String> forms = new TreeSet<>(list(folder).findValuesAsText("form"));
        assertEquals(Set.of("coverage", "profile"), forms);
        for (JsonNode entry : list(folder)) {
            boolean profile = entry.get("form").asText().equals("profile");
            assertEquals(profile, entry.get("body").asText().contains("|government|"));
        }
        assertTrue(files(folder).containsKey("profile-999999000-government-zh.svg"));
    }

    @Test
    void profilesAreDrawnOfNoMoreBodiesThanAskedFor() throws IOException {
        new Charts(ChartOptions.standard(2, 3), new Areas(0)).write(Bodies.edition(4, 2, false), EDITION, folder);
        assertFalse(list(folder).findValuesAsText("form").contains("profile"));
    }

    @Test
    void whatARankingOfAllBodiesShowsIsNotDrawnAgainAsAHeatMap() throws IOException {
        write(Bodies.edition(6, 2, false), folder, 2);
        Set<String> heats = new TreeSet<>();
        for (JsonNode entry : list(folder)) {
            if (entry.get("form").asText().equals("heat")) {
                heats.add(entry.get("indicator").asText());
            }
        }
        assertEquals(Set.of("mediation.success_rate"), heats);
    }

    @Test
    void manyBodiesGetTheirSpreadDrawn() throws IOException {
        write(Bodies.edition(40, 1, false), folder, 2);
        assertTrue(list(folder).findValuesAsText("form").contains("spread"));
    }

    @Test
    void noFactsGiveAnEmptyList() throws IOException {
        write(new FactsBuilder().facts(), folder, 1);
        assertEquals(0, list(folder).size());
    }

    @Test
    void bodiesThatWereNeverMatchedGetOnlyTheirCoverage() throws IOException {
        FactsBuilder facts = new FactsBuilder();
        for (int n = 0; n < 4; n++) {
            Body body = FactsBuilder.township(n, "山" + n + "乡");
            facts.say(body, 2023 + n % 2, FactsBuilder.DISPUTES, "12");
            facts.say(body, 2023 + n % 2, FactsBuilder.SUCCESS, "98");
        }
        write(facts.facts(), folder, 1);
        assertEquals(List.of("coverage", "coverage"), list(folder).findValuesAsText("form"));
    }

    @Test
    void fileNamesAreAsciiWhateverTheIndicatorIsCalled() throws IOException {
        FactsBuilder facts = new FactsBuilder();
        var odd = new Indicator("调解/../x y", "甲", "A", IndicatorKind.FLOW, "件", "invented", "invented");
        for (int n = 0; n < 3; n++) {
            facts.say(FactsBuilder.township(n, "山" + n + "乡"), 2023, odd, "30");
            facts.say(FactsBuilder.township(n, "山" + n + "乡"), 2024, odd, "40");
        }
        write(facts.facts(), folder, 1);
        for (String name : files(folder).keySet()) {
            assertTrue(name.matches("[a-z0-9._-]+"), name);
        }
    }

    @Test
    void noThreadIsTooFew() {
        assertThrows(IllegalArgumentException.class, () -> ChartOptions.standard(0, 200));
    }

    private static void write(Facts facts, Path folder, int threads) throws IOException {
        new Charts(ChartOptions.standard(threads, 200), new Areas(0)).write(facts, EDITION, folder);
    }

    private static JsonNode list(Path folder) throws IOException {
        return new ObjectMapper().readTree(folder.resolve("charts/charts.json").toFile());
    }

    private static TreeMap<String, byte[]> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("charts"))) {
            return files.collect(Collectors.toMap(
                    file -> String.valueOf(file.getFileName()), ChartsTest::bytes, (a, b) -> a, TreeMap::new));
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
