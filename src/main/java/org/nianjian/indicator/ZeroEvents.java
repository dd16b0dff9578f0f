package org.nianjian.indicator;

import java.util.ArrayList;
import java.util.List;
import org.nianjian.quantity.Occurrences;
import org.nianjian.quantity.Phrases;
import org.nianjian.quantity.Span;

/**
 * Finds zeros that name no indicator's noun: 无一例因决策不当引发的…, 没有发生…案件, 实现“零登记”, and 一件也没有, which the words
 * around it may tell the indicator of.
 */
final class ZeroEvents {
    /** What did not happen once: 一件也没接到. That one did not fail (一件未超期) says nothing of how many there were. */
    private static final Phrases HAPPEN = Phrases.of(
            "有", "办", "接", "收", "发生", "出现", "发", "立", "来", "出", "罚", "开", "碰", "遇", "见", "受理", "审", "告", "引发", "提起",
            "被", "调", "轮到", "来过", "产生", "做", "搞", "印", "制定");

    private static final Phrases ALSO = Phrases.of("也", "都", "均", "都还", "也都");
    private static final Phrases EVENTS =
            Phrases.of("案件", "事件", "事故", "案", "现象", "情况", "上访", "问题", "非访", "行政强制", "投诉", "举报");
    private static final Phrases ZERO_EVENTS = Phrases.of(
            "登记", "上访", "事故", "投诉", "发案", "案件", "事件", "发生", "非访", "进京", "信访", "越级", "伤亡", "火灾", "命案", "举报", "申请", "积案",
            "纠错");
    private static final Phrases HAPPENING = Phrases.of(
            "未发生", "没有发生", "未出现", "没有出现", "未发生过", "没有发生过", "没发生", "未实施", "没有实施", "没出现", "未收到", "没有收到", "未接到", "没有接到",
            "没收到", "没接到");
    private static final int LONGEST_EVENT = 24;
    private static final int LONGEST_NEGATION = 12;
    /** What a bare 无 must be followed by to state that something did not happen; 无证, 无理 and the like are names. */
    private static final Phrases HAPPENED = Phrases.of(
            "越级", "集体", "群体", "重大", "较大", "重特大", "进京", "赴省", "到省", "到市", "赴京", "刑事", "民转刑", "命案", "恶性", "因", "极端", "非访",
            "涉法涉诉", "安全", "信访", "一般及以上", "个人极端", "重复", "行政强制", "行政败诉", "党员干部", "涉稳", "舆情", "投诉", "违法违纪", "责任事故", "伤亡");

    private static final Phrases BARE_NEGATIONS = Phrases.of("无", "均无", "全年无", "未有", "没有", "亦无", "也无", "零");
    private static final Phrases BARE_EVENTS =
            Phrases.of("案件", "事件", "事故", "案", "上访", "访", "非访", "投诉", "现象", "纠纷", "诉讼", "复议", "越级访", "集体访", "发生", "信访");

    private ZeroEvents() {}

    /** The zeros of the text, in reading order. */
    static List<Figure.Zero> read(String text) {
        List<Figure.Zero> found = new ArrayList<>();
        int length = text.length();
        Occurrences told = new Occurrences(text, "无没未零一");
        for (int i = told.from(0); i < length; i = told.from(i + 1)) {
            char c = text.charAt(i);
            int end = 0;
            if (c == '无' || c == '没' || c == '未') {
                end = eventEnd(text, i);
            } else if (c == '零') {
                int event = ZERO_EVENTS.lengthAt(text, i + 1);
                end = event == 0 ? 0 : i + 1 + event;
            } else if (c == '一') {
                end = noneEnd(text, i);
            }
            if (end > 0) {
                String words = text.substring(i, end);
                boolean counts = c == '一' && isHappening(text, end);
                found.add(new Figure.Zero(new Span(i, end), -1, words, counts ? words.substring(1, 2) : ""));
                i = end - 1;
            }
        }
        return found;
    }

    private static boolean isHappening(String text, int end) {
        return ZeroReader.endsThere(text, end) || HAPPEN.lengthAt(text, end) > 0;
    }

    /** The end of 一件没有, 一回也没; 0 if there is none. */
    private static int noneEnd(String text, int at) {
        int counter = ZeroReader.COUNTERS.lengthAt(text, at);
        int also = at + counter;
        if (counter == 0) {
            return 0;
        }
        also += ALSO.lengthAt(text, also);
        int none = ZeroReader.NONE.lengthAt(text, also);
        return none == 0 ? 0 : also + none;
    }

    /** The end of what says that not one of what is named before was: (罚款)|一分未收, (行政调解)|也没有; 0 if nothing does. */
    static int noneHappened(String text, int at) {
        int end = noneEnd(text, at);
        if (end == 0) {
            int also = ALSO.lengthAt(text, at);
            int none = also == 0 ? 0 : ZeroReader.NONE.lengthAt(text, at + also);
            end = none == 0 ? 0 : at + also + none;
        }
        if (end == 0 || ZeroReader.endsThere(text, end)) {
            return end;
        }
        int happened = end + HAPPEN.lengthAt(text, end);
        return happened > end && ZeroReader.endsThere(text, happened) ? happened : 0;
    }

    private static int eventEnd(String text, int at) {
        int negation = ZeroReader.NEGATIONS.lengthAt(text, at);
        int counter = ZeroReader.COUNTERS.lengthAt(text, at + negation);
        boolean happening = HAPPENING.lengthAt(text, at) == negation && negation > 0;
        if (counter > 0) {
            int event = eventAfter(text, at + negation + counter);
            return event > 0 && happening ? event : at + negation + counter;
        }
        return happening ? eventAfter(text, at + negation) : bareEventEnd(text, at);
    }

    /** The end of a stated zero without a verb (无越级上访, 无群体性事件); 0 if there is none. */
    private static int bareEventEnd(String text, int at) {
        int negation = BARE_NEGATIONS.lengthAt(text, at);
        if (negation == 0 || HAPPENED.lengthAt(text, at + negation) == 0) {
            return 0;
        }
        int end = 0;
        for (int i = at + negation; i < text.length() && i < at + LONGEST_NEGATION + LONGEST_EVENT / 2; i++) {
            Mark mark = Mark.of(text.charAt(i));
            if (mark != Mark.NONE) {
                boolean over = mark == Mark.COMMA || mark == Mark.STOP || mark == Mark.SEMICOLON;
                return over && end == i ? end : 0;
            }
            int event = BARE_EVENTS.lengthAt(text, i);
            end = event > 0 ? Math.max(end, i + event) : end;
        }
        return 0;
    }

    private static int eventAfter(String text, int from) {
        for (int i = from; i < text.length() && i < from + LONGEST_EVENT; i++) {
            Mark mark = Mark.of(text.charAt(i));
            if (mark != Mark.NONE && mark != Mark.ENUMERATION) {
                return 0;
            }
            int event = EVENTS.lengthAt(text, i);
            if (event > 0 && (i > from || event > 2)) {
                return i + event;
            }
        }
        return 0;
    }
}
