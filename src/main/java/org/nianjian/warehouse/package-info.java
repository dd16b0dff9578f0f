/**
 * The star schema and all SQL.
 *
 * <p>Two kinds of rows: what a text says ({@code extraction}, {@code figure}, {@code claim}), kept by content and shared
 * by all editions, and the facts of one edition, each row with the edition's key. A run writes only rows of an edition
 * that nobody has published yet, so whatever stops it, the rows of the last edition stay as they were; they go when the
 * next one has taken their place. The published order is stored as numbers counted in the program, because H2 and
 * PostgreSQL do not agree on how text sorts.
 */
@NullMarked
package org.nianjian.warehouse;

import org.jspecify.annotations.NullMarked;
