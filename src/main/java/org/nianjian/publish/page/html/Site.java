package org.nianjian.publish.page.html;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.nianjian.publish.Edition;

/** The pages of an edition as files: each in the frame that all share, and what they need beside them. */
public final class Site {
    private static final Both NAME = new Both("法治政府建设统计年鉴", "Yearbook of rule-of-law government");
    private static final String ASSETS = "assets/";
    private static final String STYLE = "site.css";
    private static final String SCRIPT = "site.js";
    /** Nothing from anywhere but the edition's own files; {@code file:} is for a folder that is opened without a server. */
    private static final String POLICY = "default-src 'none'; img-src 'self' file:; style-src 'self' file:;"
            + " script-src 'self' file:; base-uri 'none'; form-action 'none'";

    private final Edition edition;
    private final Path folder;
    private final boolean alone;
    private final String assets;
    private final Set<Path> made = new HashSet<>();

    /** The pages of an edition in that folder. */
    public Site(Edition edition, Path folder) {
        this(edition, folder, false);
    }

    private Site(Edition edition, Path folder, boolean alone) {
        this.edition = edition;
        this.folder = folder;
        this.alone = alone;
        this.assets = alone ? ASSETS : "pages/" + ASSETS;
    }

    /**
     * Pages that are sent with their folder and nothing else: they have no navigation, and lead to no more than what is in
     * the folder when they are written.
     */
    public static Site alone(Edition edition, Path folder) {
        return new Site(edition, folder, true);
    }

    /** Whether they are sent with their folder and nothing else. */
    public boolean isAlone() {
        return alone;
    }

    /** What all pages together are called. */
    public static Both name() {
        return NAME;
    }

    /** An empty piece of the page at that path. */
    public static Html piece(String path) {
        return new Html(up(path));
    }

    private static String up(String path) {
        return "../".repeat((int) path.chars().filter(c -> c == '/').count());
    }

    private boolean isThere(String path) {
        return Files.isRegularFile(folder.resolve(path.replaceFirst("#.*", "")));
    }

    /**
     * Writes the style and the script that all pages share.
     *
     * @throws IOException if they cannot be written
     */
    public void assets() throws IOException {
        for (String asset : new String[] {STYLE, SCRIPT}) {
            try (InputStream bytes = Objects.requireNonNull(Site.class.getResourceAsStream(asset), asset)) {
                Files.write(file(assets + asset), bytes.readAllBytes());
            }
        }
    }

    /**
     * Writes a page.
     *
     * @param path where it is in the edition
     * @param title what it is called; null for the first page, which is called as the whole is
     * @param nav which of the pages in the navigation it is, or belongs to
     * @param main writes what stands in it
     * @throws IOException if it cannot be written
     */
    public void write(String path, @Nullable Both title, Nav nav, Consumer<? super Html> main) throws IOException {
        Html html = alone ? new Html(up(path), this::isThere) : piece(path);
        html.doctype().open("html", "lang", "zh-CN").line();
        head(html, title);
        html.open("body").line();
        html.element("a", new Both("跳到正文", "Skip to content"), "class", "skip", "href", "#main")
                .line();
        top(html, path, nav);
        html.open("main", "id", "main", "class", "wrap", "tabindex", "-1").line();
        main.accept(html);
        html.closeLine();
        foot(html);
        html.closeLine().closeLine();
        Files.write(file(path), html.bytes());
    }

    /**
     * The file of a path in the edition, its folder made if need be.
     *
     * @throws IOException if the folder cannot be made
     */
    public Path file(String path) throws IOException {
        Path file = folder.resolve(path);
        Path parent = file.getParent();
        if (parent != null && made.add(parent)) {
            Files.createDirectories(parent);
        }
        return file;
    }

    private void head(Html html, @Nullable Both title) {
        String zh = title == null ? NAME.zh() : title.zh() + " · " + NAME.zh();
        String en = title == null ? NAME.en() : title.en() + " · " + NAME.en();
        html.open("head").line();
        html.empty("meta", "charset", "utf-8").line();
        html.empty("meta", "http-equiv", "Content-Security-Policy", "content", POLICY)
                .line();
        html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .line();
        html.empty("meta", "name", "referrer", "content", "no-referrer").line();
        html.element("title", zh, "data-en", en).line();
        html.empty("link", "rel", "stylesheet", "href", html.to(assets + STYLE)).line();
        html.open("script", "src", html.to(assets + SCRIPT)).closeLine();
        html.closeLine();
    }

    private void top(Html html, String path, Nav nav) {
        html.open("header", "class", "top").open("div", "class", "wrap").line();
        html.link(Nav.OVERVIEW.path(), NAME, "class", "brand").line();
        html.open("button", "type", "button", "id", "language", "hidden", "", "lang", "en")
                .text("English")
                .closeLine();
        if (!alone) {
            contents(html, path, nav);
        }
        html.close().closeLine();
    }

    private static void contents(Html html, String path, Nav nav) {
        html.open("nav", "aria-label", "目录 Contents").open("ul").line();
        for (Nav page : Nav.values()) {
            String current = page != nav ? null : page.path().equals(path) ? "page" : "true";
            html.open("li")
                    .link(page.path(), page.title(), "aria-current", current)
                    .closeLine();
        }
        html.close().closeLine();
    }

    private void foot(Html html) {
        html.open("footer").open("div", "class", "wrap");
        html.both(new Both(
                "来源：各单位法治政府建设年度报告。年鉴版本 " + edition.id() + "，程序版本 " + edition.programVersion() + "。",
                "Source: the annual reports of the reporting bodies. Edition " + edition.id() + ", program version "
                        + edition.programVersion() + "."));
        html.close().closeLine();
    }
}
