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
    private static final int SHOWN = 24;

    private final Tally found = new Tally();
    private final Tally read = new Tally();
    private final Tally all = new Tally();
    private final Map<String, Tally> perIndicator = new TreeMap<>();
    private final List<String> misses = new ArrayList<>();
    private int leaked;
    private int boundRight;
    private int statusRight;

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

    /** Figures with the right value, whatever they count. */
    Tally found() {
        return found;
    }

    /** Figures of an indicator over every status: right value, indicator and status. */
    Tally all() {
        return all;
    }

    /** The tallies of the groups of indicators: the part of an id before its dot. */
    Map<String, Tally> groups() {
        Map<String, Tally> groups = new TreeMap<>();
        perIndicator.forEach(
                (id, tally) -> groups.computeIfAbsent(id.substring(0, id.indexOf('.')), group -> new Tally())
                        .add(tally));
        return groups;
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
        statusRight += other.statusRight;
    }

    void add(MarkedCase marked, Reading reading) {
        CodePoints points = new CodePoints(marked.text());
        List<Observation> left = new ArrayList<>(reading.observations());
        int year = marked.year();
        for (Observation said : left) {
            found.said++;
            all.said += said.classified() ? 1 : 0;
            if (counted(said, year)) {
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
                misses.add("missed " + mark.words() + " " + mark.indicator() + " in " + passage(marked, mark.span()));
            } else {
                compare(mark, said, marked);
            }
        }
        left.forEach(said -> misses.add("extra  " + said.evidence().words() + " " + said.indicator() + " in "
                + said.context().sentence().replace('\n', '⏎')));
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

    private void compare(MarkedFigure mark, Observation said, MarkedCase marked) {
        int year = marked.year();
        String passage = passage(marked, mark.span());
        if (!sameValue(mark, said)) {
            misses.add("value  " + mark.words() + " said " + said.value() + " in " + passage);
            return;
        }
        found.hit++;
        if (mark.bound() != said.bound() && mark.status() != Status.REDACTED) {
            misses.add("bound  " + mark.words() + " said " + said.bound().code() + " in " + passage);
        }
        boundRight += mark.bound() == said.bound() || mark.status() == Status.REDACTED ? 1 : 0;
        statusRight += mark.status() == said.statusIn(year) ? 1 : 0;
        if (counted(said, year) && mark.status() != Status.ACTUAL) {
            leaked++;
            misses.add("LEAKED " + mark.words() + " " + mark.status() + " in " + passage);
        }
        boolean same = mark.indicator().equals(said.indicator());
        boolean sameStatus = mark.status() == said.statusIn(year);
        if (same && sameStatus && !other(mark)) {
            all.hit++;
        }
        if (same && counted(mark) && counted(said, year)) {
            read.hit++;
            of(mark.indicator()).hit++;
        } else if (!same || !other(mark) && !sameStatus) {
            misses.add("read   " + mark.words() + " " + mark.indicator() + " said " + said.indicator() + " "
                    + said.statusIn(year).code() + " in " + passage);
        }
    }

    private static boolean sameValue(MarkedFigure mark, Observation said) {
        BigDecimal a = mark.value();
        BigDecimal b = said.value();
        return a == null || b == null ? a == b : a.compareTo(b) == 0;
    }

    private static boolean counted(Observation said, int year) {
        return said.classified() && said.statusIn(year) == Status.ACTUAL;
    }

    private static boolean counted(MarkedFigure mark) {
        return !other(mark) && mark.status() == Status.ACTUAL;
    }

    private static boolean other(MarkedFigure mark) {
        return mark.indicator().equals(Observation.OTHER);
    }

    /** The words around a mark; a short case whole. */
    private static String passage(MarkedCase marked, Span span) {
        String text = marked.text();
        int from = Math.max(text.indexOf('\n') + 1, span.start() - SHOWN);
        int to = Math.min(text.length(), span.end() + SHOWN);
        return text.substring(Math.min(from, span.start()), to).replace('\n', '⏎');
    }

    private Tally of(String indicator) {
        return perIndicator.computeIfAbsent(indicator, id -> new Tally());
    }

    /** One line of figures. */
    String summary() {
        return "read F1 " + read + "; all F1 " + all + "; found F1 " + found + "; bound right " + share(boundRight)
                + ", status right " + share(statusRight) + "; leaked " + leaked;
    }

    private String share(int right) {
        return String.format(Locale.ROOT, "%.1f %%", 100.0 * right / Math.max(1, found.hit));
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
