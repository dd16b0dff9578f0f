package org.nianjian.quality.check;

import java.util.function.Consumer;
import org.nianjian.report.Body;
import org.nianjian.statement.Finding;
import org.nianjian.statement.Severity;
import org.nianjian.warehouse.Facts;
import org.nianjian.warehouse.SubmissionRow.State;

/** Current reports whose body has no area code, because its name is unknown or ambiguous. */
record PlaceCheck() implements Check {

    @Override
    public String name() {
        return "place";
    }

    @Override
    public void run(Facts facts, Consumer<? super Finding> to) {
        facts.submissions(row -> {
            Body body = row.body();
            if (row.state() == State.CURRENT && body != null && body.areaCode().isEmpty()) {
                String name = body.area().isEmpty() ? "没有找到填报单位的名称" : "“" + body.area() + "”不在区划表中，或与别处同名";
                to.accept(new Finding(
                        Severity.WARNING,
                        name(),
                        row.file(),
                        body.name(),
                        row.year(),
                        "",
                        name + "，" + row.reason().replace("。", "，")
                                + "无法确定区划代码，不与其他年份比较；请用--within指明所属县区，或在places.csv、bodies.csv中补充。"));
            }
        });
    }
}
