package org.nianjian.publish.page;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.nianjian.indicator.Status;
import org.nianjian.publish.Areas;
import org.nianjian.publish.Edition;
import org.nianjian.publish.Sample;
import org.nianjian.publish.TextsOutput;
import org.nianjian.publish.area.AreaOutput;
import org.nianjian.publish.csv.CsvOutput;
import org.nianjian.publish.page.link.PageNames;
import org.nianjian.publish.revision.RevisionTable;
import org.nianjian.publish.table.FindingTable;
import org.nianjian.publish.table.RejectionTable;
import org.nianjian.publish.table.StatementTable;
import org.nianjian.publish.table.Table;
import org.nianjian.quantity.Bound;
import org.nianjian.report.Body;
import org.nianjian.statement.Finding;
import org.nianjian.statement.Role;
import org.nianjian.statement.Severity;
import org.nianjian.warehouse.ListedFacts;
import org.nianjian.warehouse.RejectionRow;

/** The pages of a small invented edition with one of everything, and of large ones. */
public final class InventedSite {
    /** Some of the tables: what others are added is no concern of the pages. */
    static final List<Table<?>> TABLES = List.of(
            StatementTable.STATEMENTS, RevisionTable.REVISIONS, FindingTable.FINDINGS, RejectionTable.REJECTIONS);

    private InventedSite() {}

    /** Two towns over two years, with every kind of figure. */
    public static ListedFacts facts() {
        ListedFacts facts = new Reports()
                .report("2023/青石镇.txt", Sample.QINGSHI, 2023, "云梦县青石镇2023年报告\n共调处矛盾纠纷300件。\n")
                .states("300件", Sample.DISPUTES, "300", Bound.EXACT)
                .report("2024/青石镇.txt", Sample.QINGSHI, 2024, """
                        云梦县青石镇2024年报告
                        一、化解矛盾
                        全年调处矛盾纠纷312件，同比上升4%，其中口头调解100件，上年为300件。调解成功率98.5%。𠮷日开展巡逻45次。
                        二、下一步
                        明年计划调处矛盾纠纷400件，另有XX件待定。
                        """)
                .states("312件", Sample.DISPUTES, "312", Bound.EXACT)
                .claims("4%", Sample.DISPUTES, "4")
                .mentions("100件", Sample.DISPUTES, "100", Bound.EXACT, Status.ACTUAL, Role.PART)
                .mentions("300件", Sample.DISPUTES, "300", Bound.EXACT, Status.PRIOR, Role.NOT_COUNTED)
                .states("98.5%", Sample.SUCCESS, "98.5", Bound.EXACT)
                .other("45次", "45", "次", "巡逻")
                .mentions("400件", Sample.DISPUTES, "400", Bound.EXACT, Status.PLAN, Role.NOT_COUNTED)
                .mentions("XX件", Sample.DISPUTES, null, Bound.EXACT, Status.REDACTED, Role.NOT_COUNTED)
                .report("2024/白马乡.txt", Sample.BAIMA, 2024, "云梦县白马乡2024年报告\n调处各类矛盾纠纷1200余件，巡逻30余次\n")
                .states("1200余件", Sample.DISPUTES, "1200", Bound.AT_LEAST)
                .other("30余次", "30", "次", "巡逻")
                .report("2022/白马乡.txt", Sample.BAIMA, 2022, "云梦县白马乡2022年报告\n制度进一步健全。\n")
                .facts();
        facts.summary.addAll(Sample.facts().summary);
        facts.findings.add(new Finding(Severity.ERROR, "correction", "", "", null, "", "更正表第3行没有对应的数字；请核对。"));
        facts.findings.add(new Finding(
                Severity.WARNING,
                "apart",
                "2024/青石镇.txt",
                Sample.QINGSHI.name(),
                2024,
                Sample.DISPUTES.id(),
                "两处所述关系不明；请核对原文。"));
        facts.rejections.add(new RejectionRow("2024/旧表.wps", "", "unsupported_format", "请另存为 docx 再交。", true));
        facts.expected.addAll(Sample.facts().expected);
        facts.corrections.addAll(Sample.facts().corrections);
        facts.submissions.add(Sample.current("2024/柳林.txt", "c3", Sample.UNKNOWN, 2024));
        return facts;
    }

    /** So many towns, each with a report on 2024. */
    public static ListedFacts large(int bodies) {
        Reports reports = new Reports();
        for (int i = 1; i <= bodies; i++) {
            Body town = Sample.town(String.valueOf(999_901_000 + i), "云梦县第" + i + "镇", "第" + i + "镇");
            reports.report(i + ".txt", town, 2024, "第" + i + "镇2024年报告\n调处矛盾纠纷" + i + "件。\n")
                    .states(i + "件", Sample.DISPUTES, String.valueOf(i), Bound.EXACT);
        }
        return reports.facts();
    }

    /** Writes the pages with what they lead to. */
    public static void write(ListedFacts facts, Path folder) throws IOException {
        write(facts, Sample.edition(null), folder);
    }

    static void write(ListedFacts facts, Edition edition, Path folder) throws IOException {
        Path charts = Files.createDirectories(folder.resolve("charts"));
        String svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 900 300\"><circle r=\"90\"/></svg>";
        Path ofCounty = Files.createDirectories(folder.resolve(PageNames.area("999901") + "charts"));
        for (String language : List.of("zh", "en")) {
            Files.writeString(charts.resolve("total-" + language + ".svg"), svg);
            Files.writeString(charts.resolve("total-" + language + ".png"), "");
            Files.writeString(ofCounty.resolve("changes-" + language + ".svg"), svg);
            Files.writeString(ofCounty.resolve("changes-" + language + ".png"), "");
        }
        Files.writeString(charts.resolve("charts.json"), """
                [{"file": "charts/total-zh.svg", "png": "charts/total-zh.png", "width": 900, "height": 300, "form": "total",
                  "indicator": "mediation.disputes_handled", "level": "township", "type": "government", "lang": "zh",
                  "alt": "调处<矛盾>\\"纠纷\\""},
                 {"file": "charts/total-en.svg", "png": "charts/total-en.png", "width": 900, "height": 300, "form": "total",
                  "indicator": "mediation.disputes_handled", "level": "township", "type": "government", "lang": "en",
                  "alt": "Disputes"},
                 {"file": "by-area/999901/charts/changes-zh.svg", "png": "by-area/999901/charts/changes-zh.png", "width": 900,
                  "height": 300, "form": "changes", "indicator": "", "level": "township", "type": "government",
                  "group": "999901", "lang": "zh", "alt": "变化"},
                 {"file": "by-area/999901/charts/changes-en.svg", "png": "by-area/999901/charts/changes-en.png", "width": 900,
                  "height": 300, "form": "changes", "indicator": "", "level": "township", "type": "government",
                  "group": "999901", "lang": "en", "alt": "Changes"}]
                """, StandardCharsets.UTF_8);
        new TextsOutput().write(facts, edition, folder);
        Set<Table<?>> tables = new LinkedHashSet<>(AreaOutput.TABLES);
        tables.addAll(TABLES);
        for (Table<?> table : tables) {
            new CsvOutput(table).write(facts, edition, folder);
        }
        for (String other : List.of("yearbook.xlsx", "datapackage.json")) {
            Files.writeString(folder.resolve(other), "");
        }
        Areas areas = new Areas(1);
        new PageOutput(TABLES, areas).write(facts, edition, folder);
        new AreaOutput(areas).write(facts, edition, folder);
    }
}
