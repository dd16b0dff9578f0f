package org.nianjian.publish.page;

import org.nianjian.place.Level;
import org.nianjian.report.BodyType;
import org.nianjian.statement.Severity;
import org.nianjian.warehouse.SubmissionRow;

/** What readers of a page call the words of the program. */
final class Words {
    private Words() {}

    static Both of(Level level, BodyType type) {
        Both of = switch (level) {
            case PROVINCE -> new Both("省级", "Provinces");
            case PREFECTURE -> new Both("市级", "Prefectures");
            case COUNTY -> new Both("县级", "Counties");
            case TOWNSHIP -> new Both("乡镇街道", "Townships");
        };
        return type == BodyType.GOVERNMENT
                ? new Both(of.zh() + "政府", of.en() + ": governments")
                : new Both(of.zh() + "部门", of.en() + ": departments");
    }

    static Both of(Severity severity) {
        return switch (severity) {
            case ERROR -> new Both("须处理", "to mend");
            case WARNING -> new Both("请查看", "to look at");
            case INFO -> new Both("供参考", "to know");
        };
    }

    static Both of(SubmissionRow.State state) {
        return switch (state) {
            case CURRENT -> new Both("采用", "in use");
            case SUPERSEDED -> new Both("被替代", "superseded");
            case WITHDRAWN -> new Both("已撤回", "withdrawn");
            case REJECTED -> new Both("未能读取", "not readable");
        };
    }
}
