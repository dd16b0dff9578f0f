package org.nianjian.quantity;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The words that say on which side of the real number a stated one lies: 超过, 不足, 近 before it, 以上, 左右 behind it. */
final class BoundWords {
    /** How far back a word that stands apart from its number may stand: 至少排查矛盾纠纷2次. */
    private static final int APART = 14;

    private static final WordTable<Bound> BEFORE = WordTable.ending(words(
            "不得少于 不得低于 不少于 不低于 不小于 超过 突破 至少 最少 多于 高于 大于 不下 超 逾 ≥ ＞ > ≧",
            "不得超过 不超过 不多于 不高于 不大于 不足 不到 不超 至多 最多 少于 低于 小于 ≤ ＜ < ≦",
            "大约 大概 约为 接近 将近 约 近 ≈"));

    private static final WordTable<Bound> BEHIND = WordTable.beginning(words("以上 及以上 开外", "以内 之内 以下 及以下", "左右 上下"));

    private static final WordTable<Bound> STANDING_APART =
            WordTable.beginning(words("至少 最少 不少于 不低于", "至多 最多 不超过 不多于", ""));

    /** Words that end like 约 or 近 and are no bound: 签约3家, 最近3次. */
    private static final String BEFORE_YUE = "预签合公节制违契履邀条特规续简集民";

    private static final String BEFORE_JIN = "最附就邻临远亲靠年月";

    /** 联合治超64次: what ends with 超 and is a deed. */
    private static final String BEFORE_CHAO = "反高治赶";

    private BoundWords() {}

    /** A bound word and where it stands: its outer edge. */
    record Found(int edge, Bound bound) {}

    private static List<WordTable.Entry<Bound>> words(String atLeast, String atMost, String about) {
        List<WordTable.Entry<Bound>> words = new ArrayList<>(WordTable.entries(atLeast, Bound.AT_LEAST));
        words.addAll(WordTable.entries(atMost, Bound.AT_MOST));
        if (!about.isEmpty()) {
            words.addAll(WordTable.entries(about, Bound.ABOUT));
        }
        return words;
    }

    /** The bound word that ends where the number at {@code at} begins, a blank between them allowed; null if none does. */
    static @Nullable Found before(String text, int at, int from) {
        int end = Chars.lastBefore(text, at, from, 2) + 1;
        WordTable.Entry<Bound> entry = BEFORE.before(text, end, from);
        if (entry == null) {
            return null;
        }
        int start = end - entry.word().length();
        return isPartOfAnother(text, start, from, entry.word()) ? null : new Found(start, entry.meaning());
    }

    private static boolean isPartOfAnother(String text, int start, int from, String word) {
        if (start == from || word.length() > 1) {
            return false;
        }
        char before = text.charAt(start - 1);
        return switch (word) {
            case "约" -> Chars.in(BEFORE_YUE, before);
            case "近" -> Chars.in(BEFORE_JIN, before);
            case "超" -> Chars.in(BEFORE_CHAO, before);
            default -> false;
        };
    }

    /** The bound word that begins where a figure ends, （含） before it allowed; null if none does. */
    static @Nullable Found behind(String text, int at, int to) {
        int first = Chars.skipBlanks(text, at, to, 1);
        if (Chars.stands("（含）", text, first, to) || Chars.stands("(含)", text, first, to)) {
            first += 3;
        }
        WordTable.Entry<Bound> entry = BEHIND.at(text, first, to);
        if (entry == null) {
            return null;
        }
        int end = first + entry.word().length();
        boolean other = entry.word().equals("上下") && end < to && Chars.in("联贯结一衔级同", text.charAt(end));
        return other ? null : new Found(end, entry.meaning());
    }

    /** The bound of a word earlier in the clause, with no figure since {@code from} between; null if there is none. */
    static @Nullable Bound apart(String text, int at, int from) {
        int least = Math.max(from, at - APART);
        for (int i = at - 1; i >= least && !Chars.endsClause(text.charAt(i)); i--) {
            WordTable.Entry<Bound> entry = STANDING_APART.at(text, i, at);
            if (entry != null) {
                return entry.meaning();
            }
        }
        return null;
    }
}
