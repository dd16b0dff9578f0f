package org.nianjian.job.step;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.function.Function;

/** Text in the order of its code points, which UTF-8 keeps and {@code String.compareTo} does not. */
final class CodePointOrder {
    private CodePointOrder() {}

    /** The order of things by a text that they have. */
    static <T> Comparator<T> by(Function<? super T, String> text) {
        return (a, b) -> Arrays.compareUnsigned(bytes(text.apply(a)), bytes(text.apply(b)));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
