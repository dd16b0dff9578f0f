package org.nianjian.publish.revision;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.nianjian.publish.csv.CsvReader;
import org.nianjian.publish.table.Table;

/** What the edition says differently from the one before it. */
public final class RevisionTable {
    /** The revisions; none in a first edition. */
    public static final Table<Revision> REVISIONS = Table.<Revision>named("revisions", "修订", "Revisions")
            .primaryKey("body_id", "year", "indicator")
            .column("change", row -> row.change().code())
            .column("body", Revision::body)
            .column("year", Revision::year)
            .column("indicator", Revision::indicator)
            .column("old_value", Revision::oldValue)
            .column("new_value", Revision::newValue)
            .column("why", row -> row.why().stream().map(Revision.Cause::code).collect(joining(" ")))
            .column("old_bound", Revision::oldBound)
            .column("new_bound", Revision::newBound)
            .column("body_id", Revision::bodyId)
            .rows((facts, edition, each) -> {
                if (edition.previous() != null) {
                    Revisions.between(edition.previous(), facts, edition).forEach(each);
                }
            });

    private RevisionTable() {}

    /**
     * The revisions as they were written, which saves working them out again; in published order.
     *
     * @param edition the folder of the edition, staged or published
     * @throws IOException if they cannot be read
     */
    public static void read(Path edition, Consumer<? super Revision> each) throws IOException {
        try (CsvReader rows = new CsvReader(edition.resolve(REVISIONS.fileName()))) {
            while (rows.hasNext()) {
                Function<String, String> row = rows.next();
                each.accept(new Revision(
                        Revision.Change.of(row.apply("change")),
                        row.apply("body"),
                        row.apply("body_id"),
                        Integer.parseInt(row.apply("year")),
                        row.apply("indicator"),
                        number(row.apply("old_value")),
                        number(row.apply("new_value")),
                        code(row.apply("old_bound")),
                        code(row.apply("new_bound")),
                        Arrays.stream(row.apply("why").split(" "))
                                .map(Revision.Cause::of)
                                .toList()));
            }
        } catch (UncheckedIOException | IllegalArgumentException e) {
            throw new IOException("the revisions in " + edition + " cannot be read back: " + e.getMessage(), e);
        }
    }

    private static @Nullable BigDecimal number(String cell) {
        return cell.isEmpty() ? null : new BigDecimal(cell);
    }

    private static @Nullable String code(String cell) {
        return cell.isEmpty() ? null : cell;
    }
}
