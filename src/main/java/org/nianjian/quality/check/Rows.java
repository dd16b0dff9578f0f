package org.nianjian.quality.check;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** Rows that belong together and follow each other in a stream. */
final class Rows {
    private Rows() {}

    /**
     * Hands on the rows of each key at once, so that no more than one key's rows are held.
     *
     * @param stream what streams them, rows of one key after each other
     * @param key what they share
     * @param each takes each key's rows, at least one
     */
    static <R, K> void together(Consumer<Consumer<? super R>> stream, Function<R, K> key, Consumer<List<R>> each) {
        List<R> held = new ArrayList<>();
        Consumer<R> collect = row -> {
            if (!held.isEmpty() && !key.apply(held.get(0)).equals(key.apply(row))) {
                each.accept(List.copyOf(held));
                held.clear();
            }
            held.add(row);
        };
        stream.accept(collect);
        if (!held.isEmpty()) {
            each.accept(List.copyOf(held));
        }
    }
}
