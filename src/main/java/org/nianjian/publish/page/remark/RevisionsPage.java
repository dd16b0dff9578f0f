package org.nianjian.publish.page.remark;

import static org.nianjian.publish.page.html.DataTable.Column.numbers;
import static org.nianjian.publish.page.html.DataTable.Column.words;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.nianjian.indicator.Catalogue;
import org.nianjian.publish.Edition;
import org.nianjian.publish.page.html.Both;
import org.nianjian.publish.page.html.DataTable;
import org.nianjian.publish.page.html.Html;
import org.nianjian.publish.page.html.Nav;
import org.nianjian.publish.page.html.Site;
import org.nianjian.publish.page.link.PageNames;
import org.nianjian.publish.page.words.Figures;
import org.nianjian.publish.page.words.Words;
import org.nianjian.publish.revision.Revision;
import org.nianjian.publish.revision.Revisions;
import org.nianjian.quantity.Bound;
import org.nianjian.warehouse.Facts;

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
     * Writes it.
     *
     * @throws IOException if it cannot be written, or the edition before cannot be read
     */
    public void write(Facts facts, Edition edition) throws IOException {
        @Nullable Path previous = edition.previous();
        List<Revision> revisions = previous == null ? List.of() : Revisions.between(previous, facts, edition);
        site.write(PageNames.REVISIONS, Nav.REVISIONS.title(), Nav.REVISIONS, html -> {
            html.element("h1", new Both("与上一版相比的修订", "Revisions since the edition before"))
                    .line();
            if (revisions.isEmpty()) {
                html.element(
                        "p",
                        previous == null
                                ? new Both("这是第一版，没有可比的上一版。", "This is the first edition: there is none before it.")
                                : new Both("统计值与上一版完全相同。", "Every statement is as it was."));
                return;
            }
            counts(html, revisions);
            DataTable.begin(
                    html,
                    "revisions",
                    new Both("修订", "Revisions"),
                    revisions.size() > MOST
                            ? new Both(
                                    "前" + MOST + "条，全部" + Figures.count(revisions.size()) + "条见 revisions.csv",
                                    "the first " + MOST + "; all " + Figures.count(revisions.size())
                                            + " are in revisions.csv")
                            : null,
                    COLUMNS);
            revisions.stream().limit(MOST).forEach(revision -> row(html, revision));
            DataTable.end(html);
            html.open("p").link("revisions.csv", "revisions.csv").closeLine();
        });
    }

    private static void counts(Html html, List<Revision> revisions) {
        Map<Revision.Change, Integer> changes = new EnumMap<>(Revision.Change.class);
        Map<Revision.Cause, Integer> causes = new EnumMap<>(Revision.Cause.class);
        for (Revision revision : revisions) {
            changes.merge(revision.change(), 1, Integer::sum);
            revision.why().forEach(cause -> causes.merge(cause, 1, Integer::sum));
        }
        html.open("ul", "class", "plain").line();
        changes.forEach((change, count) -> html.open("li")
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
        causes.forEach((cause, count) -> html.open("tr")
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
        catalogue
                .find(revision.indicator())
                .ifPresentOrElse(
                        found -> html.link(PageNames.indicator(found.id()), new Both(found.nameZh(), found.nameEn())),
                        () -> html.text(revision.indicator()));
        html.close();
        value(html, revision.oldValue(), revision.oldBound());
        value(html, revision.newValue(), revision.newBound());
        html.open("td");
        for (Iterator<Revision.Cause> causes = revision.why().iterator(); causes.hasNext(); ) {
            html.both(Words.of(causes.next()));
            if (causes.hasNext()) {
                html.text("; ");
            }
        }
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
