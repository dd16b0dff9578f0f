package org.nianjian.quality.gate;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether an edition may be published, and what a person should know of how that was decided; all sentences in Chinese.
 *
 * @param reasons why it must not be; empty if it may
 * @param notes what moved and does not stop it: accepted by a person, or brought about by reading otherwise
 * @param notChecked what could not be checked, with the reason
 */
public record Verdict(List<String> reasons, List<String> notes, List<String> notChecked) {
    public Verdict {
        reasons = List.copyOf(reasons);
        notes = List.copyOf(notes);
        notChecked = List.copyOf(notChecked);
    }

    /** Whether the edition may be published. */
    public boolean passes() {
        return reasons.isEmpty();
    }

    /**
     * The verdict of the shock test.
     *
     * @param before what the edition before holds; null if there is none
     * @param sameReading whether both were read by the same extractor with the same catalogue
     * @param acceptedBecause why a person accepts that much has changed; null if nobody does
     */
    public static Verdict of(
            GateLimits limits,
            @Nullable Holdings before,
            Holdings now,
            boolean sameReading,
            @Nullable String acceptedBecause) {
        if (before == null) {
            return new Verdict(List.of(), List.of(), List.of("没有可比的上一版，未做与上一版的突变检验。"));
        }
        List<String> reasons = new ArrayList<>();
        List<String> notes = new ArrayList<>();
        for (Shock each : new ShockTest(limits).shocks(before, now)) {
            if (!sameReading && each.kind().comesOfReading()) {
                notes.add("程序或指标目录已更新，读法不同所致（不拦截）：" + each.message());
            } else if (acceptedBecause != null && each.kind() != Shock.Kind.EMPTY) {
                notes.add("人工放行（" + acceptedBecause + "）：" + each.message());
            } else {
                reasons.add(each.message());
            }
        }
        List<String> notChecked = sameReading ? List.of() : List.of("读取程序或指标目录与上一版不同：单位数、数据量、合计和历史数据的变动只列出，不作为拦截依据。");
        return new Verdict(reasons, notes, notChecked);
    }

    /** The same with more that could not be checked. */
    public Verdict notChecking(List<String> more) {
        List<String> all = new ArrayList<>(notChecked);
        all.addAll(more);
        return new Verdict(reasons, notes, all);
    }

    /** The same with faults of the staged edition itself, which nobody can accept. */
    public Verdict and(List<String> faults) {
        List<String> all = new ArrayList<>(faults);
        all.addAll(reasons);
        return new Verdict(all, notes, notChecked);
    }
}
