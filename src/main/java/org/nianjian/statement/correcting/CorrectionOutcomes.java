package org.nianjian.statement.correcting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.nianjian.statement.Correction;
import org.nianjian.statement.Finding;
import org.nianjian.statement.Severity;
import org.nianjian.statement.correcting.Corrected.Outcome;
import org.nianjian.statement.correcting.Corrected.Result;

/** What became of all corrections, once they were applied to every report. */
public final class CorrectionOutcomes {
    /** Why a correction that meant no current report came to nothing. */
    public static final String NOT_FOUND = "没有找到它所指的现行报告（文件、单位或年份不符，或该文件已被取代、未能读取）；请核对file、body、year三列。";

    private static final String CHECK = "correction";

    private final List<Correction> corrections;
    private final List<Outcome> outcomes;
    private final List<Correction> unused;

    /**
     * The outcomes of a run.
     *
     * @param corrections what was applied
     * @param outcomes what applying it to every report gave
     */
    public CorrectionOutcomes(Corrections corrections, List<Outcome> outcomes) {
        this.corrections = corrections.all();
        this.outcomes = List.copyOf(outcomes);
        Set<Integer> lines = new HashSet<>();
        outcomes.forEach(each -> lines.add(each.correction().line()));
        unused = this.corrections.stream()
                .filter(each -> !lines.contains(each.line()))
                .toList();
    }

    /** The additions that meant no report but name body and year, so that they can stand without one. */
    public List<Correction> withoutReport() {
        return unused.stream()
                .filter(each -> each.action() == Correction.Action.ADD
                        && each.file().isEmpty()
                        && !each.body().isEmpty()
                        && each.year() != null
                        && each.value() != null)
                .toList();
    }

    /**
     * What is wrong with the corrections, in the order of their lines.
     *
     * @param usedWithoutReport those of {@link #withoutReport} that became statements of a known body
     */
    public List<Finding> findings(List<Correction> usedWithoutReport) {
        Map<Integer, List<Finding>> byLine = new TreeMap<>();
        Map<Integer, Set<String>> bodies = new HashMap<>();
        for (Outcome each : outcomes) {
            Target target = each.target();
            bodies.computeIfAbsent(each.correction().line(), line -> new HashSet<>())
                    .add(target.bodyId());
            if (each.result() != Result.APPLIED) {
                Severity severity = each.result() == Result.OVERRULED ? Severity.WARNING : Severity.ERROR;
                Finding finding = finding(
                        each.correction(), severity, target.file(), target.bodyName(), target.year(), each.message());
                byLine.computeIfAbsent(each.correction().line(), line -> new ArrayList<>())
                        .add(finding);
            }
        }
        for (Correction each : corrections) {
            int meant = bodies.getOrDefault(each.line(), Set.of()).size();
            if (meant > 1) {
                error(byLine, each, "单位名称“" + each.body() + "”对应" + meant + "个单位，都已更正；请改写body_id，指明是哪一个。");
            } else if (unused.contains(each) && !usedWithoutReport.contains(each)) {
                error(byLine, each, NOT_FOUND);
            }
        }
        return byLine.values().stream().flatMap(List::stream).toList();
    }

    private static void error(Map<Integer, List<Finding>> byLine, Correction correction, String message) {
        byLine.computeIfAbsent(correction.line(), line -> new ArrayList<>())
                .add(finding(
                        correction, Severity.ERROR, correction.file(), correction.body(), correction.year(), message));
    }

    private static Finding finding(
            Correction correction,
            Severity severity,
            String file,
            String body,
            @Nullable Integer year,
            String message) {
        String text = "corrections.csv第" + correction.line() + "行：" + message;
        return new Finding(severity, CHECK, file, body, year, correction.indicator(), text);
    }
}
