package org.nianjian.indicator;

import java.util.ArrayList;
import java.util.List;
import org.nianjian.quantity.Phrases;

/** The words between the old value of something and the new one: 由60名增至84名, 从31件下降为22件. */
final class Becoming {
    private static final List<String> VERBS = List.of(
            "增加", "增长", "增", "上升", "升", "提高", "提升", "扩大", "扩充", "扩展", "扩", "发展", "壮大", "充实", "攀升", "跃升", "翻", "减少", "减",
            "下降", "降低", "降", "回落", "缩短", "缩减", "压减", "压降", "精简", "跌", "调整", "变", "改", "整合", "优化", "补充", "提", "拓展", "延伸",
            "涨", "添", "加", "压缩", "收缩", "精减", "收窄", "回升", "扩编", "增聘", "缩", "砍");

    /** With a verb: 增加到, 下降为. */
    static final List<String> WORDS = withVerbs();

    private static final Phrases WITH_VERB = Phrases.of(WORDS);

    private static final Phrases BARE = Phrases.of("到", "至");
    private static final Phrases FROM = Phrases.of("从", "由");
    private static final Phrases TO_NUMBER = Phrases.of(toNumbers());
    private static final int NAME = 6;
    private static final int LONGEST_VERB = 4;
    private static final int FAR = 12;

    private Becoming() {}

    private static List<String> withVerbs() {
        List<String> words = new ArrayList<>();
        for (String verb : VERBS) {
            for (String to : List.of("到", "至", "为", "成", "到了", "成了", "为了")) {
                words.add(verb + to);
            }
        }
        return List.copyOf(words);
    }

    private static List<String> toNumbers() {
        List<String> words = new ArrayList<>();
        for (String to : List.of("为", "到", "至", "成")) {
            for (String digit : "0 1 2 3 4 5 6 7 8 9 二 两 三 四 五 六 七 八 九 十".split(" ")) {
                words.add(to + digit);
            }
        }
        return words;
    }

    /** Whether the figure is the old value of a change that tells both: 从60名增加到84名. */
    static boolean leavesBehind(String text, Clause clause) {
        int start = clause.figure().start();
        int end = clause.figure().end();
        int from = Math.max(clause.gapStart(), start - FAR);
        int word = FROM.lastIn(text, from, start);
        return word >= 0
                && wordsEnd(text, word, start) == start
                && (becomesAfter(text, end) || leadsToNumber(text, end));
    }

    /** Whether some other verb leads to another number: 由1名|增聘为2名. */
    private static boolean leadsToNumber(String text, int end) {
        return TO_NUMBER.anyIn(text, end, wordsEnd(text, end, end + NAME + 1));
    }

    /** Whether the words right after a figure lead to what it has become. */
    static boolean becomesAfter(String text, int end) {
        return BARE.lengthAt(text, end) > 0
                || WITH_VERB.anyIn(text, end, wordsEnd(text, end, end + NAME + LONGEST_VERB));
    }

    /** Whether the words right before a figure make it what something has become: 下降为22起. */
    static boolean becomesBefore(String text, int end, int limit) {
        return WITH_VERB.lengthBefore(text, end, limit) > 0;
    }

    /** Whether the words between two figures make the second what the first has become. */
    static boolean becomesBetween(String text, int from, int to) {
        return to - from <= 3 * FAR
                && (leadsToNumber(text, from) || BARE.lengthAt(text, from, to) > 0 || WITH_VERB.anyIn(text, from, to));
    }

    /** Where the words that begin there end: at a mark, or at the limit. */
    private static int wordsEnd(String text, int from, int limit) {
        int to = Math.min(text.length(), limit);
        int end = from;
        while (end < to && Mark.of(text.charAt(end)) == Mark.NONE) {
            end++;
        }
        return end;
    }
}
