package org.nianjian.quantity;

import org.jspecify.annotations.Nullable;

/** The words that say on which side of the real number a stated one lies: 超过, 不足, 近 before it, 以上, 左右 behind it. */
final class BoundWords {
    /** How far back a word that stands apart from its number may stand: 至少排查矛盾纠纷2次. */
    private static final int APART = 14;

    private record Word(String text, Bound bound) {}

    private static final Word[] BEFORE = {
        new Word("不得少于", Bound.AT_LEAST),
        new Word("不得低于", Bound.AT_LEAST),
        new Word("不得超过", Bound.AT_MOST),
        new Word("不少于", Bound.AT_LEAST),
        new Word("不低于", Bound.AT_LEAST),
        new Word("不小于", Bound.AT_LEAST),
        new Word("不超过", Bound.AT_MOST),
        new Word("不多于", Bound.AT_MOST),
        new Word("不高于", Bound.AT_MOST),
        new Word("不大于", Bound.AT_MOST),
        new Word("大约", Bound.ABOUT),
        new Word("大概", Bound.ABOUT),
        new Word("约为", Bound.ABOUT),
        new Word("接近", Bound.ABOUT),
        new Word("将近", Bound.ABOUT),
        new Word("超过", Bound.AT_LEAST),
        new Word("突破", Bound.AT_LEAST),
        new Word("至少", Bound.AT_LEAST),
        new Word("最少", Bound.AT_LEAST),
        new Word("多于", Bound.AT_LEAST),
        new Word("高于", Bound.AT_LEAST),
        new Word("大于", Bound.AT_LEAST),
        new Word("不下", Bound.AT_LEAST),
        new Word("不足", Bound.AT_MOST),
        new Word("不到", Bound.AT_MOST),
        new Word("不超", Bound.AT_MOST),
        new Word("至多", Bound.AT_MOST),
        new Word("最多", Bound.AT_MOST),
        new Word("少于", Bound.AT_MOST),
        new Word("低于", Bound.AT_MOST),
        new Word("小于", Bound.AT_MOST),
        new Word("约", Bound.ABOUT),
        new Word("近", Bound.ABOUT),
        new Word("超", Bound.AT_LEAST),
        new Word("逾", Bound.AT_LEAST),
        new Word("≥", Bound.AT_LEAST),
        new Word("＞", Bound.AT_LEAST),
        new Word(">", Bound.AT_LEAST),
        new Word("≧", Bound.AT_LEAST),
        new Word("≤", Bound.AT_MOST),
        new Word("＜", Bound.AT_MOST),
        new Word("<", Bound.AT_MOST),
        new Word("≦", Bound.AT_MOST),
        new Word("≈", Bound.ABOUT),
    };

    private static final Word[] BEHIND = {
        new Word("以上", Bound.AT_LEAST),
        new Word("及以上", Bound.AT_LEAST),
        new Word("开外", Bound.AT_LEAST),
        new Word("以内", Bound.AT_MOST),
        new Word("之内", Bound.AT_MOST),
        new Word("以下", Bound.AT_MOST),
        new Word("及以下", Bound.AT_MOST),
        new Word("左右", Bound.ABOUT),
        new Word("上下", Bound.ABOUT),
    };

    private static final Word[] STANDING_APART = {
        new Word("至少", Bound.AT_LEAST),
        new Word("最少", Bound.AT_LEAST),
        new Word("不少于", Bound.AT_LEAST),
        new Word("不低于", Bound.AT_LEAST),
        new Word("至多", Bound.AT_MOST),
        new Word("最多", Bound.AT_MOST),
        new Word("不超过", Bound.AT_MOST),
        new Word("不多于", Bound.AT_MOST),
    };

    /** Words that end like 约 or 近 and are no bound: 签约3家, 最近3次. */
    private static final String BEFORE_YUE = "预签合公节制违契履邀条特规续简集民";

    private static final String BEFORE_JIN = "最附就邻临远亲靠年月";

    private BoundWords() {}

    /** A bound word and where it stands: its outer edge. */
    record Found(int edge, Bound bound) {}

    /** The bound word that ends where the number at {@code at} begins, a blank between them allowed; null if none does. */
    static @Nullable Found before(String text, int at, int from) {
        int last = Chars.lastBefore(text, at, from, 2);
        if (last < 0) {
            return null;
        }
        for (Word word : BEFORE) {
            int start = last + 1 - word.text.length();
            if (start >= from && text.startsWith(word.text, start) && !isPartOfAnother(text, start, from, word)) {
                return new Found(start, word.bound);
            }
        }
        return null;
    }

    private static boolean isPartOfAnother(String text, int start, int from, Word word) {
        if (start == from || word.text.length() > 1) {
            return false;
        }
        char before = text.charAt(start - 1);
        return switch (word.text) {
            case "约" -> Chars.in(BEFORE_YUE, before);
            case "近" -> Chars.in(BEFORE_JIN, before);
            case "超" -> before == '反' || before == '高';
            default -> false;
        };
    }

    /** The bound word that begins where a figure ends; null if none does. */
    static @Nullable Found behind(String text, int at, int to) {
        int first = Chars.skipBlanks(text, at, to, 1);
        for (Word word : BEHIND) {
            int end = first + word.text.length();
            if (end <= to && text.startsWith(word.text, first)) {
                boolean other = word.text.equals("上下") && end < to && Chars.in("联贯结一衔级同", text.charAt(end));
                return other ? null : new Found(end, word.bound);
            }
        }
        return null;
    }

    /** The bound of a word earlier in the clause, with no figure since {@code from} between; null if there is none. */
    static @Nullable Bound apart(String text, int at, int from) {
        int least = Math.max(from, at - APART);
        for (int i = at - 1; i >= least && !Chars.endsClause(text.charAt(i)); i--) {
            for (Word word : STANDING_APART) {
                if (text.startsWith(word.text, i) && i + word.text.length() <= at) {
                    return word.bound;
                }
            }
        }
        return null;
    }
}
