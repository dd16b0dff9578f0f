package org.nianjian.quality.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.nianjian.statement.Finding;
import org.nianjian.statement.Severity;
import org.nianjian.statement.Statement;
import org.nianjian.statement.comparing.Range;
import org.nianjian.warehouse.Facts;
import org.nianjian.warehouse.StatementRow;

/** Statements of a body that cannot both be right, because what the one counts lies within what the other counts. */
record ContainedCheck() implements Check {
    /** The contained indicator first. */
    private record Pair(String smaller, String larger) {}

    private static final List<Pair> PAIRS = List.of(
            new Pair("mediation.disputes_settled", "mediation.disputes_handled"),
            new Pair("mediation.oral", "mediation.disputes_handled"),
            new Pair("mediation.written", "mediation.disputes_handled"),
            new Pair("mediation.judicial_confirmations", "mediation.disputes_handled"),
            new Pair("petition.settled", "petition.cases"),
            new Pair("petition.visits", "petition.visitors"),
            new Pair("litigation.court_appearances", "litigation.lawsuits"));

    private record BodyYear(String bodyId, int year) {}

    @Override
    public String name() {
        return "contained";
    }

    @Override
    public void run(Facts facts, Consumer<? super Finding> to) {
        Rows.<StatementRow, BodyYear>together(
                facts::statements, row -> new BodyYear(row.body().id(), row.year()), rows -> report(rows, to));
    }

    private void report(List<StatementRow> rows, Consumer<? super Finding> to) {
        Map<String, StatementRow> byIndicator = new HashMap<>();
        rows.forEach(each -> byIndicator.put(each.indicator().id(), each));
        for (Pair pair : PAIRS) {
            StatementRow smaller = byIndicator.get(pair.smaller);
            StatementRow larger = byIndicator.get(pair.larger);
            if (smaller != null
                    && larger != null
                    && !lookedAt(smaller, larger)
                    && range(smaller).isAbove(range(larger))) {
                to.accept(new Finding(
                        Severity.WARNING,
                        name(),
                        smaller.file(),
                        smaller.body().name(),
                        smaller.year(),
                        pair.smaller,
                        said(smaller) + "，多于" + said(larger) + "；请核对原文，如读取有误，请在corrections.csv中更正。"));
            }
        }
    }

    private static boolean lookedAt(StatementRow smaller, StatementRow larger) {
        return smaller.statement().corrected() && larger.statement().corrected();
    }

    private static Range range(StatementRow row) {
        return Range.of(row.statement().value(), row.statement().bound());
    }

    private static String said(StatementRow row) {
        Statement statement = row.statement();
        return "“" + row.indicator().nameZh() + "”" + Words.of(statement.value(), statement.bound())
                + row.indicator().unit();
    }
}
