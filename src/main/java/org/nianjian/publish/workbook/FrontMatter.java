package org.nianjian.publish.workbook;

import java.io.IOException;
import java.util.List;
import org.dhatim.fastexcel.HyperLink;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.nianjian.publish.Edition;
import org.nianjian.publish.page.link.PageNames;

/** The sheets before the tables: cover, contents and notes. */
final class FrontMatter {
    /**
     * A sheet as the contents list it.
     *
     * @param name its name
     * @param title what its table is
     */
    record Listed(String name, String title) {}

    private static final List<String> NOTES = List.of(
            "未报、不适用与特殊数值 / Signs where there is no number, and beside numbers that need a note",
            "[x] 未报，不是0 / not reported, which is never 0",
            "[z] 不适用 / not applicable",
            "[c] 隐去（原文为占位符）/ redacted: the report has a placeholder",
            "[b] 口径或区划调整，与上年不可比 / break: not comparable with the year before",
            "[e] 约数 / about",
            "[r] 经人工更正 / revised by a person",
            "[s] 由程序从扫描件识别，须核对 / recognised in a scan by a program, to be checked",
            "界限（bound）/ Bounds",
            "exact 等于 / equal to; at_least 至少 / not above the real one; at_most 至多 / not below it; about 约 / near it",
            "合计与可比 / Totals and matched bodies",
            "各年报送单位不同，合计不可相互比较；变化只在两年均有可比数值的单位之间计算 / "
                    + "Totals of different years rest on different bodies and are not to be compared; changes are those of the bodies"
                    + " that reported comparable figures in both years",
            "比率不相加，只取中位数，其变化以百分点计 / Rates never add; they have medians, and change in percentage points",
            "追溯 / Tracing a number",
            "statements.csv 的 observations 列给出观测标识，observations.csv 由此给出文件、句子和位置 / "
                    + "The column observations of statements.csv names rows of observations.csv, which give file, sentence and place");

    private static final int COVER_LINK = 7;
    private static final int WIDTH = 110;
    private static final int LINE_HEIGHT = 18;
    private static final int TITLE_HEIGHT = 26;

    private FrontMatter() {}

    static void cover(Workbook workbook, Edition edition, String years) throws IOException {
        Worksheet sheet = workbook.newWorksheet("封面 Cover");
        lines(
                sheet,
                List.of(
                        "法治政府建设统计年鉴 / Yearbook of rule-of-law government",
                        "数据年份 / Data years: " + years,
                        "版本标识 / Edition: " + edition.id(),
                        "程序版本 / Program version: " + edition.programVersion(),
                        "来源：各单位法治政府建设年度报告 / Source: the annual reports of the reporting bodies",
                        "每个数字均可追溯到原文句子，见同一文件夹的 observations.csv 与 texts / "
                                + "Every number leads back to its sentence: see observations.csv and texts in the same folder"));
        sheet.hyperlink(
                COVER_LINK, 0, HyperLink.external(PageNames.INDEX, "打开首页：每个单位、指标和报告各有一页 / Open the first page"));
        sheet.style(COVER_LINK, 0).fontColor("224C9F").underlined().set();
        sheet.finish();
    }

    static void contents(Workbook workbook, List<Listed> sheets) throws IOException {
        Worksheet sheet = workbook.newWorksheet("目录 Contents");
        lines(sheet, List.of("目录 / Contents"));
        for (int i = 0; i < sheets.size(); i++) {
            Listed listed = sheets.get(i);
            sheet.hyperlink(i + 1, 0, HyperLink.internal("'" + listed.name() + "'!A1", listed.name()));
            sheet.value(i + 1, 1, listed.title());
        }
        sheet.style(0, 0).wrapText(false).set();
        sheet.width(0, 28);
        sheet.width(1, 60);
        sheet.finish();
    }

    static void notes(Workbook workbook) throws IOException {
        Worksheet sheet = workbook.newWorksheet("说明 Notes");
        lines(sheet, NOTES);
        sheet.finish();
    }

    private static void lines(Worksheet sheet, List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            sheet.value(i, 0, lines.get(i));
            sheet.style(i, 0).wrapText(true).verticalAlignment("top").set();
            sheet.rowHeight(i, LINE_HEIGHT * linesOf(lines.get(i)));
        }
        sheet.style(0, 0).bold().fontSize(16).wrapText(false).set();
        sheet.rowHeight(0, TITLE_HEIGHT);
        sheet.width(0, WIDTH);
        sheet.pageOrientation("landscape");
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
    }

    /** How many lines a text takes; not every program finds out by itself how high its row must be. */
    private static int linesOf(String text) {
        int width = text.codePoints().map(c -> c < 0x2E80 ? 1 : 2).sum();
        return 1 + width / (WIDTH - 5);
    }
}
