package org.nianjian.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What people keep beside the reports, and what an edition makes of it, seen from outside. */
class PeopleRunTest extends InventedNight {
    private static final String DISPUTES = "mediation.disputes_handled";

    private void bodies(String rows) throws IOException {
        Files.writeString(input.resolve("bodies.csv"), "body,area_code,level,type,from,to,alias\n" + rows);
    }

    private void corrections(String rows) throws IOException {
        Files.writeString(
                input.resolve("corrections.csv"),
                "action,file,body,year,indicator,expected,value,bound,reason,by,on\n" + rows);
    }

    @Test
    void whoIsMissingIsCountedNamedAndAFinding() throws Exception {
        Files.delete(input.resolve("柳坪镇/2023年报告.txt"));
        bodies("""
                云岭县松溪镇,990121101,,,,,
                云岭县石桥乡,990121201,,,,,
                云岭县柳坪镇,990121102,,,,,
                云岭县白云街道,990121001,,,2024,,
                云岭县青峰镇,990121103,,,,2023,
                """);
        assertEquals(ExitCode.OK, run().exitCode());
        assertEquals(
                List.of("2023,4,2,2,50.0000,云岭县柳坪镇、云岭县青峰镇", "2024,4,4,0,100.0000,"),
                cells(
                        "response.csv",
                        "body_level",
                        "township",
                        "year",
                        "expected",
                        "reported",
                        "missing",
                        "response_rate",
                        "missing_bodies"));
        assertEquals(
                List.of("warning,云岭县青峰镇,2023", "warning,云岭县柳坪镇,2023"),
                cells("findings.csv", "check", "missing_body", "severity", "body", "year"));
        assertEquals(
                List.of("2023,provisional,missing_bodies", "2024,final,"),
                cells("years.csv", "corrected_statements", "0", "year", "year_status", "doubts"));
    }

    @Test
    void withoutAListTheLastYearIsProvisional() throws Exception {
        run();
        assertEquals(
                List.of("2023,final,,", "2024,provisional,latest_year,"),
                cells("years.csv", "corrected_statements", "0", "year", "year_status", "doubts", "expected"));
        assertEquals(List.of(), cells("response.csv", "year", "2024", "expected"));
    }

    @Test
    void theFiguresOfAStrikeCountForNothingAndTheCorrectionShowsWhatItStruck() throws Exception {
        corrections("strike,,云岭县松溪镇,2024," + DISPUTES + ",41,,,数字是全县的,张三,2025-02-01\n");
        assertEquals(ExitCode.OK, run().exitCode());
        assertEquals(List.of("2023"), cells("statements.csv", Map.of("indicator", DISPUTES, "body", "云岭县松溪镇"), "year"));
        assertEquals(
                List.of("not_counted"),
                cells("observations.csv", Map.of("file", "松溪镇/2024年报告.txt", "indicator", DISPUTES), "role").stream()
                        .distinct()
                        .toList());
        assertEquals(
                List.of("strike,applied,松溪镇/2024年报告.txt,41,,数字是全县的"),
                cells("corrections.csv", "line", "2", "action", "result", "file", "replaced_value", "value", "reason"));
    }

    @Test
    void aCorrectedValueIsMarkedWithTheValueReplacedWhereverItAppears() throws Exception {
        corrections("override,,云岭县松溪镇,2023," + DISPUTES + ",40,30,exact,核实,张三,2025-02-01\n");
        assertEquals(ExitCode.OK, run().exitCode());
        assertEquals(
                List.of("30,yes,40"),
                cells("statements.csv", "rule", "correction", "value", "corrected", "replaced_value"));
        assertEquals(
                List.of("2023,30,yes,40,no,", "2024,41,no,,yes,40"),
                cells(
                        "year-over-year.csv",
                        Map.of("body", "云岭县松溪镇", "indicator", DISPUTES),
                        "year",
                        "value",
                        "corrected",
                        "replaced_value",
                        "previous_corrected",
                        "previous_replaced_value"));
        assertEquals(
                List.of("2023,1", "2024,0"),
                cells(
                        "summary.csv",
                        Map.of("group_code", "990121", "indicator", DISPUTES),
                        "year",
                        "corrected_values"));
    }

    @Test
    void anAliasMeansTheBodyInCorrectionsToo() throws Exception {
        bodies("云岭县松溪人民镇,990121101,,,,,松溪镇政府；松溪\n");
        corrections("override,,松溪,2023," + DISPUTES + ",40,30,exact,核实,张三,2025-02-01\n"
                + "override,,云岭县松溪镇,2024," + DISPUTES + ",41,31,exact,核实,张三,2025-02-01\n"
                + "add,,松溪镇政府,2022," + DISPUTES + ",,29,exact,补报,张三,2025-02-01\n");
        assertEquals(ExitCode.OK, run().exitCode());
        assertEquals(
                List.of("云岭县松溪人民镇,2022,29", "云岭县松溪人民镇,2023,30", "云岭县松溪人民镇,2024,31"),
                cells("statements.csv", "rule", "correction", "body", "year", "value"));
        assertEquals(List.of("applied"), cells("corrections.csv", "line", "4", "result"));
    }

    @Test
    void aCorrectionWhoseExpectedValueIsGoneOrThatMatchesNothingIsAnError() throws Exception {
        corrections("override,,云岭县松溪镇,2023," + DISPUTES + ",39,30,exact,核实,张三,2025-02-01\n" + "strike,,云岭县青峰镇,2023,"
                + DISPUTES + ",,,,核实,张三,2025-02-01\n");
        assertEquals(ExitCode.ATTENTION, run().exitCode());
        assertEquals(List.of("error", "error"), cells("findings.csv", "check", "correction", "severity"));
        assertEquals(List.of("stale,40"), cells("corrections.csv", "line", "2", "result", "replaced_value"));
        assertEquals(List.of("unmatched,"), cells("corrections.csv", "line", "3", "result", "replaced_value"));
    }

    @Test
    void aCopiedReportIsAFindingAndItsFiguresAreMarked() throws Exception {
        String copied = Files.readString(input.resolve("松溪镇/2024年报告.txt")).replace("松溪镇", "柳坪镇");
        Files.writeString(input.resolve("柳坪镇/2024年报告.txt"), copied);
        assertEquals(ExitCode.OK, run().exitCode());
        assertEquals(
                List.of("柳坪镇/2024年报告.txt,松溪镇/2024年报告.txt,100.0000"),
                cells("submissions.csv", Map.of("body", "云岭县柳坪镇", "year", "2024"), "file", "copy_of", "copy_share"));
        List<String> findings = cells("findings.csv", "check", "copy", "body", "message");
        assertTrue(findings.get(0).startsWith("云岭县松溪镇,100%的句子与“云岭县柳坪镇”的报告"), findings.toString());
        assertTrue(findings.get(1).startsWith("云岭县柳坪镇,100%的句子与“云岭县松溪镇”的报告"), findings.toString());
        assertTrue(findings.get(2).startsWith("云岭县白云街道,88.9%的句子与本单位2023年报告"), findings.toString());
        assertFalse(cells("statements.csv", "copied", "yes", "body").isEmpty(), "they stay in");
        assertEquals(
                4,
                cells("observations.csv", "copied", "yes", "file").stream()
                        .distinct()
                        .count());
    }

    @Test
    void ratesForTenThousandInhabitantsAreGivenWherePeopleSayHowManyLiveThere() throws Exception {
        Files.writeString(input.resolve("population.csv"), "area_code,year,population\n990121101000,2024,\"20,500\"\n");
        assertEquals(ExitCode.OK, run().exitCode());
        assertEquals(
                List.of("云岭县松溪镇,2024,41,20500,20.0000"),
                cells("per-10000.csv", "indicator", DISPUTES, "body", "year", "value", "population", "per_10000"));
    }

    @Test
    void theDefinitionsInForceArePublished() throws Exception {
        Files.writeString(input.resolve("catalogue.yaml"), """
                words:
                  VOLUNTEER: {role: about, words: [平安志愿者, 义务巡逻队]}
                indicators:
                  - id: governance.volunteers
                    name_zh: 平安志愿者
                    name_en: Volunteers
                    kind: stock
                    unit: 名
                    definition_zh: 参与治安巡逻的志愿者。
                    definition_en: Volunteers who patrol for public safety
                    units: [名, 人]
                    patterns:
                      - [VOLUNTEER]
                    examples:
                      - 现有平安志愿者[86名]，群众参与(300人次)。
                """);
        assertEquals(ExitCode.OK, run().exitCode());
        assertEquals(
                List.of("平安志愿者,名,人、名,[VOLUNTEER],VOLUNTEER（平安志愿者、义务巡逻队）"),
                cells(
                        "catalogue.csv",
                        "indicator",
                        "governance.volunteers",
                        "indicator_zh",
                        "unit",
                        "units",
                        "patterns",
                        "words"));
    }
}
