package org.nianjian.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nianjian.job.step.Progress;
import org.nianjian.publish.Edition;
import org.nianjian.publish.Output;
import org.nianjian.publish.chart.Charts;
import org.nianjian.warehouse.Facts;

/** What the gate lets pass and what not, seen from outside. */
class GateRunTest extends InventedNight {
    private static final GateSettings STRICT = new GateSettings(30, 50, 20, 4);

    @BeforeEach
    void publishOnce() throws Exception {
        assertEquals(ExitCode.OK, run(null).exitCode());
    }

    private RunSettings settings(@Nullable String acceptChanges) {
        return new RunSettings(input, output, null, 2, 30, STRICT, acceptChanges, null);
    }

    private RunResult run(@Nullable String acceptChanges) throws ConfigurationException {
        return QuickRun.of(settings(acceptChanges), Progress.NONE).run();
    }

    private void loseTwoTownships() throws IOException {
        for (String township : List.of("石桥乡", "柳坪镇")) {
            Files.delete(input.resolve(township).resolve("2023年报告.txt"));
            Files.delete(input.resolve(township).resolve("2024年报告.txt"));
        }
    }

    private void rewriteHistory() throws IOException {
        for (int township = 0; township < 4; township++) {
            String name = InventedInput.TOWNSHIPS.get(township);
            Path other = input.resolve(name).resolve("2023年报告.txt");
            InventedInput.report(input, township, 2023, 400 + township);
            assertTrue(Files.exists(other));
        }
    }

    @Test
    void aFirstEditionSaysThatItWasComparedWithNone() throws Exception {
        List<String> notChecked = lastRecord().notChecked();
        assertTrue(notChecked.stream().anyMatch(each -> each.contains("没有可比的上一版")), notChecked.toString());
        assertTrue(notChecked.stream().anyMatch(each -> each.contains("bodies.csv")), notChecked.toString());
    }

    @Test
    void aLossStopsTheNightAndTheStagedEditionIsKeptForInspection() throws Exception {
        Map<String, String> before = EditionBytes.of(output);
        loseTwoTownships();
        RunResult stopped = run(null);
        assertEquals(ExitCode.STOPPED, stopped.exitCode(), stopped.toString());
        assertEquals(before, EditionBytes.of(output), "readers see the last edition");
        assertTrue(
                stopped.messages().get(0).contains("--accept-changes"),
                stopped.messages().toString());
        assertTrue(
                stopped.messages().get(1).contains("8减为4"), stopped.messages().toString());
        try (var kept = Files.list(output.resolve("stopped"))) {
            Path staged = kept.findFirst().orElseThrow();
            assertTrue(Files.exists(staged.resolve("statements.csv")));
            assertTrue(stopped.messages().get(0).contains(staged.toString()));
        }
    }

    @Test
    void aReasonPublishesItAndIsRecorded() throws Exception {
        loseTwoTownships();
        assertEquals(ExitCode.STOPPED, run(null).exitCode());
        RunResult accepted = run("两个乡镇已并入县城");
        assertEquals(ExitCode.OK, accepted.exitCode(), accepted.toString());
        assertEquals("published", accepted.outcome());
        String record = Files.readString(output.resolve("latest/run.json"));
        assertTrue(record.contains("人工放行（两个乡镇已并入县城）"), record);
        assertEquals("两个乡镇已并入县城", lastRecord().settings().get("accept-changes"));
        assertFalse(Files.exists(output.resolve("stopped")), "what was kept for inspection is the edition now");
    }

    @Test
    void noReasonIsGoodEnoughForAnEmptyYearbook() throws Exception {
        Path away = folder.resolve("away");
        Files.move(input, away);
        Files.createDirectory(input);
        assertEquals(ExitCode.STOPPED, run("我知道").exitCode());
    }

    @Test
    void aRewrittenHistoryStopsTheNight() throws Exception {
        rewriteHistory();
        RunResult stopped = run(null);
        assertEquals(ExitCode.STOPPED, stopped.exitCode(), stopped.toString());
        assertTrue(
                stopped.messages().stream().anyMatch(each -> each.contains("2024年以前")),
                stopped.messages().toString());
    }

    @Test
    void anUpgradeThatReadsOtherwiseIsReportedApartAndDoesNotStopTheNight() throws Exception {
        rewriteHistory();
        BuildInfo built = BuildInfo.load();
        BuildInfo upgraded = new BuildInfo("2.0.0", "another program", "another extractor");
        assertFalse(built.extractor().equals(upgraded.extractor()));
        RunResult result = QuickRun.of(settings(null), Progress.NONE, upgraded).run();
        assertEquals(ExitCode.OK, result.exitCode(), result.toString());
        assertTrue(result.messages().get(0).contains("读法不同"), result.messages().toString());
        assertTrue(lastRecord().notChecked().get(0).contains("不作为拦截依据"));
    }

    @Test
    void filesThatAreGoneStopTheNightWhateverWasUpgraded() throws Exception {
        loseTwoTownships();
        BuildInfo upgraded = new BuildInfo("2.0.0", "another program", "another extractor");
        RunResult result = QuickRun.of(settings(null), Progress.NONE, upgraded).run();
        assertEquals(ExitCode.STOPPED, result.exitCode(), result.toString());
    }

    @Test
    void whatPeopleCorrectedIsNoShock() throws Exception {
        Files.writeString(input.resolve("corrections.csv"), """
                action,file,body,year,indicator,expected,value,bound,reason,by,on
                override,,云岭县松溪镇,2023,mediation.disputes_handled,,4000,exact,核实,张三,2025-02-01
                override,,云岭县石桥乡,2023,mediation.disputes_handled,,4000,exact,核实,张三,2025-02-01
                """);
        assertEquals(ExitCode.OK, run(null).exitCode());
    }

    /** A fault of the program: an output that spoils what another one wrote. */
    private RunResult runWith(Output spoiler) throws Exception {
        InventedInput.report(input, 0, 2024, 43);
        List<Output> outputs = Outputs.all(settings(null)).stream()
                .filter(each -> !(each instanceof Charts))
                .toList();
        List<Output> spoilt = new java.util.ArrayList<>(outputs);
        spoilt.add(spoilt.size() - 1, spoiler);
        return new NianjianRun(settings("meant so"), Progress.NONE, BuildInfo.load(), spoilt).run();
    }

    @Test
    void aRowThatIsMissingFromATableStopsTheNightWhateverTheReason() throws Exception {
        RunResult stopped = runWith((Facts facts, Edition edition, Path staged) -> {
            Path file = staged.resolve("statements.csv");
            List<String> lines = Files.readAllLines(file);
            Files.write(file, lines.subList(0, lines.size() - 1));
        });
        assertEquals(ExitCode.STOPPED, stopped.exitCode(), stopped.toString());
        assertTrue(
                stopped.messages().toString().contains("statements.csv"),
                stopped.messages().toString());
    }

    @Test
    void aComparisonThatTheDatabaseComputesOtherwiseStopsTheNight() throws Exception {
        RunResult stopped = runWith((Facts facts, Edition edition, Path staged) -> {
            Path file = staged.resolve("year-over-year.csv");
            String text = Files.readString(file);
            Files.writeString(file, text.replaceFirst(",exact,2023,40,", ",exact,2023,41,"));
            assertFalse(text.equals(Files.readString(file)), text);
        });
        assertEquals(ExitCode.STOPPED, stopped.exitCode(), stopped.toString());
        assertTrue(
                stopped.messages().toString().contains("另行计算为40"),
                stopped.messages().toString());
    }

    @Test
    void aLinkThatLeadsNowhereStopsTheNight() throws Exception {
        RunResult stopped = runWith((Facts facts, Edition edition, Path staged) -> Files.writeString(
                staged.resolve("extra.html"), "<p><a href=\"nowhere.html\">x</a> <a href=\"index.html\">y</a></p>"));
        assertEquals(ExitCode.STOPPED, stopped.exitCode(), stopped.toString());
        assertTrue(
                stopped.messages().toString().contains("nowhere.html"),
                stopped.messages().toString());
    }
}
