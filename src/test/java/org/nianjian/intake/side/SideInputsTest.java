package org.nianjian.intake.side;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nianjian.indicator.Catalogue;
import org.nianjian.indicator.Indicator;
import org.nianjian.indicator.IndicatorKind;
import org.nianjian.place.Level;
import org.nianjian.quantity.Bound;
import org.nianjian.report.BodyType;
import org.nianjian.statement.Correction;

class SideInputsTest {
    private static final Catalogue CATALOGUE = new Catalogue(List.of(
            new Indicator("mediation.oral", "口头调解", "oral mediation", IndicatorKind.FLOW, "件", "口头调解的件数", "口头调解的件数")));

    @TempDir
    Path input;

    @Test
    void withoutFilesThereIsNothing() {
        assertEquals(SideInputs.NONE, valid());
        assertInstanceOf(SideInputs.Valid.class, SideInputs.load(input.resolve("none"), CATALOGUE));
    }

    @Test
    void aCorrectionIsRead() throws IOException {
        put(
                "corrections.csv",
                "action,file,body,year,indicator,expected,value,bound,reason,by,on\n"
                        + "override,甲县/乙镇.docx,,2024,mediation.oral,188,\"1,880\",at_least,原件少写一位,王某,2025-03-01\n"
                        + "acknowledge,坏.docx,,,,,,,,,\n");
        List<Correction> corrections = valid().corrections();
        assertEquals(
                new Correction(
                        Correction.Action.OVERRIDE,
                        "甲县/乙镇.docx",
                        "",
                        2024,
                        "mediation.oral",
                        new BigDecimal("188"),
                        new BigDecimal("1880"),
                        Bound.AT_LEAST,
                        "原件少写一位",
                        "王某",
                        "2025-03-01",
                        2),
                corrections.get(0));
        assertEquals(Correction.Action.ACKNOWLEDGE, corrections.get(1).action());
        assertEquals(3, corrections.get(1).line());
    }

    @Test
    void whatSpreadsheetsDoToATableIsUndone() throws IOException {
        String table = " Action ;FILE;indicator;year;value;Reason\r\n"
                + "ADD ; a.txt;mediation.oral;2024年;12;\"两\r\n行\"\r\n;;;;;\r\nstrike;b.txt;mediation.oral;;;重复\r\n";
        for (byte[] bytes : List.of(
                table.getBytes(Charset.forName("GB18030")),
                ("\uFEFF" + table).getBytes(StandardCharsets.UTF_8),
                ("\uFEFF" + table.replace(';', '\t')).getBytes(StandardCharsets.UTF_16LE))) {
            Files.write(input.resolve("Corrections.csv"), bytes);
            List<Correction> corrections = valid().corrections();
            assertEquals("两\n行", corrections.get(0).reason());
            assertEquals(2024, corrections.get(0).year());
            assertEquals(5, corrections.get(1).line());
        }
    }

    @Test
    void allMistakesOfAllFilesAreToldAtOnce() throws IOException {
        put(
                "corrections.csv",
                "action,file,indicator,value,reason,bonus\n"
                        + "overide,a.txt,mediation.oral,1,x,\n"
                        + "override,a.txt,mediation.oral,\"1E9\",x,\n"
                        + "override,a.txt,no.such,,x,\n"
                        + "strike,,mediation.oral,,,\n"
                        + ",a.txt,mediation.oral,1,x,\n");
        put("places.csv", "name,code,level,from,to\n云岭镇,999999100,county,2020,2019\n,abc,,,\n");
        put("bodies.csv", "area_code\n41\n");
        assertEquals("""
                corrections.csv:1: there is no column "bonus"; the columns are action,file,body,year,indicator,expected,value,bound,reason,by,on
                corrections.csv:2: "action" is overide; write one of override, add, strike, confirm, acknowledge
                corrections.csv:3: "value" is no number: 1E9; write plain digits, as in 12000 or 98.5
                corrections.csv:4: no indicator is called no.such; the command "nianjian catalogue" lists them all
                corrections.csv:4: it has no value; fill in "value"; to take a value away write strike
                corrections.csv:5: it does not say what it corrects; fill in "file", or "body" and "year"
                corrections.csv:5: it gives no reason; say in "reason" why, for the next person who asks
                corrections.csv:6: "action" is empty; fill it in
                places.csv:2: a county has a code of 6 digits, not 999999100; correct "level" or "code"
                places.csv:2: it ends before it begins: 2020 to 2019; correct "from" or "to"
                places.csv:3: "name" is empty; fill it in
                places.csv:3: "code" is no area code: abc; write 2, 4, 6 or 9 digits (province, prefecture, county, township), as text and not as a number
                bodies.csv:1: the column "body" is missing; the first line should be body,area_code,level,type,from,to,alias
                """, mistakes());
    }

    @Test
    void quotationMarksThatDoNotMatchAreAMistake() throws IOException {
        put("bodies.csv", "body,alias\n云岭镇,\"没有完\n");
        assertEquals(
                "bodies.csv:1: after this line the quotation marks do not match; write a quotation mark inside a cell twice\n",
                mistakes());
    }

    @Test
    void aPlaceHasItsParentByItsCode() throws IOException {
        put(
                "places.csv",
                "name,level,code,parent,from,to,became\n云岭县,county,999901,,2001,,\n"
                        + "旧桥乡,township,999901201000,,,2023,999901101 999901102000\n");
        var places = valid().places();
        assertEquals("999901", places.get(0).code());
        assertEquals("9999", places.get(0).parent());
        assertEquals("999901201", places.get(1).code());
        assertEquals("999901", places.get(1).parent());
        assertEquals("999901101 999901102", places.get(1).became());
    }

    @Test
    void aBodyIsAGovernmentUnlessItSaysOtherwise() throws IOException {
        put(
                "bodies.csv",
                "body,area_code,level,type,from,to,alias\n云岭镇,999901100,,,2022,,云岭街道办事处;老云岭镇\n"
                        + "云岭县民政局,999901,county,department,,,\n");
        var bodies = valid().bodies();
        assertEquals(List.of("云岭街道办事处", "老云岭镇"), bodies.get(0).aliases());
        assertEquals(BodyType.GOVERNMENT, bodies.get(0).type());
        assertEquals(Level.TOWNSHIP, bodies.get(0).level());
        assertEquals(Level.COUNTY, bodies.get(1).level());
        assertEquals(BodyType.DEPARTMENT, bodies.get(1).type());
    }

    @ParameterizedTest
    @CsvSource({
        "41,41",
        "410000,41",
        "410423,410423",
        "410400,4104",
        "410423000000,410423",
        "410423208000,410423208",
        "410423208,410423208",
        "410423208201,''",
        "4104232,''",
        "4.1E5,''"
    })
    void areaCodesLoseTheZerosThatFillThemUp(String written, String code) {
        assertEquals(code, AreaCodes.shortened(written));
    }

    private void put(String name, String content) throws IOException {
        Files.writeString(input.resolve(name), content);
    }

    private SideInputs valid() {
        return assertInstanceOf(SideInputs.Valid.class, SideInputs.load(input, CATALOGUE), this::mistakes)
                .inputs();
    }

    private String mistakes() {
        StringBuilder text = new StringBuilder();
        if (SideInputs.load(input, CATALOGUE) instanceof SideInputs.Invalid invalid) {
            invalid.mistakes().forEach(mistake -> text.append(mistake).append('\n'));
        }
        return text.toString();
    }
}
