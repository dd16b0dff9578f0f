package org.nianjian.place;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianjian.intake.BuiltInDivisions;

class GazetteerTest {
    private static final Gazetteer GAZETTEER = Gazetteer.of(BuiltInDivisions.load());

    @ParameterizedTest
    @CsvSource({
        "鲁山,410423",
        "鲁山县,410423",
        "黔东南州,5226",
        "黔东南,5226",
        "石柱县,500240",
        "石柱,500240",
        "曲阜,370881",
        "芷江县,431228",
        "东乡县,622926",
        "龙胜县,450328",
        "双江县,530925",
        "前郭尔罗斯县,220721",
        "鄂温克旗,150724",
        "伊犁州,6540",
        "广西,45",
        "内蒙古,15",
        "新疆,65",
        "神农架,429021",
        "阿里,5425",
        "锡林郭勒盟,1525",
        "湾沚,340210"
    })
    void aDivisionIsFoundByItsFullAndItsUsualName(String name, String code) {
        assertEquals(
                List.of(code),
                GAZETTEER.called(name).stream().map(Division::code).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"市辖区", "县", "省直辖县级行政区划", "赵", "城", "市中", "", "自治"})
    void aColumnOfTheCodeOrASingleCharacterIsNoName(String name) {
        assertEquals(List.of(), GAZETTEER.called(name));
    }

    @Test
    void namesakesAreAllThereInTheOrderOfTheirCodes() {
        List<String> codes = GAZETTEER.named("城关镇").stream().map(Division::code).toList();
        assertEquals(88, codes.size());
        assertEquals(codes.stream().sorted().toList(), codes);
    }

    @ParameterizedTest
    @CsvSource({
        "410423208,410423 4104 41",
        "500229217,500229 50",
        "442000118,4420 44",
        "429004001,429004 42",
        "620201001,6202 62",
        "6107,61",
        "61,''"
    })
    void aDivisionLiesInTheseNearestFirst(String code, String above) {
        List<String> codes =
                GAZETTEER.ancestors(code).stream().map(Division::code).toList();
        assertEquals(above, String.join(" ", codes));
    }

    @Test
    void aPlaceLiesWithinItselfAndAllAboveItOnly() {
        assertTrue(GAZETTEER.within("410423208", "410423208"));
        assertTrue(GAZETTEER.within("410423208", "41"));
        assertFalse(GAZETTEER.within("410423208", "410421"));
        assertFalse(GAZETTEER.within("4104", "410423"));
    }

    @Test
    void addedDivisionsTakeThePlaceOfWhatWasKnownOfTheirCode() {
        Gazetteer more = GAZETTEER.with(List.of(
                new Division("410423208", "云上镇", Level.TOWNSHIP, "410423", 2024, null, ""),
                new Division("990101", "云岭县", Level.COUNTY, null, null, null, "")));
        assertEquals(List.of(), more.named("背孜乡"));
        assertEquals("云上镇", name(more, "410423208"));
        assertEquals("云岭县", name(more, "990101"));
        assertEquals(GAZETTEER.size() + 1, more.size());
        assertEquals("背孜乡", name(GAZETTEER, "410423208"));
    }

    @Test
    void aRenamedDivisionIsFoundByBothNames() {
        Gazetteer more = GAZETTEER.with(List.of(
                new Division("990101101", "云上乡", Level.TOWNSHIP, null, null, 2021, ""),
                new Division("990101101", "云上镇", Level.TOWNSHIP, null, 2022, null, "")));
        assertEquals("990101101", more.named("云上乡").get(0).code());
        assertEquals("990101101", more.named("云上镇").get(0).code());
        assertEquals("云上镇", name(more, "990101101"));
    }

    @Test
    void everyLevelIsThere() {
        assertEquals(31, GAZETTEER.ofLevel(Level.PROVINCE).size());
        assertEquals(333, GAZETTEER.ofLevel(Level.PREFECTURE).size());
        assertTrue(GAZETTEER.ofLevel(Level.COUNTY).size() > 2900);
        assertEquals(41_352, GAZETTEER.ofLevel(Level.TOWNSHIP).size());
        assertNull(GAZETTEER.byCode("1101"));
    }

    private static String name(Gazetteer gazetteer, String code) {
        Division division = gazetteer.byCode(code);
        return division == null ? "" : division.name();
    }
}
