package org.nianjian.publish.chart.form;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.nianjian.indicator.Indicator;
import org.nianjian.publish.chart.data.Change;
import org.nianjian.publish.chart.text.Figures;
import org.nianjian.publish.chart.text.Lang;
import org.nianjian.publish.chart.text.Terms;
import org.nianjian.quantity.Bound;

/** Headlines: what the figures say and nothing more. */
final class Headlines {
    private static final int LONGEST_ZH = 34;
    private static final int LONGEST_EN = 75;

    private Headlines() {}

    /** Whether a headline is short enough. */
    static boolean fits(String headline, Lang lang) {
        return headline.length() <= (lang == Lang.ZH ? LONGEST_ZH : LONGEST_EN);
    }

    /** Indicator and years, without a claim. */
    static String plain(Indicator indicator, int from, int to, Lang lang) {
        String name = Terms.name(indicator, lang);
        String years = Terms.years(from, to, lang);
        return lang.of(name + "，" + years, name + ", " + years);
    }

    /** 2024年调处矛盾纠纷至少46.2万件，可比单位比上年至少增长4%. */
    static String claim(Indicator indicator, int year, BigDecimal total, Bound bound, Change change, Lang lang) {
        String number = Figures.word(bound, lang) + Figures.prose(total, bound, lang);
        BigDecimal percent = change.percent();
        if (lang == Lang.ZH) {
            return year + "年" + indicator.nameZh() + number + indicator.unit() + "，可比单位" + changeZh(change, percent);
        }
        String unit = indicator.unit().equals("元") ? " yuan" : "";
        String value = indicator.nameEn() + ": " + number + unit + " in " + year + ", ";
        String headline = value + changeEn(change, percent) + " on a matched basis";
        return fits(headline, lang) ? headline : value + "matched bodies " + changeEn(change, percent);
    }

    private static String changeZh(Change change, @Nullable BigDecimal percent) {
        if (percent == null || change.direction() == Change.Direction.LITTLE_CHANGED) {
            return "与上年基本持平";
        }
        boolean up = percent.signum() > 0;
        String word = switch (change.bound()) {
            case EXACT -> "";
            case ABOUT -> "约";
            case AT_LEAST, AT_MOST -> "至少";
        };
        return "比上年" + word + (up ? "增长" : "下降") + size(percent, change.bound()) + "%";
    }

    private static String changeEn(Change change, @Nullable BigDecimal percent) {
        if (percent == null || change.direction() == Change.Direction.LITTLE_CHANGED) {
            return "little changed";
        }
        String way = percent.signum() > 0 ? "up " : "down ";
        String size = size(percent, change.bound()) + "%";
        return way
                + switch (change.bound()) {
                    case EXACT -> size;
                    case ABOUT -> "about " + size;
                    case AT_LEAST, AT_MOST -> size + " or more";
                };
    }

    /** The size of a change whose sign is certain: a rise of at least, a fall of at most, is rounded towards zero. */
    private static String size(BigDecimal percent, Bound bound) {
        int decimals = bound == Bound.EXACT ? 1 : 0;
        return Figures.format(decimals, decimals)
                .format(Figures.rounded(percent, bound, decimals).abs());
    }
}
