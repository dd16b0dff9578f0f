package org.nianjian.publish.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nianjian.indicator.IndicatorDefinition;
import org.nianjian.indicator.WordSet;
import org.nianjian.publish.Edition;
import org.nianjian.publish.Golden;
import org.nianjian.publish.Sample;
import org.nianjian.publish.csv.CsvOutput;
import org.nianjian.publish.datapackage.DataPackageOutput;
import org.nianjian.publish.datapackage.Tables;
import org.nianjian.publish.page.html.Pager;
import org.nianjian.publish.page.link.PageNames;
import org.nianjian.publish.table.Table;
import org.nianjian.quantity.Bound;
import org.nianjian.warehouse.ListedFacts;
import org.nianjian.warehouse.ObservationRow;
import org.nianjian.warehouse.Origin;
import org.nianjian.warehouse.StatementRow;
import org.nianjian.warehouse.SubmissionRow;

class PageOutputTest {
    @TempDir
    Path folder;

    @Test
    void thePagesAreWrittenAsAgreed() throws IOException {
        InventedSite.write(InventedSite.facts(), folder);

        Golden.assertSame("page/index.html", folder.resolve("index.html"));
        Golden.assertSame("page/body.html", folder.resolve(PageNames.body(Sample.QINGSHI.id())));
        Golden.assertSame("page/indicator.html", folder.resolve(PageNames.indicator(Sample.DISPUTES.id())));
        Golden.assertSame("page/report.html", folder.resolve(PageNames.report("2024/青石镇.txt")));
        Golden.assertSame("page/unclassified.html", folder.resolve(PageNames.UNCLASSIFIED));
        Golden.assertSame("page/indicator.csv", folder.resolve(PageNames.indicatorCsv(Sample.DISPUTES.id())));
    }

    @Test
    void everyStatementLeadsToItsWordsInTheTextByOneClick() throws IOException {
        ListedFacts facts = InventedSite.facts();
        Pages pages = pages(facts);

        for (StatementRow row : facts.statements) {
            for (String from : List.of(
                    PageNames.body(row.body().id()),
                    PageNames.indicator(row.indicator().id()))) {
                String place =
                        PageNames.figure(row.file(), row.statement().ordinals().get(0));
                Element link = pages.at(from)
                        .select("td a[href$=" + place.substring(place.lastIndexOf('/')) + "]")
                        .first();
                assertNotNull(link, from + " leads to " + place);
                String words = pages.follow(from, link.attr("href")).text();
                String digits = link.text().replaceAll("[^0-9.]", "");
                assertTrue(words.contains(digits), words + " says " + digits);
            }
        }
    }

    @Test
    void everyTotalLeadsToTheValuesThatItSumsByOneClick() throws IOException {
        Pages pages = pages(InventedSite.facts());

        for (String from : List.of(PageNames.INDICATORS, PageNames.METHOD)) {
            for (Element link : pages.at(from).select("tbody th a")) {
                Element page = pages.follow(from, link.attr("href"));
                assertFalse(page.select("td a[href*=report/]").isEmpty(), link.text());
            }
        }
    }

    @Test
    void aFigureInTheTextSaysWhatItWasReadAs() throws IOException {
        Pages pages = pages(InventedSite.facts());
        Document report = pages.at(PageNames.report("2024/青石镇.txt"));

        assertEquals(
                List.of("f a", "f c", "f a", "f y", "f a", "f u", "f p", "f x"),
                report.select("#text .f").eachAttr("class"));
        assertEquals("45次", report.select("#text .f.u").text(), "one character before it takes two chars");
        assertEquals("1 312件 调处矛盾纠纷 312件 本年实际 2024 计入 矛盾纠纷", chinese(report, "d1"));
        assertEquals("2 4% 调处矛盾纠纷 的升降；与数据核对：一致（按数据为4%） 4% 本年实际 2024 不计", chinese(report, "d2"));
        assertTrue(chinese(report, "d6").contains("似为“巡逻”"));
        assertEquals(List.of("一、化解矛盾", "二、下一步"), report.select("#text .h").eachText());
        Document other = pages.at(PageNames.report("2024/白马乡.txt"));
        assertTrue(chinese(other, "d1").contains("≥1,200件 至少"));
    }

    @Test
    void aReportThatRepeatsAnotherSaysWhichAndHowMuch() throws IOException {
        ListedFacts facts = InventedSite.facts();
        SubmissionRow copied = facts.submissions.get(2);
        facts.submissions.set(2, copied.copying(new SubmissionRow.Copy("2024/青石镇.txt", new BigDecimal("87.5000"))));

        Element head = pages(facts)
                .at(PageNames.report(copied.file()))
                .select("dl.facts")
                .first();

        assertNotNull(head);
        assertTrue(head.text().contains("87.5%的句子也见于"), head.text());
        assertEquals(1, head.select("a:contains(2024/青石镇.txt)").size());
    }

    @Test
    void whatWasRecognisedInAScanIsMarkedAtEveryFigureAndValue() throws IOException {
        ListedFacts facts = InventedSite.facts();
        Origin scan = new Origin(false, true);
        facts.observations.replaceAll(it -> new ObservationRow(
                it.id(),
                it.file(),
                it.body(),
                it.reportYear(),
                it.year(),
                it.observation(),
                it.indicatorZh(),
                it.status(),
                it.role(),
                scan));
        facts.statements.replaceAll(it -> new StatementRow(
                it.body(), it.year(), it.indicator(), it.statement(), it.file(), it.observationIds(), scan));

        Pages pages = pages(facts);

        Document report = pages.at(PageNames.report("2024/白马乡.txt"));
        assertTrue(report.select("dl.facts").text().contains("由程序从图片中识别"));
        assertTrue(chinese(report, "d1").contains("至少扫"), chinese(report, "d1"));
        Document body = pages.at(PageNames.body(facts.statements.get(0).body().id()));
        assertTrue(body.select("td.n sup").eachText().stream().anyMatch(mark -> mark.contains("扫")));
    }

    @Test
    void anIndicatorSaysByWhichWordsItIsTold() throws IOException {
        WordSet words = new WordSet("DISPUTE", WordSet.Role.ABOUT, 0, null, List.of("矛盾纠纷", "纠纷"));
        IndicatorDefinition definition = new IndicatorDefinition(
                Sample.DISPUTES,
                List.of("件"),
                List.of("[DISPUTE]"),
                List.of(words),
                List.of(),
                List.of(),
                List.of("纠纷[3件]。"));
        Edition edition = new Edition("0", Sample.CATALOGUE, "c", "e", "1", null, List.of(definition));
        InventedSite.write(InventedSite.facts(), edition, folder);

        Pages pages = new Pages(folder);
        String told = pages.at(PageNames.indicator(Sample.DISPUTES.id()))
                .select("details")
                .text();
        assertTrue(told.contains("DISPUTE 矛盾纠纷、纠纷") && told.contains("纠纷[3件]。"), told);
        assertEquals(
                0,
                pages.at(PageNames.indicator(Sample.SUCCESS.id()))
                        .select("details")
                        .size());
    }

    @Test
    void figuresWithoutAnIndicatorAreGroupedByWhatTheySeemToCount() throws IOException {
        Document page = pages(InventedSite.facts()).at(PageNames.UNCLASSIFIED);

        assertEquals(1, page.select("#unclassified tbody tr").size());
        assertTrue(page.select("#unclassified tbody tr").text().startsWith("巡逻 次 2 2 "));
        assertEquals(List.of("45次", "30余次"), page.select("#unclassified a").eachText());
    }

    @Test
    void aLongPageIsSplitAndNoBodyIsLost() throws IOException {
        int bodies = 2 * Pager.ROWS + 1;
        Pages pages = pages(InventedSite.large(bodies));

        for (String first : List.of(PageNames.BODIES, PageNames.indicator(Sample.DISPUTES.id()))) {
            Set<String> seen = new HashSet<>();
            for (int part = 1; part <= 3; part++) {
                Document page = pages.at(PageNames.part(first, part));
                List<String> names = page.select("#bodies tbody th").eachText();
                assertEquals(part < 3 ? Pager.ROWS : 1, names.size());
                seen.addAll(names);
                assertEquals(
                        List.of("1", "2", "3"),
                        page.select("main nav").get(0).select("a").eachText());
            }
            assertEquals(bodies, seen.size());
            assertFalse(Files.exists(folder.resolve(PageNames.part(first, 4))));
        }
    }

    @Test
    void aFullPartIsFollowedByNoEmptyOne() throws IOException {
        Pages pages = pages(InventedSite.large(Pager.ROWS));

        String page = PageNames.indicator(Sample.DISPUTES.id());
        assertEquals(Pager.ROWS, pages.at(page).select("#bodies tbody th").size());
        assertFalse(Files.exists(folder.resolve(PageNames.part(page, 2))));
    }

    @Test
    void aHistoryChangesThePageOfRevisionsAlone() throws IOException {
        Path before = Files.createDirectory(folder.resolve("before"));
        Path alone = Files.createDirectory(folder.resolve("alone"));
        Path after = Files.createDirectory(folder.resolve("after"));
        for (Table<?> table : Tables.ALL) {
            new CsvOutput(table).write(Sample.facts(), Sample.edition(null), before);
        }
        new DataPackageOutput(Tables.ALL).write(Sample.facts(), Sample.edition(null), before);
        InventedSite.write(InventedSite.facts(), Sample.edition(null), alone);
        InventedSite.write(InventedSite.facts(), Sample.edition(before), after);

        Map<String, String> one = bytes(alone);
        Map<String, String> other = bytes(after);
        assertTrue(new Pages(after)
                        .at(PageNames.REVISIONS)
                        .select("#revisions tbody tr")
                        .size()
                > 0);
        for (String each : List.of(PageNames.REVISIONS, "revisions.csv")) {
            assertNotEquals(one.remove(each), other.remove(each));
        }
        assertEquals(one, other);
    }

    @Test
    void aChangeWorthAHeadlineLeadsTheOverview() throws IOException {
        ListedFacts facts = InventedSite.facts();
        facts.summary.add(
                Sample.summary(2025, Sample.DISPUTES, 5, 4, "12345", Bound.AT_LEAST, 3, "1180", "1000", "18.0000"));

        Document page = pages(facts).at(PageNames.INDEX);

        assertEquals(
                "2025年调处矛盾纠纷至少1.2万件，可比单位比上年增长18.0%",
                page.select(".headlines .zh").text());
        assertEquals(
                "Disputes handled: at least 12,345 in 2025, up 18.0% on a matched basis",
                page.select(".headlines .en").text());
        assertEquals("+18.0%", page.select(".headlines .change.rise").text());
    }

    @Test
    void tooFewMatchedBodiesMakeNoHeadline() throws IOException {
        assertEquals(
                0,
                pages(InventedSite.facts())
                        .at(PageNames.INDEX)
                        .select(".headlines")
                        .size());
    }

    @Test
    void anEmptyEditionHasPagesThatSaySo() throws IOException {
        Pages pages = pages(new ListedFacts());

        assertTrue(pages.at(PageNames.INDEX).text().contains("没有可汇总的统计值"));
        assertTrue(pages.at(PageNames.INDICATORS).text().contains("没有可汇总的统计值"));
        assertTrue(pages.at(PageNames.BODIES).text().contains("没有报送单位"));
        assertTrue(pages.at(PageNames.FINDINGS).text().contains("没有提示"));
        assertTrue(pages.at(PageNames.REJECTIONS).text().contains("全部文件均已读取"));
        assertTrue(pages.at(PageNames.UNCLASSIFIED).text().contains("所有数字都已归类"));
        assertTrue(pages.at(PageNames.REVISIONS).text().contains("第一版"));
        assertTrue(pages.at(PageNames.indicator(Sample.DISPUTES.id())).text().contains("没有单位报告这一指标"));
    }

    private Pages pages(ListedFacts facts) throws IOException {
        InventedSite.write(facts, folder);
        return new Pages(folder);
    }

    private static String chinese(Document page, String id) {
        Element element = page.getElementById(id);
        assertNotNull(element, id);
        Element copy = element.clone();
        copy.select(".en").remove();
        return copy.text();
    }

    private static Map<String, String> bytes(Path edition) throws IOException {
        Map<String, String> bytes = new TreeMap<>();
        try (Stream<Path> files = Files.walk(edition)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                bytes.put(edition.relativize(file).toString(), Files.readString(file));
            }
        }
        return bytes;
    }
}
