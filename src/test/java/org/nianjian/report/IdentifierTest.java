package org.nianjian.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.nianjian.intake.BuiltInDivisions;
import org.nianjian.place.Division;
import org.nianjian.place.Gazetteer;
import org.nianjian.place.Level;

class IdentifierTest {
    private static final Gazetteer GAZETTEER = Gazetteer.of(BuiltInDivisions.load());
    private static final String NAMESAKE = "太平镇2023年法治政府建设工作报告\n一年来，我镇依法办事。";

    static Stream<Arguments> table() throws IOException {
        try (InputStream in = Objects.requireNonNull(IdentifierTest.class.getResourceAsStream("identities.tsv"))) {
            String table = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return table.lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> Arguments.of((Object[]) line.split("\t", -1)));
        }
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("table")
    void whatTheTableSays(
            String path, String text, String name, String code, String type, String level, String year, String kind) {
        Outline outline = outline(text.replace('⏎', '\n'));
        Identity identity = identify(outline, path, null);
        Body body = identity.body();
        assertEquals(
                List.of(name, code, type, level, year, kind),
                List.of(
                        body.name(),
                        body.areaCode(),
                        body.type().code(),
                        body.level().code(),
                        identity.year() == null ? "" : identity.year().toString(),
                        outline.kind().code()));
    }

    @Test
    void anAmbiguousNameListsAllThatItCouldMean() {
        Identity identity = identify(outline(NAMESAKE), "a.txt", null);
        assertEquals(50, identity.ambiguous().size());
        assertTrue(identity.ambiguous().contains("411323110"));
    }

    @Test
    void theOperatorsAreaSettlesANamesake() {
        assertEquals(
                "371724110", identify(outline(NAMESAKE), "a.txt", "3717").body().areaCode());
    }

    @Test
    void aPlaceOutsideTheOperatorsAreaIsKeptIfTheTitleSaysSo() {
        Outline outline = outline("西峡县太平镇2023年法治政府建设工作报告\n依法办事。");
        assertEquals("411323110", identify(outline, "a.txt", "3717").body().areaCode());
    }

    @Test
    void aBodyWithoutACodeIsMatchedWithNoOtherFile() {
        Body one = identify(outline(NAMESAKE), "2023/a.txt", null).body();
        Body same = identify(outline(NAMESAKE), "2023/a.txt", null).body();
        Body other = identify(outline(NAMESAKE), "2024/a.txt", null).body();
        assertEquals(one.id(), same.id());
        assertNotEquals(one.id(), other.id());
    }

    @Test
    void theIdOfADepartmentHoldsItsNameAndThatOfAGovernmentDoesNot() {
        assertEquals(
                "341523|department|民政局",
                identify(outline("舒城县民政局2023年法治政府建设总结\n依法办事。"), "a.txt", null)
                        .body()
                        .id());
        assertEquals(
                "341523|government|",
                identify(outline("舒城县2023年法治政府建设总结\n依法办事。"), "a.txt", null)
                        .body()
                        .id());
    }

    @Test
    void anotherSpellingOfAnExpectedBodyIsThatBody() {
        BodyAlias alias = new BodyAlias("舒城县民政局", "341523", Level.COUNTY, BodyType.DEPARTMENT, "舒城民政");
        Identifier identifier = new Identifier(GAZETTEER, null, List.of(alias));
        Outline outline = outline("舒城民政2023年法治政府建设总结\n依法办事。");
        Body body = identifier
                .identify(outline.clues(), outline.text(), SubmissionName.of("a.txt"))
                .body();
        assertEquals("341523|department|民政局", body.id());
        assertEquals("舒城县民政局", body.name());
    }

    @Test
    void aPlaceOfThePlacesFileIsFoundAndOneThatIsGoneGivesWayToItsSuccessor() {
        List<Division> places = List.of(
                new Division("990101", "云岭县", Level.COUNTY, null, null, null, ""),
                new Division("990101101", "云上镇", Level.TOWNSHIP, "990101", null, 2022, "990101102"),
                new Division("990101102", "云上镇", Level.TOWNSHIP, "990101", 2023, null, ""));
        Identifier identifier = new Identifier(GAZETTEER.with(places), null, List.of());
        for (int year = 2022; year <= 2023; year++) {
            Outline outline = outline("云岭县云上镇" + year + "年法治政府建设总结\n依法办事。");
            Identity identity = identifier.identify(outline.clues(), outline.text(), SubmissionName.of("a.txt"));
            assertEquals(
                    year == 2022 ? "990101101" : "990101102", identity.body().areaCode());
        }
    }

    @Test
    void theOnlyPlaceOfANameIsNotTakenIfAnotherCountyIsNamedBesideIt() {
        Outline outline = outline("垂杨镇2023年法治政府建设总结\n舒城县人民政府：\n依法办事。");
        Identity identity = identify(outline, "a.txt", null);
        assertTrue(identity.body().areaCode().isEmpty());
        assertFalse(identity.notes().isEmpty());
    }

    @Test
    void aTextWithoutAnythingIsStillIdentifiedAsSomething() {
        Identity identity = identify(outline(""), "x", null);
        assertTrue(identity.body().areaCode().isEmpty());
        assertEquals(null, identity.year());
    }

    private static Outline outline(String text) {
        return new OutlineReader().read(text);
    }

    private static Identity identify(Outline outline, String path, @Nullable String within) {
        return new Identifier(GAZETTEER, within, List.of())
                .identify(outline.clues(), outline.text(), SubmissionName.of(path));
    }
}
