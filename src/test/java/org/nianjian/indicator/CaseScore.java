package org.nianjian.indicator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.nianjian.indicator.MarkedCase.MarkedFigure;
import org.nianjian.quantity.CodePoints;
import org.nianjian.quantity.Span;

/** How well readings agree with marked cases. Figures are the same where their spans overlap, the best agreeing first. */
final class CaseScore {
    private static final int YEAR = 2024;

    private final Tally found = new Tally();
    private final Tally read = new Tally();
    private final Tally all = new Tally();
    private final Map<String, Tally> perIndicator = new TreeMap<>();
    private final List<String> misses = new ArrayList<>();
    private int leaked;
    private int boundRight;

    /** Counts of right, marked and read figures. */
    static final class Tally {
        private int hit;
        private int marked;
        private int said;

        double f1() {
            return marked + said == 0 ? 100 : 200.0 * hit / (marked + said);
        }

        void add(Tally other) {
            hit += other.hit;
            marked += other.marked;
            said += other.said;
        }

        @Override
        public String toString() {
            return String.format(Locale.ROOT, "%.1f (%d of %d, %d said)", f1(), hit, marked, said);
        }
    }

    /** Actual figures of an indicator: right value and right indicator. */
    Tally read() {
        return read;
    }

    /** Figures of plan, prior or redacted status that were read as actual ones of an indicator. */
    int leaked() {
        return leaked;
    }

    List<String> misses() {
        return misses;
    }

    void add(CaseScore other) {
        found.add(other.found);
        read.add(other.read);
        all.add(other.all);
        other.perIndicator.forEach((id, tally) -> of(id).add(tally));
        misses.addAll(other.misses);
        leaked += other.leaked;
        boundRight += other.boundRight;
    }

    void add(MarkedCase marked, Reading reading) {
        CodePoints points = new CodePoints(marked.text());
        List<Observation> left = new ArrayList<>(reading.observations());
        for (Observation said : left) {
            found.said++;
            all.said += said.classified() ? 1 : 0;
            if (counted(said)) {
                read.said++;
                of(said.indicator()).said++;
            }
        }
        for (MarkedFigure mark : marked.marks()) {
            found.marked++;
            all.marked += other(mark) ? 0 : 1;
            if (counted(mark)) {
                read.marked++;
                of(mark.indicator()).marked++;
            }
            Span span = new Span(
                    points.before(mark.span().start()),
                    points.before(mark.span().end()));
            Observation said = take(mark, span, left);
            if (said == null) {
                misses.add("missed " + mark.words() + " " + mark.indicator() + " in " + passage(marked));
            } else {
                compare(mark, said, passage(marked));
            }
        }
        left.forEach(said ->
                misses.add("extra  " + said.evidence().words() + " " + said.indicator() + " in " + passage(marked)));
    }

    private static @Nullable Observation take(MarkedFigure mark, Span span, List<Observation> from) {
        Observation best = null;
        for (Observation said : from) {
            boolean overlaps = said.evidence().start() < span.end()
                    && span.start() < said.evidence().end();
            if (overlaps && (best == null || agreement(mark, said) > agreement(mark, best))) {
                best = said;
            }
        }
        if (best != null) {
            from.remove(best);
        }
        return best;
    }

    private static int agreement(MarkedFigure mark, Observation said) {
        return (sameValue(mark, said) ? 1 : 0) + (mark.indicator().equals(said.indicator()) ? 1 : 0);
    }

    private void compare(MarkedFigure mark, Observation said, String passage) {
        if (!sameValue(mark, said)) {
            misses.add("value  " + mark.words() + " said " + said.value() + " in " + passage);
            return;
        }
        found.hit++;
        boundRight += mark.bound() == said.bound() ? 1 : 0;
        if (counted(said) && mark.status() != Status.ACTUAL) {
            leaked++;
            misses.add("LEAKED " + mark.words() + " " + mark.status() + " in " + passage);
        }
        boolean same = mark.indicator().equals(said.indicator());
        boolean sameStatus = mark.status() == said.statusIn(YEAR);
        if (same && sameStatus && !other(mark)) {
            all.hit++;
        }
        if (same && counted(mark) && counted(said)) {
            read.hit++;
            of(mark.indicator()).hit++;
        } else if (!same || !other(mark) && !sameStatus) {
            misses.add("read   " + mark.words() + " " + mark.indicator() + " said " + said.indicator() + " "
                    + said.statusIn(YEAR).code() + " in " + passage);
        }
    }

    private static boolean sameValue(MarkedFigure mark, Observation said) {
        BigDecimal a = mark.value();
        BigDecimal b = said.value();
        return a == null || b == null ? a == b : a.compareTo(b) == 0;
    }

    private static boolean counted(Observation said) {
        return said.classified() && said.statusIn(YEAR) == Status.ACTUAL;
    }

    private static boolean counted(MarkedFigure mark) {
        return !other(mark) && mark.status() == Status.ACTUAL;
    }

    private static boolean other(MarkedFigure mark) {
        return mark.indicator().equals(Observation.OTHER);
    }

    private static String passage(MarkedCase marked) {
        return marked.text().substring(marked.text().indexOf('\n') + 1).replace('\n', '⏎');
    }

    private Tally of(String indicator) {
        return perIndicator.computeIfAbsent(indicator, id -> new Tally());
    }

    /** One line of figures. */
    String summary() {
        return "read F1 " + read + "; all F1 " + all + "; found F1 " + found + "; bound right "
                + String.format(Locale.ROOT, "%.1f %%", 100.0 * boundRight / Math.max(1, found.hit)) + "; leaked "
                + leaked;
    }

    /** The indicators that are not read wholly right, one to a line. */
    String weakIndicators() {
        StringBuilder weak = new StringBuilder();
        perIndicator.forEach((id, tally) -> {
            if (tally.hit < Math.max(tally.marked, tally.said)) {
                weak.append("  ").append(id).append(' ').append(tally).append('\n');
            }
        });
        return weak.toString();
    }
}
