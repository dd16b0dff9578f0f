package org.nianjian.quality.check;

import java.util.function.Consumer;
import org.nianjian.statement.Finding;
import org.nianjian.statement.Severity;
import org.nianjian.warehouse.Facts;

/** Bodies that were expected to report on a year and did not. */
record ResponseCheck() implements Check {

    @Override
    public String name() {
        return "missing_body";
    }

    @Override
    public void run(Facts facts, Consumer<? super Finding> to) {
        facts.expected(row -> {
            if (!row.reported()) {
                String often = row.body() == null ? "（各年均未收到）" : "";
                to.accept(new Finding(
                        Severity.WARNING,
                        name(),
                        "",
                        row.name(),
                        row.year(),
                        "",
                        "应报而没有收到" + row.year() + "年的报告" + often
                                + "；请催报，或核对文件是否被拒收、单位名称是否读对，不再报送的请在bodies.csv中写明截止年份。"));
            }
        });
    }
}
