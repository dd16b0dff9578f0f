package org.nianjian.publish.page;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nianjian.indicator.Indicator;
import org.nianjian.indicator.IndicatorKind;
import org.nianjian.statement.GroupSummary;
import org.nianjian.warehouse.SummaryRow;

/**
 * Picks the changes that a page starts with. A change is worth a headline if three bodies or more are matched, they are at
 * least half of those that reported, there were twenty cases or more in the year before, and its sign is certain.
 */
final class Headlines {
    private static final int MATCHED = 3;
    private static final BigDecimal PREVIOUS_TOTAL = new BigDecimal(20);
    private static final BigDecimal LITTLE = new BigDecimal("0.5");
    private static final int MOST = 6;

    private Headlines() {}

    /** The headlines of one panel of bodies in one year, the largest change first. */
    static List<Both> of(List<SummaryRow> rows) {
        return rows.stream()
                .filter(Headlines::worthy)
                .sorted(Comparator.comparing((SummaryRow row) -> percent(row).abs())
                        .reversed())
                .limit(MOST)
                .map(Headlines::words)
                .toList();
    }

    private static boolean worthy(SummaryRow row) {
        GroupSummary summary = row.summary();
        BigDecimal previous = summary.matchedPreviousTotal();
        return row.indicator().kind() != IndicatorKind.RATE
                && summary.matched() >= MATCHED
                && 2 * summary.matched() >= summary.reporting()
                && summary.total() != null
                && summary.changePercent() != null
                && previous != null
                && previous.compareTo(PREVIOUS_TOTAL) >= 0;
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
        if (percent.abs().compareTo(LITTLE) <= 0) {
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
