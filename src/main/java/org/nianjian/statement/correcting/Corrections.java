package org.nianjian.statement.correcting;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.nianjian.statement.Correction;
import org.nianjian.statement.Rule;
import org.nianjian.statement.Statement;
import org.nianjian.statement.correcting.Corrected.Outcome;
import org.nianjian.statement.correcting.Corrected.Result;

/**
 * The corrections that people wrote, to be applied to one report after another.
 *
 * <p>A correction whose expected value is gone, or that finds nothing to correct, changes nothing and becomes a finding
 * of severity error, for it would otherwise go on hiding a change in silence. Acknowledgements of rejections are none of
 * its business.
 */
public final class Corrections {
    private final List<Correction> corrections;
    private final Map<String, List<Correction>> byFile = new HashMap<>();
    private final Map<String, List<Correction>> byBody = new HashMap<>();

    public Corrections(List<Correction> all) {
        corrections = all.stream()
                .filter(each -> each.action() != Correction.Action.ACKNOWLEDGE)
                .sorted(Comparator.comparingInt(Correction::line))
                .toList();
        for (Correction each : corrections) {
            if (each.file().isEmpty()) {
                byBody.computeIfAbsent(each.body(), body -> new ArrayList<>()).add(each);
            } else {
                byFile.computeIfAbsent(each.file(), file -> new ArrayList<>()).add(each);
            }
        }
    }

    /** Applies what means this report. Every correction sees what was read, not what another one made of it. */
    public Corrected apply(Target target, List<Statement> statements) {
        Map<String, Statement> read = new HashMap<>();
        Map<String, Statement> corrected = new TreeMap<>();
        for (Statement each : statements) {
            read.put(each.indicator(), each);
            corrected.put(each.indicator(), each);
        }
        List<Correction> meant = meaning(target);
        Map<String, Integer> lastLine = new HashMap<>();
        meant.forEach(each -> lastLine.put(each.indicator(), each.line()));
        List<Outcome> outcomes = new ArrayList<>();
        for (Correction each : meant) {
            int last = lastLine.getOrDefault(each.indicator(), each.line());
            Statement was = read.get(each.indicator());
            outcomes.add(
                    last == each.line()
                            ? apply(each, target, was, corrected)
                            : outcome(each, target, Result.OVERRULED, was, "第" + last + "行更正了同一数值，以后写的为准；请删去其中一行。"));
        }
        return new Corrected(List.copyOf(corrected.values()), outcomes);
    }

    private List<Correction> meaning(Target target) {
        Set<Correction> candidates = new HashSet<>(byFile.getOrDefault(target.file(), List.of()));
        candidates.addAll(byBody.getOrDefault(target.bodyId(), List.of()));
        candidates.addAll(byBody.getOrDefault(target.bodyName(), List.of()));
        target.otherNames().forEach(name -> candidates.addAll(byBody.getOrDefault(name, List.of())));
        return candidates.stream()
                .filter(target::isMeantBy)
                .sorted(Comparator.comparingInt(Correction::line))
                .toList();
    }

    private static Outcome apply(
            Correction correction, Target target, @Nullable Statement read, Map<String, Statement> corrected) {
        BigDecimal expected = correction.expected();
        BigDecimal value = correction.value();
        String was = read == null ? "没有数值" : "的数值是" + read.value().toPlainString();
        if (correction.action() == Correction.Action.ADD) {
            if (read != null) {
                return stale(
                        correction,
                        target,
                        read,
                        "要补充的指标现在已读出，数值是" + read.value().toPlainString() + "；请改为override或删去此行。");
            }
        } else if (expected != null && (read == null || read.value().compareTo(expected) != 0)) {
            return stale(
                    correction, target, read, "原以为数值是" + expected.toPlainString() + "，现在" + was + "；请重新核对后改写或删去此行。");
        } else if (read == null) {
            return outcome(correction, target, Result.UNMATCHED, null, "该报告没有这个指标的数值可更正；要补充数值请用add。");
        }
        switch (correction.action()) {
            case ADD, OVERRIDE -> {
                if (value == null) {
                    return outcome(correction, target, Result.UNMATCHED, read, "没有写明新的数值（value列）；请补上。");
                }
                corrected.put(correction.indicator(), replaced(correction, value, read));
            }
            case STRIKE -> corrected.remove(correction.indicator());
            case CONFIRM, ACKNOWLEDGE -> {
                if (read != null) {
                    corrected.put(correction.indicator(), confirmed(read));
                }
            }
        }
        return outcome(correction, target, Result.APPLIED, read, "");
    }

    private static Outcome stale(Correction correction, Target target, @Nullable Statement read, String message) {
        return outcome(correction, target, Result.STALE, read, message);
    }

    private static Outcome outcome(
            Correction correction, Target target, Result result, @Nullable Statement read, String message) {
        return new Outcome(correction, target, result, read == null ? null : read.value(), message);
    }

    private static Statement replaced(Correction correction, BigDecimal value, @Nullable Statement read) {
        return new Statement(
                correction.indicator(),
                value,
                correction.bound(),
                Rule.CORRECTION,
                read == null ? List.of() : read.ordinals(),
                read != null && read.partialYear(),
                read == null ? null : read.value(),
                true);
    }

    private static Statement confirmed(Statement read) {
        return new Statement(
                read.indicator(),
                read.value(),
                read.bound(),
                read.rule(),
                read.ordinals(),
                read.partialYear(),
                read.replaced(),
                true);
    }

    /** The statement that an addition makes where there is no report. */
    public static Statement added(Correction addition, BigDecimal value) {
        return replaced(addition, value, null);
    }

    /** All of them but acknowledgements, by line. */
    List<Correction> all() {
        return corrections;
    }
}
