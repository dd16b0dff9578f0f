package org.nianjian.publish.check;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Follows every link within an edition's pages: each must lead to a file that is there, and to a place in it. */
public final class Links {
    /** Written when all else has been checked. */
    private static final Set<String> YET_TO_COME = Set.of("run.json");

    private static final List<String> ATTRIBUTES = List.of(" href=\"", " src=\"");
    private static final int MOST = 5;

    private final Path folder;
    private final Map<String, Set<String>> placesWanted = new HashMap<>();
    private final Map<String, String> wantedBy = new HashMap<>();
    private final Set<String> broken = new TreeSet<>();
    private final Set<String> files = new HashSet<>();
    private final Map<Path, Map<String, String>> namesByFolder = new HashMap<>();

    private Links(Path folder) {
        this.folder = folder;
    }

    /**
     * The links that lead nowhere, a sentence in Chinese each, the first few; empty if all lead somewhere.
     *
     * @throws IOException if a page cannot be read
     */
    public static List<String> problems(Path folder) throws IOException {
        Links links = new Links(folder);
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder)) {
            files = all.sorted().toList();
        }
        files.forEach(file -> links.files.add(links.name(file)));
        for (Path page : files) {
            if (page.toString().endsWith(".html")) {
                links.follow(page, Files.readString(page));
            }
        }
        links.findPlaces();
        List<String> problems =
                new ArrayList<>(links.broken.stream().limit(MOST).toList());
        if (links.broken.size() > MOST) {
            problems.add("共有" + links.broken.size() + "处链接无效。");
        }
        return problems;
    }

    private String name(Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }

    private void follow(Path page, String html) {
        // Pages of one folder lead to the same files again and again.
        Map<String, String> names = namesByFolder.computeIfAbsent(page.resolveSibling(""), folder -> new HashMap<>());
        for (String attribute : ATTRIBUTES) {
            for (int at = html.indexOf(attribute); at >= 0; at = html.indexOf(attribute, at + 1)) {
                int start = at + attribute.length();
                int end = html.indexOf('"', start);
                if (end > start) {
                    follow(page, unescaped(html.substring(start, end)), names);
                }
            }
        }
    }

    private void follow(Path page, String target, Map<String, String> names) {
        int colon = target.indexOf(':');
        if (colon >= 0 && (target.indexOf('/') < 0 || colon < target.indexOf('/'))) {
            return;
        }
        int hash = target.indexOf('#');
        String file = hash < 0 ? target : target.substring(0, hash);
        String place = hash < 0 ? "" : decoded(target.substring(hash + 1));
        String name = file.isEmpty()
                ? name(page)
                : names.computeIfAbsent(
                        file, key -> name(page.resolveSibling(decoded(key)).normalize()));
        if (!files.contains(name) && !YET_TO_COME.contains(name)) {
            broken.add(name(page) + "中的链接“" + target + "”没有对应的文件。");
        } else if (!place.isEmpty()
                && name.endsWith(".html")
                && placesWanted.computeIfAbsent(name, key -> new HashSet<>()).add(place)) {
            wantedBy.put(name + "#" + place, name(page));
        }
    }

    private void findPlaces() throws IOException {
        for (Map.Entry<String, Set<String>> each : placesWanted.entrySet()) {
            Set<String> missing = new HashSet<>(each.getValue());
            String html = Files.readString(folder.resolve(each.getKey()));
            for (int at = html.indexOf(" id=\""); at >= 0; at = html.indexOf(" id=\"", at + 1)) {
                int start = at + 5;
                int end = html.indexOf('"', start);
                if (end > start) {
                    missing.remove(unescaped(html.substring(start, end)));
                }
            }
            missing.forEach(place -> broken.add(
                    wantedBy.get(each.getKey() + "#" + place) + "中的链接“" + each.getKey() + "#" + place + "”没有对应的位置。"));
        }
    }

    private static String unescaped(String attribute) {
        return attribute
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
    }

    private static String decoded(String part) {
        return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
