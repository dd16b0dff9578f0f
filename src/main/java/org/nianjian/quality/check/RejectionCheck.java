package org.nianjian.quality.check;

import java.util.function.Consumer;
import org.nianjian.statement.Finding;
import org.nianjian.statement.Severity;
import org.nianjian.warehouse.Facts;

/** Submissions that could not be read and that nobody has acknowledged. */
record RejectionCheck() implements Check {

    @Override
    public String name() {
        return "rejection";
    }

    @Override
    public void run(Facts facts, Consumer<? super Finding> to) {
        facts.rejections(row -> {
            if (!row.acknowledged()) {
                to.accept(new Finding(
                        Severity.WARNING,
                        name(),
                        row.file(),
                        "",
                        null,
                        "",
                        "文件未能读取（" + row.reason() + "），没有数据计入统计；请更换文件，或在corrections.csv中用acknowledge确认。"));
            }
        });
    }
}
