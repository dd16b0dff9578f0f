package org.nianjian.job.step;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.nianjian.intake.FoundFile;
import org.nianjian.intake.Limits;
import org.nianjian.intake.Sha256;
import org.nianjian.intake.catalogue.CatalogueLoader;
import org.nianjian.intake.text.TextReader;
import org.nianjian.warehouse.Content;
import org.nianjian.warehouse.Extraction;

class ExtractorTest {
    @Test
    void aTextOfMoreFiguresThanAnyReportHasIsTooLarge() {
        Extraction.Rejected rejected =
                assertInstanceOf(Extraction.Rejected.class, extraction("调解纠纷9件，".repeat(31), 30));
        assertEquals("too_large", rejected.reason());
        assertTrue(rejected.detail().contains("31"), rejected.detail());
        assertInstanceOf(Extraction.Read.class, extraction("调解纠纷9件，".repeat(30), 30));
    }

    @Test
    void theUsualLimitOfFiguresLiesFarAboveAnyReport() {
        assertInstanceOf(Extraction.Rejected.class, extraction("调解纠纷9件，".repeat(20_001), Limits.DEFAULT.figures()));
    }

    private static Extraction extraction(String text, int figures) {
        Limits limits = new Limits(1 << 20, 1 << 20, 1 << 20, figures, 4 << 20, 20, 30, 3, 30, 400);
        byte[] content = text.getBytes(StandardCharsets.UTF_8);
        FoundFile found =
                new FoundFile("a.txt", () -> new ByteArrayInputStream(content), content.length, Sha256.of(content));
        return new Extractor(CatalogueLoader.builtIn().lexicon(), new TextReader(limits))
                .process(new Roll.Present(found, new Content(found.sha256(), "txt")));
    }
}
