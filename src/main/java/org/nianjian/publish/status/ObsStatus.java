package org.nianjian.publish.status;

/** What an observation is, in the codes of the cross-domain list CL_OBS_STATUS that fit. */
public enum ObsStatus {
    /** A statement. */
    A("正常", "Normal value"),
    /** A statement that is not comparable with the year before: the division, the definition or the unit changed. */
    B("口径或区划调整", "Time series break"),
    /** A statement on part of the year. */
    D("非全年", "Definition differs"),
    /** None, for the body handed in no report on the year. */
    L("当年未交报告", "Missing value; data exist but were not collected"),
    /** None, though the body handed in a report. */
    O("报告未报该指标", "Missing value"),
    /** None, for the report has a placeholder. */
    Q("隐去", "Missing value; suppressed");

    private final String zh;
    private final String en;

    ObsStatus(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /** What it is called in Chinese. */
    public String zh() {
        return zh;
    }

    /** What the standard calls it. */
    public String en() {
        return en;
    }
}
