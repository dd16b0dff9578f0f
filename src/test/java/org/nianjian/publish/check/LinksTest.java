package org.nianjian.publish.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinksTest {
    @TempDir
    Path folder;

    @BeforeEach
    void invent() throws IOException {
        Files.createDirectories(folder.resolve("bodies"));
        Files.writeString(folder.resolve("a&b.csv"), "");
        Files.writeString(folder.resolve("bodies/x y.html"), "<p id=\"v-1\">1</p><a href=\"../index.html#top\">上</a>");
    }

    private List<String> problemsOf(String link) throws IOException {
        Files.writeString(folder.resolve("index.html"), "<h1 id=\"top\">x</h1><a href=\"" + link + "\">x</a>");
        return Links.problems(folder);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "#top",
                "bodies/x%20y.html",
                "bodies/x%20y.html#v-1",
                "a&amp;b.csv",
                "run.json",
                "https://example.org/nowhere",
                "mailto:somebody@example.org",
                "data:image/png;base64,AAAA",
                "index.html",
                ""
            })
    void aLinkThatLeadsSomewhereIsNoProblem(String link) throws IOException {
        assertEquals(List.of(), problemsOf(link));
    }

    @ParameterizedTest
    @ValueSource(strings = {"#bottom", "bodies/y.html", "bodies/x%20y.html#v-2", "a.csv", "../index.html"})
    void aLinkThatLeadsNowhereIsOne(String link) throws IOException {
        assertEquals(1, problemsOf(link).size(), problemsOf(link).toString());
    }

    @Test
    void onlyTheFirstOfManyAreTold() throws IOException {
        StringBuilder html = new StringBuilder("<p id=\"top\">");
        for (int i = 0; i < 50; i++) {
            html.append("<a href=\"none").append(i).append(".html\">x</a>");
        }
        Files.writeString(folder.resolve("index.html"), html);
        assertEquals(6, Links.problems(folder).size());
    }

    @Test
    void aPlaceThatIsNotThereIsToldWithThePageThatLeadsToIt() throws IOException {
        Files.writeString(folder.resolve("index.html"), "<h1 id=\"top\">x</h1><p id=\"f7\"><p id=\"f07\">");
        Files.writeString(
                folder.resolve("other.html"),
                "<a href=\"index.html#f7\"><a href=\"index.html#f07\"><a href=\"index.html#f8\">"
                        + "<a href=\"index.html#f123456\"><a href=\"index.html#f0\">");
        assertEquals(
                List.of(
                        "other.html中的链接“index.html#f0”没有对应的位置。",
                        "other.html中的链接“index.html#f123456”没有对应的位置。",
                        "other.html中的链接“index.html#f8”没有对应的位置。"),
                Links.problems(folder));
    }

    @Test
    void noLinkLeadsOutOfTheFolderOfACounty() throws IOException {
        Files.writeString(folder.resolve("index.html"), "<h1 id=\"top\">x</h1><a href=\"by-area/1/index.html\">");
        Files.createDirectories(folder.resolve("by-area/1"));
        Files.writeString(folder.resolve("by-area/1/a.csv"), "");
        Files.writeString(folder.resolve("by-area/1/index.html"), "<a href=\"a.csv\">");
        assertEquals(List.of(), Links.problems(folder));
        Files.writeString(folder.resolve("by-area/1/index.html"), "<a href=\"../../index.html\">");
        assertEquals(1, Links.problems(folder).size());
    }
}
