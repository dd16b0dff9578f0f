package org.nianjian.statement.superseding;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.nianjian.statement.superseding.Ruling.Superseded;

/**
 * Tells which of several submissions of one body, kind and year counts: the later by the date printed in it, then by a
 * version mark in its name, then by path; never by file time, and never one with less than half of another's statements.
 *
 * <p>A submission without a date counts as earlier than any with one.
 */
public final class Superseding {
    private static final Comparator<Candidate> BY_DATE =
            Comparator.comparing(each -> Objects.requireNonNullElse(each.printedOn(), ""));
    private static final Comparator<Candidate> BY_MARK =
            Comparator.comparing(each -> VersionMark.of(each.file().file()));
    /** Supplementary characters come after all others, as they do in every published order. */
    private static final Comparator<Candidate> BY_PATH =
            Comparator.comparing(each -> each.file().path().codePoints().toArray(), Arrays::compare);

    private Superseding() {}

    /**
     * The ruling on these submissions.
     *
     * @param candidates at least one, each path once, in any order
     */
    public static Ruling rule(List<Candidate> candidates) {
        int most = candidates.stream().mapToInt(Candidate::statements).max().orElseThrow();
        Candidate current = candidates.stream()
                .filter(each -> !isTooThin(each, most))
                .max(BY_DATE.thenComparing(BY_MARK).thenComparing(BY_PATH))
                .orElseThrow();
        List<Superseded> superseded = candidates.stream()
                .filter(each -> each != current)
                .sorted(BY_PATH)
                .map(each -> new Superseded(each, reason(each, current, most)))
                .toList();
        return new Ruling(current, superseded);
    }

    private static boolean isTooThin(Candidate candidate, int most) {
        return 2L * candidate.statements() < most;
    }

    private static String reason(Candidate each, Candidate current, int most) {
        String by = "已由“" + current.file().path() + "”取代：";
        if (isTooThin(each, most)) {
            return by + "本文件只有" + each.statements() + "项数据，不到同单位同年度另一文件（" + most + "项）的一半。";
        }
        if (BY_DATE.compare(each, current) != 0) {
            return by + "其中印的日期较晚（" + current.printedOn() + "，本文件"
                    + (each.printedOn() == null ? "没有日期" : "为" + each.printedOn()) + "）。";
        }
        return BY_MARK.compare(each, current) != 0 ? by + "其文件名标明的版本较新。" : by + "日期和版本相同，以路径排在后面的为准。";
    }
}
