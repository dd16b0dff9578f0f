package org.nianjian.publish.check;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.nianjian.publish.page.link.PageNames;

/**
 * Follows every link within an edition's pages: each must lead to a file that is there, and to a place in it; and none may
 * lead out of the folder of a county, which is sent on its own. What is kept grows with the pages and hardly with the links.
 */
public final class Links {
    /** Written when all else has been checked. */
    private static final Set<String> YET_TO_COME = Set.of("run.json");

    private static final List<String> ATTRIBUTES = List.of(" href=\"", " src=\"");
    private static final int MOST = 5;

    private final Path folder;
    private final Map<String, Places> placesWanted = new HashMap<>();
    private boolean searching;
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
        List<Path> pages =
                files.stream().filter(file -> file.toString().endsWith(".html")).toList();
        for (Path page : pages) {
            links.follow(page, Files.readString(page));
        }
        links.findPlaces();
        if (!links.placesWanted.isEmpty()) {
            links.searching = true;
            for (Path page : pages) {
                links.follow(page, Files.readString(page));
            }
        }
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
        } else if (!name.startsWith(area(name(page)))) {
            broken.add(name(page) + "中的链接“" + target + "”离开了可以单独发送的文件夹。");
        } else if (!place.isEmpty() && name.endsWith(".html")) {
            wants(page, name, place);
        }
    }

    /** Notes that a page leads to a place; or, once it is known which places are not there, who leads to them. */
    private void wants(Path page, String name, String place) {
        if (!searching) {
            placesWanted.computeIfAbsent(name, key -> new Places()).add(place);
        } else if (placesWanted.containsKey(name) && placesWanted.get(name).remove(place)) {
            broken.add(name(page) + "中的链接“" + name + "#" + place + "”没有对应的位置。");
        }
    }

    /** The folder of the county that a page lies in; empty if it lies in none. */
    private static String area(String page) {
        int end = page.indexOf('/', PageNames.AREAS.length());
        return page.startsWith(PageNames.AREAS) && end >= 0 ? page.substring(0, end + 1) : "";
    }

    /** Takes out the places that are there, and the pages of which all are. */
    private void findPlaces() throws IOException {
        for (Iterator<Map.Entry<String, Places>> wanted =
                        placesWanted.entrySet().iterator();
                wanted.hasNext(); ) {
            Map.Entry<String, Places> each = wanted.next();
            Places missing = each.getValue();
            String html = Files.readString(folder.resolve(each.getKey()));
            for (int at = html.indexOf(" id=\""); at >= 0; at = html.indexOf(" id=\"", at + 1)) {
                int start = at + 5;
                int end = html.indexOf('"', start);
                if (end > start) {
                    missing.remove(unescaped(html.substring(start, end)));
                }
            }
            if (missing.isEmpty()) {
                wanted.remove();
            }
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
