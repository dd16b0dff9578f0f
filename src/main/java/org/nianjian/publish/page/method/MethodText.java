package org.nianjian.publish.page.method;

import java.util.List;
import org.nianjian.publish.page.html.Both;
import org.nianjian.publish.page.html.Html;

/** How the numbers come about, and what the signs mean: for every page that is to be understood by itself. */
public final class MethodText {
    /** A heading and what stands under it. */
    private record Passage(Both heading, Both text) {}

    private static final List<Passage> PASSAGES = List.of(
            new Passage(
                    new Both("数字的来历", "Where numbers come from"),
                    new Both(
                            "每份报告的文字被逐句读出数字：数值、界限、单位，以及它在计什么。归入哪一项指标由指标目录中的词语决定，最具体的匹配优先，依据记录在每个数字旁。"
                                    + "没有指标涵盖的数字列为未归类，不会丢失。",
                            "The text of every report is read figure by figure: value, bound, unit, and what it counts. The"
                                    + " words of the catalogue decide the indicator, the most specific match wins, and what"
                                    + " matched is kept beside each figure. Figures that no indicator covers are listed, never"
                                    + " lost.")),
            new Passage(
                    new Both("一份报告，一项指标，一个统计值", "One report, one indicator, one statement"),
                    new Both(
                            "只有报告年份的实际数计入。有合计的取合计；同句并列而各不相同的相加；不同句子所述、关系不明的取最大，记作“至少”，并给出提示；比率取总体，从不相加。",
                            "Only actual figures of the report's year count. A total stands for its parts; coordinated figures"
                                    + " of one sentence add up; of figures in different sentences with no stated relation the"
                                    + " largest is taken, as at least, with a finding; of rates the overall one, never a"
                                    + " sum.")),
            new Passage(
                    new Both("与上年比较", "Comparing with the year before"),
                    new Both(
                            "上年总是前一个日历年。单位之间的合计只在两年都有可比数值的同一批单位（可比单位）之间比较，合计旁标明单位数；"
                                    + "不足一年的流量不参加比较；各年趋势用可比变化连成的链式指数表示，可比单位不足三个或含概数而升降不明时中断。政府与部门、不同层级从不相加。",
                            "The year before is always the calendar year before. Totals are compared over the same bodies in"
                                    + " both years, the matched ones, whose number stands beside them; flows of part of a year"
                                    + " take no part; trends are an index of matched changes, broken below three bodies and where bounds leave the direction open."
                                    + " Governments and departments, and different levels, are never added.")),
            new Passage(
                    new Both("没有报告不是0", "Not reported is never 0"),
                    new Both(
                            "报告没有说到的是“未报”；报告明言没有的才是0；占位符（XX次）是“隐去”。缺的年份留空，不连线。",
                            "What a report does not speak of is not reported; 0 is what it says there was none of; a"
                                    + " placeholder (XX) is redacted. Missing years stay empty and are not joined by a"
                                    + " line.")),
            new Passage(
                    new Both("人工更正", "Corrections"),
                    new Both(
                            "corrections.csv 中的更正优先于读出的数字，处处标“改”；找不到对象、或原值已变的更正不会生效，并列为须处理的提示。",
                            "Corrections in corrections.csv come before what was read and are marked r everywhere; one that"
                                    + " matches nothing, or whose expected value is gone, does not apply and is a finding to"
                                    + " mend.")));

    private static final List<Passage> SIGNS = List.of(
            new Passage(Both.same("≥ ≤"), new Both("至少、至多", "at least, at most")),
            new Passage(new Both("约", "c."), new Both("约数，或上下限不一的合计", "about, or a sum of bounds that differ")),
            new Passage(new Both("未报", "n/r"), new Both("有报告而没有说到，不是0", "the report does not speak of it; never 0")),
            new Passage(Both.same("—"), new Both("不适用，或没有报告、没有可比单位", "not applicable, or no report or matched body")),
            new Passage(Both.same("0"), new Both("报告明言没有", "the report says that there was none")),
            new Passage(
                    Both.same("+3"),
                    new Both("上年不足20：列增减数，不列百分比", "below 20 the year before: a change in numbers, not in per cent")),
            new Passage(new Both("改", "r"), new Both("人工更正或确认", "corrected or confirmed by hand")),
            new Passage(
                    new Both("扫", "s"),
                    new Both("由程序从扫描件中识别，可能有误", "recognised in a scan by a program, and perhaps misread")),
            new Passage(new Both("同", "d"), new Both("所在报告与别的报告雷同", "the report mostly repeats another one")));

    private MethodText() {}

    /** Writes how the numbers come about, each passage under its heading. */
    public static void passages(Html html) {
        for (Passage passage : PASSAGES) {
            html.element("h2", passage.heading()).line();
            html.element("p", passage.text()).line();
        }
    }

    /** Writes what the signs mean. */
    public static void signs(Html html) {
        html.element("h2", new Both("符号", "Signs")).line();
        html.open("dl", "class", "signs").line();
        for (Passage sign : SIGNS) {
            html.element("dt", sign.heading()).element("dd", sign.text()).line();
        }
        html.closeLine();
    }
}
