package org.nianjian.publish.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.nianjian.publish.Edition;
import org.nianjian.warehouse.Facts;

/**
 * A table of an edition: the one model that the CSV, the data package and the workbook are made from.
 *
 * @param <R> its rows
 * @param name its name, which is the CSV's name without extension
 * @param titleZh its Chinese name
 * @param titleEn its English name
 * @param columns its columns, in published order
 * @param primaryKey the columns that tell a row from all others; empty if none do
 * @param foreignKeys columns that point into other tables
 * @param source where its rows come from
 */
public record Table<R>(
        String name,
        String titleZh,
        String titleEn,
        List<Column<R>> columns,
        List<String> primaryKey,
        List<ForeignKey> foreignKeys,
        RowSource<R> source) {
    public Table {
        columns = List.copyOf(columns);
        primaryKey = List.copyOf(primaryKey);
        foreignKeys = List.copyOf(foreignKeys);
    }

    /** Starts a table of that name. */
    public static <R> Builder<R> named(String name, String titleZh, String titleEn) {
        return new Builder<>(name, titleZh, titleEn);
    }

    /** The name of its CSV file. */
    public String fileName() {
        return name + ".csv";
    }

    /** What its columns mean, in published order. */
    public List<Field> fields() {
        return columns.stream().map(Column::field).toList();
    }

    /** The names of its columns, in published order. */
    public List<String> header() {
        return columns.stream().map(column -> column.field().name()).toList();
    }

    /** The cells of a row, a value for each column, null where missing. */
    public List<@Nullable Object> cells(R row) {
        List<@Nullable Object> cells = new ArrayList<>(columns.size());
        for (Column<R> column : columns) {
            cells.add(column.value().apply(row));
        }
        return cells;
    }

    /**
     * Hands out every row in published order.
     *
     * @throws IOException if the rows cannot be had, or the sink cannot keep one
     */
    public void stream(Facts facts, Edition edition, RowSink sink) throws IOException {
        try {
            source.stream(facts, edition, row -> {
                try {
                    sink.accept(cells(row));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** Puts a table together, column by column. */
    public static final class Builder<R> {
        private final String name;
        private final String titleZh;
        private final String titleEn;
        private final List<Column<R>> columns = new ArrayList<>();
        private final List<ForeignKey> foreignKeys = new ArrayList<>();
        private List<String> primaryKey = List.of();

        private Builder(String name, String titleZh, String titleEn) {
            this.name = name;
            this.titleZh = titleZh;
            this.titleEn = titleEn;
        }

        /** The next column; the dictionary says what it means. */
        public Builder<R> column(String column, Function<? super R, ? extends @Nullable Object> value) {
            columns.add(new Column<>(Fields.of(name, column), value));
            return this;
        }

        /** Columns that several tables have of the same thing, in its order. */
        <T> Builder<R> columns(ColumnGroup<T> group, Function<? super R, ? extends T> of) {
            group.columns().forEach((column, value) -> column(column, row -> value.apply(of.apply(row))));
            return this;
        }

        /** The columns that tell a row from all others. */
        public Builder<R> primaryKey(String... names) {
            primaryKey = List.of(names);
            return this;
        }

        /** A column whose cells stand in a column of the same name in another table. */
        public Builder<R> pointsInto(String table, String... names) {
            foreignKeys.add(new ForeignKey(List.of(names), table, List.of(names)));
            return this;
        }

        /** The finished table. */
        public Table<R> rows(RowSource<R> source) {
            return new Table<>(name, titleZh, titleEn, columns, primaryKey, foreignKeys, source);
        }
    }
}
