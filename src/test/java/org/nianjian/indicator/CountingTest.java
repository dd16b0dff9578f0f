package org.nianjian.indicator;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CountingTest {
    private static final List<IndicatorRule> RULES = new SmallLexicon()
            .about("DISPUTE", "纠纷")
            .about("LECTURE", "讲座")
            .rule("disputes", IndicatorKind.FLOW, Set.of("件", "起"), "DISPUTE")
            .rule("lectures", IndicatorKind.FLOW, Set.of("场", "件"), "LECTURE", "DISPUTE LECTURE #期 #场")
            .rule("rate", IndicatorKind.RATE, Set.of("%"), "DISPUTE")
            .build()
            .rules();

    private static final Map<String, Counting> BY_UNIT = Counting.byUnit(RULES);

    @Test
    void aMeasureWordCountsWhatTheIndicatorOrOneOfItsPatternsTakes() {
        assertArrayEquals(new boolean[] {true, true, false}, counting("件").rules());
        assertArrayEquals(new boolean[] {true, false, false}, counting("起").rules());
        assertArrayEquals(new boolean[] {false, true, false}, counting("期").rules());
        assertArrayEquals(new boolean[] {false, false, true}, counting("%").rules());
        assertNull(BY_UNIT.get("人"));
    }

    @Test
    void aPatternWithMeasureWordsOfItsOwnTakesThoseAlone() {
        assertArrayEquals(new boolean[] {true, false}, counting("件").patterns()[1]);
        assertArrayEquals(new boolean[] {true, true}, counting("场").patterns()[1]);
        assertArrayEquals(new boolean[] {false, true}, counting("期").patterns()[1]);
    }

    @Test
    void withoutAMeasureWordEverythingButARateCanBeMeant() {
        assertArrayEquals(new boolean[] {true, true, false}, Counting.any(RULES).rules());
        assertArrayEquals(new boolean[] {true, true}, Counting.any(RULES).patterns()[1]);
        for (boolean counted : Counting.nothing(RULES).rules()) {
            assertFalse(counted);
        }
    }

    private static Counting counting(String unit) {
        return Objects.requireNonNull(BY_UNIT.get(unit));
    }
}
