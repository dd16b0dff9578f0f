package org.nianjian.publish.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nianjian.indicator.IndicatorDefinition;
import org.nianjian.indicator.WordSet;
import org.nianjian.publish.Edition;
import org.nianjian.publish.Sample;
import org.nianjian.publish.page.link.PageNames;

class DefinitionDetailsTest {
    @TempDir
    Path folder;

    @Test
    void anIndicatorSaysByWhichWordsItIsTold() throws IOException {
        WordSet words = new WordSet("DISPUTE", WordSet.Role.ABOUT, 0, null, List.of("矛盾纠纷", "纠纷"));
        IndicatorDefinition definition = new IndicatorDefinition(
                Sample.DISPUTES,
                List.of("件"),
                List.of("[DISPUTE]"),
                List.of(words),
                List.of(),
                List.of(),
                List.of("纠纷[3件]。"));
        Edition edition = new Edition("0", Sample.CATALOGUE, "c", "e", "1", null, List.of(definition));
        InventedSite.write(InventedSite.facts(), edition, folder);

        Pages pages = new Pages(folder);
        String told = pages.at(PageNames.indicator(Sample.DISPUTES.id()))
                .select("details")
                .text();
        assertTrue(told.contains("DISPUTE 矛盾纠纷、纠纷") && told.contains("纠纷[3件]。"), told);
        assertEquals(
                0,
                pages.at(PageNames.indicator(Sample.SUCCESS.id()))
                        .select("details")
                        .size());
    }
}
