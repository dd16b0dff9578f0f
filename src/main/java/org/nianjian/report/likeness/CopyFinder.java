package org.nianjian.report.likeness;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Finds texts most of whose sentences stand in a text of another body of the same year or the year before, or in their own
 * body's of the year before.
 *
 * <p>Not all pairs are compared: of every sentence and year the first few texts that hold it are remembered, and a text is
 * compared with the few texts that it shares most of such sentences with. So the work grows with the number of sentences,
 * also where thousands of texts are all alike.
 */
public final class CopyFinder {
    /** So many texts are remembered of a sentence in a year. */
    private static final int HOLDERS = 4;
    /** With so many texts is one compared sentence by sentence. */
    private static final int CANDIDATES = 4;
    /** A text with fewer sentences says too little to be called a copy. */
    private static final int FEWEST = 6;

    private static final int HUNDRED = 100;
    /** The year of texts that say none: they are compared with each other. */
    private static final int UNKNOWN = -1;

    private static final int DECIMALS = 4;

    private final int percent;
    private long work;

    /** @param percent how many percent of a text's sentences make it a copy, from 1 to 100 */
    public CopyFinder(int percent) {
        this.percent = percent;
    }

    /**
     * A text.
     *
     * @param body whose it is
     * @param year of which year; null if nothing tells it
     * @param sentences what {@link SentenceHashes} made of it
     */
    public record Text(String body, @Nullable Integer year, long[] sentences) {}

    /**
     * What a text repeats.
     *
     * @param other the place of the other text in the list
     * @param share how many percent of the text's sentences stand there, 4 decimals half up
     */
    public record Copy(int other, BigDecimal share) {}

    /** What was remembered of a sentence. */
    private static final class Holders {
        private final int[] texts = new int[HOLDERS];
        private int size;
    }

    /**
     * The copies among texts, by their places in the list; of two texts of one year that repeat each other, both.
     *
     * @param texts in any order; of one body and year there may be several, which are no copies of each other
     */
    public Map<Integer, Copy> find(List<Text> texts) {
        Map<Long, Holders> index = new HashMap<>();
        Map<String, Integer> own = new HashMap<>();
        for (int place = 0; place < texts.size(); place++) {
            Text text = texts.get(place);
            own.putIfAbsent(text.body() + " " + text.year(), place);
            for (long sentence : text.sentences()) {
                work++;
                Holders holders = index.computeIfAbsent(key(sentence, yearOf(text)), s -> new Holders());
                if (holders.size < HOLDERS) {
                    holders.texts[holders.size++] = place;
                }
            }
        }
        Map<Integer, Copy> copies = new TreeMap<>();
        for (int place = 0; place < texts.size(); place++) {
            Copy copy = of(place, texts, index, own);
            if (copy != null) {
                copies.put(place, copy);
            }
        }
        return copies;
    }

    /** How many sentences were looked at so far. */
    long work() {
        return work;
    }

    private static int yearOf(Text text) {
        Integer year = text.year();
        return year == null ? UNKNOWN : year;
    }

    /** One number for a sentence in a year. */
    private static long key(long sentence, int year) {
        return sentence ^ year * 0x9E3779B97F4A7C15L;
    }

    private @Nullable Copy of(int place, List<Text> texts, Map<Long, Holders> index, Map<String, Integer> own) {
        Text text = texts.get(place);
        if (text.sentences().length < FEWEST) {
            return null;
        }
        Copy best = null;
        for (int other : candidates(place, texts, index, own)) {
            Copy copy = new Copy(other, share(text, texts.get(other)));
            best = best == null || copy.share().compareTo(best.share()) > 0 ? copy : best;
        }
        return best != null && best.share().compareTo(BigDecimal.valueOf(percent)) >= 0 ? best : null;
    }

    private List<Integer> candidates(int place, List<Text> texts, Map<Long, Holders> index, Map<String, Integer> own) {
        Text text = texts.get(place);
        Map<Integer, Integer> shared = new TreeMap<>();
        for (long sentence : text.sentences()) {
            for (int year = yearOf(text) - 1; year <= yearOf(text); year++) {
                Holders holders = index.get(key(sentence, year));
                for (int i = 0; holders != null && i < holders.size; i++) {
                    work++;
                    if (!sameReport(texts.get(holders.texts[i]), text)) {
                        shared.merge(holders.texts[i], 1, Integer::sum);
                    }
                }
            }
        }
        List<Integer> most = new ArrayList<>(shared.keySet().stream()
                .sorted(Comparator.comparing((Integer other) -> -shared.getOrDefault(other, 0))
                        .thenComparing(other -> other))
                .limit(CANDIDATES)
                .toList());
        Integer before = text.year() == null ? null : own.get(text.body() + " " + (text.year() - 1));
        if (before != null && !most.contains(before)) {
            most.add(before);
        }
        return most;
    }

    private static boolean sameReport(Text other, Text text) {
        return other.body().equals(text.body()) && yearOf(other) == yearOf(text);
    }

    private BigDecimal share(Text text, Text other) {
        int shared = 0;
        for (long sentence : text.sentences()) {
            work++;
            if (Arrays.binarySearch(other.sentences(), sentence) >= 0) {
                shared++;
            }
        }
        return BigDecimal.valueOf((long) shared * HUNDRED)
                .divide(BigDecimal.valueOf(text.sentences().length), DECIMALS, RoundingMode.HALF_UP);
    }
}
