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
}
