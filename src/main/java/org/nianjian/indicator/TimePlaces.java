package org.nianjian.indicator;

import org.nianjian.quantity.DateMention;
import org.nianjian.quantity.Phrases;

/** Tells from the words around it what a word of time or a date is there for. */
final class TimePlaces {
    private static final Phrases COMPARING = Phrases.of(
            "较", "比", "与", "同", "和", "跟", "相比", "相较", "较之", "对比", "同比", "相对", "低于", "高于", "少于", "多于", "超过", "超", "相较于",
            "比起", "比之", "相比于", "不及", "优于", "好于", "超出", "对照");
    private static final Phrases FROM = Phrases.of("从", "由", "将", "把");

    /** What may stand between the beginning of a clause and the word of time that opens it. */
    private static final Phrases OPENING = Phrases.of(
            "截至", "截止", "截止到", "截至到", "自", "从", "在", "到", "于", "至", "其中", "而", "但", "但是", "光", "仅", "单", "光是", "仅是",
            "单是", "就", "与此同时", "同时", "反观", "特别是", "尤其是", "我镇", "我乡", "我街道", "我局", "我县", "我区", "我市", "我所", "我办", "我委",
            "我处", "我院", "我场", "全镇", "全乡", "全县", "全区", "全市", "全街道", "全局", "全系统", "全场", "本镇", "本乡", "本街道", "本局", "本县",
            "本区", "镇上", "乡里", "镇里", "街道", "也", "并", "又", "则", "“", "”", "、截至", " ", "\u3000", "各村", "各地", "司法所", "此前",
            "因为", "年");

    private static final Phrases SINCE = Phrases.of(DateMention.UNTIL_NOW, "以来", "起", "开始", "以后", "底以来", "初以来", "度以来");
    private static final Phrases RANGE = Phrases.of("—", "-", "–", "－", "~", "～", "至", "到", "——", "--", " ");
    private static final Phrases NAME_END = Phrases.of("》", "）》", ")》", "〕》", "]》", "】》");
    private static final int LONGEST_OPENING = 12;

    private TimePlaces() {}

    /** Whether it begins a time that lasts to the end of the year: 2021年|以来, 自|2021年挂牌. */
    static boolean isSince(String text, int start, int end) {
        return start > 0 && text.charAt(start - 1) == '自' || SINCE.lengthAt(text, end) > 0;
    }

    /** Whether two dates are the ends of one span of years: 2021—2024年. */
    static boolean isRange(String text, DateMention first, DateMention second) {
        return first.year() != null
                && second.year() != null
                && second.year() > first.year()
                && second.span().start() - first.span().end() <= 3
                && RANGE.fill(text, first.span().end(), second.span().start())
                && SINCE.lengthAt(text, first.span().end()) == 0;
    }

    /** Whether what begins there is compared with: 较|去年. */
    static boolean isCompared(String text, int start) {
        return COMPARING.lengthBefore(text, start, Math.max(0, start - 3)) > 0;
    }

    /** Whether what begins there is changed from: 由|去年的31件. */
    static boolean comesFrom(String text, int start) {
        return FROM.lengthBefore(text, start, Math.max(0, start - 1)) > 0;
    }

    /**
     * Whether a word of time opens a clause: after a mark, or after what may stand before it there.
     *
     * @param wordEnd where the word of time before it ends; right behind that it opens as that did
     */
    static boolean opens(String text, int start, int wordEnd) {
        int limit = Math.max(0, start - LONGEST_OPENING);
        int i = start;
        while (i > limit && i != wordEnd) {
            Mark mark = Mark.of(text.charAt(i - 1));
            if (mark != Mark.NONE && mark != Mark.ENUMERATION) {
                return "〔[".indexOf(text.charAt(i - 1)) < 0;
            }
            if (mark == Mark.ENUMERATION && (i - 1 == wordEnd || isBareYearBefore(text, i))) {
                return true;
            }
            int length = OPENING.lengthBefore(text, i, limit);
            if (length == 0) {
                return false;
            }
            i -= length;
        }
        return i == 0 || i == wordEnd;
    }

    /** Whether 2022、 stands right before. */
    static boolean isBareYearBefore(String text, int start) {
        if (start < 5 || text.charAt(start - 1) != '、' || !text.startsWith("20", start - 5)) {
            return false;
        }
        return Character.isDigit(text.charAt(start - 3)) && Character.isDigit(text.charAt(start - 2));
    }

    /** Whether what ends there is the end of a title: 2021—2025年）》. */
    static boolean endsName(String text, int end) {
        return NAME_END.lengthAt(text, end) > 0;
    }
}
