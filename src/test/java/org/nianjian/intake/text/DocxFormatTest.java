package org.nianjian.intake.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nianjian.intake.Limits;

/** A document is read as its printed pages show it. */
class DocxFormatTest {
    private static final String W = "xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'"
            + " xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006' xmlns:wps='wps' xmlns:v='v'";

    @Test
    void insertedWordsStandAndDeletedOnesDoNot() throws IOException {
        assertEquals(
                "调解289件",
                body("<w:p><w:r><w:t>调解</w:t></w:r><w:del><w:r><w:delText>298</w:delText><w:t>298</w:t></w:r></w:del>"
                        + "<w:ins><w:r><w:t>289</w:t></w:r></w:ins><w:r><w:t>件</w:t></w:r>"
                        + "<w:moveFrom><w:r><w:t>旧</w:t></w:r></w:moveFrom></w:p>"));
    }

    @Test
    void paragraphsWhoseEndWasDeletedAreOne() throws IOException {
        assertEquals(
                "前后",
                body("<w:p><w:pPr><w:rPr><w:del w:id='1'/></w:rPr></w:pPr><w:r><w:t>前</w:t></w:r></w:p>"
                        + "<w:p><w:r><w:t>后</w:t></w:r></w:p>"));
    }

    @Test
    void fieldsShowTheirResultAndHiddenWordsNothing() throws IOException {
        assertEquals(
                "共46名",
                body("<w:p><w:bookmarkStart w:name='_GoBack'/><w:r><w:t>共</w:t></w:r>"
                        + "<w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText>MERGEFIELD x</w:instrText></w:r>"
                        + "<w:r><w:fldChar w:fldCharType='separate'/></w:r><w:r><w:t>46</w:t></w:r>"
                        + "<w:r><w:fldChar w:fldCharType='end'/></w:r>"
                        + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>藏</w:t></w:r>"
                        + "<w:r><w:rPr><w:vanish w:val='0'/></w:rPr><w:t>名</w:t></w:r></w:p>"));
    }

    @Test
    void aTextBoxStandsOnceAndAfterItsParagraph() throws IOException {
        String box = "<w:txbxContent><w:p><w:r><w:t>框内</w:t></w:r></w:p></w:txbxContent>";
        assertEquals(
                "前后\n框内\n下段",
                body("<w:p><w:r><w:t>前</w:t></w:r><w:r><mc:AlternateContent><mc:Choice><wps:txbx>" + box
                        + "</wps:txbx></mc:Choice><mc:Fallback><v:textbox>" + box
                        + "</v:textbox></mc:Fallback></mc:AlternateContent></w:r><w:r><w:t>后</w:t></w:r></w:p>"
                        + "<w:p><w:r><w:t>下段</w:t></w:r></w:p>"));
    }

    @Test
    void notesStandAfterTheParagraphThatRefersToThem() throws IOException {
        String notes =
                "<w:footnotes " + W + "><w:footnote w:type='separator' w:id='-1'><w:p><w:r><w:separator/></w:r></w:p>"
                        + "</w:footnote><w:footnote w:id='2'><w:p><w:r><w:footnoteRef/></w:r><w:r><w:t>含口头调解8件。</w:t></w:r></w:p>"
                        + "</w:footnote></w:footnotes>";
        String end = "<w:endnotes " + W
                + "><w:endnote w:id='2'><w:p><w:r><w:t>截至年底。</w:t></w:r></w:p></w:endnote></w:endnotes>";
        String body =
                "<w:p><w:r><w:t>调解9件</w:t></w:r><w:r><w:footnoteReference w:id='2'/></w:r><w:r><w:t>，普法3场。</w:t></w:r>"
                        + "<w:r><w:endnoteReference w:id='2'/></w:r></w:p><w:p><w:r><w:t>下段</w:t></w:r></w:p>";
        assertEquals(
                "调解9件，普法3场。\n含口头调解8件。\n截至年底。\n下段",
                read(zip(Map.of(
                        "word/document.xml", document(body), "word/footnotes.xml", notes, "word/endnotes.xml", end))));
    }

    @Test
    void tabStopsOfAStyleAreNoTabs() throws IOException {
        assertEquals(
                "甲\t乙\n丙",
                body("<w:p><w:pPr><w:tabs><w:tab w:val='left'/></w:tabs></w:pPr><w:r><w:t>甲</w:t><w:tab/><w:t>乙</w:t>"
                        + "<w:br/><w:t>丙</w:t></w:r></w:p>"));
    }

    @Test
    void aRowIsALineOfItsCells() {
        byte[] docx = Documents.docx(document -> {
            XWPFTable table = document.createTable(2, 3);
            table.getRow(0).getCell(0).setText("指标");
            table.getRow(0).getCell(1).setText("2023年");
            table.getRow(0).getCell(2).setText("2024年");
            table.getRow(1).getCell(0).setText("行政复议");
            table.getRow(1).getCell(2).setText("3件");
        });
        assertEquals("指标 | 2023年 | 2024年\n行政复议 |  | 3件", read(docx));
    }

    @Test
    void aTableOfOneCellIsOnlyAFrame() {
        byte[] docx = Documents.docx(document -> {
            XWPFTable table = document.createTable(1, 1);
            table.getRow(0).getCell(0).setText("第一段");
            table.getRow(0).getCell(0).addParagraph().createRun().setText("第二段");
        });
        assertEquals("第一段\n第二段", read(docx));
    }

    @Test
    void aPageHeaderComesFirstAndOnce() {
        byte[] docx = Documents.docx(document -> {
            header(document, HeaderFooterType.DEFAULT, "云岭县埇桥镇");
            header(document, HeaderFooterType.EVEN, "云岭县埇桥镇");
            header(document, HeaderFooterType.FIRST, "— 1 —");
            document.createParagraph().createRun().setText("正文");
        });
        assertEquals("云岭县埇桥镇\n正文", read(docx));
    }

    @Test
    void automaticNumbersAreSeen() throws IOException {
        String numbering = "<w:numbering " + W + "><w:abstractNum w:abstractNumId='0'>"
                + level(0, "chineseCounting", "%1、") + level(1, "japaneseCounting", "（%2）") + level(2, "decimal", "%3.")
                + level(3, "bullet", "•") + "</w:abstractNum>"
                + "<w:num w:numId='7'><w:abstractNumId w:val='0'/></w:num></w:numbering>";
        String styles = "<w:styles " + W + "><w:style w:styleId='1'><w:name w:val='heading 1'/><w:pPr><w:numPr>"
                + "<w:numId w:val='7'/></w:numPr></w:pPr></w:style><w:style w:styleId='a'><w:basedOn w:val='1'/></w:style>"
                + "<w:style w:styleId='t'><w:name w:val='TOC 1'/></w:style></w:styles>";
        String body = styled("t", "一、主要工作\t1") + styled("1", "主要工作") + listed(1, "普法") + listed(1, "调解")
                + listed(2, "口头") + listed(3, "圆点") + styled("a", "问题") + listed(1, "人手")
                + "<w:p><w:pPr><w:pStyle w:val='1'/><w:numPr><w:numId w:val='0'/></w:numPr></w:pPr><w:r><w:t>无号</w:t></w:r></w:p>";
        assertEquals(
                "一、主要工作\n（一）普法\n（二）调解\n1.口头\n圆点\n二、问题\n（一）人手\n无号",
                read(zip(Map.of(
                        "word/document.xml",
                        document(body),
                        "word/numbering.xml",
                        numbering,
                        "word/styles.xml",
                        styles))));
    }

    @ParameterizedTest
    @CsvSource({
        "chineseCounting,10,十",
        "chineseCounting,11,十一",
        "chineseCounting,20,二十",
        "chineseCounting,35,三十五",
        "chineseLegalSimplified,2,贰",
        "decimalEnclosedCircle,3,③",
        "ideographTraditional,1,甲",
        "upperRoman,4,Ⅳ",
        "lowerLetter,3,c",
        "decimalFullWidth,12,１２",
        "decimalZero,7,07",
        "unheardOf,5,5",
        "chineseCounting,120,120"
    })
    void numbersOfListsAreSpelledAsWordSpellsThem(String format, int number, String spelled) {
        assertEquals(spelled, Ordinals.spell(format, number));
    }

    @Test
    void aDocumentMayLieWhereItsRelationsSay() throws IOException {
        String relations =
                "<Relationships><Relationship Id='r' Type='http://x/officeDocument' Target='/word/document2.xml'/>"
                        + "</Relationships>";
        assertEquals(
                "正文",
                read(zip(Map.of(
                        "_rels/.rels",
                        relations,
                        "word/document2.xml",
                        document("<w:p><w:r><w:t>正文</w:t></w:r></w:p>")))));
    }

    @Test
    void tablesWithinTablesWithoutEndCostNoMoreThanTheirLength() throws IOException {
        int depth = 20_000;
        String body = "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>甲</w:t></w:r></w:p>".repeat(depth)
                + "</w:tc></w:tr></w:tbl>".repeat(depth);
        assertEquals(depth, body(body).lines().count());
    }

    private static void header(XWPFDocument document, HeaderFooterType type, String text) {
        document.createHeader(type).createParagraph().createRun().setText(text);
    }

    private static String level(int level, String format, String text) {
        return "<w:lvl w:ilvl='" + level + "'><w:start w:val='1'/><w:numFmt w:val='" + format + "'/><w:lvlText w:val='"
                + text + "'/></w:lvl>";
    }

    private static String styled(String style, String text) {
        return "<w:p><w:pPr><w:pStyle w:val='" + style + "'/></w:pPr><w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }

    private static String listed(int level, String text) {
        return "<w:p><w:pPr><w:numPr><w:ilvl w:val='" + level + "'/><w:numId w:val='7'/></w:numPr></w:pPr><w:r><w:t>"
                + text + "</w:t></w:r></w:p>";
    }

    private static String document(String body) {
        return "<w:document " + W + "><w:body>" + body + "</w:body></w:document>";
    }

    private static String body(String body) throws IOException {
        return read(zip(Map.of("word/document.xml", document(body))));
    }

    private static byte[] zip(Map<String, String> parts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : new LinkedHashMap<>(parts).entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(UTF_8));
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }

    private static String read(byte[] docx) {
        ReadResult result = new TextReader(Limits.DEFAULT).read(docx, "a.docx");
        return String.join(
                "\n",
                assertInstanceOf(ReadResult.Text.class, result, result::toString)
                        .text()
                        .lines()
                        .toList());
    }
}
