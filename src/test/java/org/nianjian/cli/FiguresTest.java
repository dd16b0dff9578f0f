package org.nianjian.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.nianjian.indicator.Catalogue;
import org.nianjian.indicator.Context;
import org.nianjian.indicator.Evidence;
import org.nianjian.indicator.Indicator;
import org.nianjian.indicator.IndicatorKind;
import org.nianjian.indicator.Observation;
import org.nianjian.indicator.Period;
import org.nianjian.indicator.Reading;
import org.nianjian.indicator.Relation;
import org.nianjian.indicator.Status;
import org.nianjian.quantity.Bound;
import org.nianjian.report.Clues;
import org.nianjian.report.Outline;
import org.nianjian.report.ReportKind;

class FiguresTest {
    private static final String TEXT = "前言。𠮷庄受理1.2万余件，完成九成。\n另有XX次。";
    private static final Catalogue CATALOGUE = new Catalogue(List.of(new Indicator(
            "a.handled", "受理", "Handled", IndicatorKind.FLOW, "件", "What was handled.", "What was handled.")));

    @Test
    void jsonIsOneArrayWithPlainDecimalsInStrings() {
        assertEquals(
                "[{\"start\":7,\"end\":13,\"text\":\"1.2万余件\",\"value\":\"12000\",\"bound\":\"at_least\",\"unit\":\"件\","
                        + "\"indicator\":\"a.handled\",\"status\":\"actual\",\"matched\":\"受理\"},"
                        + "{\"start\":16,\"end\":18,\"text\":\"九成\",\"value\":\"90\",\"bound\":\"exact\",\"unit\":\"%\","
                        + "\"indicator\":\"other\",\"status\":\"actual\",\"matched\":\"\"},"
                        + "{\"start\":22,\"end\":25,\"text\":\"XX次\",\"value\":null,\"bound\":\"exact\",\"unit\":\"次\","
                        + "\"indicator\":\"other\",\"status\":\"redacted\",\"matched\":\"\"}]",
                new JsonFigures().write(Figure.of(reading(), 2024)));
    }

    @Test
    void noFiguresAreAnEmptyArray() {
        assertEquals("[]", new JsonFigures().write(List.of()));
    }

    @Test
    void everySentenceIsShownOnceWithItsFiguresInBracketsAndTheirTableUnderIt() {
        assertEquals("""
                𠮷庄受理[1.2万余件]，完成[九成]。
                    1.2万余件  a.handled  受理  12000  件  at_least  actual  ← 受理
                    九成       other            90     %   exact     actual

                另有[XX次]。
                    XX次  other    –  次  exact  redacted

                """, shown(false));
    }

    @Test
    void howAFigureStandsToOthersIsSaidByTheirWords() {
        Observation part = new Observation(
                16,
                new Evidence(16, 18, "九成"),
                BigDecimal.TEN,
                Bound.EXACT,
                "%",
                "%",
                "other",
                Period.REPORT_YEAR,
                "",
                new Context("", TEXT, 0, ""),
                new Relation(7, null, null, "庄里"));
        Observation whole = figure(7, 13, "1.2万余件", BigDecimal.TEN, "件", "a.handled", Period.REPORT_YEAR);
        String shown = shown(reading(List.of(whole, part)), false);

        assertTrue(shown.contains("  part of 1.2万余件; of 庄里\n"), shown);
    }

    @Test
    void onATerminalFiguresAreColouredInsteadOfBracketed() {
        String shown = shown(true);

        assertEquals(
                "𠮷庄受理\u001b[1;36m1.2万余件\u001b[0m，完成\u001b[1;36m九成\u001b[0m。",
                shown.lines().findFirst().orElse(""));
    }

    @Test
    void withoutAYearOfItsOwnATextIsOnTheLatestYearThatItsFiguresName() {
        Period then = new Period(Status.ACTUAL, 2022, false);
        Period now = new Period(Status.ACTUAL, 2023, false);
        Period next = new Period(Status.PLAN, 2024, false);
        Reading reading = reading(List.of(
                figure(0, 1, "前", BigDecimal.ONE, "", "other", then),
                figure(1, 2, "言", BigDecimal.ONE, "", "other", now),
                figure(2, 3, "。", BigDecimal.ONE, "", "other", next)));

        List<Status> statuses =
                Figure.of(reading, null).stream().map(Figure::status).toList();

        assertEquals(List.of(Status.PRIOR, Status.ACTUAL, Status.PLAN), statuses);
    }

    private static String shown(boolean colours) {
        return shown(reading(), colours);
    }

    private static String shown(Reading reading, boolean colours) {
        StringWriter out = new StringWriter();
        new TextFigures(CATALOGUE, colours)
                .write(new Explained(TEXT, null, "other", Figure.of(reading, 2024)), new PrintWriter(out));
        return out.toString().replace(System.lineSeparator(), "\n");
    }

    private static Reading reading() {
        return reading(List.of(
                figure(7, 13, "1.2万余件", new BigDecimal("1.2E+4"), "件", "a.handled", Period.REPORT_YEAR),
                figure(16, 18, "九成", new BigDecimal("90.0"), "%", "other", Period.REPORT_YEAR),
                figure(22, 25, "XX次", null, "次", "other", Period.REPORT_YEAR)));
    }

    private static Reading reading(List<Observation> observations) {
        Outline outline =
                new Outline(TEXT, ReportKind.OTHER, new Clues("", "", "", "", "", null), List.of(), List.of());
        return new Reading(outline, false, observations, List.of());
    }

    private static Observation figure(
            int start,
            int end,
            String words,
            @Nullable BigDecimal value,
            String unit,
            String indicator,
            Period period) {
        return new Observation(
                start,
                new Evidence(start, end, words),
                value,
                words.contains("余") ? Bound.AT_LEAST : Bound.EXACT,
                unit,
                unit,
                indicator,
                period,
                indicator.equals("other") ? "" : "受理",
                new Context("", TEXT, 0, ""),
                Relation.NONE);
    }
}
