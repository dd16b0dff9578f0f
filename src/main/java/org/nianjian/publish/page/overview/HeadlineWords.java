package org.nianjian.publish.page.overview;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nianjian.indicator.Indicator;
import org.nianjian.publish.page.html.Both;
import org.nianjian.publish.page.words.Figures;
import org.nianjian.statement.GroupSummary;
import org.nianjian.statement.comparing.Headlines;
import org.nianjian.warehouse.SummaryRow;

/** The changes that a page starts with, in words. */
final class HeadlineWords {
    private static final BigDecimal LITTLE = new BigDecimal("0.5");
    private static final int MOST = 6;

    private HeadlineWords() {}

    /**
     * A change in words.
     *
     * @param indicator of what
     * @param percent the change with its sign
     * @param rises 1 if it rises, −1 if it falls, 0 if it hardly moves
     * @param words the whole sentence
     */
    record Headline(Indicator indicator, Both percent, int rises, Both words) {}

    /** The headlines of one panel of bodies in one year, the largest change first. */
    static List<Headline> of(List<SummaryRow> rows, Headlines rule) {
        return rows.stream()
                .filter(row -> rule.qualifies(row.summary()) && row.summary().total() != null)
                .sorted(Comparator.comparing((SummaryRow row) -> percent(row).abs())
                        .reversed())
                .limit(MOST)
                .map(row -> new Headline(
                        row.indicator(),
                        Figures.percent(percent(row), row.summary().changeBound()),
                        little(percent(row)) ? 0 : percent(row).signum(),
                        words(row)))
                .toList();
    }

    private static boolean little(BigDecimal percent) {
        return percent.abs().compareTo(LITTLE) <= 0;
    }

    private static BigDecimal percent(SummaryRow row) {
        return orZero(row.summary().changePercent());
    }

    private static BigDecimal orZero(@Nullable BigDecimal number) {
        return number == null ? BigDecimal.ZERO : number;
    }

    private static Both words(SummaryRow row) {
        Indicator indicator = row.indicator();
        GroupSummary summary = row.summary();
        Both total = Figures.inProse(orZero(summary.total()), indicator.unit(), summary.totalBound());
        BigDecimal percent = percent(row);
        Both size = Figures.size(percent, summary.changeBound());
        String zh;
        String en;
        if (little(percent)) {
            zh = "可比单位与上年基本持平";
            en = "little changed on a matched basis";
        } else {
            zh = "可比单位比上年" + (percent.signum() > 0 ? "增长" : "下降") + size.zh() + "%";
            en = (percent.signum() > 0 ? "up " : "down ") + size.en() + "% on a matched basis";
        }
        return new Both(
                summary.year() + "年" + indicator.nameZh() + total.zh() + "，" + zh,
                indicator.nameEn() + ": " + total.en() + " in " + summary.year() + ", " + en);
    }
}
