package org.nianjian.intake.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nianjian.indicator.Indicator;
import org.nianjian.indicator.IndicatorKind;
import org.nianjian.indicator.WordSet;

class CatalogueLoaderTest {
    @TempDir
    Path input;

    private LoadedCatalogue load(String yaml) throws IOException {
        Files.writeString(input.resolve("catalogue.yaml"), yaml);
        return CatalogueLoader.load(input);
    }

    @Test
    void theBuiltInCatalogueHasNoMistakes() {
        assertEquals(List.of(), CatalogueLoader.builtIn().mistakes());
        assertEquals(52, CatalogueLoader.builtIn().lexicon().rules().size());
    }

    @Test
    void aFormStandsForAllWordsThatItsPartsMake() throws IOException {
        LoadedCatalogue loaded = load("words: {SHUTTLE: {role: about, words: [巡讲], formed: [法治/法律 _/大 集市]}}");

        assertEquals(List.of(), loaded.mistakes());
        WordSet made = loaded.lexicon().sets().stream()
                .filter(set -> set.name().equals("SHUTTLE"))
                .findFirst()
                .orElseThrow();
        assertEquals(List.of("巡讲", "法治集市", "法治大集市", "法律集市", "法律大集市"), made.words());
    }

    @Test
    void anIndicatorOfOnesOwnComesLastAndUsesTheBuiltInWords() throws IOException {
        LoadedCatalogue loaded = load("""
                words:
                  SHUTTLE: {role: about, words: [巡回法庭]}
                indicators:
                  - id: litigation.circuit_courts
                    name_zh: 巡回法庭
                    name_en: Circuit court sessions
                    kind: flow
                    unit: 次
                    definition_zh: 巡回法庭开庭。
                    definition_en: Sessions of a circuit court.
                    units: [TIMES]
                    patterns:
                      - [=SHUTTLE, ?HOLD]
                    examples:
                      - 开设巡回法庭[3次]，调解纠纷(8件)。
                """);

        assertEquals(List.of(), loaded.mistakes());
        Indicator last = loaded.lexicon().rules().get(52).indicator();
        assertEquals(
                new Indicator(
                        "litigation.circuit_courts",
                        "巡回法庭",
                        "Circuit court sessions",
                        IndicatorKind.FLOW,
                        "次",
                        "巡回法庭开庭。",
                        "Sessions of a circuit court."),
                last);
    }

    @Test
    void wordsOfABuiltInSetAreAddedTo() throws IOException {
        LoadedCatalogue loaded = load("words: {GRID: {words: [楼栋长]}}");

        WordSet grid = loaded.lexicon().sets().stream()
                .filter(set -> set.name().equals("GRID"))
                .findFirst()
                .orElseThrow();
        assertTrue(grid.words().containsAll(List.of("网格员", "楼栋长")));
        assertEquals(List.of(), loaded.mistakes());
    }

    @Test
    void anotherCatalogueHasAnotherHash() throws IOException {
        String builtIn = CatalogueLoader.builtIn().hash();

        assertTrue(!builtIn.equals(load("words: {GRID: {words: [楼栋长]}}").hash()));
    }

    @Test
    void everyMistakeIsToldWithItsLineAndAllAtOnce() throws IOException {
        LoadedCatalogue loaded = load("""
                words:
                  GRID: {role: somehow, words: [楼栋长]}
                indicators:
                  - id: Mediation Oral
                    name_zh: 口头
                    name_en: Oral
                    kind: flow
                    unit: 件
                    definition_zh: 口头。
                    definition_en: Oral.
                    patterns:
                      - [=NOWHERE]
                    colour: red
                """);

        List<String> told =
                loaded.mistakes().stream().map(CatalogueMistake::toString).toList();
        assertTrue(
                told.stream()
                        .anyMatch(m -> m.startsWith("catalogue.yaml line 2: role must be about, kind, came or done")),
                told.toString());
        assertTrue(
                told.stream().anyMatch(m -> m.startsWith("catalogue.yaml line 4: an id is a group and a name")),
                told.toString());
        assertTrue(
                told.stream().anyMatch(m -> m.startsWith("catalogue.yaml line 12: there are no words called NOWHERE")),
                told.toString());
        assertTrue(
                told.stream().anyMatch(m -> m.startsWith("catalogue.yaml line 13: unknown key colour")),
                told.toString());
        assertTrue(told.stream().anyMatch(m -> m.contains("has no examples")), told.toString());
    }

    @Test
    void everyMistakeIsToldOnce() throws IOException {
        LoadedCatalogue loaded = load("""
                indicators:
                  - id: patrol.people
                    name_zh: 巡逻
                    kind: stream
                    units: [PEEPLE]
                    patterns:
                      - [NOWHERE]
                    examples:
                      - 巡逻[3人]，(4次)。
                  - id: patrol.rounds
                    name_zh: 巡逻
                    name_en: Patrols
                    unit: 次
                    definition_zh: 巡逻。
                    definition_en: Patrols.
                    patterns: [[GRID]]
                    examples:
                      - 网格员[3人]，(4次)。
                """);

        List<String> told = loaded.mistakes().stream()
                .map(mistake -> mistake.toString().replaceFirst("known are .*", "known are"))
                .toList();
        assertEquals(
                List.of(
                        "catalogue.yaml line 2: there is no name_en; add a line \"name_en: …\"",
                        "catalogue.yaml line 4: kind must be flow, stock or rate, not stream",
                        "catalogue.yaml line 2: there is no unit; add a line \"unit: …\"",
                        "catalogue.yaml line 2: there is no definition_zh; add a line \"definition_zh: …\"",
                        "catalogue.yaml line 2: there is no definition_en; add a line \"definition_en: …\"",
                        "catalogue.yaml line 7: there are no words called NOWHERE; add them under words, or mend the name",
                        "catalogue.yaml line 5: there are no units called PEEPLE; known are",
                        "catalogue.yaml line 10: there is no kind; add a line \"kind: …\""),
                told);
    }

    @Test
    void whatIsNotYamlIsToldWithItsLine() throws IOException {
        List<CatalogueMistake> mistakes =
                load("words:\n  GRID: {words: [楼栋长}\n").mistakes();

        assertEquals(1, mistakes.size());
        assertTrue(
                mistakes.get(0).toString().startsWith("catalogue.yaml line 2: this is not YAML"), mistakes.toString());
    }

    @Test
    void bytesThatAreNoTextAreToldAsSuch() throws IOException {
        Files.write(
                input.resolve("catalogue.yaml"), new byte[] {(byte) 0xff, (byte) 0xff, (byte) 0x80, 10, (byte) 0xff});

        assertEquals(
                "catalogue.yaml: this is neither UTF-8 nor GB18030; save it as UTF-8",
                CatalogueLoader.load(input).mistakes().get(0).toString());
    }
}
