package org.nianjian.publish.chart.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.nianjian.publish.chart.Bodies;
import org.nianjian.publish.chart.HardEditions;
import org.nianjian.publish.chart.SvgTexts;
import org.nianjian.publish.chart.data.ChartData;
import org.nianjian.publish.chart.data.ChartDataReader;
import org.nianjian.publish.chart.data.HeadlineRule;
import org.nianjian.publish.chart.data.Limits;
import org.nianjian.publish.chart.draw.Picture;
import org.nianjian.publish.chart.text.Lang;
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

    static Set<String> hardOnes() {
        return HardEditions.all().keySet();
    }

    @ParameterizedTest
    @MethodSource("hardOnes")
    void editionsThatAreHardToDraw(String name) {
        assertReadable(Objects.requireNonNull(HardEditions.all().get(name)));
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
        ChartData data = ChartDataReader.read(facts, Set.of("nation"), List.of(), Limits.STANDARD, rule, 20);
        List<Picture> pictures = new ArrayList<>();
        data.coverage().forEach(coverage -> pictures.add(CoverageForm.draw(coverage, EDITION, lang)));
        data.totals().forEach(totals -> pictures.add(TotalForm.draw(totals, rule, EDITION, lang)));
        data.medians().forEach(medians -> pictures.add(MedianForm.draw(medians, rule, EDITION, lang)));
        data.rankings().forEach(ranking -> pictures.add(DumbbellForm.draw(ranking, EDITION, lang)));
        data.grids().forEach(grid -> pictures.add(HeatForm.draw(grid, EDITION, lang)));
        data.funnels().forEach(funnel -> pictures.add(FunnelForm.draw(funnel, EDITION, lang)));
        data.spreads().forEach(spread -> pictures.add(SpreadForm.draw(spread, EDITION, lang)));
        data.profiles().forEach(profile -> pictures.add(ProfileForm.draw(profile, EDITION, lang)));
        data.changes().forEach(changes -> pictures.add(ChangesForm.draw(changes, EDITION, lang)));
        data.chained().forEach(chained -> pictures.add(IndexForm.draw(chained, EDITION, lang)));
        return pictures;
    }
}
