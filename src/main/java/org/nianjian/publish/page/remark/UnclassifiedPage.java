package org.nianjian.publish.page.remark;

import static org.nianjian.publish.page.html.DataTable.Column.numbers;
import static org.nianjian.publish.page.html.DataTable.Column.words;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.nianjian.indicator.Observation;
import org.nianjian.publish.page.html.Both;
import org.nianjian.publish.page.html.DataTable;
import org.nianjian.publish.page.html.Html;
import org.nianjian.publish.page.html.Nav;
import org.nianjian.publish.page.html.Site;
import org.nianjian.publish.page.link.PageNames;
import org.nianjian.publish.page.words.Figures;
import org.nianjian.warehouse.ClaimRow;
import org.nianjian.warehouse.ObservationRow;
import org.nianjian.warehouse.ReadingRow;
import org.nianjian.warehouse.SubmissionRow.State;

/**
 * The figures that no indicator covers, by the word that they seem to count, the most frequent first: what to add to the
 * catalogue next. Only those of current reports; changes that reports state of themselves are none of them.
 */
public final class UnclassifiedPage {
    private static final int GROUPS = 300;
    private static final int EXAMPLES = 3;
    private static final List<DataTable.Column> COLUMNS = List.of(
            words("似在计数", "Seems to count"),
            words("量词", "Measure word"),
            numbers("数字", "Figures"),
            numbers("报告", "Reports"),
            words("例", "Examples"));

    /** What is counted, and by which measure word. */
    private record Key(String head, String unit) {}

    /** A figure with some words around it. */
    private record Example(String file, int ordinal, Excerpts.Excerpt excerpt) {}

    /** How often, in how many reports, and the first of them. */
    private static final class Group {
        private long figures;
        private int reports;
        private String last = "";
        private final List<Example> examples = new ArrayList<>(1);
    }

    private final Map<Key, Group> groups = new HashMap<>();
    private long figures;

    /** Adds the figures of a report. */
    public void add(ReadingRow reading) {
        if (reading.submission().state() != State.CURRENT
                || reading.submission().template()) {
            return;
        }
        Set<Integer> claimed = new HashSet<>();
        for (ClaimRow claim : reading.claims()) {
            claimed.add(claim.observation().observation().ordinal());
        }
        Excerpts excerpts = new Excerpts(reading.text());
        for (ObservationRow row : reading.figures()) {
            Observation figure = row.observation();
            if (!figure.classified() && !figure.redacted() && !claimed.contains(figure.ordinal())) {
                add(row.file(), figure, excerpts);
            }
        }
    }

    private void add(String file, Observation figure, Excerpts excerpts) {
        figures++;
        Group group =
                groups.computeIfAbsent(new Key(figure.context().head(), figure.unitAsWritten()), any -> new Group());
        group.figures++;
        if (!group.last.equals(file)) {
            group.last = file;
            group.reports++;
            if (group.examples.size() < EXAMPLES) {
                group.examples.add(new Example(file, figure.ordinal(), excerpts.of(figure.evidence())));
            }
        }
    }

    /**
     * Writes it.
     *
     * @throws IOException if it cannot be written
     */
    public void write(Site site) throws IOException {
        List<Map.Entry<Key, Group>> sorted = groups.entrySet().stream()
                .sorted(Comparator.comparingLong((Map.Entry<Key, Group> entry) -> -entry.getValue().figures)
                        .thenComparing(entry -> entry.getKey().head())
                        .thenComparing(entry -> entry.getKey().unit()))
                .limit(GROUPS)
                .toList();
        site.write(PageNames.UNCLASSIFIED, Nav.UNCLASSIFIED.title(), Nav.UNCLASSIFIED, html -> {
            html.element("h1", new Both("未归类的数字", "Figures that no indicator covers"))
                    .line();
            if (groups.isEmpty()) {
                html.element("p", new Both("所有数字都已归类。", "Every figure is classified."));
                return;
            }
            html.element(
                            "p",
                            new Both(
                                    "按似在计数的词归并，最常见的在前：由此可见下一步该增加哪些指标。在输入文件夹的 catalogue.yaml 里写几行即可增加，先用 nianjian explain 试读。点例子看原文。",
                                    "By the word that they seem to count, the most frequent first: the indicators to add next."
                                            + " A few lines in catalogue.yaml add one; try it with nianjian explain. An example"
                                            + " leads to its text."),
                            "class",
                            "lead")
                    .line();
            DataTable.begin(
                    html, "unclassified", new Both("未归类的数字", "Unclassified figures"), note(sorted.size()), COLUMNS);
            sorted.forEach(entry -> row(html, entry.getKey(), entry.getValue()));
            DataTable.end(html);
            html.open("p").link("unclassified.csv", "unclassified.csv").closeLine();
        });
    }

    private Both note(int shown) {
        String all = Figures.count(figures);
        String kinds = Figures.count(groups.size());
        return shown == groups.size()
                ? new Both("现行报告中的" + all + "个，" + kinds + "类", all + " in current reports, of " + kinds + " kinds")
                : new Both(
                        "现行报告中的" + all + "个，" + kinds + "类，此处为前" + shown + "类",
                        all + " in current reports, of " + kinds + " kinds, the first " + shown + " here");
    }

    private static void row(Html html, Key key, Group group) {
        html.open("tr").open("th", "scope", "row");
        if (key.head().isEmpty()) {
            html.both(new Both("（看不出）", "(unclear)"));
        } else {
            html.element("span", key.head(), "lang", "zh-CN");
        }
        html.close().element("td", key.unit().isEmpty() ? "—" : key.unit(), "lang", "zh-CN");
        html.element("td", Figures.count(group.figures), "class", "n");
        html.element("td", Figures.count(group.reports), "class", "n");
        html.open("td", "class", "long", "lang", "zh-CN").open("ul", "class", "plain");
        for (Example example : group.examples) {
            Excerpts.Excerpt excerpt = example.excerpt();
            html.open("li").text(excerpt.before());
            html.link(PageNames.figure(example.file(), example.ordinal()), excerpt.words());
            html.text(excerpt.after()).close();
        }
        html.close().close().closeLine();
    }
}
