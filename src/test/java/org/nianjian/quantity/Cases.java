package org.nianjian.quantity;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** Reads the tables of cases: a text, then what is expected of it, parted by tabs; - for nothing; # begins a comment. */
final class Cases {
    /** The tables of figures. */
    static final List<String> FIGURES = List.of(
            "digits.tsv", "chinese.tsv", "bounds.tsv", "shares.tsv", "ranges.tsv", "placeholders.tsv", "bare.tsv");

    /** The tables of names and set phrases, which are no figures. */
    static final List<String> NAMES = List.of("names.tsv", "set-phrases.tsv");

    /** The tables of dates. */
    static final List<String> DATES = List.of("dates.tsv");

    private Cases() {}

    /** The cases of all these tables, one after the other. */
    static Stream<Arguments> of(List<String> tables) {
        return tables.stream().flatMap(Cases::of);
    }

    /** The cases of a table as arguments: the text and the list of what is expected. */
    static Stream<Arguments> of(String table) {
        return lines(table).map(Cases::parse);
    }

    /** The lines of a table without comments. */
    static Stream<String> lines(String table) {
        try (InputStream in = requireNonNull(Cases.class.getResourceAsStream(table), table)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Arguments parse(String line) {
        List<String> fields = new ArrayList<>(Arrays.asList(line.split("\t")));
        String text = fields.remove(0).replace("\\n", "\n").replace("\\t", "\t");
        fields.remove("-");
        return Arguments.of(text, fields);
    }
}
