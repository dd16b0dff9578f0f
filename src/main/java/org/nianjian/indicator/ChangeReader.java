package org.nianjian.indicator;

import org.nianjian.quantity.Phrases;

/** Tells whether a figure is the size of a change (同比上升12%, 较上年增加5件, 新增3名) rather than a level. */
final class ChangeReader {
    private static final Phrases UP = Phrases.of(
            "上升", "增长", "增加", "提高", "提升", "上涨", "多", "多了", "多跑", "多办", "多开", "多收", "多接", "多调", "多查", "多发", "增幅", "增幅达",
            "增", "升");
    private static final Phrases DOWN = Phrases.of(
            "下降", "减少", "降低", "下滑", "回落", "少", "少了", "少跑", "少办", "少开", "少收", "少接", "少调", "少查", "少发", "降幅", "降幅达", "减",
            "降", "压降", "压减");
    private static final Phrases NEW = Phrases.of(
            "新增", "新建", "新培育", "新设", "新设立", "新成立", "净增", "新发展", "增设", "增配", "新选聘", "新培养", "新聘", "新招", "新打造", "新创建",
            "新增加", "添了", "添", "增添", "增添了", "添聘", "新添");
    private static final Phrases BETWEEN =
            Phrases.of("了", "约", "近", "分别", "各", "超", "达", "为", "大幅", "超过", "至少", "、", "和", "与", "幅度", "比例", " ");
    private static final Phrases COMPARING = Phrases.of("同比", "较", "比", "环比", "相比", "与");
    private static final Phrases TIME = Phrases.of("年", "期", "同比");

    private static final Phrases REACHED = Phrases.of(
            "为", "达", "达到", "到", "至", "降至", "升至", "增至", "减至", "共", "共有", "总数为", "总数达", "现有", "现共有", "现已有", "已有", "现为");
    private static final Phrases COMMAS = Phrases.of("，", ",");

    /** 多跑41次, 少立案4起: the change stands before a verb. */
    private static final Phrases MORE_OR_LESS = Phrases.of("多", "少", "增", "减");

    private static final Phrases OTHER_WORDS = Phrases.of(
            "多次", "多种", "多元", "多方", "多层", "多部门", "多形式", "多渠道", "多维", "少数", "少年", "多名", "多家", "多个", "减轻", "增强", "多项",
            "减负", "增收", "增进", "多跨", "多轮", "多措");
    private static final Phrases AGAIN = Phrases.of(
            "再动员", "再培养", "再培育", "再聘", "再选", "再选聘", "再配", "再增", "再招", "再发展", "再建", "再设", "再吸纳", "再组织", "再推荐", "再打造",
            "再创建", "再添", "再充实", "再补充", "再引进", "再考", "再新", "再申报", "再遴选", "再挑", "再请");
    private static final int LONGEST_VERB = 6;

    private ChangeReader() {}

    /** What a figure says of a change. */
    enum Change {
        NONE,
        UP,
        DOWN,
        /** Newly come: no level, and no comparison either. */
        NEW
    }

    /** The change that the words before the figure make of it. */
    static Change before(String text, Clause clause) {
        Change change = rightBefore(text, clause);
        return change == Change.NONE ? withVerb(text, clause) : change;
    }

    /** A change whose verb stands between: 比上年多跑41次, 同比少收6件. */
    private static Change withVerb(String text, Clause clause) {
        int end = clause.figure().start();
        int limit = Math.max(Math.max(clause.ownStart(), clause.gapStart()), end - LONGEST_VERB - 1);
        int at = MORE_OR_LESS.lastIn(text, limit, end);
        if (at < 0 || OTHER_WORDS.lengthAt(text, at, end) > 0) {
            return Change.NONE;
        }
        int from = Math.max(clause.ownStart(), at - 12);
        int compared = COMPARING.lastIn(text, from, at);
        if (compared < 0 || !TIME.anyIn(text, compared, at) || Mark.anyIn(text, at, end)) {
            return Change.NONE;
        }
        return text.charAt(at) == '多' || text.charAt(at) == '增' ? Change.UP : Change.DOWN;
    }

    private static Change rightBefore(String text, Clause clause) {
        int end = clause.figure().start();
        int limit = Math.max(clause.ownStart(), end - 24);
        if (Becoming.becomesBefore(text, end, limit)) {
            return Change.NONE;
        }
        for (int words = 0; words < 4; words++) {
            if (NEW.lengthBefore(text, end, limit) > 0) {
                return Change.NEW;
            }
            int up = UP.lengthBefore(text, end, limit);
            int down = DOWN.lengthBefore(text, end, limit);
            if (up > 0 || down > 0) {
                int length = Math.max(up, down);
                boolean weak = length == 1;
                boolean compared = comparesBefore(text, end, clause);
                boolean tiny = text.charAt(end - length) == '多' || text.charAt(end - length) == '少';
                if ((weak || tiny) && !compared) {
                    return Change.NONE;
                }
                return up > 0 ? Change.UP : Change.DOWN;
            }
            int between = BETWEEN.lengthBefore(text, end, limit);
            if (between == 0) {
                return Change.NONE;
            }
            end -= between;
        }
        return Change.NONE;
    }

    /** Whether the figure is told as the level that a change has led to: 减少3200元，为1.48万元. */
    static boolean isLevel(String text, Clause clause) {
        int end = clause.figure().start();
        int reached = REACHED.lengthBefore(text, end, clause.gapStart());
        // 增加4起达8起, 减少3200元，为1.48万元
        return reached > 0 && (end - reached == clause.gapStart() || COMMAS.anyIn(text, clause.gapStart(), end));
    }

    /** Whether the figure is told to come to those that there are: 再动员|4名, 再培养法律明白人|20名. */
    static boolean adds(String text, Clause clause) {
        int end = clause.figure().start();
        int at = AGAIN.lastIn(text, Math.max(clause.ownStart(), clause.gapStart()), end);
        return at >= 0 && !Mark.anyIn(text, at, end);
    }

    /** Whether the words before an offset compare with something: 同比, 较…, 比…. */
    static boolean comparesBefore(String text, int offset, Clause clause) {
        return COMPARING.anyIn(text, Math.max(clause.segmentStart(), offset - 40), offset);
    }
}
