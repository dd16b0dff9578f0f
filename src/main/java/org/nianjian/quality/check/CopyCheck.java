package org.nianjian.quality.check;

import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.nianjian.report.Body;
import org.nianjian.statement.Finding;
import org.nianjian.statement.Severity;
import org.nianjian.warehouse.Facts;
import org.nianjian.warehouse.SubmissionRow;
import org.nianjian.warehouse.SubmissionRow.Copy;

/** Reports that repeat most of another body's, or of the body's own of the year before. */
record CopyCheck() implements Check {

    @Override
    public String name() {
        return "copy";
    }

    @Override
    public void run(Facts facts, Consumer<? super Finding> to) {
        Map<String, SubmissionRow> byFile = new HashMap<>();
        facts.submissions(row -> byFile.put(row.file(), row));
        facts.submissions(row -> {
            Copy copy = row.copy();
            SubmissionRow other = copy == null ? null : byFile.get(copy.file());
            if (copy != null && other != null && !other.sha256().equals(row.sha256())) {
                to.accept(finding(row, copy, other));
            }
        });
    }

    private Finding finding(SubmissionRow row, Copy copy, SubmissionRow other) {
        String share = Words.of(copy.share().setScale(1, RoundingMode.HALF_UP)) + "%";
        String whose = name(row.body()).equals(name(other.body()))
                ? "本单位" + (other.year() == null ? "另一" : other.year() + "年") + "报告"
                : "“" + name(other.body()) + "”的报告";
        return new Finding(
                Severity.WARNING,
                name(),
                row.file(),
                name(row.body()),
                row.year(),
                "",
                share + "的句子与" + whose + "（“" + copy.file() + "”）相同，只是年份或单位名称不同；其数据仍计入统计并作标记，请核对是否照抄。");
    }

    private static String name(@Nullable Body body) {
        return body == null ? "" : body.name();
    }
}
