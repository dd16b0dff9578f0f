package org.nianjian.publish.table;

import java.io.IOException;
import java.util.function.Consumer;
import org.nianjian.publish.Edition;
import org.nianjian.warehouse.Facts;

/**
 * Where the rows of a table come from.
 *
 * @param <R> the rows
 */
@FunctionalInterface
public interface RowSource<R> {
    /**
     * Hands out every row in published order.
     *
     * @throws IOException if something that the rows rest on cannot be read
     */
    void stream(Facts facts, Edition edition, Consumer<? super R> each) throws IOException;
}
