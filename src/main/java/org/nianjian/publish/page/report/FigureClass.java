package org.nianjian.publish.page.report;

import org.nianjian.indicator.Status;
import org.nianjian.publish.page.html.Both;
import org.nianjian.warehouse.ObservationRow;

/** How a figure is marked in a text: by its status, or by what else it is. */
enum FigureClass {
    ACTUAL("a", new Both("本年实际", "actual, of the report's year")),
    PLAN("p", new Both("计划", "planned")),
    PRIOR("y", new Both("往年", "of an earlier year")),
    REDACTED("x", new Both("隐去（占位符）", "left out (a placeholder)")),
    COMPARISON("c", new Both("报告自述的升降", "a change that the report states itself")),
    UNCLASSIFIED("u", new Both("未归类，没有指标涵盖", "unclassified: no indicator covers it"));

    private final String code;
    private final Both meaning;

    FigureClass(String code, Both meaning) {
        this.code = code;
        this.meaning = meaning;
    }

    /** The class of its element. */
    String code() {
        return code;
    }

    Both meaning() {
        return meaning;
    }

    /** How a figure is marked; {@code claimed} if it carries a comparison. */
    static FigureClass of(ObservationRow figure, boolean claimed) {
        if (claimed) {
            return COMPARISON;
        }
        if (!figure.observation().classified()) {
            return figure.status() == Status.REDACTED ? REDACTED : UNCLASSIFIED;
        }
        return switch (figure.status()) {
            case ACTUAL -> ACTUAL;
            case PLAN -> PLAN;
            case PRIOR -> PRIOR;
            case REDACTED -> REDACTED;
        };
    }
}
