package org.nianjian.quality.check;

import java.util.function.Consumer;
import org.nianjian.report.Body;
import org.nianjian.statement.Finding;
import org.nianjian.statement.Severity;
import org.nianjian.warehouse.Facts;
import org.nianjian.warehouse.SubmissionRow.State;

/** Submissions that another one of the same body and year took the place of. */
record SupersededCheck() implements Check {

    @Override
    public String name() {
        return "superseded";
    }

    @Override
    public void run(Facts facts, Consumer<? super Finding> to) {
        facts.submissions(row -> {
            if (row.state() == State.SUPERSEDED) {
                Body body = row.body();
                String reason = row.reason().isEmpty() ? "同一单位同一年度另有较新的文件。" : row.reason();
                to.accept(new Finding(
                        Severity.INFO,
                        name(),
                        row.file(),
                        body == null ? "" : body.name(),
                        row.year(),
                        "",
                        "本文件未计入统计，" + reason));
            }
        });
    }
}
