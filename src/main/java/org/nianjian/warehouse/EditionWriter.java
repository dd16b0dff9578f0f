package org.nianjian.warehouse;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.nianjian.indicator.Indicator;
import org.nianjian.place.Level;
import org.nianjian.report.Body;
import org.nianjian.report.ReportKind;
import org.nianjian.statement.Finding;

/** Writes the facts of one edition; each call all or nothing. */
public final class EditionWriter {
    private final Tables tables;
    private final long edition;

    EditionWriter(Tables tables, long edition) {
        this.tables = tables;
        this.edition = edition;
    }

    /** Removes what was written into these parts of the edition, so that a step may begin anew. */
    public void clear(List<Part> parts) {
        tables.together(() -> parts.stream()
                .flatMap(part -> part.tables().stream())
                .forEach(table -> tables.sql()
                        .sql("DELETE FROM " + table + " WHERE edition = ?")
                        .param(edition)
                        .update()));
    }

    /** Removes what a step found. */
    public void clearFindings(String step) {
        tables.sql()
                .sql("DELETE FROM finding WHERE edition = ? AND step = ?")
                .params(edition, step)
                .update();
    }

    /** Writes the indicators in force; their places are those in the list. */
    public void indicators(List<Indicator> indicators) {
        tables.insert(
                "indicator",
                "edition, place, id, name_zh, name_en, kind, unit, definition_zh, definition",
                IntStream.range(0, indicators.size()).boxed().toList(),
                (place, row) -> {
                    Indicator it = indicators.get(place);
                    row.key(edition)
                            .number(place)
                            .text(it.id())
                            .text(it.nameZh())
                            .text(it.nameEn());
                    row.text(it.kind().code())
                            .text(it.unit())
                            .text(it.definitionZh())
                            .text(it.definitionEn());
                });
    }

    /** Writes the bodies with their areas; their places are those in the list. */
    public void bodies(List<Body> bodies) {
        Map<Area, Integer> areas = new LinkedHashMap<>();
        for (Body body : bodies) {
            areas.putIfAbsent(Area.of(body), areas.size());
        }
        tables.together(() -> {
            tables.insert("area", "edition, place, code, name, level", areas.entrySet(), (area, row) -> {
                row.key(edition).number(area.getValue()).text(area.getKey().code());
                row.text(area.getKey().name()).text(area.getKey().level().code());
            });
            tables.insert(
                    "body",
                    "edition, place, id, name, type, area",
                    IntStream.range(0, bodies.size()).boxed().toList(),
                    (place, row) -> {
                        Body body = bodies.get(place);
                        row.key(edition).number(place).text(body.id()).text(body.name());
                        row.text(body.type().code()).number(areas.get(Area.of(body)));
                    });
        });
    }

    private record Area(String code, String name, Level level) {
        static Area of(Body body) {
            return new Area(body.areaCode(), body.area(), body.level());
        }
    }

    /** Writes submissions. */
    public void submissions(List<Fact.Submission> submissions) {
        tables.insert(
                "submission",
                "edition, place, file, sha256, extraction, format, body, report_year, kind, template, state, reason,"
                        + " copy_of, copy_share",
                submissions,
                (it, row) -> {
                    SubmissionRow what = it.row();
                    ReportKind kind = what.kind();
                    row.key(edition)
                            .number(it.place())
                            .text(what.file())
                            .text(what.sha256())
                            .key(it.extraction());
                    row.text(what.format()).number(it.body()).number(what.year());
                    row.text(kind == null ? null : kind.code()).flag(what.template());
                    row.text(what.state().code()).text(what.reason());
                    SubmissionRow.Copy copy = what.copy();
                    row.text(copy == null ? null : copy.file()).decimal(copy == null ? null : copy.share());
                });
    }

    /** Writes why submissions could not be read. */
    public void rejections(List<Fact.Rejection> rejections) {
        tables.insert(
                "rejection",
                "edition, submission, reason, detail, acknowledged",
                rejections,
                (it, row) -> row.key(edition)
                        .number(it.submission())
                        .text(it.reason())
                        .text(it.detail())
                        .flag(it.acknowledged()));
    }

    /** Writes what figures became. */
    public void observations(List<Fact.Observation> observations) {
        tables.insert(
                "observation",
                "edition, submission, ordinal, fact_year, status, role",
                observations,
                (it, row) -> row.key(edition)
                        .number(it.submission())
                        .number(it.ordinal())
                        .number(it.year())
                        .text(it.status().code())
                        .text(it.role().code()));
    }

    /** Writes statements with what they rest on. */
    public void statements(List<Fact.Statement> statements) {
        List<Support> support = new ArrayList<>();
        for (Fact.Statement it : statements) {
            it.statement().ordinals().forEach(ordinal -> support.add(new Support(it, ordinal)));
        }
        tables.together(() -> {
            tables.insert("statement", FactRows.STATEMENT_COLUMNS, statements, (it, row) -> {
                row.key(edition);
                FactRows.bindStatement(it, row);
            });
            tables.insert(
                    "statement_observation",
                    "edition, body, fact_year, indicator, ordinal",
                    support,
                    (it, row) -> row.key(edition)
                            .number(it.of().body())
                            .number(it.of().year())
                            .number(it.of().indicator())
                            .number(it.ordinal()));
        });
    }

    private record Support(Fact.Statement of, int ordinal) {}

    /** Writes comparisons with the year before. */
    public void yearOverYear(List<Fact.YearOverYear> comparisons) {
        tables.insert("year_over_year", FactRows.YEAR_OVER_YEAR_COLUMNS, comparisons, (it, row) -> {
            row.key(edition).number(it.body()).number(it.year()).number(it.indicator());
            FactRows.bindComparison(it.comparison(), row);
        });
        side().predecessors(comparisons);
    }

    /** Writes what comes of the files that people keep beside the reports. */
    public SideWriter side() {
        return new SideWriter(tables, edition);
    }

    /** Writes what the data say to claims. */
    public void claims(List<Fact.Claim> claims) {
        tables.insert(
                "claim_check",
                "edition, submission, claim, data_change, verdict",
                claims,
                (it, row) -> row.key(edition)
                        .number(it.submission())
                        .number(it.place())
                        .decimal(it.dataChange())
                        .text(it.verdict().code()));
    }

    /** Writes summaries. */
    public void summaries(List<Fact.Summary> summaries) {
        tables.insert("summary", FactRows.SUMMARY_COLUMNS, summaries, (it, row) -> {
            row.key(edition).number(it.place()).number(it.indicator());
            FactRows.bindSummary(it.summary(), row);
        });
    }

    /** Writes what a step found. */
    public void findings(String step, List<Finding> findings) {
        tables.insert(
                "finding",
                "edition, step, sort_key, severity, check_name, file, body, fact_year, indicator, message",
                findings,
                (it, row) -> {
                    row.key(edition).text(step).bytes(FindingOrder.key(it));
                    row.text(it.severity().code())
                            .text(it.check())
                            .text(it.file())
                            .text(it.body());
                    row.number(it.year()).text(it.indicator()).text(it.message());
                });
    }

    /** What can be cleared by itself. */
    public enum Part {
        DIMENSIONS("indicator", "body", "area"),
        SUBMISSIONS("submission", "rejection"),
        OBSERVATIONS("observation"),
        STATEMENTS("statement", "statement_observation"),
        SIDE("expected", "correction", "population"),
        COMPARISONS("year_over_year", "predecessor", "succession"),
        CLAIMS("claim_check"),
        SUMMARIES("summary");

        private final List<String> tables;

        Part(String... tables) {
            this.tables = List.of(tables);
        }

        private List<String> tables() {
            return tables;
        }
    }
}
