package org.nianjian.quality.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.nianjian.report.Body;
import org.nianjian.statement.Finding;
import org.nianjian.statement.Severity;
import org.nianjian.warehouse.Facts;
import org.nianjian.warehouse.SubmissionRow;
import org.nianjian.warehouse.SubmissionRow.State;

/** The very same bytes handed in as the report of different bodies, or of different years. */
record DuplicateCheck() implements Check {

    @Override
    public String name() {
        return "duplicate";
    }

    @Override
    public void run(Facts facts, Consumer<? super Finding> to) {
        Map<String, List<SubmissionRow>> byHash = new LinkedHashMap<>();
        facts.submissions(row -> {
            if (row.body() != null && (row.state() == State.CURRENT || row.state() == State.SUPERSEDED)) {
                byHash.computeIfAbsent(row.sha256(), hash -> new ArrayList<>()).add(row);
            }
        });
        byHash.values()
                .forEach(same -> same.stream()
                        .skip(1)
                        .filter(each -> !whose(each).equals(whose(same.get(0))))
                        .forEach(each -> to.accept(finding(each, same.get(0)))));
    }

    private static String whose(SubmissionRow row) {
        Body body = row.body();
        return (body == null ? "" : body.id()) + " " + row.year();
    }

    private Finding finding(SubmissionRow row, SubmissionRow first) {
        Body body = row.body();
        return new Finding(
                Severity.WARNING,
                name(),
                row.file(),
                body == null ? "" : body.name(),
                row.year(),
                "",
                "内容与“" + first.file() + "”完全相同，却属于不同的单位或年份；请核对是否交错了文件。");
    }
}
