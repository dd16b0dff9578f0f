package org.nianjian.publish.page.remark;

import static org.nianjian.publish.page.html.DataTable.Column.numbers;
import static org.nianjian.publish.page.html.DataTable.Column.words;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nianjian.indicator.Catalogue;
import org.nianjian.publish.page.html.Both;
import org.nianjian.publish.page.html.DataTable;
import org.nianjian.publish.page.html.Html;
import org.nianjian.publish.page.html.Nav;
import org.nianjian.publish.page.html.Pager;
import org.nianjian.publish.page.html.Site;
import org.nianjian.publish.page.link.PageNames;
import org.nianjian.publish.page.words.Figures;
import org.nianjian.publish.page.words.Words;
import org.nianjian.statement.Finding;
import org.nianjian.statement.Severity;
import org.nianjian.warehouse.Facts;

/** The findings: how many each check has, and all of them, errors first, in parts. */
public final class FindingsPages {
    private static final List<DataTable.Column> COLUMNS = List.of(
            words("程度", "Severity"),
            words("检查项", "Check"),
            words("提示", "Message"),
            words("单位", "Body"),
            numbers("年份", "Year"),
            words("指标", "Indicator"),
            words("文件", "File"));

    /** A check, by the severity of its findings. */
    private record Check(Severity severity, String name) {}

    private final Site site;
    private final Catalogue catalogue;
    private final Set<String> read;
    private final Map<Severity, Long> bySeverity = new EnumMap<>(Severity.class);
    private final Map<Check, Long> byCheck = new LinkedHashMap<>();
    private final int parts;
    private Html rows = Site.piece(PageNames.FINDINGS);
    private int waiting;
    private int part = 1;

    /** Counts the findings; {@code read} are the submissions that have a page. */
    public FindingsPages(Site site, Catalogue catalogue, Facts facts, Set<String> read) {
        this.site = site;
        this.catalogue = catalogue;
        this.read = read;
        facts.findings(finding -> {
            bySeverity.merge(finding.severity(), 1L, Long::sum);
            byCheck.merge(new Check(finding.severity(), finding.check()), 1L, Long::sum);
        });
        parts = Pager.parts(total());
    }

    private long total() {
        return bySeverity.values().stream().mapToLong(Long::longValue).sum();
    }

    /** How many findings of each severity there are, the gravest first. */
    public Map<Severity, Long> bySeverity() {
        Map<Severity, Long> counts = new LinkedHashMap<>();
        for (Severity severity : List.of(Severity.ERROR, Severity.WARNING, Severity.INFO)) {
            Long count = bySeverity.get(severity);
            if (count != null) {
                counts.put(severity, count);
            }
        }
        return counts;
    }

    /**
     * Writes them.
     *
     * @throws IOException if a page cannot be written
     */
    public void write(Facts facts) throws IOException {
        try {
            facts.findings(this::add);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        if (waiting > 0 || part == 1) {
            page();
        }
    }

    private void add(Finding finding) {
        if (waiting == Pager.ROWS) {
            try {
                page();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        waiting++;
        Severity severity = finding.severity();
        rows.open("tr")
                .open("td")
                .element("span", Words.of(severity), "class", "severity " + severity.code())
                .close();
        rows.element("td", Words.check(finding.check()));
        rows.element("td", finding.message(), "class", "long", "lang", "zh-CN");
        rows.element("td", finding.body(), "lang", "zh-CN");
        @Nullable Integer year = finding.year();
        rows.element("td", year == null ? "" : year.toString(), "class", "n");
        rows.open("td");
        catalogue
                .find(finding.indicator())
                .ifPresentOrElse(
                        found -> rows.link(PageNames.indicator(found.id()), new Both(found.nameZh(), found.nameEn())),
                        () -> rows.text(finding.indicator()));
        rows.close().open("td", "class", "path", "lang", "zh-CN");
        if (read.contains(finding.file())) {
            rows.link(PageNames.report(finding.file()), finding.file());
        } else {
            rows.text(finding.file());
        }
        rows.close().closeLine();
    }

    private void page() throws IOException {
        site.write(PageNames.part(PageNames.FINDINGS, part), Nav.FINDINGS.title(), Nav.FINDINGS, html -> {
            html.element("h1", Nav.FINDINGS.title()).line();
            if (byCheck.isEmpty()) {
                html.element("p", new Both("没有提示。", "There are none."));
                return;
            }
            html.element(
                            "p",
                            new Both(
                                    "须处理的会使运行以退出码3结束，直到更正或确认；请查看的应核对原文；供参考的不必处理。点文件看原文。",
                                    "What is to be mended keeps the exit code at 3 until it is corrected or confirmed; what is"
                                            + " to be looked at should be compared with the text. A file leads to its text."),
                            "class",
                            "lead")
                    .line();
            if (part == 1) {
                checks(html);
            }
            Pager.write(html, PageNames.FINDINGS, part, parts);
            DataTable.begin(
                    html,
                    "findings",
                    new Both("提示", "Findings"),
                    new Both("共" + Figures.count(total()) + "条", Figures.count(total()) + " in all"),
                    COLUMNS);
            html.add(rows);
            DataTable.end(html);
            Pager.write(html, PageNames.FINDINGS, part, parts);
        });
        rows = Site.piece(PageNames.FINDINGS);
        waiting = 0;
        part++;
    }

    private void checks(Html html) {
        DataTable.beginSmall(
                html,
                "checks",
                new Both("按检查项计数", "By check"),
                null,
                List.of(words("程度", "Severity"), words("检查项", "Check"), numbers("条数", "Count")));
        byCheck.forEach((check, count) -> {
            html.open("tr")
                    .open("td")
                    .element(
                            "span",
                            Words.of(check.severity()),
                            "class",
                            "severity " + check.severity().code())
                    .close();
            html.element("th", Words.check(check.name()), "scope", "row");
            html.element("td", Figures.count(count), "class", "n").closeLine();
        });
        DataTable.end(html);
    }
}
