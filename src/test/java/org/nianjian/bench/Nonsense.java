package org.nianjian.bench;

import java.nio.charset.StandardCharsets;

/** Texts that no office writes, each one thing over and over: what a reader that looks too far would stumble over. */
public enum Nonsense {
    /** One sentence without a stop or a figure. */
    NO_STOP("我们继续认真开展各项工作并不断总结经验"),
    /** One sentence without a stop, four times as full of figures as a report. */
    NO_STOP_FIGURES("一句没有停顿的话，其中三件，排查纠纷5件、"),
    DIGITS("1234567890"),
    CHINESE_NUMERALS("一百二十三万"),
    OF_WHICH("其中"),
    OPENING_BRACKETS("（"),
    EMPTY_BRACKETS("（）"),
    MIXED_BRACKETS("【（[“《"),
    PUNCTUATION("，。；：、！？"),
    HEADINGS("一、加强领导\n（一）加强学习\n1.加强培训\n"),
    SHORTCOMINGS("存在问题\n"),
    NEGATIONS("没有发生"),
    NEGATED_NOUNS("行政复议、行政诉讼和"),
    PER("每"),
    PERCENT_SIGNS("%"),
    COMPARISONS("同比上升"),
    YEARS("2024年"),
    LIST_MARKS("1."),
    PLACEHOLDERS("XX"),
    COUNTER_LABELS("浏览量："),
    TABLE_ROWS("|行政处罚案件办理情况|全年完成的数量（件）|12|\n"),
    TABLE_CELLS("项目\n数量\n行政处罚案件\n12\n"),
    CATALOGUE_WORDS("行政处罚"),
    BLANKS(" "),
    LINE_ENDS("\n"),
    PAIRED_CHARACTERS("😀");

    private final String unit;

    Nonsense(String unit) {
        this.unit = unit;
    }

    /** As many repetitions as come nearest to so many bytes of UTF-8. */
    public String ofBytes(int bytes) {
        return unit.repeat(Math.max(1, bytes / unit.getBytes(StandardCharsets.UTF_8).length));
    }

    /** As many repetitions as come nearest to so many characters. */
    public String ofLength(int characters) {
        return unit.repeat(Math.max(1, characters / unit.length()));
    }
}
