package org.nianjian.publish.table;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table of such rows.
 *
 * @param <R> the rows
 * @param field what it means
 * @param value its cell in a row: a String, BigDecimal, Integer or Boolean; null if missing
 */
public record Column<R>(Field field, Function<? super R, ? extends @Nullable Object> value) {}
