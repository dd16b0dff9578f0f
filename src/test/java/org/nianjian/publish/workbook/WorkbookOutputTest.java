package org.nianjian.publish.workbook;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TimeZone;
import java.util.zip.ZipFile;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nianjian.publish.Sample;
import org.nianjian.publish.page.link.PageNames;
import org.nianjian.quantity.Bound;
import org.nianjian.statement.Finding;
import org.nianjian.statement.Severity;
import org.nianjian.warehouse.ListedFacts;

class WorkbookOutputTest {
    @TempDir
    Path folder;

    @Test
    void theSameFactsGiveTheSameBytesAtAnyTimeInAnyZone() throws Exception {
        Path first = Files.createDirectory(folder.resolve("first"));
        Path second = Files.createDirectory(folder.resolve("second"));
        TimeZone zone = TimeZone.getDefault();
        try {
            write(Sample.facts(), first);
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            write(Sample.facts(), second);
        } finally {
            TimeZone.setDefault(zone);
        }

        assertArrayEquals(
                Files.readAllBytes(first.resolve("yearbook.xlsx")),
                Files.readAllBytes(second.resolve("yearbook.xlsx")));
        try (ZipFile zip = new ZipFile(first.resolve("yearbook.xlsx").toFile())) {
            String properties = new String(
                    zip.getInputStream(zip.getEntry("docProps/core.xml")).readAllBytes(),
                    java.nio.charset.StandardCharsets.UTF_8);
            assertFalse(properties.contains("created"), properties);
        }
        try (var left = Files.list(first)) {
            assertEquals(1, left.count());
        }
    }

    @Test
    void coverContentsAndNotesComeFirstAndTheContentsNameEverySheet() throws Exception {
        write(Sample.facts(), folder);
        try (XSSFWorkbook book = open()) {
            assertEquals("封面 Cover", book.getSheetName(0));
            assertEquals("目录 Contents", book.getSheetName(1));
            assertEquals("说明 Notes", book.getSheetName(2));
            XSSFSheet contents = book.getSheetAt(1);
            for (int i = 3; i < book.getNumberOfSheets(); i++) {
                assertEquals(
                        book.getSheetName(i), contents.getRow(i - 2).getCell(0).getStringCellValue());
            }
            assertEquals(
                    book.getNumberOfSheets() - 3, contents.getHyperlinkList().size());
        }
    }

    @Test
    void everyOtherSheetIsOneMarkedUpTableWithoutBlankCells() throws Exception {
        write(Sample.facts(), folder);
        try (XSSFWorkbook book = open()) {
            Set<String> names = new HashSet<>();
            for (int i = 3; i < book.getNumberOfSheets(); i++) {
                XSSFSheet sheet = book.getSheetAt(i);
                List<XSSFTable> tables = sheet.getTables();
                assertEquals(1, tables.size(), sheet.getSheetName());
                XSSFTable table = tables.get(0);
                assertTrue(names.add(table.getDisplayName()));
                assertEquals("A3", table.getStartCellReference().formatAsString());
                assertEquals(sheet.getLastRowNum(), table.getEndCellReference().getRow());
                Set<String> headers = new HashSet<>();
                int width = table.getColumnCount();
                for (int r = 2; r <= sheet.getLastRowNum(); r++) {
                    for (int c = 0; c < width; c++) {
                        Cell cell = sheet.getRow(r).getCell(c, Row.MissingCellPolicy.RETURN_NULL_AND_BLANK);
                        assertTrue(
                                cell != null && !cell.toString().isEmpty(), sheet.getSheetName() + " " + r + "," + c);
                    }
                }
                for (int c = 0; c < width; c++) {
                    String header = sheet.getRow(2).getCell(c).getStringCellValue();
                    assertTrue(headers.add(header), header);
                    assertEquals(header, table.getColumns().get(c).getName());
                }
                assertEquals(0, sheet.getNumMergedRegions());
                assertTrue(sheet.getPaneInformation() == null);
            }
        }
    }

    @Test
    void numbersAreNumbersAndTheirBoundsStandBesideThem() throws Exception {
        write(Sample.facts(), folder);
        try (XSSFWorkbook book = open()) {
            XSSFSheet wide = book.getSheet("宽表 Wide");
            Row baima = wide.getRow(5);
            assertEquals("云梦县白马乡", baima.getCell(3).getStringCellValue());
            assertEquals("[x]", baima.getCell(5).getStringCellValue());
            assertEquals(CellType.NUMERIC, baima.getCell(7).getCellType());
            assertEquals(200.0, baima.getCell(7).getNumericCellValue());
            assertEquals("≥", baima.getCell(8).getStringCellValue());
            assertEquals("[r]", wide.getRow(4).getCell(8).getStringCellValue());
        }
    }

    @Test
    void namesLeadToTheirPages() throws Exception {
        write(Sample.facts(), folder);
        try (XSSFWorkbook book = open()) {
            Row baima = book.getSheet("宽表 Wide").getRow(5);
            assertEquals(
                    PageNames.indicator(Sample.DISPUTES.id()),
                    baima.getCell(1).getHyperlink().getAddress());
            assertEquals(
                    PageNames.body(Sample.BAIMA.id()),
                    baima.getCell(3).getHyperlink().getAddress());
            Row submitted = book.getSheet("报送文件 Submissions").getRow(3);
            assertEquals(
                    PageNames.report(submitted.getCell(0).getStringCellValue()),
                    submitted.getCell(0).getHyperlink().getAddress());
            assertEquals(
                    PageNames.body(Sample.QINGSHI.id()),
                    book.getSheet("单位 Bodies")
                            .getRow(3)
                            .getCell(0)
                            .getHyperlink()
                            .getAddress());
            assertEquals(
                    PageNames.INDEX,
                    book.getSheetAt(0).getHyperlinkList().get(0).getAddress());
        }
    }

    @Test
    void aPlaceholderIsToldFromWhatWasNotReported() throws Exception {
        ListedFacts facts = Sample.facts();
        facts.statements.removeIf(
                row -> row.body().equals(Sample.BAIMA) && row.indicator().equals(Sample.DISPUTES));
        facts.statements.add(
                Sample.statement(Sample.BAIMA, 2023, Sample.DISPUTES, "190", Bound.EXACT, "2023/白马乡.txt", "b1:1"));
        write(facts, folder);
        try (XSSFWorkbook book = open()) {
            Row baima = book.getSheet("宽表 Wide").getRow(5);
            assertEquals(190.0, baima.getCell(5).getNumericCellValue());
            assertEquals("[c]", baima.getCell(7).getStringCellValue());
        }
    }

    @Test
    void everyColumnOfEveryTableIsDefined() throws Exception {
        write(Sample.facts(), folder);
        try (XSSFWorkbook book = open()) {
            XSSFSheet columns = book.getSheet("列说明 Columns");
            Set<String> defined = new HashSet<>();
            for (int r = 3; r <= columns.getLastRowNum(); r++) {
                defined.add(columns.getRow(r).getCell(2).getStringCellValue());
            }
            assertTrue(defined.contains("summary.matched_total"));
            assertTrue(defined.contains("year-over-year.change_percent"));
        }
    }

    @Test
    void anEmptyEditionStillOpens() throws Exception {
        write(new ListedFacts(), folder);
        try (XSSFWorkbook book = open()) {
            assertEquals(
                    "[z]", book.getSheet("统计值 Statements").getRow(3).getCell(0).getStringCellValue());
        }
    }

    @Test
    void textThatNoWorkbookMayHoldIsLeftOutAndTheRestKept() throws Exception {
        ListedFacts facts = Sample.facts();
        facts.findings.add(
                new Finding(Severity.INFO, "odd", "", "", null, "", "前\u0000\u0008\uFFFE<&>\"😀" + varied(40_000)));
        facts.findings.add(new Finding(Severity.INFO, "formula", "", "", null, "", "=1+1"));
        write(facts, folder);
        try (XSSFWorkbook book = open()) {
            XSSFSheet findings = book.getSheet("核查提示 Findings");
            assertTrue(findings.getRow(5).getCell(6).getStringCellValue().startsWith("前<&>\"😀一"));
            assertEquals("=1+1", findings.getRow(6).getCell(6).getStringCellValue());
            assertEquals(CellType.STRING, findings.getRow(6).getCell(6).getCellType());
        }
    }

    @Test
    void thousandsOfRowsGoOutWithTheirTable() throws Exception {
        ListedFacts facts = Sample.facts();
        for (int i = 0; i < 3_000; i++) {
            facts.findings.add(new Finding(Severity.INFO, "many", "f" + i, "", null, "", "提示" + i));
        }
        write(facts, folder);
        try (XSSFWorkbook book = open()) {
            XSSFSheet findings = book.getSheet("核查提示 Findings");
            assertEquals(3_004, findings.getLastRowNum());
            assertEquals(
                    3_004, findings.getTables().get(0).getEndCellReference().getRow());
        }
    }

    private static String varied(int length) {
        StringBuilder text = new StringBuilder("一");
        Random random = new Random(7);
        while (text.length() < length) {
            text.append((char) ('一' + random.nextInt(20_000)));
        }
        return text.toString();
    }

    private static void write(ListedFacts facts, Path folder) throws IOException {
        new WorkbookOutput().write(facts, Sample.edition(null), folder);
    }

    private XSSFWorkbook open() throws IOException, InvalidFormatException {
        return new XSSFWorkbook(folder.resolve("yearbook.xlsx").toFile());
    }
}
