package org.nianjian.publish.page.remark;

import static org.nianjian.publish.page.html.DataTable.Column.numbers;
import static org.nianjian.publish.page.html.DataTable.Column.words;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.nianjian.indicator.Catalogue;
import org.nianjian.publish.page.html.Both;
import org.nianjian.publish.page.html.DataTable;
import org.nianjian.publish.page.html.Html;
import org.nianjian.publish.page.html.Nav;
import org.nianjian.publish.page.html.Site;
import org.nianjian.publish.page.link.PageNames;
import org.nianjian.publish.page.words.CellContent;
import org.nianjian.publish.page.words.Figures;
import org.nianjian.publish.page.words.Words;
import org.nianjian.publish.revision.Revision;
import org.nianjian.publish.revision.RevisionTable;
import org.nianjian.quantity.Bound;

/** What changed since the edition before, and why: counted, and the first of them one by one. */
public final class RevisionsPage {
    /** The others are in the CSV: it is one page, for it alone may differ between a first run and a later one. */
    private static final int MOST = 500;

    private static final List<DataTable.Column> COLUMNS = List.of(
            words("变动", "Change"),
            words("单位", "Body"),
            numbers("年份", "Year"),
            words("指标", "Indicator"),
            numbers("原值", "Old value"),
            numbers("新值", "New value"),
            words("原因", "Why"));

    private final Site site;
    private final Catalogue catalogue;
    private final Predicate<String> hasPage;

    /** Such a page; {@code hasPage} tells of a body's id whether it has one. */
    public RevisionsPage(Site site, Catalogue catalogue, Predicate<String> hasPage) {
        this.site = site;
        this.catalogue = catalogue;
        this.hasPage = hasPage;
    }

    /**
     * Writes it from {@code revisions.csv}, which must have been written before.
     *
     * @param first whether there is no edition before
     * @throws IOException if it cannot be written, or the revisions cannot be read
     */
    public void write(boolean first) throws IOException {
        Counted counted = new Counted();
        Path list = site.file(RevisionTable.REVISIONS.fileName()).resolveSibling("");
        RevisionTable.read(list, counted::add);
        site.write(PageNames.REVISIONS, Nav.REVISIONS.title(), Nav.REVISIONS, html -> {
            html.element("h1", new Both("与上一版相比的修订", "Revisions since the edition before"))
                    .line();
            if (counted.all == 0) {
                html.element(
                        "p",
                        first
                                ? new Both("这是第一版，没有可比的上一版。", "This is the first edition: there is none before it.")
                                : new Both("统计值与上一版完全相同。", "Every statement is as it was."));
                return;
            }
            counts(html, counted);
            String all = Figures.count(counted.all);
            DataTable.begin(
                    html,
                    "revisions",
                    new Both("修订", "Revisions"),
                    counted.all > MOST
                            ? new Both(
                                    "前" + MOST + "条，全部" + all + "条见 revisions.csv",
                                    "the first " + MOST + "; all " + all + " are in revisions.csv")
                            : null,
                    COLUMNS);
            counted.shown.forEach(revision -> row(html, revision));
            DataTable.end(html);
            html.open("p").link("revisions.csv", "revisions.csv").closeLine();
        });
    }

    /** How many there are, and the first of them. */
    private static final class Counted {
        private final Map<Revision.Change, Integer> changes = new EnumMap<>(Revision.Change.class);
        private final Map<Revision.Cause, Integer> causes = new EnumMap<>(Revision.Cause.class);
        private final List<Revision> shown = new ArrayList<>();
        private long all;

        void add(Revision revision) {
            all++;
            changes.merge(revision.change(), 1, Integer::sum);
            revision.why().forEach(cause -> causes.merge(cause, 1, Integer::sum));
            if (shown.size() < MOST) {
                shown.add(revision);
            }
        }
    }

    private static void counts(Html html, Counted counted) {
        html.open("ul", "class", "plain").line();
        counted.changes.forEach((change, count) -> html.open("li")
                .both(Words.of(change))
                .text(" " + Figures.count(count))
                .closeLine());
        html.closeLine();
        DataTable.beginSmall(
                html,
                "causes",
                new Both("按可能的原因计数", "By what can have caused it"),
                null,
                List.of(words("原因", "Cause"), numbers("条数", "Count")));
        counted.causes.forEach((cause, count) -> html.open("tr")
                .element("th", Words.of(cause), "scope", "row")
                .element("td", Figures.count(count), "class", "n")
                .closeLine());
        DataTable.end(html);
    }

    private void row(Html html, Revision revision) {
        html.open("tr").element("td", Words.of(revision.change()));
        html.open("th", "scope", "row", "lang", "zh-CN");
        if (hasPage.test(revision.bodyId())) {
            html.link(PageNames.body(revision.bodyId()), revision.body());
        } else {
            html.text(revision.body());
        }
        html.close().element("td", "" + revision.year(), "class", "n").open("td");
        CellContent.indicator(html, catalogue, revision.indicator());
        html.close();
        value(html, revision.oldValue(), revision.oldBound());
        value(html, revision.newValue(), revision.newBound());
        html.open("td");
        CellContent.list(html, revision.why(), Words::of);
        html.close().closeLine();
    }

    private static void value(Html html, @Nullable BigDecimal value, @Nullable String bound) {
        html.element(
                "td",
                value == null ? Both.same("—") : Figures.inTable(value, bound == null ? null : Bound.of(bound)),
                "class",
                "n");
    }
}
