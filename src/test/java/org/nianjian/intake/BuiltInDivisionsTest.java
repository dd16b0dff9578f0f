package org.nianjian.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.nianjian.place.Division;
import org.nianjian.place.Level;

class BuiltInDivisionsTest {
    private static final List<Division> DIVISIONS = BuiltInDivisions.load();

    @Test
    void codesAreDistinctAscendAndHaveTheDigitsOfTheirLevel() {
        String before = "";
        for (Division division : DIVISIONS) {
            assertTrue(division.code().compareTo(before) > 0, division.code());
            assertEquals(division.level().digits(), division.code().length());
            before = division.code();
        }
        assertEquals(44_690, DIVISIONS.size());
    }

    @Test
    void allButProvincesLieInADivisionThatIsThere() {
        Set<String> codes = new HashSet<>();
        for (Division division : DIVISIONS) {
            codes.add(division.code());
            if (division.level() != Level.PROVINCE) {
                assertTrue(codes.contains(division.parent()), division.code());
            }
        }
    }

    @Test
    void theLicenceOfTheDataIsShippedBesideIt() {
        assertNotNull(BuiltInDivisions.class.getResource("divisions.NOTICE.txt"));
    }
}
