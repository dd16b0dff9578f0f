package org.nianjian.publish.revision;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.nianjian.publish.csv.CsvReader;
import org.nianjian.publish.table.FieldType;
import org.nianjian.publish.table.StatementTable;
import org.nianjian.publish.table.SubmissionTable;
import org.nianjian.report.Body;
import org.nianjian.statement.Rule;
import org.nianjian.statement.Statement;
import org.nianjian.warehouse.Facts;
import org.nianjian.warehouse.SubmissionRow;

/**
 * What an edition says and of which files, as far as revisions need it.
 *
 * @param statements the statements, by body, year and indicator
 * @param files the submissions, by path
 */
record Snapshot(Map<Key, Said> statements, Map<String, Submitted> files) {
    /** Which statement. */
    record Key(String bodyId, int year, String indicator) implements Comparable<Key> {
        private static final Comparator<Key> ORDER =
                Comparator.comparing(Key::bodyId).thenComparing(Key::year).thenComparing(Key::indicator);

        @Override
        public int compareTo(Key other) {
            return ORDER.compare(this, other);
        }
    }

    /**
     * What a statement says.
     *
     * @param replaced the value that a correction replaced, plain; empty if none
     * @param byHand whether a person gave the value
     */
    record Said(
            String body,
            BigDecimal value,
            String bound,
            String file,
            boolean corrected,
            String replaced,
            boolean byHand) {
        boolean sameAs(Said other) {
            return value.compareTo(other.value) == 0 && bound.equals(other.bound);
        }

        boolean correctedAs(Said other) {
            return corrected == other.corrected
                    && byHand == other.byHand
                    && replaced.equals(other.replaced)
                    && (!byHand || sameAs(other));
        }
    }

    /** A submission: its content, what became of it, and whose and of which year it is taken for. */
    record Submitted(String sha256, String state, String bodyId, String year) {
        boolean current() {
            return state.equals(SubmissionRow.State.CURRENT.code());
        }

        boolean gone() {
            return state.equals(SubmissionRow.State.WITHDRAWN.code());
        }
    }

    /** Of the edition that is being made. */
    static Snapshot of(Facts facts) {
        Map<Key, Said> statements = new TreeMap<>();
        facts.statements(row -> {
            Statement statement = row.statement();
            statements.put(
                    new Key(row.body().id(), row.year(), row.indicator().id()),
                    new Said(
                            row.body().name(),
                            statement.value(),
                            statement.bound().code(),
                            row.file(),
                            statement.corrected(),
                            FieldType.DECIMAL.format(statement.replaced()),
                            statement.rule() == Rule.CORRECTION));
        });
        Map<String, Submitted> files = new HashMap<>();
        facts.submissions(row -> {
            Body body = row.body();
            files.put(
                    row.file(),
                    new Submitted(
                            row.sha256(),
                            row.state().code(),
                            body == null ? "" : body.id(),
                            FieldType.YEAR.format(row.year())));
        });
        return new Snapshot(statements, files);
    }

    /**
     * Of an edition that was published.
     *
     * @throws IOException if its files cannot be read
     */
    static Snapshot of(Path edition) throws IOException {
        try {
            return new Snapshot(statements(edition), files(edition));
        } catch (UncheckedIOException | IllegalArgumentException e) {
            throw new IOException("the edition before, " + edition + ", cannot be compared with: " + e.getMessage(), e);
        }
    }

    private static Map<Key, Said> statements(Path edition) throws IOException {
        Map<Key, Said> statements = new TreeMap<>();
        try (CsvReader rows = new CsvReader(edition.resolve(StatementTable.STATEMENTS.fileName()))) {
            while (rows.hasNext()) {
                Function<String, String> row = rows.next();
                statements.put(
                        new Key(row.apply("body_id"), Integer.parseInt(row.apply("year")), row.apply("indicator")),
                        new Said(
                                row.apply("body"),
                                new BigDecimal(row.apply("value")),
                                row.apply("bound"),
                                row.apply("file"),
                                row.apply("corrected").equals("yes"),
                                row.apply("replaced_value"),
                                row.apply("rule").equals(Rule.CORRECTION.code())));
            }
        }
        return statements;
    }

    private static Map<String, Submitted> files(Path edition) throws IOException {
        Map<String, Submitted> files = new HashMap<>();
        try (CsvReader rows = new CsvReader(edition.resolve(SubmissionTable.SUBMISSIONS.fileName()))) {
            while (rows.hasNext()) {
                Function<String, String> row = rows.next();
                files.put(
                        row.apply("file"),
                        new Submitted(
                                row.apply("sha256"), row.apply("state"), row.apply("body_id"), row.apply("year")));
            }
        }
        return files;
    }
}
