package org.nianjian.intake.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianjian.intake.Limits;

/** The lines of a PDF's pages are paragraphs again. */
class PdfFormatTest {
    private static final String SENTENCE = "镇里组织干部到村开展法治宣传活动，发放资料2000余份，现场解答群众提出的问题，并把矛盾化解在萌芽状态，";

    @Test
    void paragraphsGoOnOverPagesWithoutTheirHeadersAndNumbers() throws IOException {
        List<String> report = new ArrayList<>();
        report.add("云岭县埇桥镇2024年法治政府建设情况报告");
        for (int i = 1; i <= 40; i++) {
            report.add(i + "." + SENTENCE.repeat(1 + i % 5) + "共" + i + "次。");
        }
        List<String> lines = read(PdfMaker.pdf(report));
        assertEquals("云岭县文件", lines.get(0));
        for (int i = 0; i < report.size(); i++) {
            assertEquals(report.get(i), lines.get(i + 1));
        }
        assertEquals(report.size() + 1, lines.size());
    }

    @Test
    void paragraphsThatAreNotIndentedEndWhereALineIsShortOrANumberedOneBegins() throws IOException {
        List<String> report =
                List.of("一、主要工作", SENTENCE + "共3次。", "二、" + SENTENCE.repeat(2) + "共12次，全部办结。", "三、问题", "（一）人手不足。");
        assertEquals(report, read(flushLeft(report)));
    }

    @Test
    void farApartIsABlankAndNearDigitsIsNone() throws IOException {
        try (PdfMaker maker = new PdfMaker()) {
            maker.paragraph("行政复议与行政诉讼情况2024年共办理3件", PdfMaker.MARGIN);
            maker.show("乙", PdfMaker.MARGIN + 18, 600, 16);
            maker.show("甲", PdfMaker.MARGIN, 600, 16);
            maker.show("丙", PdfMaker.MARGIN + 120, 600, 16);
            assertEquals(List.of("行政复议与行政诉讼情况2024年共办理3件", "甲乙 丙"), read(maker.bytes()));
        }
    }

    @Test
    void wordsThatArePrintedTwiceToLookBoldStandOnce() throws IOException {
        try (PdfMaker maker = new PdfMaker()) {
            maker.paragraph("云岭县埇桥镇法治政府建设", PdfMaker.MARGIN);
            maker.show("报告", PdfMaker.MARGIN, 600, 16);
            maker.show("报告", PdfMaker.MARGIN + 0.3f, 600, 16);
            assertEquals(List.of("云岭县埇桥镇法治政府建设", "报告"), read(maker.bytes()));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"3", "— 3 —", "- 3 -", "第3页", "第 3 页 共 8 页", "3/8", "·3·", "－3－"})
    void pageNumbersAreKnown(String line) {
        assertTrue(PageFurniture.isPageNumber(line));
    }

    @ParameterizedTest
    @ValueSource(strings = {"3件", "共3次", "2024年", "—", "一、主要工作"})
    void otherShortLinesAreNoPageNumbers(String line) {
        assertFalse(PageFurniture.isPageNumber(line));
    }

    @Test
    void radicalsAreTheCharactersTheyLookLike() {
        assertEquals("门长民一立人民", Radicals.unified("⻔⻓⺠⼀⽴⼈民"));
    }

    @Test
    void noFontOfTheMachineIsLookedFor() throws IOException {
        File cache = new File(System.getProperty("user.home"), ".pdfbox.cache");
        boolean before = cache.exists();
        read(flushLeft(List.of(SENTENCE)));
        assertInstanceOf(BundledFont.class, FontMappers.instance());
        assertEquals(before, cache.exists());
    }

    private static byte[] flushLeft(List<String> paragraphs) throws IOException {
        try (PdfMaker maker = new PdfMaker()) {
            for (String paragraph : paragraphs) {
                maker.paragraph(paragraph, PdfMaker.MARGIN);
            }
            return maker.bytes();
        }
    }

    private static List<String> read(byte[] pdf) {
        ReadResult result = TextReader.alone(Limits.DEFAULT).read(pdf, "a.pdf");
        return assertInstanceOf(ReadResult.Text.class, result, result::toString)
                .text()
                .lines()
                .toList();
    }
}
