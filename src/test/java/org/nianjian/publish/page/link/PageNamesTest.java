package org.nianjian.publish.page.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianjian.warehouse.ObservationId;

class PageNamesTest {
    @Test
    void anObservationLeadsToTheSamePlaceByItsIdAsByItsFile() {
        assertEquals(PageNames.figure("乡镇/青石镇.docx", 12), PageNames.figure(ObservationId.prefix("乡镇/青石镇.docx") + "12"));
    }

    @Test
    void whatIsPlainIsReadable() {
        assertEquals("pages/body/999901101-government.html", PageNames.body("999901101|government|"));
        assertEquals("pages/indicator/mediation.disputes.html", PageNames.indicator("mediation.disputes"));
        assertEquals(
                "pages/indicator/mediation.disputes-3.html",
                PageNames.part(PageNames.indicator("mediation.disputes"), 3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"?柳林.txt|government|", "999901|department|民政局", "../../x|y|", "1|government|", ""})
    void everyBodyHasAnAsciiNameThatStaysInItsFolder(String id) {
        assertTrue(PageNames.body(id).matches("pages/body/[0-9a-f]{16}\\.html"), PageNames.body(id));
    }

    @ParameterizedTest
    @ValueSource(strings = {"../x", "A.b", "a..b", "", "a-2", "指标"})
    void anIndicatorOfAnUnusualNameHasAHashForIt(String id) {
        assertTrue(PageNames.indicator(id).matches("pages/indicator/[0-9a-f]{16}\\.html"), PageNames.indicator(id));
    }
}
