package org.nianjian.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What becomes of a series when divisions are merged or split, seen from outside. */
class BoundaryRunTest extends InventedNight {
    private static final String DISPUTES = "mediation.disputes_handled";

    @Test
    void aMergerIsComparedWithTheSumOfItsPartsAndStaysInTheMatchedSums() throws Exception {
        merge();
        assertEquals(ExitCode.OK, run().exitCode());
        // 40 and 47 in 2023 became 102
        assertEquals(
                List.of("102,2023,87,15,17.2414,boundary,990121101|government| 990121201|government|"),
                yearOverYear("云岭县松石镇", 2024));
        assertEquals(List.of("2024,merged,云岭县松溪镇、云岭县石桥乡,云岭县松石镇,102,87,boundary"), boundaries("comparability"));
        // 柳坪镇 54 to 55, 白云街道 61 to 62
        assertEquals(List.of("3,3,219,202"), summary("2024"));
    }

    @Test
    void aMergerOfWhichAPartDidNotReportIsNotComparedAndSaysWhoIsMissing() throws Exception {
        merge();
        Files.delete(input.resolve("石桥乡/2023年报告.txt"));
        Files.copy(input.resolve("松溪镇/2023年报告.txt"), input.resolve("松溪镇/copy.tmp"));
        assertEquals(ExitCode.OK, run().exitCode());
        assertEquals(List.of("102,2023,,,,previous_missing boundary,"), yearOverYear("云岭县松石镇", 2024));
        List<String> findings = cells("findings.csv", "check", "boundary", "severity", "year", "message");
        assertEquals(1, findings.size(), findings.toString());
        assertTrue(findings.get(0).contains("石桥乡"), findings.toString());
        assertEquals(List.of("3,2,117,115"), summary("2024"));
    }

    @Test
    void aSplitIsComparedThroughTheSumOfItsSuccessors() throws Exception {
        places("""
                柳坪镇,township,990121102,990121,,2023,990121104 990121105
                东柳镇,township,990121104,990121,2024,,
                西柳镇,township,990121105,990121,2024,,
                """);
        dropPlace("柳坪镇,township,990121102,990121,,,");
        Files.delete(input.resolve("柳坪镇/2024年报告.txt"));
        report("东柳镇", 2024, 30);
        report("西柳镇", 2024, 32);
        assertEquals(ExitCode.OK, run().exitCode());
        assertEquals(List.of("30,2023,,,,previous_missing boundary,"), yearOverYear("云岭县东柳镇", 2024));
        assertEquals(
                List.of("2024,split,云岭县柳坪镇,云岭县东柳镇、云岭县西柳镇,62,54,8,14.8148"), boundaries("change", "change_percent"));
        // 松溪镇 40 to 41, 石桥乡 47 to 48, 白云街道 61 to 62, and the two for the one
        assertEquals(List.of("5,5,213,202"), summary("2024"));
    }

    private void places(String rows) throws IOException {
        Files.writeString(input.resolve("places.csv"), rows, StandardOpenOption.APPEND);
    }

    private List<String> boundaries(String... further) throws IOException {
        List<String> columns = new ArrayList<>(
                List.of("year", "boundary_change", "previous_bodies", "bodies_since", "value", "previous_value"));
        columns.addAll(List.of(further));
        return cells("boundaries.csv", Map.of("indicator", DISPUTES), columns.toArray(String[]::new));
    }

    private List<String> yearOverYear(String body, int year) throws IOException {
        return cells(
                "year-over-year.csv",
                Map.of("body", body, "indicator", DISPUTES, "year", Integer.toString(year)),
                "value",
                "previous_year",
                "previous_value",
                "change",
                "change_percent",
                "comparability",
                "previous_body_ids");
    }

    private List<String> summary(String year) throws IOException {
        return cells(
                "summary.csv",
                Map.of("group_code", "990121", "indicator", DISPUTES, "year", year),
                "reporting",
                "matched",
                "matched_total",
                "matched_previous_total");
    }

    private void merge() throws IOException {
        dropPlace("松溪镇,township,990121101,990121,,,");
        dropPlace("石桥乡,township,990121201,990121,,,");
        places("""
                松溪镇,township,990121101,990121,,2023,990121106
                石桥乡,township,990121201,990121,,2023,990121106
                松石镇,township,990121106,990121,2024,,
                """);
        Files.delete(input.resolve("松溪镇/2024年报告.txt"));
        Files.delete(input.resolve("石桥乡/2024年报告.txt"));
        report("松石镇", 2024, 102);
    }

    private void dropPlace(String row) throws IOException {
        Path file = input.resolve("places.csv");
        String text = Files.readString(file);
        assertTrue(text.contains(row), row);
        Files.writeString(file, text.replace(row + "\n", ""));
    }

    private void report(String name, int year, int disputes) throws IOException {
        Files.createDirectories(input.resolve(name));
        Files.writeString(input.resolve(name).resolve(year + "年报告.txt"), """
                云岭县%1$s人民政府%2$d年度法治政府建设工作报告

                县人民政府：
                %2$d年，%1$s全面推进依法行政，现报告如下。

                一、主要工作
                （一）化解矛盾纠纷。全年共调解矛盾纠纷%3$d件，其中口头调解%4$d件。

                云岭县%1$s人民政府
                %5$d年1月15日
                """.formatted(
                        name, year, disputes, disputes - 9, year + 1));
    }
}
