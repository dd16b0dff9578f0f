package org.nianjian.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class BoundTest {
    @ParameterizedTest
    @EnumSource
    void itIsFoundByItsPublishedWord(Bound bound) {
        assertEquals(bound, Bound.of(bound.code()));
    }

    @Test
    void anyOtherWordIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> Bound.of("roughly"));
    }

    @ParameterizedTest
    @CsvSource({
        "EXACT, EXACT, EXACT",
        "EXACT, AT_LEAST, AT_LEAST",
        "AT_MOST, EXACT, AT_MOST",
        "AT_LEAST, AT_LEAST, AT_LEAST",
        "AT_LEAST, AT_MOST, ABOUT",
        "ABOUT, AT_LEAST, ABOUT",
        "ABOUT, EXACT, ABOUT",
    })
    void boundsAddAsIntervalsDo(Bound one, Bound other, Bound sum) {
        assertEquals(sum, one.plus(other));
        assertEquals(sum, other.plus(one));
    }

    /** 减少5余件: a decrease of at least 5 is a change of at most −5. */
    @ParameterizedTest
    @CsvSource({"EXACT, EXACT", "ABOUT, ABOUT", "AT_LEAST, AT_MOST", "AT_MOST, AT_LEAST"})
    void aDecreaseIsBoundedOnItsOtherSide(Bound size, Bound change) {
        assertEquals(change, size.negated());
    }
}
