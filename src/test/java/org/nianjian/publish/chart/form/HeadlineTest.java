package org.nianjian.publish.chart.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nianjian.publish.chart.FactsBuilder;
import org.nianjian.publish.chart.SvgTexts;
import org.nianjian.publish.chart.draw.Picture;
import org.nianjian.publish.chart.text.Lang;
import org.nianjian.quantity.Bound;
import org.nianjian.report.Body;

/** A headline says what the figures say, and claims nothing where too little is matched. */
class HeadlineTest {
    private final FactsBuilder facts = new FactsBuilder();

    private void say(int body, int year, String value, Bound bound) {
        facts.say(body(body), year, FactsBuilder.DISPUTES, new BigDecimal(value), bound, false);
    }

    private static Body body(int n) {
        return FactsBuilder.township(n, "明川县山" + n + "乡");
    }

    private void change(String before, String after, Bound bound) {
        for (int n = 0; n < 3; n++) {
            say(n, 2023, before, Bound.EXACT);
            say(n, 2024, after, bound);
        }
    }

    /** The second picture: coverage, total, ranking, heat map. */
    private String headline(Lang lang) {
        return ReadableTest.pictures(facts.facts(), lang).get(1).headline();
    }

    @Test
    void aRiseIsStatedWithTheTotalAndTheMatchedChange() {
        change("1000", "1041", Bound.EXACT);
        assertEquals("2024年调处矛盾纠纷3,123件，可比单位比上年增长4.1%", headline(Lang.ZH));
        assertEquals("Disputes mediated: 3,123 in 2024, up 4.1% on a matched basis", headline(Lang.EN));
    }

    @Test
    void aBoundStaysInAndTakesTheDecimals() {
        change("148000", "154000", Bound.AT_LEAST);
        assertEquals("2024年调处矛盾纠纷至少46.2万件，可比单位比上年至少增长4%", headline(Lang.ZH));
        assertEquals("Disputes mediated: at least 462,000 in 2024, matched bodies up 4% or more", headline(Lang.EN));
    }

    @Test
    void withinHalfAPercentItIsLittleChanged() {
        change("1000", "1004", Bound.EXACT);
        assertEquals("2024年调处矛盾纠纷3,012件，可比单位与上年基本持平", headline(Lang.ZH));
        assertEquals("Disputes mediated: 3,012 in 2024, little changed on a matched basis", headline(Lang.EN));
    }

    @Test
    void withFewMatchedBodiesTheHeadlineOnlyNamesIndicatorAndYears() {
        change("1000", "1041", Bound.EXACT);
        for (int n = 10; n < 14; n++) {
            say(n, 2024, "5", Bound.EXACT);
        }
        assertEquals("调处矛盾纠纷，2023—2024年", headline(Lang.ZH));
        assertEquals("Disputes mediated, 2023 to 2024", headline(Lang.EN));
    }

    @Test
    void aRateHasAMedianAndItsMatchedChangeInPoints() {
        for (int n = 0; n < 3; n++) {
            facts.say(body(n), 2023, FactsBuilder.SUCCESS, "95");
            facts.say(body(n), 2024, FactsBuilder.SUCCESS, "96.5");
        }
        assertEquals("2024年调解成功率中位数96.5%，可比单位比上年高1.5个百分点", headline(Lang.ZH));
        assertEquals("Mediation success rate: median 96.5% in 2024, matched bodies up 1.5 points", headline(Lang.EN));
    }

    @Test
    void everyPictureNamesAreaYearsUnitSourceAndEdition() {
        change("1000", "1041", Bound.EXACT);
        for (Picture picture : ReadableTest.pictures(facts.facts(), Lang.ZH)) {
            assertTrue(picture.subtitle().contains("乡镇（街道），2023—2024年"), picture.subtitle());
            assertTrue(picture.subtitle().contains("单位："), picture.subtitle());
            String all = String.join("\n", SvgTexts.of(picture.svg()).strings());
            assertTrue(all.contains("资料来源：各单位年度法治政府建设情况报告；《年鉴》版本0123456789ab。"), all);
        }
    }

    @Test
    void noEnglishPictureCountsInChineseAndNoChineseOneInThousands() {
        change("148000", "154000", Bound.AT_LEAST);
        for (Picture picture : ReadableTest.pictures(facts.facts(), Lang.EN)) {
            assertTrue(SvgTexts.of(picture.svg()).strings().stream().noneMatch(text -> text.contains("万")));
        }
        for (Picture picture : ReadableTest.pictures(facts.facts(), Lang.ZH)) {
            assertTrue(SvgTexts.of(picture.svg()).strings().stream().noneMatch(text -> text.contains("thousand")));
        }
    }

    @Test
    void whatWasNotReportedIsPrintedAsSuchAndNeverAsZero() {
        say(1, 2022, "30", Bound.EXACT);
        say(1, 2024, "40", Bound.EXACT);
        List<String> texts = SvgTexts.of(
                        ReadableTest.pictures(facts.facts(), Lang.ZH).get(1).svg())
                .strings();
        assertTrue(texts.contains("未报"));
        assertEquals(
                2,
                texts.stream().filter(text -> text.equals("0")).count(),
                "the axis begins at 0, and of 2023 no body reported");
    }

    @Test
    void theSameDataMakeTheSameBytes() {
        change("1000", "1041", Bound.ABOUT);
        List<Picture> one = ReadableTest.pictures(facts.facts(), Lang.ZH);
        List<Picture> other = ReadableTest.pictures(facts.facts(), Lang.ZH);
        for (int i = 0; i < one.size(); i++) {
            assertEquals(one.get(i).svg(), other.get(i).svg());
        }
    }

    /** The last picture. */
    private String indexHeadline(Lang lang) {
        List<Picture> pictures = ReadableTest.pictures(facts.facts(), lang);
        return pictures.get(pictures.size() - 1).headline();
    }

    @Test
    void anIndexIsStatedWithItsBase() {
        for (int n = 0; n < 3; n++) {
            say(n, 2022, "100", Bound.EXACT);
            say(n, 2023, "110", Bound.EXACT);
            say(n, 2024, "121", Bound.EXACT);
        }
        assertEquals("调处矛盾纠纷：2024年链式指数121.0，2022年=100", indexHeadline(Lang.ZH));
        assertEquals("Disputes mediated: chained index 121.0 in 2024, 2022 = 100", indexHeadline(Lang.EN));
        for (int n = 3; n < 8; n++) {
            say(n, 2024, "500", Bound.EXACT);
        }
        assertEquals("调处矛盾纠纷，2022—2024年", indexHeadline(Lang.ZH), "the matched bodies are few of those that report");
    }

    @Test
    void anIndexThatRestsOnABoundIsAboutAndWhole() {
        for (int n = 0; n < 3; n++) {
            say(n, 2022, "100", Bound.EXACT);
            say(n, 2023, "110", Bound.EXACT);
            say(n, 2024, "121.4", Bound.AT_LEAST);
        }
        assertEquals("调处矛盾纠纷：2024年链式指数约121，2022年=100", indexHeadline(Lang.ZH));
    }
}
