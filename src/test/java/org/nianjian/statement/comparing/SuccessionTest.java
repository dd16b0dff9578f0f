package org.nianjian.statement.comparing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.nianjian.place.Division;
import org.nianjian.place.Level;

class SuccessionTest {
    private static Division division(String code, @Nullable Integer from, @Nullable Integer to, String became) {
        return new Division(code, code, Level.TOWNSHIP, "990121", from, to, became);
    }

    /** Every succession as "2024 merged A B > C". */
    private static List<String> of(Division... divisions) {
        List<String> all = new ArrayList<>();
        for (Succession each : Succession.of(List.of(divisions))) {
            all.add(each.year() + " " + each.kind().code() + " " + String.join(" ", each.before()) + " > "
                    + String.join(" ", each.after()));
        }
        return all;
    }

    @Test
    void divisionsThatOnlyBeganOrEndedBecameNothing() {
        assertEquals(List.of(), of(division("A", 2024, null, ""), division("B", null, 2023, "")));
    }

    @Test
    void aNewCodeForTheSameLandIsARename() {
        assertEquals(List.of("2024 renamed A > B"), of(division("A", null, 2023, "B"), division("B", 2024, null, "")));
    }

    @Test
    void aNewNameUnderTheSameCodeIsOneToo() {
        assertEquals(List.of("2024 renamed A > A"), of(division("A", null, 2023, "A"), division("A", 2024, null, "")));
    }

    @Test
    void twoThatBecameANewOneMerged() {
        assertEquals(
                List.of("2024 merged A B > C"),
                of(division("A", null, 2023, "C"), division("B", null, 2023, "C"), division("C", 2024, null, "")));
    }

    @Test
    void oneThatWasTakenInByAnotherMergedWithIt() {
        assertEquals(List.of("2024 merged A B > B"), of(division("A", null, 2023, "B"), division("B", null, null, "")));
    }

    @Test
    void oneThatBecameTwoNewOnesWasSplit() {
        assertEquals(
                List.of("2024 split A > B C"),
                of(division("A", null, 2023, "B C"), division("B", 2024, null, ""), division("C", 2024, null, "")));
    }

    @Test
    void oneThatWentOnSmallerWasSplitToo() {
        assertEquals(
                List.of("2024 split A > A B"),
                of(division("A", null, 2023, "A B"), division("A", 2024, null, ""), division("B", 2024, null, "")));
    }

    @Test
    void changesThatShareADivisionAreOne() {
        assertEquals(
                List.of("2024 redrawn A B > C D"),
                of(
                        division("A", null, 2023, "C D"),
                        division("B", null, 2023, "D"),
                        division("C", 2024, null, ""),
                        division("D", 2024, null, "")));
    }

    @Test
    void changesOfDifferentYearsAreApart() {
        assertEquals(
                List.of("2023 renamed A > B", "2024 renamed B > C"),
                of(division("A", null, 2022, "B"), division("B", 2023, 2023, "C"), division("C", 2024, null, "")));
    }
}
