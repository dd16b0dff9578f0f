package org.nianjian.warehouse;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.nianjian.statement.Correction;

/** Writes what an edition tells of what people keep beside the reports; each call all or nothing. */
public final class SideWriter {
    private final Tables tables;
    private final long edition;

    SideWriter(Tables tables, long edition) {
        this.tables = tables;
        this.edition = edition;
    }

    private static <T> List<Integer> places(List<T> list) {
        return IntStream.range(0, list.size()).boxed().toList();
    }

    /** Writes who was expected to report, in published order. */
    public void expected(List<Fact.Expected> expected) {
        tables.insert(
                "expected",
                "edition, place, fact_year, name, level, type, code, body, submission",
                places(expected),
                (place, row) -> {
                    Fact.Expected it = expected.get(place);
                    row.key(edition).number(place).number(it.year()).text(it.name());
                    row.text(it.level().code()).text(it.type().code()).text(it.areaCode());
                    row.number(it.body()).number(it.submission());
                });
    }

    /** Writes what became of corrections, in published order. */
    public void corrections(List<CorrectionRow> corrections) {
        tables.insert(
                "correction",
                "edition, place, line, action, file, body, fact_year, indicator, expected, amount, bound, reason,"
                        + " author, written_on, result, replaced, message",
                places(corrections),
                (place, row) -> {
                    CorrectionRow it = corrections.get(place);
                    Correction wrote = it.correction();
                    row.key(edition).number(place).number(wrote.line());
                    row.text(wrote.action().name()).text(it.file()).text(it.body());
                    row.number(it.year()).text(wrote.indicator()).decimal(wrote.expected());
                    row.decimal(wrote.value()).text(wrote.bound().code()).text(wrote.reason());
                    row.text(wrote.by()).text(wrote.on()).text(it.result().name());
                    row.decimal(it.replaced()).text(it.message());
                });
    }

    /** Writes how many people live where, in published order. */
    public void population(List<PopulationRow> population) {
        tables.insert(
                "population", "edition, place, code, fact_year, inhabitants", places(population), (place, row) -> {
                    PopulationRow it = population.get(place);
                    row.key(edition)
                            .number(place)
                            .text(it.areaCode())
                            .number(it.year())
                            .key(it.inhabitants());
                });
    }

    /** Writes divisions that changed as wholes, in published order. */
    public void successions(List<Fact.Succession> successions) {
        tables.insert(
                "succession",
                "edition, place, fact_year, change_kind, bodies_before, bodies_after, indicator, amount, bound,"
                        + " previous_year, previous_amount, previous_bound, change_amount, change_bound,"
                        + " change_percent, comparability",
                places(successions),
                (place, row) -> {
                    Fact.Succession it = successions.get(place);
                    row.key(edition)
                            .number(place)
                            .number(it.year())
                            .text(it.kind().name());
                    row.text(joined(it.before())).text(joined(it.after())).number(it.indicator());
                    FactRows.bindComparison(it.comparison(), row);
                });
    }

    private static String joined(List<Integer> places) {
        return places.stream().map(String::valueOf).collect(joining(" "));
    }

    private record Part(Fact.YearOverYear of, int part) {}

    /** Writes whose sums the previous values of comparisons are. */
    void predecessors(List<Fact.YearOverYear> comparisons) {
        List<Part> parts = new ArrayList<>();
        for (Fact.YearOverYear it : comparisons) {
            it.parts().forEach(part -> parts.add(new Part(it, part)));
        }
        tables.insert(
                "predecessor",
                "edition, body, fact_year, indicator, part",
                parts,
                (it, row) -> row.key(edition)
                        .number(it.of().body())
                        .number(it.of().year())
                        .number(it.of().indicator())
                        .number(it.part()));
    }
}
