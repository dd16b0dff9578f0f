package org.nianjian.publish.sdmx;

import java.util.List;
import java.util.stream.Stream;

/** What an observation is made of: dimensions, the measure, attributes; in the order of the structure and of the file. */
enum Component {
    FREQ(Role.DIMENSION, "CL_FREQ", "", "频率", "Frequency"),
    BODY(Role.DIMENSION, "CL_BODY", "", "报送单位", "Reporting body"),
    INDICATOR(Role.DIMENSION, "CL_INDICATOR", "", "指标", "Indicator"),
    TIME_PERIOD(Role.TIME, "", "ObservationalTimePeriod", "年份", "Year"),
    OBS_VALUE(Role.MEASURE, "", "Decimal", "数值", "Value"),
    OBS_STATUS(Role.ATTRIBUTE, "CL_OBS_STATUS", "", "数值状态", "Observation status"),
    BOUND(Role.ATTRIBUTE, "CL_BOUND", "", "界限：所述数字与实际值的关系", "Bound: what the stated number says of the real one"),
    UNIT_MEASURE(Role.OF_INDICATOR, "", "String", "计量单位", "Unit of measure"),
    KIND(Role.OF_INDICATOR, "CL_KIND", "", "指标类别", "Kind of indicator"),
    CORRECTED(Role.ATTRIBUTE, "", "Boolean", "是否经人工更正", "Whether a person corrected it"),
    RECOGNISED(Role.ATTRIBUTE, "", "Boolean", "是否由程序从扫描件识别", "Whether a program recognised it in a scan"),
    OBSERVATIONS(Role.ATTRIBUTE, "", "String", "所依据的观测标识", "The ids of the observations that it rests on");

    /** Which part of an observation it is. */
    enum Role {
        DIMENSION,
        TIME,
        MEASURE,
        /** Told of every observation. */
        ATTRIBUTE,
        /** Told of every indicator. */
        OF_INDICATOR
    }

    private final Role role;
    private final String codelist;
    private final String textType;
    private final String zh;
    private final String en;

    Component(Role role, String codelist, String textType, String zh, String en) {
        this.role = role;
        this.codelist = codelist;
        this.textType = textType;
        this.zh = zh;
        this.en = en;
    }

    static List<Component> of(Role... roles) {
        return Stream.of(values())
                .filter(component -> List.of(roles).contains(component.role))
                .toList();
    }

    Role role() {
        return role;
    }

    /** The list that its codes stand in; empty if it is not coded. */
    String codelist() {
        return codelist;
    }

    /** The type of its text; empty if it is coded. */
    String textType() {
        return textType;
    }

    String zh() {
        return zh;
    }

    String en() {
        return en;
    }
}
