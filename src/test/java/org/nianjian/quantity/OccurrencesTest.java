package org.nianjian.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class OccurrencesTest {
    @Test
    void thePlacesOfAllCharactersComeInAscendingOrder() {
        assertEquals(List.of(0, 2, 3, 6), all("无案未无诉讼零", "零无未"));
    }

    @Test
    void whereNoneStandsTheTextsEndIsGiven() {
        assertEquals(2, new Occurrences("案件", "无").from(0));
        assertEquals(0, new Occurrences("", "无").from(0));
        assertEquals(3, new Occurrences("无案件", "无").from(1));
    }

    @Test
    void placesMayBePassedOver() {
        Occurrences told = new Occurrences("无无无案无", "无");
        assertEquals(0, told.from(0));
        assertEquals(2, told.from(2));
        assertEquals(2, told.from(2));
        assertEquals(4, told.from(3));
    }

    private static List<Integer> all(String text, String wanted) {
        List<Integer> places = new ArrayList<>();
        Occurrences told = new Occurrences(text, wanted);
        for (int at = told.from(0); at < text.length(); at = told.from(at + 1)) {
            places.add(at);
        }
        return places;
    }
}
