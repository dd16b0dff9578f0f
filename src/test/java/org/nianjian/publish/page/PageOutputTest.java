package org.nianjian.publish.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nianjian.place.Level;
import org.nianjian.publish.Golden;
import org.nianjian.publish.Sample;
import org.nianjian.publish.TextsOutput;
import org.nianjian.publish.csv.CsvOutput;
import org.nianjian.publish.datapackage.Tables;
import org.nianjian.publish.table.Table;
import org.nianjian.quantity.Bound;
import org.nianjian.report.Body;
import org.nianjian.report.BodyType;
import org.nianjian.statement.Finding;
import org.nianjian.statement.Severity;
import org.nianjian.warehouse.ListedFacts;
import org.nianjian.warehouse.RejectionRow;

class PageOutputTest {
    @TempDir
    Path folder;

    @Test
    void thePageIsWrittenAsAgreed() throws IOException {
        page(Sample.facts());

        Golden.assertSame("page/index.html", folder.resolve("index.html"));
    }

    @Test
    void everythingThatCameFromAReportIsEscaped() throws IOException {
        String nasty = "<script>alert('x')</script>\"><img src=x onerror=alert(1)>${7*7}&amp;";
        ListedFacts facts = Sample.facts();
        Body body = new Body("x", nasty, Level.TOWNSHIP, BodyType.GOVERNMENT, "", nasty);
        facts.submissions.add(Sample.current(nasty, "dd", body, 2024));
        facts.rejections.add(new RejectionRow(nasty, "", nasty, nasty, true));
        facts.findings.add(new Finding(Severity.WARNING, "nasty", nasty, nasty, null, nasty, nasty));

        Document page = page(facts);

        assertEquals(1, page.select("script").size());
        assertEquals(0, page.select("img").size());
        assertEquals(nasty, page.select("#rejections tbody tr:last-child th").text());
        assertTrue(page.select("#bodies tbody th").eachText().contains(nasty));
        assertTrue(page.select("#findings td.long").eachText().contains(nasty));
    }

    @Test
    void everyLinkLeadsToAFileOrAPlaceInThePage() throws IOException {
        Path charts = Files.createDirectory(folder.resolve("charts"));
        for (String name : List.of("total-zh.svg", "total-zh.png", "total-en.svg", "total-en.png")) {
            Files.writeString(charts.resolve(name), "");
        }
        Files.writeString(charts.resolve("charts.json"), """
                [{"file": "charts/total-zh.svg", "png": "charts/total-zh.png", "width": 900, "height": 560,
                  "lang": "zh", "alt": "调处<矛盾>\\"纠纷\\""},
                 {"file": "charts/total-en.svg", "png": "charts/total-en.png", "width": 900, "height": 560,
                  "lang": "en", "alt": "Disputes"}]
                """);
        new TextsOutput().write(Sample.facts(), Sample.edition(null), folder);
        for (Table<?> table : Tables.ALL) {
            new CsvOutput(table).write(Sample.facts(), Sample.edition(null), folder);
        }
        for (String later : new String[] {"yearbook.xlsx", "datapackage.json"}) {
            Files.writeString(folder.resolve(later), "");
        }

        Document page = page(Sample.facts());

        for (Element link : page.select("a[href]")) {
            String target = link.attr("href");
            if (target.startsWith("#")) {
                assertNotNull(page.getElementById(target.substring(1)), target);
            } else {
                assertTrue(Files.isRegularFile(folder.resolve(target)), target);
            }
        }
        assertEquals(
                List.of("charts/total-zh.svg", "charts/total-en.svg"),
                page.select("figure img").eachAttr("src"));
        assertEquals(
                List.of("调处<矛盾>\"纠纷\"", "Disputes"), page.select("figure img").eachAttr("alt"));
    }

    @Test
    void thePageAsksNobodyForAnything() throws IOException {
        page(Sample.facts());
        String html = Files.readString(folder.resolve("index.html"));

        assertFalse(html.contains("http:") || html.contains("https:"), "no address of a server");
        assertFalse(html.contains("@import") || html.contains("fetch("), "nothing is loaded");
    }

    @Test
    void everyWordStandsThereInBothLanguages() throws IOException {
        Document page = page(Sample.facts());

        assertEquals(page.select("span.zh").size(), page.select("span.en").size());
        assertTrue(page.select("h2").stream().allMatch(h -> h.select(".zh, .en").size() == 2));
    }

    @Test
    void everyTableSaysWhatItIsAndWhatItsCellsBelongTo() throws IOException {
        for (Element table : page(Sample.facts()).select("table")) {
            assertEquals(1, table.select("> caption").size());
            assertTrue(table.select("th").stream().allMatch(cell -> cell.hasAttr("scope")));
        }
    }

    @Test
    void aChangeWorthAHeadlineLeadsTheOverview() throws IOException {
        ListedFacts facts = Sample.facts();
        facts.summary.add(
                Sample.summary(2025, Sample.DISPUTES, 5, 4, "12345", Bound.AT_LEAST, 3, "1180", "1000", "18.0000"));

        Document page = page(facts);

        assertEquals(
                "2025年调处矛盾纠纷至少1.2万件，可比单位比上年增长18.0%",
                page.select(".headlines .zh").text());
        assertEquals(
                "Disputes handled: at least 12,345 in 2025, up 18.0% on a matched basis",
                page.select(".headlines .en").text());
    }

    @Test
    void tooFewMatchedBodiesMakeNoHeadline() throws IOException {
        assertEquals(0, page(Sample.facts()).select(".headlines").size());
    }

    @Test
    void anEmptyEditionHasAPageThatSaysSo() throws IOException {
        Document page = page(new ListedFacts());

        assertTrue(page.select("#indicators").text().contains("没有可汇总的统计值"));
        assertTrue(page.select("#rejections").text().contains("全部文件均已读取"));
    }

    private Document page(ListedFacts facts) throws IOException {
        new PageOutput(Tables.ALL).write(facts, Sample.edition(null), folder);
        return Jsoup.parse(Files.readString(folder.resolve("index.html")));
    }
}
