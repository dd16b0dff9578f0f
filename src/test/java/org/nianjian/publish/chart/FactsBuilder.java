package org.nianjian.publish.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.nianjian.indicator.Indicator;
import org.nianjian.indicator.IndicatorKind;
import org.nianjian.place.Level;
import org.nianjian.quantity.Bound;
import org.nianjian.report.Body;
import org.nianjian.report.BodyType;
import org.nianjian.report.ReportKind;
import org.nianjian.statement.Comparability;
import org.nianjian.statement.Group;
import org.nianjian.statement.GroupSummary;
import org.nianjian.statement.Rule;
import org.nianjian.statement.Statement;
import org.nianjian.statement.YearOverYear;
import org.nianjian.warehouse.ListedFacts;
import org.nianjian.warehouse.Origin;
import org.nianjian.warehouse.StatementRow;
import org.nianjian.warehouse.SubmissionRow;
import org.nianjian.warehouse.SummaryRow;
import org.nianjian.warehouse.YearOverYearRow;

/** Makes consistent facts of what invented bodies state: the comparisons and summaries are worked out here. */
public final class FactsBuilder {
    public static final Indicator DISPUTES = new Indicator(
            "mediation.disputes_handled",
            "调处矛盾纠纷",
            "Disputes mediated",
            IndicatorKind.FLOW,
            "件",
            "invented",
            "invented");
    public static final Indicator FINES =
            new Indicator("enforcement.fines", "罚没金额", "Fines", IndicatorKind.FLOW, "元", "invented", "invented");
    public static final Indicator MEDIATORS = new Indicator(
            "mediation.mediators", "人民调解员", "Mediators", IndicatorKind.STOCK, "人", "invented", "invented");
    public static final Indicator SUCCESS = new Indicator(
            "mediation.success_rate",
            "调解成功率",
            "Mediation success rate",
            IndicatorKind.RATE,
            "%",
            "invented",
            "invented");

    public static final Indicator SCREENED = new Indicator(
            "mediation.disputes_screened", "排查矛盾纠纷", "Disputes found", IndicatorKind.FLOW, "件", "invented", "invented");
    public static final Indicator SETTLED = new Indicator(
            "mediation.disputes_settled", "调解成功", "Disputes settled", IndicatorKind.FLOW, "件", "invented", "invented");

    private final Map<String, Body> bodies = new LinkedHashMap<>();
    private final Map<String, TreeMap<Integer, Boolean>> reports = new LinkedHashMap<>();
    private final Map<Indicator, Map<String, TreeMap<Integer, Statement>>> said = new LinkedHashMap<>();
    private final Set<Integer> breaks = new TreeSet<>();
    private final Set<String> copies = new TreeSet<>();
    private final Set<String> scans = new TreeSet<>();

    /** A township, the n-th of an invented county. */
    public static Body township(int n, String name) {
        String code = "999999" + String.format(java.util.Locale.ROOT, "%03d", n);
        return new Body(code + "|government|", name, Level.TOWNSHIP, BodyType.GOVERNMENT, code, name);
    }

    public FactsBuilder report(Body body, int year, boolean template) {
        bodies.put(body.id(), body);
        reports.computeIfAbsent(body.id(), id -> new TreeMap<>()).put(year, template);
        return this;
    }

    public FactsBuilder say(Body body, int year, Indicator indicator, String value) {
        return say(body, year, indicator, new BigDecimal(value), Bound.EXACT, false);
    }

    public FactsBuilder say(
            Body body, int year, Indicator indicator, BigDecimal value, Bound bound, boolean partialYear) {
        report(body, year, false);
        said.computeIfAbsent(indicator, i -> new LinkedHashMap<>())
                .computeIfAbsent(body.id(), id -> new TreeMap<>())
                .put(
                        year,
                        new Statement(indicator.id(), value, bound, Rule.SINGLE, List.of(1), partialYear, null, false));
        return this;
    }

    /** Somebody has confirmed what the body said. */
    public FactsBuilder corrected(Body body, int year, Indicator indicator) {
        TreeMap<Integer, Statement> years =
                said.getOrDefault(indicator, Map.of()).getOrDefault(body.id(), new TreeMap<>());
        years.computeIfPresent(
                year,
                (key, was) -> new Statement(
                        was.indicator(),
                        was.value(),
                        was.bound(),
                        was.rule(),
                        was.ordinals(),
                        was.partialYear(),
                        null,
                        true));
        return this;
    }

    /** The body's report on the year is mostly another one's text. */
    public FactsBuilder copied(Body body, int year) {
        copies.add(body.id() + year);
        return this;
    }

    /** The body's report on the year is a scan. */
    public FactsBuilder scanned(Body body, int year) {
        scans.add(body.id() + year);
        return this;
    }

    /** From this year on every indicator is defined anew. */
    public FactsBuilder breakBefore(int year) {
        breaks.add(year);
        return this;
    }

    public ListedFacts facts() {
        ListedFacts facts = new ListedFacts();
        reports.forEach((id, years) -> years.forEach((year, template) -> facts.submissions.add(new SubmissionRow(
                id.substring(0, 9) + "/" + year + ".txt",
                "",
                "txt",
                body(id),
                year,
                ReportKind.ANNUAL_REPORT,
                template,
                SubmissionRow.State.CURRENT,
                "",
                copies.contains(id + year) ? new SubmissionRow.Copy("x.txt", BigDecimal.TEN) : null))));
        for (String id : bodies.keySet()) {
            said.forEach((indicator, values) -> values.getOrDefault(id, new TreeMap<>())
                    .forEach((year, statement) -> {
                        facts.statements.add(new StatementRow(
                                body(id),
                                year,
                                indicator,
                                statement,
                                "",
                                List.of(),
                                new Origin(copies.contains(id + year), scans.contains(id + year))));
                        facts.yearOverYear.add(new YearOverYearRow(
                                body(id),
                                year,
                                indicator,
                                compare(
                                        indicator,
                                        year,
                                        statement,
                                        values.getOrDefault(id, new TreeMap<>()).get(year - 1))));
                    }));
        }
        said.forEach((indicator, values) -> {
            TreeSet<Integer> years = new TreeSet<>();
            values.values().forEach(of -> years.addAll(of.keySet()));
            for (Level level : Level.values()) {
                for (BodyType type : BodyType.values()) {
                    Map<Integer, BigDecimal> index = index(indicator, level, type, years);
                    years.forEach(year -> addSummary(facts, indicator, level, type, year, index.get(year)));
                }
            }
        });
        return facts;
    }

    private Body body(String id) {
        Body body = bodies.get(id);
        if (body == null) {
            throw new IllegalArgumentException(id);
        }
        return body;
    }

    private YearOverYear compare(Indicator indicator, int year, Statement now, @Nullable Statement before) {
        if (before == null) {
            return new YearOverYear(
                    indicator.id(),
                    now.value(),
                    now.bound(),
                    year - 1,
                    null,
                    null,
                    null,
                    null,
                    null,
                    List.of(Comparability.PREVIOUS_MISSING));
        }
        EnumSet<Comparability> why = EnumSet.noneOf(Comparability.class);
        Bound bound = now.bound().plus(before.bound().negated());
        if (bound != Bound.EXACT) {
            why.add(Comparability.APPROXIMATE);
        }
        if (now.partialYear() || before.partialYear()) {
            why.add(Comparability.PARTIAL_YEAR);
        }
        if (breaks.contains(year)) {
            why.add(Comparability.DEFINITION);
        }
        BigDecimal change = now.value().subtract(before.value());
        boolean unsure = bound == Bound.AT_LEAST && change.signum() < 0
                || bound == Bound.AT_MOST && change.signum() > 0
                || bound == Bound.ABOUT && now.bound() == before.bound() && now.bound() == Bound.AT_LEAST;
        if (unsure) {
            why.add(Comparability.SIGN_UNKNOWN);
        }
        BigDecimal percent = unsure || before.value().signum() == 0 || indicator.kind() == IndicatorKind.RATE
                ? null
                : percent(change, before.value());
        return new YearOverYear(
                indicator.id(),
                now.value(),
                now.bound(),
                year - 1,
                before.value(),
                before.bound(),
                change,
                bound,
                percent,
                List.copyOf(why));
    }

    private static BigDecimal percent(BigDecimal change, BigDecimal before) {
        return change.multiply(BigDecimal.valueOf(100)).divide(before, 4, RoundingMode.HALF_UP);
    }

    /** The longest, of equally long ones the last, run of years that three matched bodies link, from 100. */
    private Map<Integer, BigDecimal> index(Indicator indicator, Level level, BodyType type, Iterable<Integer> years) {
        Map<Integer, BigDecimal> longest = Map.of();
        Map<Integer, BigDecimal> run = new TreeMap<>();
        for (int year : years) {
            Reported reported = reported(indicator, level, type, year);
            BigDecimal before = run.get(year - 1);
            Bound change = bound(reported.matchedNow())
                    .plus(bound(reported.matchedBefore()).negated());
            int direction = sum(reported.matchedNow()).compareTo(sum(reported.matchedBefore()));
            boolean unsure = change == Bound.AT_LEAST && direction < 0 || change == Bound.AT_MOST && direction > 0;
            boolean linked = indicator.kind() != IndicatorKind.RATE
                    && !unsure
                    && reported.matchedNow().size() >= 3
                    && sum(reported.matchedNow()).signum() > 0
                    && sum(reported.matchedBefore()).signum() > 0;
            if (!linked || before == null) {
                run = new TreeMap<>();
                run.put(year - 1, BigDecimal.valueOf(100));
                before = run.get(year - 1);
            }
            if (linked && before != null) {
                run.put(
                        year,
                        before.multiply(sum(reported.matchedNow()))
                                .divide(sum(reported.matchedBefore()), 4, RoundingMode.HALF_UP));
                longest = run.size() >= longest.size() ? run : longest;
            }
        }
        return longest;
    }

    private record Reported(List<Statement> now, List<Statement> matchedNow, List<Statement> matchedBefore) {}

    private Reported reported(Indicator indicator, Level level, BodyType type, int year) {
        List<Statement> now = new ArrayList<>();
        List<Statement> matchedNow = new ArrayList<>();
        List<Statement> matchedBefore = new ArrayList<>();
        said.getOrDefault(indicator, Map.of()).forEach((id, years) -> {
            Statement statement = years.get(year);
            if (statement == null || body(id).level() != level || body(id).type() != type) {
                return;
            }
            now.add(statement);
            Statement before = years.get(year - 1);
            if (before != null && !statement.partialYear() && !before.partialYear() && !breaks.contains(year)) {
                matchedNow.add(statement);
                matchedBefore.add(before);
            }
        });
        return new Reported(now, matchedNow, matchedBefore);
    }

    private void addSummary(
            ListedFacts facts, Indicator indicator, Level level, BodyType type, int year, @Nullable BigDecimal index) {
        Reported reported = reported(indicator, level, type, year);
        List<Statement> now = reported.now();
        List<Statement> matchedNow = reported.matchedNow();
        List<Statement> matchedBefore = reported.matchedBefore();
        if (now.isEmpty()) {
            return;
        }
        int handedIn = (int) reports.entrySet().stream()
                .filter(entry -> body(entry.getKey()).level() == level
                        && body(entry.getKey()).type() == type
                        && entry.getValue().containsKey(year))
                .count();
        boolean rate = indicator.kind() == IndicatorKind.RATE;
        boolean matched = !matchedNow.isEmpty();
        BigDecimal sum = sum(now);
        BigDecimal sumNow = sum(matchedNow);
        BigDecimal sumBefore = sum(matchedBefore);
        Bound changeBound = bound(matchedNow).plus(bound(matchedBefore).negated());
        BigDecimal change = rate ? median(matchedNow).subtract(median(matchedBefore)) : sumNow.subtract(sumBefore);
        boolean unsure = changeBound == Bound.AT_LEAST && change.signum() < 0
                || changeBound == Bound.AT_MOST && change.signum() > 0;
        facts.summary.add(new SummaryRow(
                indicator,
                new GroupSummary(
                        year,
                        level,
                        type,
                        Group.ALL,
                        indicator.id(),
                        handedIn,
                        now.size(),
                        rate ? null : sum,
                        rate ? null : bound(now),
                        matchedNow.size(),
                        rate || !matched ? null : sumNow,
                        rate || !matched ? null : bound(matchedNow),
                        rate || !matched ? null : sumBefore,
                        rate || !matched ? null : bound(matchedBefore),
                        matched ? change : null,
                        matched ? changeBound : null,
                        rate || !matched || unsure || sumBefore.signum() == 0 ? null : percent(change, sumBefore),
                        rate ? median(now) : null,
                        rate && matched ? median(matchedBefore) : null,
                        index)));
    }

    private static BigDecimal sum(List<Statement> statements) {
        return statements.stream().map(Statement::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Bound bound(List<Statement> statements) {
        return statements.stream().map(Statement::bound).reduce(Bound.EXACT, Bound::plus);
    }

    private static BigDecimal median(List<Statement> statements) {
        List<BigDecimal> sorted =
                statements.stream().map(Statement::value).sorted().toList();
        if (sorted.isEmpty()) {
            return BigDecimal.ZERO;
        }
        BigDecimal middle = sorted.get(sorted.size() / 2).add(sorted.get((sorted.size() - 1) / 2));
        return middle.divide(BigDecimal.valueOf(2));
    }
}
