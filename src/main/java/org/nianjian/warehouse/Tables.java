package org.nianjian.warehouse;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The ways in which tables are used: rows go in by batches, come out by windows of their rank, and go by their key. */
final class Tables {
    /** Rows of a batch: more make neither H2 nor PostgreSQL faster. */
    private static final int BATCH = 1000;

    private final JdbcTemplate template;
    private final JdbcClient client;
    private final TransactionTemplate transaction;

    Tables(DataSource dataSource, PlatformTransactionManager transactions) {
        this.template = new JdbcTemplate(dataSource);
        this.client = JdbcClient.create(template);
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Sets the values of one row. */
    @FunctionalInterface
    interface Binder<T> {
        void bind(T row, Parameters parameters);
    }

    JdbcClient sql() {
        return client;
    }

    /** Does all of it in one transaction, in the one under way if there is one. */
    void together(Runnable work) {
        transaction.executeWithoutResult(status -> work.run());
    }

    /** Inserts the rows, all or none. */
    <T> void insert(String table, String columns, Iterable<T> rows, Binder<? super T> binder) {
        Iterator<T> remaining = rows.iterator();
        if (!remaining.hasNext()) {
            return;
        }
        String marks =
                "?" + ", ?".repeat((int) columns.chars().filter(c -> c == ',').count());
        String insert = "INSERT INTO " + table + " (" + columns + ") VALUES (" + marks + ")";
        together(() -> template.execute(insert, (PreparedStatement statement) -> {
            Parameters parameters = new Parameters(statement);
            int waiting = 0;
            while (remaining.hasNext()) {
                binder.bind(remaining.next(), parameters);
                parameters.endRow();
                if (++waiting == BATCH) {
                    statement.executeBatch();
                    waiting = 0;
                }
            }
            return waiting == 0 ? new int[0] : statement.executeBatch();
        }));
    }

    /** Inserts one row and returns the key {@code id} that the database gives it. */
    long insertOne(String insert, List<@Nullable Object> values) {
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        client.sql(insert).params(values).update(key, "id");
        return Objects.requireNonNull(key.getKey(), "the key of an inserted row")
                .longValue();
    }

    /** Deletes the rows that have the key in a column. */
    void delete(String table, String column, long key) {
        client.sql("DELETE FROM " + table + " WHERE " + column + " = ?")
                .param(key)
                .update();
    }

    /**
     * Hands on all rows of ranks below {@code end} in order, reading so many ranks at a time: no connection is held
     * while they are handed on, and never more than one window is in memory.
     */
    static <T> void windows(
            int end, int width, BiFunction<Integer, Integer, List<T>> window, Consumer<? super T> each) {
        for (int from = 0; from < end; from += width) {
            window.apply(from, Math.min(end, from + width)).forEach(each);
        }
    }

    /** Reads one row. */
    @FunctionalInterface
    interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** Hands on all rows of a query with one parameter, fetching some at a time. */
    <T> void stream(String query, long parameter, RowReader<T> reader, Consumer<? super T> each) {
        together(() -> client.sql(query).param(parameter).withFetchSize(BATCH).query(row -> {
            each.accept(reader.read(row));
        }));
    }
}
