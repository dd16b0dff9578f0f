package org.nianjian.job.step;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nianjian.intake.FoundFile;
import org.nianjian.intake.Limits;
import org.nianjian.intake.Sha256;
import org.nianjian.intake.catalogue.CatalogueLoader;
import org.nianjian.intake.text.Recogniser;
import org.nianjian.intake.text.Scans;
import org.nianjian.intake.text.TextReader;
import org.nianjian.warehouse.Content;
import org.nianjian.warehouse.Extraction;

class RecognisedTest {
    @Test
    @Tag("external")
    void everyFigureThatWasRecognisedSaysSo() throws IOException {
        Assumptions.assumeTrue(
                !Recogniser.version().isEmpty(), "skipped: Tesseract with the language chi_sim is not installed");
        byte[] scan = Scans.png(List.of("全年调解矛盾纠纷289件。", "开展法治宣传活动26场次。"));
        FoundFile found = new FoundFile("a.png", () -> new ByteArrayInputStream(scan), scan.length, Sha256.of(scan));
        Extractor extractor = new Extractor(CatalogueLoader.builtIn().lexicon(), new TextReader(Limits.DEFAULT, true));

        Extraction extraction = extractor.process(new Roll.Present(found, new Content(found.sha256(), "png")));

        Extraction.Read read = assertInstanceOf(Extraction.Read.class, extraction);
        assertEquals(2, read.reading().observations().size());
        assertTrue(read.recognised());
    }
}
