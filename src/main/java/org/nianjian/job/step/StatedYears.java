package org.nianjian.job.step;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.nianjian.statement.Statement;
import org.nianjian.statement.comparing.ReportedYear;
import org.nianjian.warehouse.EditionReader;
import org.nianjian.warehouse.ExtractionStore;
import org.nianjian.warehouse.Fact;
import org.nianjian.warehouse.SubmissionRow;

/** What every body states for every year, with the figures that it rests on. May be used by several threads. */
final class StatedYears {
    private final ExtractionStore store;
    private final EditionReader reader;
    private final List<List<Source>> sources = new ArrayList<>();

    /** A current report, as far as comparing needs it. */
    record Source(int submission, int year, long extraction) {}

    StatedYears(ExtractionStore store, EditionReader reader) {
        this.store = store;
        this.reader = reader;
        reader.bodies().forEach(body -> sources.add(new ArrayList<>()));
        reader.submissions(it -> {
            Integer body = it.body();
            Integer year = it.row().year();
            Long extraction = it.extraction();
            if (it.row().state() == SubmissionRow.State.CURRENT && body != null && year != null && extraction != null) {
                sources.get(body).add(new Source(it.place(), year, extraction));
            }
        });
    }

    /** The current reports of a body. */
    List<Source> sources(int body) {
        return sources.get(body);
    }

    /** Every year on which the body at a place reported, or for which people added statements; ascending. */
    List<ReportedYear> of(int body) {
        SortedMap<Integer, List<Fact.Statement>> stated = new TreeMap<>();
        for (Fact.Statement it : reader.statementsOf(body)) {
            stated.computeIfAbsent(it.year(), year -> new ArrayList<>()).add(it);
        }
        sources(body).forEach(source -> stated.computeIfAbsent(source.year(), year -> new ArrayList<>()));
        List<ReportedYear> years = new ArrayList<>();
        stated.forEach((year, statements) -> years.add(year(year, statements, sources(body))));
        return years;
    }

    /** The year of the body at a place; null if it did not report on it. */
    @Nullable
    ReportedYear of(int body, int year) {
        return of(body).stream().filter(each -> each.year() == year).findFirst().orElse(null);
    }

    /**
     * A year with the figures of the report that states most; what another kind of report adds is compared in its
     * indicator's own unit.
     */
    private ReportedYear year(int year, List<Fact.Statement> statements, List<Source> sources) {
        Source most = null;
        long mostStated = -1;
        for (Source source : sources) {
            long count = statements.stream()
                    .filter(it -> Integer.valueOf(source.submission()).equals(it.submission()))
                    .count();
            if (source.year() == year && count > mostStated) {
                most = source;
                mostStated = count;
            }
        }
        if (most == null) {
            return new ReportedYear(
                    year, statements.stream().map(Fact.Statement::statement).toList(), List.of());
        }
        Integer from = most.submission();
        List<Statement> ofOneText = statements.stream()
                .map(it -> from.equals(it.submission()) ? it.statement() : withoutFigures(it.statement()))
                .toList();
        return new ReportedYear(year, ofOneText, store.observations(most.extraction()));
    }

    private static Statement withoutFigures(Statement it) {
        return new Statement(
                it.indicator(),
                it.value(),
                it.bound(),
                it.rule(),
                List.of(),
                it.partialYear(),
                it.replaced(),
                it.corrected());
    }
}
