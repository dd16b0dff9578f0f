package org.nianjian.publish.workbook;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import org.dhatim.fastexcel.HyperLink;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.nianjian.publish.table.FieldType;

/**
 * A sheet with one marked-up table from its first column on: title, place of the notes, header row, rows. Rows go out as
 * they come, so that any number of them fits into memory; what does not fit on a sheet is left to the CSV, and said so.
 */
final class Sheet {
    /** The first rows of every sheet are title, description, and header. */
    private static final int HEADER_ROW = 2;

    private static final int LAST_ROW = Worksheet.MAX_ROWS - 2;
    private static final int LONGEST_TEXT = 32_000;
    private static final int ROWS_IN_MEMORY = 500;
    /** Excel opens a sheet with 65,530 links at most, and they are kept in memory to the end. */
    private static final int MOST_LINKS = 60_000;

    private static final int TITLE_HEIGHT = 24;
    private static final int HEADER_HEIGHT = 36;
    private static final String LINK_COLOUR = "224C9F";

    private final Worksheet sheet;
    private final List<SheetColumn> columns;
    private final int lastRow;
    private final long leftOut;
    private int row = HEADER_ROW;
    private int links;

    /**
     * Starts a sheet.
     *
     * @param name its name in the workbook
     * @param tableName the name of its table
     * @param title what stands over the table
     * @param columns its columns
     * @param rows how many rows will come; the table is marked up before them, for rows that went out are out of reach
     */
    Sheet(Workbook workbook, String name, String tableName, String title, List<SheetColumn> columns, long rows) {
        this.sheet = workbook.newWorksheet(name);
        this.columns = columns;
        this.lastRow = (int) Math.min(LAST_ROW, HEADER_ROW + Math.max(1, rows));
        this.leftOut = Math.max(0, HEADER_ROW + rows - lastRow);
        sheet.value(0, 0, title);
        sheet.style(0, 0).bold().fontSize(14).set();
        sheet.rowHeight(0, TITLE_HEIGHT);
        sheet.rowHeight(HEADER_ROW, HEADER_HEIGHT);
        sheet.value(1, 0, "本表1个表格；符号与说明见“说明”表 / One table; signs and notes are explained on the sheet 说明");
        for (int i = 0; i < columns.size(); i++) {
            sheet.value(HEADER_ROW, i, columns.get(i).header());
            sheet.style(HEADER_ROW, i)
                    .bold()
                    .wrapText(true)
                    .horizontalAlignment(columns.get(i).type().numeric() ? "right" : "left")
                    .set();
            sheet.width(i, columns.get(i).width());
        }
        String[] headers = columns.stream().map(SheetColumn::header).toArray(String[]::new);
        sheet.range(HEADER_ROW, 0, lastRow, columns.size() - 1)
                .createTable(headers)
                .setName(tableName)
                .setDisplayName(tableName)
                .styleInfo()
                .setStyleName("TableStyleLight1")
                .setShowRowStripes(false);
        sheet.repeatRows(HEADER_ROW);
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.pageOrientation("landscape");
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
    }

    /** The next row: a value for each column, a {@link Link}, or, where there is none, a {@link Mark} or null. */
    void add(List<? extends @Nullable Object> values) throws IOException {
        if (row == lastRow) {
            return;
        }
        row++;
        for (int i = 0; i < columns.size(); i++) {
            put(i, columns.get(i), values.get(i));
        }
        if (row % ROWS_IN_MEMORY == 0) {
            sheet.flush();
        }
    }

    /** Ends the sheet; a table without rows gets one that says so. */
    void finish() throws IOException {
        if (row == HEADER_ROW) {
            for (int i = 0; i < columns.size(); i++) {
                sheet.value(lastRow, i, Mark.NOT_APPLICABLE.sign());
            }
        }
        if (leftOut > 0) {
            sheet.value(lastRow + 1, 0, "另有" + leftOut + "行见CSV / " + leftOut + " more rows are in the CSV");
        }
        sheet.finish();
    }

    private void put(int column, SheetColumn about, @Nullable Object value) {
        if (value instanceof Mark mark) {
            missing(column, about, mark);
        } else if (value instanceof Link link) {
            link(column, about, link);
        } else if (value == null || value instanceof String text && text.isEmpty()) {
            missing(column, about, about.missing());
        } else if (value instanceof BigDecimal number) {
            number(column, about.type(), number);
        } else if (value instanceof Integer number) {
            sheet.value(row, column, number);
        } else {
            text(column, about.type().format(value));
        }
    }

    private void missing(int column, SheetColumn about, Mark mark) {
        sheet.value(row, column, mark.sign());
        if (about.type().numeric()) {
            sheet.style(row, column).horizontalAlignment("right").set();
        }
    }

    private void link(int column, SheetColumn about, Link link) {
        if (link.text().isEmpty() || links == MOST_LINKS) {
            put(column, about, link.text());
            return;
        }
        links++;
        sheet.hyperlink(row, column, HyperLink.external(link.page(), link.page()));
        text(column, link.text());
        sheet.style(row, column).fontColor(LINK_COLOUR).underlined().set();
    }

    private void text(int column, String text) {
        sheet.inlineString(row, column, text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text);
    }

    private void number(int column, FieldType type, BigDecimal number) {
        BigDecimal plain = new BigDecimal(FieldType.plain(number));
        sheet.value(row, column, plain);
        String format = type == FieldType.FOUR_DECIMALS ? "#,##0.0" : plain.scale() == 0 ? "#,##0" : "#,##0.0###";
        sheet.style(row, column).format(format).set();
    }
}
