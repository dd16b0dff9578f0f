package org.nianjian.quality.check;

import java.util.function.Consumer;
import org.nianjian.report.Body;
import org.nianjian.statement.Finding;
import org.nianjian.statement.Severity;
import org.nianjian.warehouse.Facts;
import org.nianjian.warehouse.SubmissionRow.State;

/** Current reports that were handed in with their figures still to be filled in. */
record TemplateCheck() implements Check {

    @Override
    public String name() {
        return "template";
    }

    @Override
    public void run(Facts facts, Consumer<? super Finding> to) {
        facts.submissions(row -> {
            if (row.state() == State.CURRENT && row.template()) {
                Body body = row.body();
                to.accept(new Finding(
                        Severity.WARNING,
                        name(),
                        row.file(),
                        body == null ? "" : body.name(),
                        row.year(),
                        "",
                        "报告里的数字是占位符（如XX次），是未填写的模板，没有数据计入统计；请向填报单位索取正式文本。"));
            }
        });
    }
}
