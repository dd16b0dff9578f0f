package org.nianjian.publish.page.method;

import static org.nianjian.publish.page.html.DataTable.Column.words;

import java.io.IOException;
import java.util.List;
import org.nianjian.indicator.Indicator;
import org.nianjian.publish.Edition;
import org.nianjian.publish.page.html.Both;
import org.nianjian.publish.page.html.DataTable;
import org.nianjian.publish.page.html.Html;
import org.nianjian.publish.page.html.Nav;
import org.nianjian.publish.page.html.Site;
import org.nianjian.publish.page.link.PageNames;
import org.nianjian.publish.page.words.Words;
import org.nianjian.statement.Comparability;
import org.nianjian.statement.Role;
import org.nianjian.statement.Rule;

/** How the numbers come about, what signs and words mean, and the definitions in force. */
public final class MethodPage {
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
                                    + "不足一年的流量不参加比较；各年趋势用可比变化连成的指数表示，不足三个单位时中断。政府与部门、不同层级从不相加。",
                            "The year before is always the calendar year before. Totals are compared over the same bodies in"
                                    + " both years, the matched ones, whose number stands beside them; flows of part of a year"
                                    + " take no part; trends are an index of matched changes, broken below three bodies."
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
            new Passage(new Both("改", "r"), new Both("人工更正或确认", "corrected or confirmed by hand")),
            new Passage(
                    new Both("扫", "s"),
                    new Both("由程序从扫描件中识别，可能有误", "recognised in a scan by a program, and perhaps misread")));

    private MethodPage() {}

    /**
     * Writes it.
     *
     * @throws IOException if it cannot be written
     */
    public static void write(Site site, Edition edition) throws IOException {
        site.write(PageNames.METHOD, new Both("方法与定义", "Method and definitions"), Nav.METHOD, html -> {
            html.element("h1", new Both("方法与定义", "Method and definitions")).line();
            for (Passage passage : PASSAGES) {
                html.element("h2", passage.heading()).line();
                html.element("p", passage.text()).line();
            }
            html.element("h2", new Both("符号", "Signs")).line();
            html.open("dl", "class", "signs").line();
            for (Passage sign : SIGNS) {
                html.element("dt", sign.heading()).element("dd", sign.text()).line();
            }
            html.closeLine();
            vocabulary(html);
            definitions(html, edition.catalogue().indicators());
            html.element("h2", new Both("版本", "Edition")).line();
            html.open("dl", "class", "facts").line();
            fact(html, new Both("年鉴版本", "Edition"), edition.id());
            fact(html, new Both("程序版本", "Program version"), edition.programVersion());
            fact(html, new Both("指标目录", "Catalogue"), edition.catalogueHash());
            fact(html, new Both("读数程序", "Extractor"), edition.extractorHash());
            html.closeLine();
        });
    }

    private static void fact(Html html, Both name, String code) {
        html.element("dt", name)
                .open("dd")
                .element("code", code, "class", "path")
                .closeLine();
    }

    private static void vocabulary(Html html) {
        html.element("h2", new Both("表中用语", "Words in the tables")).line();
        DataTable.beginSmall(
                html,
                "words",
                new Both("用语与代码", "Words and codes"),
                null,
                List.of(words("用处", "Where"), words("用语", "Word"), words("CSV 中的代码", "Code in the CSVs")));
        for (Rule rule : Rule.values()) {
            word(html, new Both("统计值的形成", "rule of a statement"), Words.of(rule), rule.code());
        }
        for (Role role : Role.values()) {
            word(html, new Both("数字的作用", "role of a figure"), Words.of(role), role.code());
        }
        for (Comparability limit : Comparability.values()) {
            word(html, new Both("可比性", "comparability"), Words.of(limit), limit.code());
        }
        DataTable.end(html);
    }

    private static void word(Html html, Both where, Both word, String code) {
        html.open("tr").element("td", where).element("th", word, "scope", "row");
        html.open("td").element("code", code).close().closeLine();
    }

    private static void definitions(Html html, List<Indicator> indicators) {
        html.element("h2", new Both("指标定义", "Definitions of the indicators"), "id", "definitions")
                .line();
        DataTable.begin(
                html,
                "indicators",
                new Both("现行指标", "Indicators in force"),
                null,
                List.of(
                        words("指标", "Indicator"),
                        words("单位", "Unit"),
                        words("类别", "Kind"),
                        words("定义", "Definition"),
                        words("标识", "Id")));
        for (Indicator indicator : indicators) {
            html.open("tr").open("th", "scope", "row");
            html.link(PageNames.indicator(indicator.id()), new Both(indicator.nameZh(), indicator.nameEn()))
                    .close();
            html.element("td", indicator.unit(), "lang", "zh-CN");
            html.element("td", Words.of(indicator.kind()));
            html.element(
                    "td", indicator.definition(), "class", "long", "lang", Html.languageOf(indicator.definition()));
            html.open("td").element("code", indicator.id()).close().closeLine();
        }
        DataTable.end(html);
    }
}
