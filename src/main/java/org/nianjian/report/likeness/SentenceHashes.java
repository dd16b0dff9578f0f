package org.nianjian.report.likeness;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * The sentences of a text as numbers: equal for equal sentences, whatever year they name, and whichever of the names that
 * the text's own body goes by.
 */
public final class SentenceHashes {
    /** Shorter ones are headings, salutations and dates, which all reports share. */
    private static final int SHORTEST = 8;
    /** Of an endless text the first ones tell enough. */
    private static final int MOST = 20_000;

    private static final String ENDS = "。；！？;!?\n\r";
    private static final String CHINESE_DIGITS = "〇○零一二三四五六七八九";
    private static final char YEAR = '\uE000';
    private static final char NAME = '\uE001';
    private static final long BASIS = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    private final String text;
    private final List<String> names;

    private SentenceHashes(String text, List<String> names) {
        this.text = text;
        this.names = names;
    }

    /**
     * The numbers of a text's sentences, ascending, each once; sentences of fewer than eight characters are left out.
     *
     * @param names what the text's own body is called; blank ones do not matter
     */
    public static long[] of(String text, List<String> names) {
        List<String> longestFirst = names.stream()
                .filter(name -> name.length() > 1)
                .distinct()
                .sorted(Comparator.comparing(String::length).reversed())
                .toList();
        return new SentenceHashes(text, longestFirst).all();
    }

    private long[] all() {
        long[] hashes = new long[64];
        int size = 0;
        int length = 0;
        long hash = BASIS;
        for (int at = 0; at <= text.length() && size < MOST; ) {
            char c = at == text.length() ? '\n' : text.charAt(at);
            if (ENDS.indexOf(c) >= 0) {
                if (length >= SHORTEST) {
                    hashes = size == hashes.length ? Arrays.copyOf(hashes, 2 * size) : hashes;
                    hashes[size++] = hash;
                }
                length = 0;
                hash = BASIS;
                at++;
            } else if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                at++;
            } else {
                int year = year(at);
                int name = year > 0 ? 0 : name(at);
                hash = (hash ^ (year > 0 ? YEAR : name > 0 ? NAME : c)) * PRIME;
                length++;
                at += Math.max(1, year + name);
            }
        }
        return Arrays.stream(hashes, 0, size).sorted().distinct().toArray();
    }

    /** How long a year is that begins there: 2024 and 二〇二四, not 20245; 0 if none does. */
    private int year(int at) {
        if (isDigit(at - 1) || isDigit(at + 4) || !text.startsWith("20", at) && !text.startsWith("19", at)) {
            return chineseYear(at);
        }
        return isDigit(at + 2) && isDigit(at + 3) ? 4 : 0;
    }

    private int chineseYear(int at) {
        if (at + 4 >= text.length() || text.charAt(at + 4) != '年' || text.charAt(at) != '二') {
            return 0;
        }
        for (int i = at; i < at + 4; i++) {
            if (CHINESE_DIGITS.indexOf(text.charAt(i)) < 0) {
                return 0;
            }
        }
        return 4;
    }

    private boolean isDigit(int at) {
        return at >= 0 && at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }

    private int name(int at) {
        for (String name : names) {
            if (text.startsWith(name, at)) {
                return name.length();
            }
        }
        return 0;
    }
}
