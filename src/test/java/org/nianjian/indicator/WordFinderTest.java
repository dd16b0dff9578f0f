package org.nianjian.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WordFinderTest {
    private static List<String> found(List<String> words, String text) {
        Hits hits = new Hits(0);
        new WordFinder(words).find(text, 0, text.length(), hits);
        List<String> found = new ArrayList<>();
        for (int i = 0; i < hits.size(); i++) {
            found.add(hits.begin(i) + words.get(hits.word(i)));
        }
        return found;
    }

    @Test
    void aWordWithinALongerOneIsNotFound() {
        assertEquals(List.of("2行政调解"), found(List.of("调解", "行政调解", "行政"), "开展行政调解工作"));
    }

    @Test
    void wordsThatOverlapWithoutContainingEachOtherAreBothFound() {
        assertEquals(List.of("0行政调解", "2调解成功"), found(List.of("行政调解", "调解成功"), "行政调解成功"));
    }

    @Test
    void theSameWordIsFoundWhereverItStandsAlone() {
        assertEquals(List.of("0调解", "3调解"), found(List.of("调解", "行政调解"), "调解，调解"));
    }

    @Test
    void nothingIsFoundWithoutWordsOrWithoutText() {
        assertEquals(List.of(), found(List.of(), "调解"));
        assertEquals(List.of(), found(List.of("调解"), ""));
    }

    @Test
    void theSameIsFoundAsByLookingEverywhere() {
        Random random = new Random(20241231);
        for (int round = 0; round < 300; round++) {
            List<String> words = new ArrayList<>();
            for (int i = 0; i < 6; i++) {
                String word = random(random, 1 + random.nextInt(4));
                if (!words.contains(word)) {
                    words.add(word);
                }
            }
            String text = random(random, 40);
            assertEquals(naive(words, text), found(words, text), text + " " + words);
        }
    }

    private static List<String> naive(List<String> words, String text) {
        List<int[]> all = new ArrayList<>();
        for (int begin = 0; begin < text.length(); begin++) {
            for (int w = 0; w < words.size(); w++) {
                if (text.startsWith(words.get(w), begin)) {
                    all.add(new int[] {begin, begin + words.get(w).length(), w});
                }
            }
        }
        return all.stream()
                .filter(a -> all.stream().noneMatch(b -> b != a && b[0] <= a[0] && b[1] >= a[1]))
                .map(a -> a[0] + words.get(a[2]))
                .toList();
    }

    private static String random(Random random, int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append("甲乙丙".charAt(random.nextInt(3)));
        }
        return text.toString();
    }
}
