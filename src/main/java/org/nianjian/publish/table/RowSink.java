package org.nianjian.publish.table;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes the rows of a table, a value for each column, null where missing. */
@FunctionalInterface
public interface RowSink {
    /**
     * Takes a row.
     *
     * @throws IOException if it cannot be kept
     */
    void accept(List<@Nullable Object> row) throws IOException;
}
