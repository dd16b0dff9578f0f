package org.nianjian.quality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class GateTest {
    private static final Counts GOOD = new Counts(100, 50, 2000);
    private static final Decision PUBLISH = new Decision.Publish();

    private static List<String> reasons(@Nullable Counts previous, Counts current, boolean lossAllowed) {
        return Gate.DEFAULT.decide(previous, current, lossAllowed) instanceof Decision.Stop stop
                ? stop.reasons()
                : List.of();
    }

    @Test
    void nothingAfterAGoodEditionStopsWhateverIsAllowed() {
        Counts nothing = new Counts(0, 0, 0);
        assertEquals(1, reasons(GOOD, nothing, false).size());
        assertEquals(1, reasons(GOOD, nothing, true).size());
        assertEquals(1, reasons(new Counts(1, 1, 0), nothing, true).size());
    }

    @Test
    void theFirstEditionIsPublished() {
        assertEquals(PUBLISH, Gate.DEFAULT.decide(null, GOOD, false));
        assertEquals(PUBLISH, Gate.DEFAULT.decide(null, new Counts(0, 0, 0), false));
    }

    @Test
    void aLossOfMoreThanHalfStopsUnlessItIsAllowed() {
        Counts thin = new Counts(49, 24, 2000);
        assertEquals(2, reasons(GOOD, thin, false).size());
        assertTrue(reasons(GOOD, thin, false).get(0).contains("100减为49"));
        assertEquals(List.of(), reasons(GOOD, thin, true));
        assertEquals(1, reasons(GOOD, new Counts(100, 50, 999), false).size());
    }

    @Test
    void aLossOfHalfAndAGainPass() {
        assertEquals(PUBLISH, Gate.DEFAULT.decide(GOOD, new Counts(50, 25, 1000), false));
        assertEquals(PUBLISH, Gate.DEFAULT.decide(GOOD, new Counts(900, 500, 20000), false));
    }

    @Test
    void aSmallEditionMayShrink() {
        assertEquals(PUBLISH, Gate.DEFAULT.decide(new Counts(5, 5, 19), new Counts(1, 1, 2), false));
    }
}
