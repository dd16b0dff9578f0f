package org.nianjian.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nianjian.job.step.Progress;
import org.nianjian.publish.csv.CsvReader;

/** Whole runs: what changed in the input is the reason that the next edition gives. */
class RevisionReasonsTest extends InventedNight {
    @BeforeEach
    void publishAnEdition() throws Exception {
        run();
    }

    private RunResult run(int keep) throws ConfigurationException {
        return QuickRun.of(
                        new RunSettings(input, output, null, 2, keep, GateSettings.DEFAULT, null, null), Progress.NONE)
                .run();
    }

    /** What happened to statements, and why, in the edition after a change; every combination once. */
    private Set<String> reasons() throws Exception {
        RunResult result = run();
        assertEquals("published", result.outcome(), result.toString());
        Set<String> reasons = new TreeSet<>();
        try (CsvReader rows = new CsvReader(output.resolve("latest/revisions.csv"))) {
            while (rows.hasNext()) {
                Function<String, String> row = rows.next();
                reasons.add(row.apply("change") + " " + row.apply("why"));
            }
        }
        return reasons;
    }

    @Test
    void eachChangeOfTheInputIsTheReasonThatTheNextEditionGives() throws Exception {
        InventedInput.report(input, 0, 2024, 99);
        assertEquals(Set.of("changed file_changed"), reasons());

        Path added = InventedInput.report(input, 0, 2022, 60);
        assertEquals(Set.of("added file_added"), reasons());

        Path corrections = input.resolve("corrections.csv");
        Files.writeString(corrections, """
                action,file,body,year,indicator,expected,value,bound,reason,by,on
                override,,云岭县松溪镇,2024,mediation.disputes_handled,99,98,exact,电话核实,张三,2025-02-01
                """);
        assertEquals(Set.of("changed correction"), reasons());
        Files.delete(corrections);
        assertEquals(Set.of("changed correction"), reasons(), "taken back");

        Files.delete(added);
        assertEquals(Set.of("removed withdrawn"), reasons());

        Files.write(InventedInput.report(input, 1, 2024, 40), new byte[] {'P', 'K', 3, 4, 0, 0, 1, 2, 3});
        assertEquals(Set.of("removed rejected"), reasons());

        Files.writeString(input.resolve("catalogue.yaml"), """
                words:
                  SLOGAN: {role: about, words: [宣传口号]}
                indicators:
                  - id: publicity.banners
                    name_zh: 宣传口号
                    name_en: Slogans
                    kind: flow
                    unit: 条
                    definition_zh: 刷写的标语。
                    definition_en: Slogans painted
                    units: [THINGS]
                    patterns:
                      - [SLOGAN]
                    examples:
                      - 宣传口号[30余个]，群众参与(300人次)。
                """);
        Set<String> reasons = reasons();
        assertTrue(reasons.contains("removed catalogue_changed"), reasons.toString());
        assertTrue(reasons.stream().allMatch(reason -> reason.endsWith(" catalogue_changed")), reasons.toString());
    }

    @Test
    void nothingIsRemovedBeforeTheNewEditionIsInItsPlace() throws Exception {
        InventedInput.report(input, 0, 2024, 98);
        run();
        InventedInput.report(input, 0, 2024, 99);
        Files.delete(output.resolve("latest"));
        Files.createDirectory(output.resolve("latest"));
        assertEquals(ExitCode.FAULT, run(1).exitCode());
        assertTrue(sequences().containsAll(List.of("0001", "0002")), sequences().toString());
        Files.delete(output.resolve("latest"));
        assertEquals("unchanged", run(1).outcome(), "it was finished, only the link was missing");
        assertTrue(Files.isSymbolicLink(output.resolve("latest")));
        InventedInput.report(input, 0, 2024, 97);
        assertEquals(ExitCode.OK, run(1).exitCode());
        assertEquals(List.of("0004"), sequences());
    }

    private List<String> sequences() throws IOException {
        return names("editions").stream().map(name -> name.substring(0, 4)).toList();
    }
}
