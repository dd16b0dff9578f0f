package org.nianjian.publish.chart.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nianjian.publish.chart.Bodies;
import org.nianjian.publish.chart.FactsBuilder;
import org.nianjian.publish.chart.SvgTexts;
import org.nianjian.publish.chart.data.ChartData;
import org.nianjian.publish.chart.data.ChartDataReader;
import org.nianjian.publish.chart.data.HeadlineRule;
import org.nianjian.publish.chart.data.Limits;
import org.nianjian.publish.chart.draw.Picture;
import org.nianjian.publish.chart.text.Lang;
import org.nianjian.quantity.Bound;
import org.nianjian.report.Body;
import org.nianjian.warehouse.Facts;

/** Whatever the data, every text of every form can be read: nothing overlaps, is cut off, is small or lacks a glyph. */
class ReadableTest {
    private static final String EDITION = "0123456789ab";

    @ParameterizedTest
    @CsvSource({"1,1", "1,2", "1,12", "2,1", "2,2", "2,12", "10,1", "10,3", "10,5", "10,12", "300,1", "300,2", "300,12"
    })
    void editionsOfAnySize(int bodies, int years) {
        assertReadable(Bodies.edition(bodies, years, years == 5));
    }

    @Test
    void zerosOnly() {
        FactsBuilder facts = new FactsBuilder();
        for (int year = 2022; year <= 2024; year++) {
            facts.say(body(1, "甲乡"), year, FactsBuilder.DISPUTES, "0");
            facts.say(body(2, "乙乡"), year, FactsBuilder.DISPUTES, "0");
            facts.say(body(1, "甲乡"), year, FactsBuilder.SUCCESS, "0");
        }
        assertReadable(facts.facts());
    }

    @Test
    void oneOutlier() {
        FactsBuilder facts = new FactsBuilder();
        for (int n = 0; n < 12; n++) {
            for (int year = 2013; year <= 2024; year++) {
                String value = n == 3 && year == 2020 ? "98765432" : Integer.toString(3 + n);
                facts.say(body(n, "山" + n + "乡"), year, FactsBuilder.DISPUTES, value);
                facts.say(body(n, "山" + n + "乡"), year, FactsBuilder.FINES, value + ".55");
            }
        }
        assertReadable(facts.facts());
    }

    @Test
    void hugeNumbersOverTwelveYears() {
        FactsBuilder facts = new FactsBuilder();
        for (int n = 0; n < 25; n++) {
            for (int year = 2013; year <= 2024; year++) {
                Bound bound = Bound.values()[(n + year) % 4];
                BigDecimal value = new BigDecimal("12345678901").multiply(BigDecimal.valueOf(n + 1L));
                facts.say(body(n, "川" + n + "乡"), year, FactsBuilder.FINES, value, bound, n % 7 == 0);
            }
        }
        assertReadable(facts.facts());
    }

    @Test
    void veryLongAndRareNames() {
        FactsBuilder facts = new FactsBuilder();
        for (int n = 0; n < 20; n++) {
            Body body = body(n, "某某自治区某某自治州某某某自治县某某某某民族乡第" + n + "综合行政执法与应急管理联合大队\uD842\uDFB7䶮");
            facts.say(body, 2023, FactsBuilder.DISPUTES, Integer.toString(100 + n));
            facts.say(body, 2024, FactsBuilder.DISPUTES, Integer.toString(200 - n));
        }
        assertReadable(facts.facts());
    }

    @Test
    void breaksGapsAndSmallBases() {
        FactsBuilder facts = new FactsBuilder().breakBefore(2019);
        for (int n = 0; n < 6; n++) {
            for (int year : new int[] {2013, 2014, 2016, 2017, 2018, 2019, 2020, 2023, 2024}) {
                facts.say(body(n, "原" + n + "乡"), year, FactsBuilder.DISPUTES, Integer.toString(year % 3));
                facts.say(body(n, "原" + n + "乡"), year, FactsBuilder.MEDIATORS, Integer.toString(80 + year % 3));
                facts.say(body(n, "原" + n + "乡"), year, FactsBuilder.SUCCESS, "9" + n + ".5");
            }
        }
        assertReadable(facts.facts());
    }

    @Test
    void nothingComparable() {
        FactsBuilder facts = new FactsBuilder();
        for (int n = 0; n < 12; n++) {
            facts.say(body(n, "单" + n + "乡"), 2013 + n, FactsBuilder.DISPUTES, "17");
        }
        assertReadable(facts.facts());
    }

    private static Body body(int n, String name) {
        return FactsBuilder.township(n, name);
    }

    private static void assertReadable(Facts facts) {
        for (Lang lang : Lang.values()) {
            List<Picture> pictures = pictures(facts, lang);
            assertFalse(pictures.isEmpty());
            for (Picture picture : pictures) {
                String where = picture.headline() + " | " + picture.subtitle() + " " + picture.height();
                assertEquals(List.of(), SvgTexts.of(picture.svg()).faults(), where);
                assertEquals(true, picture.height() <= 760, where);
            }
        }
    }

    /** Every data set in its form, those too that an edition would not get a chart of. */
    static List<Picture> pictures(Facts facts, Lang lang) {
        HeadlineRule rule = HeadlineRule.STANDARD;
        ChartData data = ChartDataReader.read(facts, Set.of("nation"), Limits.STANDARD, rule);
        List<Picture> pictures = new ArrayList<>();
        data.coverage().forEach(coverage -> pictures.add(CoverageForm.draw(coverage, EDITION, lang)));
        data.totals().forEach(totals -> pictures.add(TotalForm.draw(totals, rule, EDITION, lang)));
        data.medians().forEach(medians -> pictures.add(MedianForm.draw(medians, rule, EDITION, lang)));
        data.rankings().forEach(ranking -> pictures.add(DumbbellForm.draw(ranking, EDITION, lang)));
        data.grids().forEach(grid -> pictures.add(HeatForm.draw(grid, EDITION, lang)));
        return pictures;
    }
}
