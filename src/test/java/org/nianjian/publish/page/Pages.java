package org.nianjian.publish.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** All pages of an edition, parsed. */
public final class Pages {
    private final Path folder;
    private final Map<String, Document> byPath = new TreeMap<>();

    Pages(Path folder) throws IOException {
        this.folder = folder;
        try (Stream<Path> all = Files.walk(folder)) {
            all.filter(file -> file.toString().endsWith(".html")).forEach(file -> {
                try {
                    byPath.put(folder.relativize(file).toString(), Jsoup.parse(Files.readString(file)));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }

    Map<String, Document> all() {
        return byPath;
    }

    Document at(String path) {
        Document page = byPath.get(path);
        if (page == null) {
            throw new IllegalArgumentException("no page " + path + ", only " + byPath.keySet());
        }
        return page;
    }

    /** The path in the edition that a link of a page leads to, without its fragment. */
    String target(String from, String href) {
        String path = href.startsWith("#") ? Path.of(from).getFileName().toString() : href.replaceFirst("#.*", "");
        return folder.relativize(folder.resolve(from).resolveSibling(path).normalize())
                .toString();
    }

    /** The element that a link of a page leads to. */
    Element follow(String from, String href) {
        Document page = at(target(from, href));
        int hash = href.indexOf('#');
        Element element = hash < 0 ? page.body() : page.getElementById(href.substring(hash + 1));
        if (element == null) {
            throw new IllegalArgumentException("nothing at " + href);
        }
        return element;
    }

    /** The language of words that were written in one only: Chinese if any of their characters is, else English. */
    public static String languageOf(String words) {
        return words.codePoints().anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN)
                ? "zh-CN"
                : "en";
    }
}
