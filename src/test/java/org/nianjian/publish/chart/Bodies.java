package org.nianjian.publish.chart;

import java.math.BigDecimal;
import java.util.Random;
import org.nianjian.indicator.Indicator;
import org.nianjian.quantity.Bound;
import org.nianjian.report.Body;
import org.nianjian.warehouse.ListedFacts;

/** Invented editions of any size, the same every time. */
public final class Bodies {
    private static final String[] FIRST = {
        "青", "云", "白", "石", "清", "龙", "柳", "松", "梅", "竹", "金", "玉", "南", "北", "东", "西", "上", "大"
    };
    private static final String[] SECOND = {
        "溪", "岩", "塘", "桥", "坪", "湾", "岭", "泉", "河", "田", "沟", "坝", "林", "井", "店", "滩", "峰"
    };
    private static final String[] LAST = {"镇", "乡", "街道"};

    private Bodies() {}

    /** The name of the n-th township of an invented county. */
    public static String name(int n) {
        return "明川县" + FIRST[n % FIRST.length] + SECOND[n / FIRST.length % SECOND.length] + LAST[n % 3];
    }

    /**
     * An edition with gaps, bounds and a year that is not whole.
     *
     * @param bodies how many bodies
     * @param years how many years, up to 2024
     * @param partYear whether the last year is cut short
     */
    public static ListedFacts edition(int bodies, int years, boolean partYear) {
        FactsBuilder facts = new FactsBuilder();
        Random random = new Random(42L + bodies * 31L + years);
        for (int n = 0; n < bodies; n++) {
            Body body = FactsBuilder.township(n, name(n));
            double size = Math.exp(3.5 + random.nextGaussian());
            for (int year = 2025 - years; year <= 2024; year++) {
                if (bodies > 1 && random.nextInt(100) < 12) {
                    continue;
                }
                if (random.nextInt(100) < 2) {
                    facts.report(body, year, true);
                    continue;
                }
                boolean cut = partYear && year == 2024;
                size *= 1 + (random.nextGaussian() + 0.3) * 0.12;
                say(facts, random, body, year, FactsBuilder.DISPUTES, Math.round(size * 3), cut);
                say(facts, random, body, year, FactsBuilder.FINES, Math.round(size * 1700), cut);
                say(facts, random, body, year, FactsBuilder.MEDIATORS, Math.round(size / 2 + 6), false);
                if (random.nextInt(10) < 8) {
                    facts.say(
                            body,
                            year,
                            FactsBuilder.SUCCESS,
                            BigDecimal.valueOf(1000 - random.nextInt(90), 1),
                            random.nextInt(9) == 0 ? Bound.AT_LEAST : Bound.EXACT,
                            false);
                }
            }
        }
        return facts.facts();
    }

    private static void say(
            FactsBuilder facts, Random random, Body body, int year, Indicator indicator, long value, boolean cut) {
        int dice = random.nextInt(100);
        if (dice < 8) {
            facts.report(body, year, false);
        } else if (dice < 14) {
            facts.say(body, year, indicator, BigDecimal.valueOf(value / 10 * 10), Bound.AT_LEAST, cut);
        } else if (dice < 17) {
            facts.say(body, year, indicator, BigDecimal.valueOf(value / 10 * 10 + 10), Bound.ABOUT, cut);
        } else {
            facts.say(body, year, indicator, BigDecimal.valueOf(dice < 19 ? 0 : value), Bound.EXACT, cut);
        }
    }
}
