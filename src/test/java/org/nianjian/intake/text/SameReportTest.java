package org.nianjian.intake.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.nianjian.intake.Limits;

/** One report, handed in in four formats, gives the same lines. */
class SameReportTest {
    private static final List<String> REPORT = List.of(
            "云岭县埇桥镇2024年法治政府建设情况报告",
            "云岭县人民政府：",
            "2024年，埇桥镇按照县里的统一安排推进依法行政，把矛盾化解在村里，把法律送到门口，全年的工作有下面这些情况需要向县里报告清楚。",
            "一、主要工作",
            "（一）化解矛盾。全镇排查矛盾纠纷312次，调解矛盾纠纷289件，其中口头调解188件，书面调解101件，调解成功率98.5%；来访99起143人次。",
            "（二）普法宣传。开展宣传活动26场次，发放资料1.2万份，受教育群众2000余人次，新建法治文化广场1处，悬挂横幅30余条，张贴海报30余张，播放短片12场，"
                    + "组织干部学法4次，举办讲座3场，培训法律明白人46名，覆盖全部17个行政村，甪里村和埇塅村的做法在全县推广。",
            "（三）行政执法。办理行政处罚案件15件，罚款3.5万元，无行政复议案件被撤销，未发生行政诉讼败诉案件；持证执法人员21人，开展执法检查240余次。",
            "二、存在的问题",
            "一是执法力量不足，二是普法形式单一，三是个别村的调解台账不够规范，有的调解员一年只更新了一次，还要继续改进。",
            "三、下一步打算",
            "2025年计划开展法治培训6场，新增调解室2个，把下面的事情一件一件办好，让群众办事更加方便，让干部做事更加规范，年底前再向县里报告一次落实情况。",
            "埇桥镇人民政府",
            "2025年1月10日");

    @Test
    void fromPlainTextInUtf8() {
        assertEquals(REPORT, lines(String.join("\r\n", REPORT).getBytes(UTF_8), "a.txt"));
    }

    @Test
    void fromPlainTextInGb18030() {
        assertEquals(REPORT, lines(String.join("\n", REPORT).getBytes(Charset.forName("GB18030")), "a.txt"));
    }

    @Test
    void fromPlainTextInUtf16WithAndWithoutItsMark() {
        String text = String.join("\r\n", REPORT);
        assertEquals(REPORT, lines(("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE), "a.txt"));
        assertEquals(REPORT, lines(("\uFEFF" + text).getBytes(StandardCharsets.UTF_16BE), "a.txt"));
        assertEquals(REPORT, lines(text.getBytes(StandardCharsets.UTF_16LE), "a.md"));
        assertEquals(REPORT, lines(text.getBytes(StandardCharsets.UTF_16BE), "a.txt"));
    }

    @Test
    void fromAMailAndAPageThatWasSavedAsOne() {
        String head = "From: a@b.c\r\nSubject: x\r\nMIME-Version: 1.0\r\n";
        String plain = head + "Content-Type: text/plain; charset=utf-8\r\n\r\n" + String.join("\r\n", REPORT);
        assertEquals(REPORT, lines(plain.getBytes(UTF_8), "a.eml"));
        byte[] page = Documents.html(REPORT, "gbk", Charset.forName("GB18030"));
        String saved =
                head + "Content-Type: multipart/related; boundary=\"=_b\"\r\n\r\n--=_b\r\nContent-Type: text/html;"
                        + " charset=\"gb2312\"\r\nContent-Transfer-Encoding: base64\r\n\r\n"
                        + Base64.getMimeEncoder().encodeToString(page)
                        + "\r\n--=_b\r\nContent-Type: image/png\r\n\r\nx\r\n--=_b--\r\n";
        assertEquals(REPORT, lines(saved.getBytes(UTF_8), "a.mht"));
    }

    @Test
    void fromAPageThatDeclaresGb2312AndHoldsMore() {
        assertEquals(REPORT, lines(Documents.html(REPORT, "gb2312", Charset.forName("GB18030")), "a.html"));
    }

    @Test
    void fromAPageInUtf8ThatDeclaresAnything() {
        assertEquals(REPORT, lines(Documents.html(REPORT, "gb2312", UTF_8), "a.htm"));
    }

    @Test
    void fromADocument() {
        assertEquals(REPORT, lines(Documents.docx(REPORT), "a.docx"));
    }

    @Test
    void fromAnOldDocument() {
        assertEquals(REPORT, lines(Documents.doc(REPORT), "a.doc"));
    }

    @Test
    void fromADocumentOfWps() {
        assertEquals(REPORT, lines(Documents.doc(REPORT), "a.wps"));
        assertEquals(REPORT, lines(Documents.docx(REPORT), "a.wps"));
    }

    @Test
    void fromRichText() {
        assertEquals(REPORT, lines(Packages.rtf(REPORT), "a.rtf"));
        assertEquals(REPORT, lines(Packages.rtf(REPORT), "a.doc"));
    }

    @Test
    void fromAnOpenDocument() {
        assertEquals(REPORT, lines(Packages.odt(REPORT), "a.odt"));
    }

    @Test
    void fromWorkbooks() {
        assertEquals(REPORT, lines(Documents.workbook(new XSSFWorkbook(), REPORT), "a.xlsx"));
        assertEquals(REPORT, lines(Documents.workbook(new HSSFWorkbook(), REPORT), "a.xls"));
    }

    @Test
    void fromPagesOfOfdWithoutTheirNumbers() {
        assertEquals(String.join("\n", REPORT), String.join("\n", lines(Packages.ofd(REPORT), "a.ofd")));
    }

    @Test
    void fromAPdfWithoutItsPageNumbersAndWithItsHeaderOnce() throws IOException {
        List<String> lines = lines(PdfMaker.pdf(REPORT), "a.pdf");
        assertEquals("云岭县文件", lines.get(0));
        assertEquals(String.join("\n", REPORT), String.join("\n", lines.subList(1, lines.size())));
    }

    private static List<String> lines(byte[] content, String name) {
        ReadResult result = new TextReader(Limits.DEFAULT).read(content, name);
        return assertInstanceOf(ReadResult.Text.class, result).text().lines().toList();
    }
}
