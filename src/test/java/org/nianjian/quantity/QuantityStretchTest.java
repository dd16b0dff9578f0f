package org.nianjian.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** That what stands outside a stretch is not looked at: a table's cell or a column's name is read as if it were the text. */
class QuantityStretchTest {
    static Stream<String> tables() {
        return Stream.of(Cases.FIGURES, Cases.NAMES, Cases.DATES).flatMap(List::stream);
    }

    /** Every stretch of every case, as if the rest of the text were not there. */
    @ParameterizedTest
    @MethodSource("tables")
    void aStretchIsReadAsIfItWereTheWholeText(String table) {
        Cases.of(table).map(it -> (String) it.get()[0]).forEach(text -> {
            for (int from = 0; from < text.length(); from++) {
                for (int to = from; to <= text.length(); to++) {
                    String stretch = text.substring(from, to);
                    assertEquals(
                            all(QuantityReader.read(stretch, 0, stretch.length()), 0),
                            all(QuantityReader.read(text, from, to), from),
                            () -> stretch + " in " + text);
                }
            }
        });
    }

    private static String all(Scan scan, int from) {
        StringBuilder all = new StringBuilder();
        for (Quantity q : scan.quantities()) {
            all.append(q.span().start() - from).append('-').append(q.span().end() - from);
            all.append(q.value()).append(q.unit()).append(q.bound()).append(q.form());
        }
        for (DateMention d : scan.dates()) {
            all.append(d.span().start() - from).append('-').append(d.span().end() - from);
            all.append(d.year()).append('/').append(d.fromMonth()).append('/').append(d.toMonth());
        }
        return all.toString();
    }
}
