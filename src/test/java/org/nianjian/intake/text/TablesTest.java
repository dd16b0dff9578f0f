package org.nianjian.intake.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.nianjian.intake.Limits;

/** Tables keep rows and cells apart, and lists their numbers, in every format that has them. */
class TablesTest {
    private static final List<String> ROWS =
            List.of("表前的话。", "指标 | 单位 | 数值", "调解案件 | 件 | 289", "罚款 |  | 3.5万元", "表后的话。");

    @Test
    void ofAnOldDocument() {
        byte[] doc = new DocMaker()
                .paragraph("表前的话。")
                .row("指标", "单位", "数值")
                .row("调解案件", "件", "289")
                .row("罚款", "", "3.5万元")
                .paragraph("表后的话。")
                .bytes();
        ReadResult.Text text = text(doc, "a.doc");
        assertEquals("", text.note());
        assertEquals(ROWS, text.text().lines().toList());
    }

    @Test
    void anOldDocumentThatIsWrittenLooselyStillGivesItsWords() {
        byte[] doc =
                new DocMaker().loose().paragraph("调解案件289件。").row("罚款", "3.5万元").bytes();
        ReadResult.Text text = text(doc, "a.doc");
        assertEquals("read without its formatting", text.note());
        assertEquals(List.of("调解案件289件。", "罚款", "3.5万元"), text.text().lines().toList());
    }

    @Test
    void fieldsOfAnOldDocumentShowTheirResult() {
        byte[] doc = new DocMaker()
                .paragraph("见\u0013 HYPERLINK \"x\" \u0014附件\u0015一，\u0013 _GoBack \u0015共3件。")
                .bytes();
        assertEquals(List.of("见附件一，共3件。"), lines(doc, "a.doc"));
    }

    @Test
    void ofRichText() {
        String rtf =
                "{\\rtf1\\ansi\\ansicpg936\\uc0 表前的话。\\par\\trowd\\cellx1\\pard\\intbl 指标\\cell 单位\\cell 数值\\cell\\row"
                        + "\\trowd\\pard\\intbl 调解案件\\cell 件\\cell {289}\\cell\\row"
                        + "\\pard\\intbl 罚款\\cell\\cell 3.5万元\\cell\\row\\pard 表后的话。\\par}";
        assertEquals(ROWS, lines(escaped(rtf), "a.rtf"));
    }

    @Test
    void richTextShowsNumbersAndResultsAndNeitherHiddenNorDeletedWords() {
        String rtf = "{\\rtf1\\ansi\\uc0{\\header 云岭县司法局\\par}{\\listtext\\pard 一、\\tab}主要工作\\par{\\listtext\\'b7\\tab}"
                + "{\\v 不见}{\\deleted 已删}{\\*\\bkmkstart _GoBack}见{\\field{\\*\\fldinst PAGE}{\\fldrslt 附件}}。"
                + "{\\shp{\\*\\shpinst{\\shptxt 框中\\par}}}还有{\\footnote {\\super 1}注}。\\par}";
        assertEquals(List.of("云岭县司法局", "一、主要工作", "见附件。还有。", "框中", "1注"), lines(escaped(rtf), "a.rtf"));
    }

    @Test
    void ofAnOpenDocument() {
        String cell = "<table:table-cell><text:p>%s</text:p></table:table-cell>";
        String body =
                "<text:p>表前的话。</text:p><table:table><table:table-row>" + cell.formatted("指标") + cell.formatted("单位")
                        + cell.formatted("数值") + "</table:table-row><table:table-row>" + cell.formatted("调解案件")
                        + cell.formatted("件") + cell.formatted("289") + "</table:table-row><table:table-row>"
                        + cell.formatted("罚款") + "<table:table-cell/>" + cell.formatted("3.5万元")
                        + "</table:table-row></table:table><text:p>表后的话。</text:p>";
        assertEquals(ROWS, lines(Packages.odt("", body), "a.odt"));
    }

    @Test
    void ofAnOpenWorkbookWithoutWhatIsHidden() {
        String row = "<table:table-row>%s</table:table-row>";
        String cell = "<table:table-cell><text:p>%s</text:p></table:table-cell>";
        String sheets = "<table:table>" + row.formatted(cell.formatted("表前的话。"))
                + row.formatted(cell.formatted("指标") + cell.formatted("单位") + cell.formatted("数值"))
                + row.formatted(cell.formatted("调解案件") + cell.formatted("件") + cell.formatted("289"))
                + row.formatted(cell.formatted("罚款") + "<table:table-cell/>" + cell.formatted("3.5万元"))
                + "<table:table-row table:visibility='collapse'>" + cell.formatted("不见") + "</table:table-row>"
                + row.formatted("<table:table-cell><office:annotation><text:p>批注</text:p></office:annotation>"
                        + "<text:p>表后的话。</text:p></table:table-cell>")
                + "</table:table><table:table table:style-name='hid'>" + row.formatted(cell.formatted("不见"))
                + "</table:table>";
        assertEquals(ROWS, lines(Packages.ods(sheets), "a.ods"));
    }

    @Test
    void listsOfAnOpenDocumentAreNumbered() {
        String styles = "<text:list-style style:name='L1'>"
                + "<text:list-level-style-number text:level='1' style:num-format='一, 二, 三, ...' style:num-suffix='、'/>"
                + "<text:list-level-style-number text:level='2' style:num-format='1' style:num-prefix='（' style:num-suffix='）'/>"
                + "</text:list-style>";
        String item = "<text:list-item><text:p>%s</text:p>%s</text:list-item>";
        String inner = "<text:list>" + item.formatted("调解", "") + item.formatted("宣传", "") + "</text:list>";
        String body = "<text:list text:style-name='L1'>" + item.formatted("主要工作", inner) + "</text:list>"
                + "<text:p>话<text:s text:c='2'/>语<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>注</text:p></text:note-body></text:note><text:tracked-changes>删</text:tracked-changes></text:p>"
                + "<text:list text:style-name='L1' text:continue-numbering='true'>" + item.formatted("存在问题", "")
                + "</text:list><text:list text:style-name='L1'>" + item.formatted("另起", "") + "</text:list>";
        assertEquals(
                List.of("一、主要工作", "（1）调解", "（2）宣传", "话  语", "注", "二、存在问题", "一、另起"),
                lines(Packages.odt(styles, body), "a.odt"));
    }

    @Test
    void ofWorkbooks() {
        for (Workbook workbook : List.of(new XSSFWorkbook(), new HSSFWorkbook())) {
            byte[] book = Documents.workbook(workbook, TablesTest::fill);
            assertEquals(
                    List.of(
                            "表前的话。",
                            "指标 | 单位 | 数值",
                            "调解案件 | 件 | 289",
                            "成功率 |  | 98.5%",
                            "日期 |  | 2024-12-31",
                            "合计 |  | 1,234.50"),
                    lines(book, "a.xls"));
        }
    }

    private static void fill(Workbook book) {
        var sheet = book.createSheet("Sheet1");
        row(sheet.createRow(0), "表前的话。");
        row(sheet.createRow(2), "指标", "单位", "数值");
        row(sheet.createRow(3), "调解案件", "件").createCell(2).setCellValue(289);
        number(row(sheet.createRow(4), "成功率"), 0.985, "0.0%");
        number(row(sheet.createRow(5), "日期"), 45657, "yyyy-mm-dd");
        number(row(sheet.createRow(6), "合计"), 1234.5, "#,##0.00");
        Row hidden = row(sheet.createRow(7), "不见");
        hidden.setZeroHeight(true);
        row(book.createSheet("底稿").createRow(0), "不见");
        book.setSheetHidden(1, true);
    }

    private static Row row(Row row, String... cells) {
        for (int i = 0; i < cells.length; i++) {
            row.createCell(i).setCellValue(cells[i]);
        }
        return row;
    }

    private static void number(Row row, double value, String format) {
        Cell cell = row.createCell(2);
        CellStyle style = row.getSheet().getWorkbook().createCellStyle();
        style.setDataFormat(row.getSheet().getWorkbook().createDataFormat().getFormat(format));
        cell.setCellStyle(style);
        cell.setCellValue(value);
    }

    /** RTF holds bytes: characters beyond ASCII are written as numbers. */
    private static byte[] escaped(String rtf) {
        StringBuilder bytes = new StringBuilder();
        rtf.chars().forEach(c -> bytes.append(c < 0x80 ? String.valueOf((char) c) : "\\u" + (short) c + " "));
        return bytes.toString().getBytes(UTF_8);
    }

    private static List<String> lines(byte[] content, String name) {
        return text(content, name).text().lines().toList();
    }

    private static ReadResult.Text text(byte[] content, String name) {
        return assertInstanceOf(
                ReadResult.Text.class,
                new TextReader(Limits.DEFAULT).read(content, name),
                () -> new TextReader(Limits.DEFAULT).read(content, name).toString());
    }
}
