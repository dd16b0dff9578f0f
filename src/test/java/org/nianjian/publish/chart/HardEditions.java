package org.nianjian.publish.chart;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.nianjian.indicator.Indicator;
import org.nianjian.indicator.IndicatorKind;
import org.nianjian.quantity.Bound;
import org.nianjian.report.Body;
import org.nianjian.warehouse.ListedFacts;

/** Invented editions that are hard to draw, by what is hard about them. */
public final class HardEditions {
    private HardEditions() {}

    /** All of them, by name. */
    public static Map<String, ListedFacts> all() {
        Map<String, ListedFacts> all = new LinkedHashMap<>();
        put(all, "zerosOnly", HardEditions::zerosOnly);
        put(all, "oneOutlier", HardEditions::oneOutlier);
        put(all, "hugeNumbersOverTwelveYears", HardEditions::hugeNumbersOverTwelveYears);
        put(all, "veryLongAndRareNames", HardEditions::veryLongAndRareNames);
        put(all, "breaksGapsAndSmallBases", HardEditions::breaksGapsAndSmallBases);
        put(all, "disputesInStages", HardEditions::disputesInStages);
        put(all, "disputesInRoundStages", HardEditions::disputesInRoundStages);
        put(all, "bothWaysInManyIndicators", HardEditions::bothWaysInManyIndicators);
        put(all, "onlyRates", HardEditions::onlyRates);
        put(all, "nothingComparable", HardEditions::nothingComparable);
        return all;
    }

    private static void put(Map<String, ListedFacts> all, String name, Consumer<FactsBuilder> says) {
        FactsBuilder facts = new FactsBuilder();
        says.accept(facts);
        all.put(name, facts.facts());
    }

    private static void zerosOnly(FactsBuilder facts) {
        for (int year = 2022; year <= 2024; year++) {
            facts.say(body(1, "甲乡"), year, FactsBuilder.DISPUTES, "0");
            facts.say(body(2, "乙乡"), year, FactsBuilder.DISPUTES, "0");
            facts.say(body(1, "甲乡"), year, FactsBuilder.SUCCESS, "0");
        }
    }

    private static void oneOutlier(FactsBuilder facts) {
        for (int n = 0; n < 12; n++) {
            for (int year = 2013; year <= 2024; year++) {
                String value = n == 3 && year == 2020 ? "98765432" : Integer.toString(3 + n);
                facts.say(body(n, "山" + n + "乡"), year, FactsBuilder.DISPUTES, value);
                facts.say(body(n, "山" + n + "乡"), year, FactsBuilder.FINES, value + ".55");
            }
        }
    }

    private static void hugeNumbersOverTwelveYears(FactsBuilder facts) {
        for (int n = 0; n < 25; n++) {
            for (int year = 2013; year <= 2024; year++) {
                Bound bound = Bound.values()[(n + year) % 4];
                BigDecimal value = new BigDecimal("12345678901").multiply(BigDecimal.valueOf(n + 1L));
                facts.say(body(n, "川" + n + "乡"), year, FactsBuilder.FINES, value, bound, n % 7 == 0);
            }
        }
    }

    private static void veryLongAndRareNames(FactsBuilder facts) {
        for (int n = 0; n < 20; n++) {
            Body body = body(n, "某某自治区某某自治州某某某自治县某某某某民族乡第" + n + "综合行政执法与应急管理联合大队\uD842\uDFB7䶮");
            facts.say(body, 2023, FactsBuilder.DISPUTES, Integer.toString(100 + n));
            facts.say(body, 2024, FactsBuilder.DISPUTES, Integer.toString(200 - n));
        }
    }

    private static void breaksGapsAndSmallBases(FactsBuilder facts) {
        facts.breakBefore(2019);
        for (int n = 0; n < 6; n++) {
            for (int year : new int[] {2013, 2014, 2016, 2017, 2018, 2019, 2020, 2023, 2024}) {
                facts.say(body(n, "原" + n + "乡"), year, FactsBuilder.DISPUTES, Integer.toString(year % 3));
                facts.say(body(n, "原" + n + "乡"), year, FactsBuilder.MEDIATORS, Integer.toString(80 + year % 3));
                facts.say(body(n, "原" + n + "乡"), year, FactsBuilder.SUCCESS, "9" + n + ".5");
            }
        }
    }

    private static void disputesInStages(FactsBuilder facts) {
        for (int n = 0; n < 7; n++) {
            facts.say(body(n, "溪" + n + "乡"), 2024, FactsBuilder.SCREENED, Integer.toString(320 + 40 * n));
            facts.say(body(n, "溪" + n + "乡"), 2024, FactsBuilder.DISPUTES, Integer.toString(300 + 40 * n));
            if (n != 3) {
                facts.say(body(n, "溪" + n + "乡"), 2024, FactsBuilder.SETTLED, Integer.toString(280 + 40 * n));
            }
        }
    }

    private static void disputesInRoundStages(FactsBuilder facts) {
        for (int n = 0; n < 300; n++) {
            BigDecimal value = BigDecimal.valueOf(56_000L + 7L * n);
            facts.say(body(n, "泉" + n + "乡"), 2024, FactsBuilder.DISPUTES, value, Bound.AT_LEAST, false);
            facts.say(body(n, "泉" + n + "乡"), 2024, FactsBuilder.SETTLED, value, Bound.ABOUT, false);
        }
    }

    /** Sixteen towns and more, twenty indicators and more, every kind of change. */
    private static void bothWaysInManyIndicators(FactsBuilder facts) {
        for (int i = 0; i < 23; i++) {
            Indicator indicator = new Indicator(
                    "x.y" + i,
                    "事项" + (i % 3 == 0 ? "办理和公开情况" : "") + i,
                    "Matter of some length " + i,
                    IndicatorKind.FLOW,
                    "件",
                    "invented",
                    "invented");
            for (int n = 0; n < 19; n++) {
                Body body = body(n, (n % 4 == 0 ? "江畔民族" : "山") + n + (n % 5 == 0 ? "地区管理委员会街道" : "乡"));
                Bound bound = Bound.values()[(n + i) % 9 < 4 ? (n + i) % 9 : 0];
                int before = i % 4 == 3 ? 3 + n : 40 + 13 * n;
                int now = n == 7 ? before * 40 : Math.max(0, before * (4 + (n * 7 + i * 5) % 9) / 8);
                if ((n + 2 * i) % 11 != 0) {
                    facts.say(body, 2023, indicator, BigDecimal.valueOf(before), Bound.EXACT, false);
                }
                if ((n * i) % 13 != 1) {
                    facts.say(body, 2024, indicator, BigDecimal.valueOf(now), bound, (n + i) % 17 == 0);
                }
            }
            facts.corrected(body(2, "山2乡"), 2024, indicator);
            facts.copied(body(3, "山3乡"), 2024).scanned(body(6, "山6乡"), 2024);
        }
    }

    private static void onlyRates(FactsBuilder facts) {
        for (int n = 0; n < 40; n++) {
            for (int year = 2020; year <= 2024; year++) {
                facts.say(body(n, "率" + n + "乡"), year, FactsBuilder.SUCCESS, "9" + (n + year) % 10 + "." + n % 10);
            }
        }
    }

    private static void nothingComparable(FactsBuilder facts) {
        for (int n = 0; n < 12; n++) {
            facts.say(body(n, "单" + n + "乡"), 2013 + n, FactsBuilder.DISPUTES, "17");
        }
    }

    private static Body body(int n, String name) {
        return FactsBuilder.township(n, name);
    }
}
