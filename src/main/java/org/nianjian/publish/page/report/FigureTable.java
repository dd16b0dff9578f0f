package org.nianjian.publish.page.report;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.nianjian.publish.page.html.DataTable.Column.numbers;
import static org.nianjian.publish.page.html.DataTable.Column.words;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nianjian.indicator.Catalogue;
import org.nianjian.indicator.Observation;
import org.nianjian.publish.page.html.Both;
import org.nianjian.publish.page.html.DataTable;
import org.nianjian.publish.page.html.Html;
import org.nianjian.publish.page.link.PageNames;
import org.nianjian.publish.page.report.MarkedText.Marked;
import org.nianjian.publish.page.words.Figures;
import org.nianjian.publish.page.words.Words;
import org.nianjian.quantity.Bound;
import org.nianjian.statement.Role;
import org.nianjian.warehouse.ClaimRow;
import org.nianjian.warehouse.ObservationRow;

/** What every figure of a text was read as: a row each, which the mark in the text leads to. */
final class FigureTable {
    /** The id of the table, or of the words that stand in its place. */
    static final String ID = "figures";

    private static final List<DataTable.Column> COLUMNS = List.of(
            numbers("序号", "No."),
            words("原文", "As written"),
            words("指标", "Indicator"),
            words("数值", "Value"),
            words("状态", "Status"),
            numbers("年份", "Year"),
            words("作用", "Role"),
            words("依据", "What matched"));

    /** How many figures one names that it is counted with: a text of thousands would name millions of them. */
    private static final int MOST_NAMED = 20;

    private final Catalogue catalogue;
    private final Map<String, List<Integer>> counted;
    private final Map<Integer, ClaimRow> claims;

    FigureTable(Catalogue catalogue, List<ObservationRow> figures, Map<Integer, ClaimRow> claims) {
        this.catalogue = catalogue;
        this.claims = claims;
        counted = figures.stream()
                .filter(figure -> figure.role() == Role.COUNTED)
                .collect(groupingBy(
                        figure -> figure.observation().indicator(),
                        mapping(figure -> figure.observation().ordinal(), toList())));
    }

    /** The id of a figure's row. */
    static String anchor(int ordinal) {
        return "d" + ordinal;
    }

    void write(Html html, List<Marked> figures) {
        DataTable.begin(
                html,
                ID,
                new Both("文中的数字", "The figures in the text"),
                new Both(
                        "共" + figures.size() + "个；序号回到原文",
                        figures.size() + " in all; the number leads back to the text"),
                COLUMNS);
        figures.forEach(mark -> row(html, mark));
        DataTable.end(html);
    }

    private void row(Html html, Marked mark) {
        Observation figure = mark.figure().observation();
        html.open("tr", "id", anchor(figure.ordinal()));
        html.open("td", "class", "n")
                .element("a", "" + figure.ordinal(), "href", "#" + PageNames.figureAnchor(figure.ordinal()))
                .close();
        html.element("th", figure.evidence().words(), "scope", "row", "lang", "zh-CN");
        html.open("td");
        indicator(html, mark);
        html.close().open("td");
        value(html, figure);
        if (mark.figure().origin().recognised()) {
            html.element("sup", new Both("扫", "s"));
        }
        html.close();
        html.open("td").open("span", "class", "s " + mark.as().code());
        html.both(
                mark.as() == FigureClass.UNCLASSIFIED
                        ? new Both("未归类", "unclassified")
                        : Words.of(mark.figure().status()));
        html.close().close();
        @Nullable Integer year = mark.figure().year();
        html.element("td", year == null ? "—" : year.toString(), "class", "n");
        html.open("td");
        role(html, mark.figure());
        html.close();
        html.element("td", figure.matched(), "class", "why", "lang", "zh-CN").closeLine();
    }

    private void indicator(Html html, Marked mark) {
        Observation figure = mark.figure().observation();
        if (figure.classified()) {
            html.link(
                    PageNames.indicator(figure.indicator()),
                    name(figure.indicator(), mark.figure().indicatorZh()));
            return;
        }
        @Nullable ClaimRow claim = claims.get(figure.ordinal());
        if (claim != null) {
            claim(html, claim);
        } else if (figure.context().head().isEmpty()) {
            html.text("—");
        } else {
            html.both(new Both("似为“", "perhaps “"))
                    .element("span", figure.context().head(), "lang", "zh-CN")
                    .text("”");
        }
    }

    private void claim(Html html, ClaimRow claim) {
        if (claim.indicatorZh().isEmpty()) {
            html.both(new Both("升降，所指不明；与数据核对：", "a change of something unclear; against the data: "));
        } else {
            html.link(
                            PageNames.indicator(claim.claim().indicator()),
                            name(claim.claim().indicator(), claim.indicatorZh()))
                    .text(" ");
            html.both(new Both("的升降；与数据核对：", ": change; against the data: "));
        }
        html.both(Words.of(claim.verdict()));
        @Nullable BigDecimal data = claim.dataChange();
        if (data != null) {
            String number = Figures.number(data) + claim.claim().unit();
            html.both(new Both("（按数据为" + number + "）", " (by the data: " + number + ")"));
        }
    }

    private Both name(String indicator, String zh) {
        return catalogue
                .find(indicator)
                .map(found -> new Both(found.nameZh(), found.nameEn()))
                .orElseGet(() -> Both.same(zh.isEmpty() ? indicator : zh));
    }

    private static void value(Html html, Observation figure) {
        @Nullable BigDecimal value = figure.value();
        if (value == null) {
            html.both(new Both("隐去", "redacted"));
            return;
        }
        html.both(Figures.inTable(value, figure.bound()).plus(figure.unit()));
        if (figure.bound() != Bound.EXACT) {
            html.text(" ").element("small", Words.of(figure.bound()));
        }
    }

    private void role(Html html, ObservationRow figure) {
        html.both(Words.of(figure.role()));
        List<Integer> together = counted.getOrDefault(figure.observation().indicator(), List.of());
        if (figure.role() == Role.COUNTED && together.size() > 1) {
            html.both(new Both("，同计", ", with"));
            together.stream()
                    .filter(other -> other != figure.observation().ordinal())
                    .limit(MOST_NAMED)
                    .forEach(other ->
                            html.text(" ").element("a", "" + other, "href", "#" + PageNames.figureAnchor(other)));
            if (together.size() - 1 > MOST_NAMED) {
                html.both(new Both("等" + (together.size() - 1) + "个", " … (" + (together.size() - 1) + " in all)"));
            }
        }
    }
}
