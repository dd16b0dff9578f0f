package org.nianjian.quality.check;

import java.util.function.Consumer;
import org.nianjian.report.Body;
import org.nianjian.statement.Finding;
import org.nianjian.statement.Severity;
import org.nianjian.warehouse.Facts;
import org.nianjian.warehouse.SubmissionRow.State;

/** Current reports of which nothing tells the year. */
record YearCheck() implements Check {

    @Override
    public String name() {
        return "year";
    }

    @Override
    public void run(Facts facts, Consumer<? super Finding> to) {
        facts.submissions(row -> {
            if (row.state() == State.CURRENT && row.year() == null) {
                Body body = row.body();
                to.accept(new Finding(
                        Severity.WARNING,
                        name(),
                        row.file(),
                        body == null ? "" : body.name(),
                        null,
                        "",
                        "标题、正文、日期和文件名都没有写明报告年份，其数据未计入任何一年；请在文件名或文件夹名中写明年份。"));
            }
        });
    }
}
