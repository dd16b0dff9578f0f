package org.nianjian.publish.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nianjian.indicator.Catalogue;
import org.nianjian.indicator.Indicator;
import org.nianjian.indicator.IndicatorKind;
import org.nianjian.place.Level;
import org.nianjian.publish.Edition;
import org.nianjian.publish.page.link.PageNames;
import org.nianjian.quantity.Bound;
import org.nianjian.report.Body;
import org.nianjian.report.BodyType;
import org.nianjian.statement.Correction;
import org.nianjian.statement.Finding;
import org.nianjian.statement.Severity;
import org.nianjian.statement.correcting.Corrected;
import org.nianjian.warehouse.CorrectionRow;
import org.nianjian.warehouse.ExpectedRow;
import org.nianjian.warehouse.ListedFacts;
import org.nianjian.warehouse.RejectionRow;

/** What must be true of every page, whatever it shows. */
class EveryPageTest {
    @TempDir
    Path folder;

    @Test
    void everyLinkLeadsToAFileAndAPlaceInIt() throws IOException {
        Pages pages = pages(InventedSite.facts());

        int links = 0;
        for (Map.Entry<String, Document> page : pages.all().entrySet()) {
            for (Element link : page.getValue().select("[href], [src]")) {
                String href = link.hasAttr("href") ? link.attr("href") : link.attr("src");
                String target = pages.target(page.getKey(), href);
                assertTrue(Files.isRegularFile(folder.resolve(target)), page.getKey() + " leads to " + href);
                if (target.endsWith(".html")) {
                    pages.follow(page.getKey(), href);
                }
                links++;
            }
        }
        assertTrue(links > 200, "links: " + links);
    }

    @Test
    void theFolderOfACountyLeadsToNothingOutsideItself() throws IOException {
        String page = PageNames.area("999901") + "index.html";
        List<String> targets = new ArrayList<>();
        Pages pages = pages(InventedSite.facts());
        for (Element link : pages.at(page).select("[href], [src]")) {
            targets.add(pages.target(page, link.hasAttr("href") ? link.attr("href") : link.attr("src")));
        }
        assertTrue(targets.size() > 15, targets::toString);
        targets.forEach(target -> assertTrue(target.startsWith(PageNames.area("999901")), target));
        assertTrue(targets.contains(PageNames.area("999901") + "statements.csv"));
        assertTrue(targets.contains(PageNames.area("999901") + "charts/changes-en.png"));
    }

    @Test
    void everyIdIsThereOnce() throws IOException {
        pages(InventedSite.facts()).all().forEach((path, page) -> {
            List<String> ids = page.select("[id]").eachAttr("id");
            assertEquals(new HashSet<>(ids).size(), ids.size(), path);
        });
    }

    @Test
    void everythingThatCameFromOutsideIsEscaped() throws IOException {
        String nasty = "</p></td><script>alert('x')</script>\"><img src=x onerror=alert(1)>${7*7}&amp;\u0000\uD800";
        String shown = nasty.replaceAll("[\u0000\uD800]", "\uFFFD");
        Body body = new Body("x", nasty, Level.COUNTY, BodyType.GOVERNMENT, "999901", nasty);
        Indicator indicator = new Indicator("x.y", nasty, nasty, IndicatorKind.FLOW, nasty, nasty, nasty);
        ListedFacts facts = new Reports()
                .report(nasty, body, 2024, nasty + "12件" + nasty)
                .states("12件", indicator, "12", Bound.EXACT)
                .other(nasty, "1", nasty, nasty)
                .facts();
        facts.rejections.add(new RejectionRow(nasty, "", nasty, nasty, true));
        facts.findings.add(new Finding(Severity.WARNING, "nasty", nasty, nasty, null, nasty, nasty));
        facts.expected.add(new ExpectedRow(2024, nasty, Level.COUNTY, BodyType.GOVERNMENT, "999901", null, ""));
        facts.corrections.add(new CorrectionRow(
                new Correction(
                        Correction.Action.OVERRIDE,
                        nasty,
                        nasty,
                        2024,
                        nasty,
                        null,
                        BigDecimal.ONE,
                        Bound.EXACT,
                        nasty,
                        nasty,
                        nasty,
                        2),
                nasty,
                nasty,
                2024,
                Corrected.Result.STALE,
                null,
                nasty));
        Edition edition = new Edition("0", new Catalogue(List.of(indicator)), nasty, nasty, nasty, null);
        InventedSite.write(facts, edition, folder);

        Pages pages = new Pages(folder);
        pages.all().forEach((path, page) -> {
            assertEquals(1, page.select("script").size(), path);
            assertEquals(
                    0, page.select("img:not([src^=../]):not([src^=charts/])").size(), path);
            assertEquals(0, page.select("[onerror]").size(), path);
        });
        assertEquals(
                shown + "12件" + shown,
                pages.at(PageNames.report(nasty)).select("#text").text());
        assertEquals(shown, pages.at(PageNames.body("x")).select("h1").text());
        assertEquals(shown, pages.at(PageNames.REJECTIONS).select("tbody th").text());
        assertEquals(
                shown, pages.at(PageNames.FINDINGS).select("#findings .long").text());
        for (String county : List.of(PageNames.county("999901"), PageNames.area("999901") + "index.html")) {
            assertEquals(shown, pages.at(county).select("h1 [lang]").text());
            assertEquals(shown, pages.at(county).select("#corrections tbody th").text());
        }
    }

    @Test
    void nothingButTheOneScriptRunsAndNobodyIsAskedForAnything() throws IOException {
        for (Map.Entry<String, Document> page :
                pages(InventedSite.facts()).all().entrySet()) {
            String path = page.getKey();
            Document document = page.getValue();
            assertEquals(
                    List.of(
                            path.startsWith(PageNames.AREAS)
                                    ? "by-area/999901/assets/site.js"
                                    : "pages/assets/site.js"),
                    document.select("script").eachAttr("src").stream()
                            .map(src -> folder.relativize(folder.resolve(path)
                                            .resolveSibling(src)
                                            .normalize())
                                    .toString())
                            .toList());
            assertEquals("", document.select("script").html(), path);
            assertEquals(
                    0,
                    document.select("style, [style], iframe, object, form, base")
                            .size(),
                    path);
            assertTrue(document.getAllElements().stream()
                    .flatMap(element -> element.attributes().asList().stream())
                    .noneMatch(attribute -> attribute.getKey().startsWith("on")));
            assertTrue(document.select("meta[http-equiv=Content-Security-Policy]")
                    .attr("content")
                    .startsWith("default-src 'none';"));
            assertFalse(document.html().matches("(?s).*https?:.*"), path);
        }
        for (String asset : List.of("site.css", "site.js")) {
            String code = Files.readString(folder.resolve("pages/assets/" + asset));
            assertFalse(code.matches("(?s).*(https?:|@import|fetch\\(|XMLHttpRequest|innerHTML|eval\\().*"), asset);
        }
    }

    /** In CSS, {@code \\2060A} is one character, U+2060A, and not U+2060 before an A. */
    @Test
    void noEscapeOfTheStyleTakesInTheLetterAfterIt() throws IOException {
        pages(InventedSite.facts());
        String style = Files.readString(folder.resolve("pages/assets/site.css"));
        assertTrue(style.contains("\\2060 A"), "the mark of an actual figure");
        assertFalse(Pattern.compile("\\\\[0-9a-fA-F]{5}").matcher(style).find());
    }

    @Test
    void everyWordStandsThereInBothLanguages() throws IOException {
        pages(InventedSite.facts()).all().forEach((path, page) -> {
            for (Element zh : page.select("span.zh")) {
                Element en = zh.nextElementSibling();
                assertNotNull(en, path + ": " + zh);
                assertTrue(en.hasClass("en") && !en.text().isBlank(), path + ": " + zh);
                String withoutUnit = en.text().replaceAll("[件次]", "");
                assertEquals("en", Pages.languageOf(withoutUnit), path + ": " + en);
            }
            assertEquals(page.select("span.zh").size(), page.select("span.en").size(), path);
            assertEquals("zh-CN", page.select("html").attr("lang"));
            assertFalse(page.select("title").attr("data-en").isBlank());
        });
    }

    @Test
    void everyTableSaysWhatItIsAndEveryRowHasACellForEachColumn() throws IOException {
        pages(InventedSite.facts()).all().forEach((path, page) -> {
            for (Element table : page.select("table")) {
                assertEquals(1, table.select("> caption").size(), path);
                assertTrue(table.select("th").stream().allMatch(cell -> cell.hasAttr("scope")), path);
                int columns = table.select("> thead th").size();
                table.select("> tbody > tr").forEach(row -> assertEquals(columns, row.childrenSize(), path + row));
            }
        });
    }

    @Test
    void everyPageHasOneHeadingAndLeadsToTheOthers() throws IOException {
        pages(InventedSite.facts()).all().forEach((path, page) -> {
            assertEquals(1, page.select("h1").size(), path);
            boolean alone = path.startsWith(PageNames.AREAS);
            assertEquals(alone ? 0 : 9, page.select("header nav a").size(), path);
            assertEquals(
                    alone ? 0 : 1, page.select("header nav a[aria-current]").size(), path);
        });
    }

    private Pages pages(ListedFacts facts) throws IOException {
        InventedSite.write(facts, folder);
        return new Pages(folder);
    }
}
