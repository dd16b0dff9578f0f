package org.nianjian.publish.page.stated;

import static org.nianjian.publish.page.html.DataTable.Column.numbers;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nianjian.indicator.Indicator;
import org.nianjian.indicator.IndicatorKind;
import org.nianjian.publish.page.html.Both;
import org.nianjian.publish.page.html.DataTable;
import org.nianjian.publish.page.html.DataTable.Column;
import org.nianjian.publish.page.html.Html;
import org.nianjian.publish.page.survey.Panel;
import org.nianjian.publish.page.words.ChangeCell;
import org.nianjian.publish.page.words.Figures;
import org.nianjian.quantity.Bound;
import org.nianjian.statement.GroupSummary;
import org.nianjian.statement.comparing.IndexBound;
import org.nianjian.warehouse.SummaryRow;

/** An indicator over the years, for the bodies of one level and type. */
final class PanelTable {
    private PanelTable() {}

    /** Writes it. */
    static void write(Html html, Panel panel, Indicator indicator) {
        List<SummaryRow> rows = panel.of(indicator.id());
        boolean rate = indicator.kind() == IndicatorKind.RATE;
        DataTable.beginSmall(
                html,
                "panel-" + panel.id(),
                new Both("各年汇总", "Summary by year"),
                new Both("单位：" + indicator.unit(), "unit: " + indicator.unit()),
                columns(rate));
        IndexBound chain = new IndexBound();
        for (SummaryRow row : rows) {
            row(html, panel, row.summary(), indicator, chain.upTo(row.summary()));
        }
        DataTable.end(html);
        html.element(
                        "p",
                        rate
                                ? new Both(
                                        "比率从不相加，列中位数；变化只在两年都有可比数值的单位之间计算。",
                                        "Rates are never added: medians. Changes are those of bodies with comparable"
                                                + " figures in both years.")
                                : new Both(
                                        "合计只含当年报送的单位，各年不可直接相比；变化和指数只在两年都有可比数值的单位之间计算，不足三个单位或升降不明时指数中断。",
                                        "Totals are of the bodies that reported in the year, and not to be compared"
                                                + " between years; change and index are of bodies with comparable figures in"
                                                + " both years, and the index breaks below three bodies, or where bounds leave the direction open."),
                        "class",
                        "note")
                .line();
    }

    private static List<Column> columns(boolean rate) {
        return List.of(
                numbers("年份", "Year"),
                numbers("交来报告", "Reports"),
                numbers("报送本指标", "Reporting"),
                rate ? numbers("中位数", "Median") : numbers("合计", "Total"),
                numbers("可比单位", "Matched"),
                rate ? numbers("上年中位数", "Median before") : numbers("可比合计，上年→本年", "Matched total"),
                numbers("可比变化", "Matched change"),
                numbers("链式指数", "Chained index"));
    }

    /**
     * A row.
     *
     * @param chain the bound of the index
     */
    private static void row(Html html, Panel panel, GroupSummary summary, Indicator indicator, Bound chain) {
        boolean rate = indicator.kind() == IndicatorKind.RATE;
        html.open("tr").element("th", "" + summary.year(), "scope", "row", "class", "n");
        html.element("td", Figures.count(panel.bodies().getOrDefault(summary.year(), 0)), "class", "n");
        html.element("td", Figures.count(summary.reporting()), "class", "n");
        html.element("td", rate ? plain(summary.median()) : total(summary.total(), summary), "class", "n");
        html.element("td", Figures.count(summary.matched()), "class", "n");
        html.element("td", rate ? plain(summary.previousMedian()) : matched(summary), "class", "n");
        ChangeCell.write(html, summary, indicator);
        html.element("td", index(summary.index(), chain), "class", "n").closeLine();
    }

    private static Both index(@Nullable BigDecimal index, Bound chain) {
        if (index == null) {
            return Both.same("—");
        }
        return chain == Bound.EXACT
                ? Both.same(Figures.oneDecimal(index))
                : Figures.inTable(index.setScale(0, RoundingMode.HALF_UP), chain);
    }

    private static Both plain(@Nullable BigDecimal value) {
        return Both.same(value == null ? "—" : Figures.number(value));
    }

    private static Both total(@Nullable BigDecimal value, GroupSummary summary) {
        return value == null ? Both.same("—") : Figures.inTable(value, summary.totalBound());
    }

    private static Both matched(GroupSummary summary) {
        @Nullable BigDecimal now = summary.matchedTotal();
        @Nullable BigDecimal before = summary.matchedPreviousTotal();
        if (now == null || before == null) {
            return Both.same("—");
        }
        Both from = Figures.inTable(before, summary.matchedPreviousBound());
        Both to = Figures.inTable(now, summary.matchedBound());
        return new Both(from.zh() + " → " + to.zh(), from.en() + " → " + to.en());
    }
}
