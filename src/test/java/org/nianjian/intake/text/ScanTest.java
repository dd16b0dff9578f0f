package org.nianjian.intake.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.nianjian.intake.Limits;

/** A scan is refused as one, or, where people want it so, recognised and marked. */
class ScanTest {
    private static final List<String> REPORT =
            List.of("全年调解矛盾纠纷289件，调解成功率98%。", "开展法治宣传活动26场次，发放资料1200份。", "培训法律明白人46名，持证执法人员21人。");

    @Test
    void withoutTheProgramAScanIsRefusedAsOne() throws IOException {
        TextReader reader = new TextReader(Limits.DEFAULT);
        assertEquals("no_text", refused(reader.read(Scans.pdf(REPORT), "a.pdf")));
        assertEquals("unsupported_format", refused(reader.read(Scans.png(REPORT), "a.png")));
    }

    @Test
    @Tag("external")
    void withTheProgramAScanIsRecognisedAndSaysSo() throws IOException {
        Assumptions.assumeTrue(
                !Recogniser.version().isEmpty(), "skipped: Tesseract with the language chi_sim is not installed");
        TextReader reader = new TextReader(Limits.DEFAULT, true);
        for (byte[] scan : List.of(Scans.pdf(REPORT), Scans.png(REPORT))) {
            ReadResult.Text text = assertInstanceOf(ReadResult.Text.class, reader.read(scan, "a.pdf"));
            assertTrue(text.recognised());
            String words = text.text().replace(" ", "");
            for (String figure : List.of("289件", "26场次", "1200份", "46名", "21人")) {
                assertTrue(words.contains(figure), () -> figure + " is not in " + text.text());
            }
        }
    }

    private static String refused(ReadResult result) {
        return assertInstanceOf(ReadResult.Rejected.class, result).reason().code();
    }
}
