package org.nianjian.publish.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nianjian.publish.page.Page.Check;
import org.nianjian.publish.page.Page.Remark;
import org.nianjian.publish.table.FieldType;
import org.nianjian.statement.Finding;
import org.nianjian.statement.Severity;
import org.nianjian.warehouse.Facts;

/** The findings as the page shows them: counted by check, and the first of those that ask for something. */
final class Remarks {
    private static final int MOST = 200;

    private final Map<List<String>, Check> checks = new LinkedHashMap<>();
    private final List<Remark> first = new ArrayList<>();
    private int left;

    Remarks(Facts facts) {
        facts.findings(this::add);
    }

    private void add(Finding finding) {
        Both severity = Words.of(finding.severity());
        String code = finding.severity().code();
        checks.merge(
                List.of(code, finding.check()),
                new Check(severity, code, finding.check(), 1),
                (a, b) -> new Check(severity, code, finding.check(), a.count() + 1));
        if (finding.severity() == Severity.INFO) {
            return;
        }
        if (first.size() == MOST) {
            left++;
            return;
        }
        first.add(new Remark(
                severity,
                code,
                finding.message(),
                finding.file(),
                finding.body(),
                FieldType.YEAR.format(finding.year()),
                finding.indicator()));
    }

    List<Check> checks() {
        return List.copyOf(checks.values());
    }

    List<Remark> first() {
        return first;
    }

    int left() {
        return left;
    }
}
