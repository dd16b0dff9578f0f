package org.nianjian.publish.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nianjian.publish.Sample;
import org.nianjian.publish.page.browser.Browser;
import org.nianjian.publish.page.link.PageNames;

/** The pages as people meet them: in a real browser, from a folder. */
@Tag("external")
class PagesInBrowserTest {
    private static final Path PICTURES = Path.of("target/pages-gallery");
    private static final String REPORT = PageNames.report("2024/青石镇.txt");
    private static final String INDICATOR = PageNames.indicator(Sample.DISPUTES.id());

    @TempDir
    static Path folder;

    static Path small;
    static Path large;
    static Browser browser;

    @BeforeAll
    static void start() throws IOException {
        var program = Browser.program();
        Assumptions.assumeTrue(program.isPresent(), "no Chromium on this machine");
        small = Files.createDirectory(folder.resolve("small edition 年鉴"));
        large = Files.createDirectory(folder.resolve("large"));
        InventedSite.write(InventedSite.facts(), small);
        InventedSite.write(InventedSite.large(300), large);
        browser = new Browser(program.get(), Files.createDirectory(folder.resolve("profile")));
    }

    @AfterAll
    static void stop() throws IOException {
        if (browser != null) {
            browser.close();
        }
    }

    @BeforeEach
    void asForANewReader() throws IOException {
        browser.resize(1280, 900);
        open(small, PageNames.INDEX);
        browser.run("localStorage.clear()");
        browser.forget();
    }

    @AfterEach
    void nobodyWasAskedAndNothingWentWrong() {
        assertEquals(List.of(), browser.complaints());
        assertTrue(
                browser.requests().stream().allMatch(url -> url.startsWith("file:") || url.equals("about:blank")),
                browser.requests()::toString);
    }

    static List<String> pages() {
        return List.of(
                PageNames.INDEX,
                PageNames.INDICATORS,
                PageNames.BODIES,
                PageNames.FINDINGS,
                PageNames.REJECTIONS,
                PageNames.UNCLASSIFIED,
                PageNames.REVISIONS,
                PageNames.QUALITY,
                PageNames.county("999901"),
                PageNames.area("999901") + "index.html",
                PageNames.METHOD,
                INDICATOR,
                PageNames.body(Sample.QINGSHI.id()),
                REPORT);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyPageIsAccessibleInBothLanguagesOnScreenAndPhone(String page) throws IOException {
        String axe = axe();
        for (int width : new int[] {1280, 390}) {
            browser.resize(width, 844);
            open(small, page + (page.equals(REPORT) ? "#f1" : ""));
            for (String language : List.of("zh-CN", "en")) {
                browser.run(axe);
                assertEquals(language, browser.text("document.documentElement.lang"));
                assertEquals("", browser.text("""
                                axe.run(document, { preload: false, runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })
                                  .then(function (result) {
                                    return result.violations.map(function (found) {
                                      return found.id + ': ' + found.nodes.map(function (node) { return node.html + ' ' + node.failureSummary; }).join(' | ');
                                    }).join('\\n');
                                  })
                                """), page + " at " + width);
                picture(page, width, language);
                browser.run("document.getElementById('language').click()");
            }
            browser.run("localStorage.clear()");
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void noPageScrollsSidewaysOnAPhone(String page) throws IOException {
        for (int width : new int[] {390, 320}) {
            browser.resize(width, 700);
            open(small, page);
            assertTrue(
                    browser.run("document.documentElement.scrollWidth").asInt() <= width,
                    page + " is " + browser.text("document.documentElement.scrollWidth"));
        }
    }

    @Test
    void fromAnyNumberToItsSentenceInTwoClicks() throws IOException {
        open(small, PageNames.INDICATORS);
        browser.follow("document.querySelector('tbody th a').click()");
        browser.follow("document.querySelector('#bodies td a').click()");

        assertEquals("300件", browser.text("document.querySelector(':target').textContent"));
        assertEquals("true", browser.text("(" + inSight("document.querySelector(':target')") + ").toString()"));
        assertTrue(browser.text("document.getElementById('figure').textContent").contains("矛盾纠纷"));
    }

    @Test
    void theLanguageStaysFromPageToPage() throws IOException {
        browser.run("document.getElementById('language').click()");
        assertEquals("en", browser.text("document.documentElement.lang"));
        assertEquals("Yearbook of rule-of-law government", browser.text("document.title"));

        browser.follow("document.querySelector('nav a[href*=indicators]').click()");
        assertEquals("en", browser.text("document.documentElement.lang"));
        assertEquals("none", browser.text("getComputedStyle(document.querySelector('h1 .zh')).display"));

        browser.run("document.getElementById('language').click()");
        browser.follow("document.querySelector('nav a[href*=bodies]').click()");
        assertEquals("zh-CN", browser.text("document.documentElement.lang"));
    }

    @Test
    void whereTheBrowserForgetsALinkCarriesTheLanguage() throws IOException {
        open(small, PageNames.INDEX + "?lang=en");
        assertEquals("en", browser.text("document.documentElement.lang"));

        browser.follow("document.querySelector('nav a[href*=bodies]').click()");

        assertTrue(browser.text("location.href").endsWith("bodies.html?lang=en"));
        assertEquals("en", browser.text("document.documentElement.lang"));
    }

    @Test
    void aTableIsSortedByAButtonAndSaysSo() throws IOException {
        open(large, INDICATOR);
        String first = "document.querySelector('#bodies tbody tr th').textContent";
        String button = "document.querySelectorAll('#bodies thead button')[2]";
        assertEquals("云梦县第1镇", browser.text(first));

        browser.run(button + ".click()");
        assertEquals("云梦县第250镇", browser.text(first));
        assertEquals("descending", browser.text(button + ".parentNode.getAttribute('aria-sort')"));

        browser.run(button + ".click()");
        assertEquals("云梦县第1镇", browser.text(first));
        assertEquals("ascending", browser.text(button + ".parentNode.getAttribute('aria-sort')"));
    }

    @Test
    void whatIsMissingIsSortedLastBothWays() throws IOException {
        open(small, INDICATOR);
        String last = "document.querySelector('#bodies tbody tr:last-child th').textContent";
        String button = "document.querySelectorAll('#bodies thead button')[2]";

        for (int i = 0; i < 2; i++) {
            browser.run(button + ".click()");
            assertEquals(Sample.BAIMA.name(), browser.text(last));
        }
    }

    @Test
    void aTableIsFilteredAndCountsWhatIsLeft() throws IOException {
        open(large, INDICATOR);
        browser.run("(function () { var input = document.querySelector('.filter input'); input.value = '第24';"
                + " input.dispatchEvent(new Event('input')); })()");

        assertEquals(
                11,
                browser.run("document.querySelectorAll('#bodies tbody tr:not([hidden])').length")
                        .asInt());
        assertTrue(browser.text("document.querySelector('.filter [role=status]').textContent")
                .contains("11 / 250 行"));
    }

    @Test
    void aFigureIsExplainedWhenPointedAt() throws IOException {
        open(small, REPORT);
        String panel = "document.getElementById('figure').innerText";
        assertTrue(browser.text(panel).contains("指向或点按"));

        browser.pointAt("#f3");
        assertTrue(browser.text(panel).contains("分项"), browser.text(panel));

        browser.run("document.getElementById('f1').click()");
        browser.pointAt("#f3");
        assertTrue(browser.text(panel).contains("312件"), "a chosen figure stays");

        browser.press("Escape");
        assertTrue(browser.text(panel).contains("指向或点按"));
    }

    @Test
    void everythingIsReachedByTheKeyboard() throws IOException {
        open(small, REPORT);
        browser.press("Tab");
        assertEquals("skip", browser.text("document.activeElement.className"));
        browser.press("Enter");
        browser.press("Tab");
        browser.press("Tab");
        browser.press("Tab");
        browser.press("Tab");

        assertEquals("f1", browser.text("document.activeElement.id"));
        assertTrue(browser.text("document.getElementById('figure').innerText").contains("312件"));
        assertFalse(browser.text("getComputedStyle(document.activeElement).outlineStyle")
                .equals("none"));
    }

    @Test
    void withoutScriptsAllIsThereInChinese() throws IOException {
        browser.scripts(false);
        try {
            open(small, REPORT);
            picture("without-scripts", 1280, "zh-CN");
        } finally {
            browser.scripts(true);
        }
        assertEquals("zh-CN", browser.text("document.documentElement.lang"));
        assertEquals("none", browser.text("getComputedStyle(document.querySelector('h2 .en, h1 .en')).display"));
        assertEquals("true", browser.text("document.getElementById('language').hidden.toString()"));
        assertEquals("#d1", browser.text("document.getElementById('f1').getAttribute('href')"));
    }

    @Test
    void aPrintedPageHoldsOneLanguageAndNoControls() throws IOException {
        open(large, INDICATOR);
        browser.printed(true);
        try {
            for (String hidden : List.of("#language", ".top nav", ".filter", ".pager", "h1 .en")) {
                assertEquals(
                        "none", browser.text("getComputedStyle(document.querySelector('" + hidden + "')).display"));
            }
            Files.createDirectories(PICTURES);
            Files.write(PICTURES.resolve("indicator.pdf"), browser.pdf());
            open(small, PageNames.area("999901") + "index.html");
            Files.write(PICTURES.resolve("county.pdf"), browser.pdf());
        } finally {
            browser.printed(false);
        }
    }

    /** Whether an element is within the window. */
    private static String inSight(String element) {
        return "(function (r) { return r.top >= 0 && r.bottom <= innerHeight; })(" + element
                + ".getBoundingClientRect())";
    }

    private static void open(Path edition, String page) throws IOException {
        int end =
                page.indexOf('?') >= 0 ? page.indexOf('?') : page.indexOf('#') >= 0 ? page.indexOf('#') : page.length();
        browser.open(edition.resolve(page.substring(0, end)).toUri() + page.substring(end));
    }

    private static void picture(String page, int width, String language) throws IOException {
        Files.createDirectories(PICTURES);
        String name = page.replaceAll("[^a-z0-9]+", "-") + "-" + width + "-" + language + ".png";
        Files.write(PICTURES.resolve(name), browser.picture(width, 2400));
    }

    /** The checks of axe-core, which the tests' class path brings. */
    private static String axe() throws IOException {
        try (InputStream bytes =
                Objects.requireNonNull(PagesInBrowserTest.class.getResourceAsStream("/axe.min.js"), "axe-core")) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
