package org.nianjian.indicator;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nianjian.quantity.Occurrences;
import org.nianjian.quantity.Phrases;
import org.nianjian.quantity.Span;

/**
 * Finds the words that state a zero: 未发生行政复议、行政诉讼案件 (two), 均未败诉, 零败诉, 行政诉讼：无, 无一例….
 *
 * <p>A negation reaches over nouns joined by 、 or 和; of two nouns in one phrase the last is the head: 无复议案件被撤销
 * says that none was overturned, not that there was none. A word that merely begins like a negation (无法, 无证) has no
 * such noun after it, and is passed over.
 */
final class ZeroReader {
    static final Phrases NEGATIONS = Phrases.of(
            "无", "没有", "没", "未", "零", "未发生", "没有发生", "未发生过", "没有发生过", "未出现", "没有出现", "未收到", "没有收到", "未接到", "没有接到",
            "未制定", "没有制定", "没有制发", "没有印发", "没有发布", "没制定", "没出台", "没制发", "未出台", "没有出台", "未制发", "未印发", "未发布", "未有", "尚无",
            "暂无", "均无", "均未", "从未", "未涉及", "无新增", "未产生", "未引发", "未实施", "没有实施", "未作出", "没有作出", "没有办理", "未立案", "没有立案",
            "没有受理", "未受理", "未举办", "没有举办", "没举办", "未组织", "未开展", "没有开展", "没开展", "未提起", "未被评为", "未悬挂", "没有悬挂", "没打过",
            "没有打过", "没有举办过", "没办过", "没有办过", "没有开过", "未新增", "未办理", "没有涉及", "未涉", "没人", "没有人", "无人", "不存在", "不发生", "不出现",
            "未被提起", "未被", "没有被", "未作", "没作", "未予", "没有作");

    /** One of these stands in each of them. */
    private static final String NEGATING = "无没未零不";

    /** What may stand between the negation and the noun. */
    private static final Phrases BETWEEN = Phrases.of(
            "一", "起", "例", "件", "次", "宗", "个", "项", "任何", "新", "新增", "因", "行政", "违法", "不当", "执法", "引起", "引发", "的", "过",
            "被", "提起", "申请", "发生", "出现", "收到", "制定", "出台", "印发", "一起", "一件", "一例", "行为", "相关", "有关", "该类", "本级", "我镇",
            "我乡", "新发生", "案件", "案子", "哪家", "哪个", "哪位", "谁", "企业", "村民", "居民", "单位", "百姓", "老百姓", "当事人", "相对人", "去", "来",
            "条", "场", "份", "到", "向", "上", "因不服", "不服", "处罚", "名", "位", "家", "上级", "有", "“", "”", "复议机关", "法院", "人民法院",
            "上级机关", "而", "导致", "造成", "产生", "的行政", "调解协议", "协议", "公民", "、", "法人", "其他组织", "和", "或", "或者", "群众", "社会",
            "针对", "涉及", "涉", "以", "为被告", "作为被告", "为被申请人", "作为被申请人", "本级政府", "本单位", "本局", "本镇", "本乡", "本街道", "本委", "我局",
            "我街道", "我单位", "我委", "我县", "我区", "镇政府", "乡政府", "县政府", "区政府", "街道办", "街道办事处", "街道", "政府", "机关", "部门", "具体",
            "原因", "方面", "税务", "环境", "生态环境", "自然资源", "市场监管", "城管", "交通", "卫生", "医保", "社保", "劳动", "土地", "林业");

    private static final Phrases COORDINATION =
            Phrases.of("、", "和", "及", "与", "或", "以及", "或者", "，无", ",无", "“", "”", "”“", "”和“", "，", ",");
    /** One of what is counted. */
    static final Phrases COUNTERS = Phrases.of(
            "一例", "一起", "一件", "一宗", "一人", "一次", "一回", "一场", "一份", "一个", "一项", "一条", "一桩", "一笔", "一家", "一批", "一户", "一名",
            "一位", "一封", "一单", "一张", "一趟", "一处", "一分", "一元", "一分钱");

    static final Phrases NONE = Phrases.of("没有", "没", "未", "无");
    private static final Phrases MATTERS =
            Phrases.of("案件", "案子", "情况", "现象", "情形", "问题", "事件", "事", "记录", "投诉", "行为", "，", "。", "；");
    private static final Phrases COMMAS = Phrases.of("，", ",");
    private static final Phrases OF_OR_BY =
            Phrases.of("案件", "案", "中", "的", "被", "而", "行为", "决定", "在", "复议机关", "法院", "后");
    private static final Phrases JOINED = Phrases.of(Connectives.JOINING);
    /** What may stand between the noun and its zero: 司法确认同样为零. */
    private static final Phrases SAME =
            Phrases.of("件数", "数量", "案件数", "同样", "均", "也", "都", "仍", "亦", "全年", "继续", "保持", "连续");
    /** What did not happen once: 行政诉讼零发生. */
    private static final Phrases HAPPENED =
            Phrases.of("申请", "发生", "受理", "增长", "立案", "办理", "案件", "起诉", "提起", "收案", "登记");

    /** 没有规范性文件|制定权 denies a right. */
    private static final Phrases RIGHTS = Phrases.of("制定权", "立法权", "审查权", "管辖权", "处罚权", "执法权");

    private static final int LONGEST_CHAIN = 8;

    private final WordFinder finder;
    private final int[] ruleOfWord;
    private final WordFinder said;
    private final int[] ruleOfSaid;

    ZeroReader(Lexicon lexicon) {
        Map<String, Integer> nouns = new LinkedHashMap<>();
        Map<String, Integer> phrases = new LinkedHashMap<>();
        for (int rule = 0; rule < lexicon.rules().size(); rule++) {
            for (String noun : lexicon.rules().get(rule).zeros()) {
                nouns.put(noun, rule);
            }
            for (String phrase : lexicon.rules().get(rule).zeroSaid()) {
                phrases.put(phrase, rule);
            }
        }
        finder = new WordFinder(List.copyOf(nouns.keySet()));
        ruleOfWord = nouns.values().stream().mapToInt(Integer::intValue).toArray();
        said = new WordFinder(List.copyOf(phrases.keySet()));
        ruleOfSaid = phrases.values().stream().mapToInt(Integer::intValue).toArray();
    }

    /** The stated zeros of the text, in reading order, without overlaps. */
    List<Figure.Zero> read(String text) {
        List<Figure.Zero> found = new ArrayList<>();
        Hits hits = new Hits(0);
        Hits phrases = new Hits(0);
        find(text, hits, phrases);
        int i = 0;
        int done = 0;
        while (i < hits.size()) {
            int begin = hits.begin(i);
            boolean told = begin >= done && !isRelative(text, hits.end(i));
            int negation = told ? negationBefore(text, begin, done) : -1;
            if (negation >= 0) {
                i = phrase(text, hits, i, negation, found);
                done = found.get(found.size() - 1).span().end();
                continue;
            }
            int after = negatedAfter(text, hits.end(i));
            if (after > 0 && begin >= done) {
                for (int j = firstJoined(text, hits, i, done); j < i; j++) {
                    found.add(zero(text, hits.begin(j), hits.end(j), hits, j));
                    done = hits.end(j);
                }
                found.add(zero(text, counterBefore(text, begin, done), after, hits, i));
                done = after;
            }
            i++;
        }
        return merge(merge(found, said(text, phrases)), ZeroEvents.read(text));
    }

    /** Zeros stated by a whole phrase. */
    private List<Figure.Zero> said(String text, Hits hits) {
        List<Figure.Zero> found = new ArrayList<>();
        int done = 0;
        for (int i = 0; i < hits.size(); i++) {
            if (hits.begin(i) >= done) {
                done = hits.end(i);
                Span span = new Span(hits.begin(i), done);
                found.add(new Figure.Zero(span, ruleOfSaid[hits.word(i)], span.in(text), ""));
            }
        }
        return found;
    }

    /** Finds what can be negated, and what states a zero, in the sentences that hold a negation: most hold none. */
    private void find(String text, Hits nouns, Hits phrases) {
        int length = text.length();
        int after = 0;
        Occurrences told = new Occurrences(text, NEGATING + "胜");
        for (int i = told.from(0); i < length; i = told.from(i + 1)) {
            if (text.startsWith("胜诉", i) || NEGATIONS.lengthAt(text, i) > 0) {
                int from = Sentences.start(text, i, after);
                after = Sentences.end(text, i, length);
                finder.find(text, from, after, nouns);
                said.find(text, from, after, phrases);
                i = after;
            }
        }
    }

    private Figure.Zero zero(String text, int begin, int end, Hits hits, int i) {
        return new Figure.Zero(
                new Span(begin, end), ruleOfWord[hits.word(i)], text.substring(hits.begin(i), hits.end(i)), "");
    }

    /** Reads the nouns that one negation reaches; returns the index of the first hit after them. */
    private int phrase(String text, Hits hits, int first, int negation, List<Figure.Zero> found) {
        int i = first;
        int begin = negation;
        while (true) {
            int head = i;
            while (head + 1 < hits.size() && oneNoun(text, hits.end(head), hits.begin(head + 1))) {
                head++;
            }
            int end = hits.end(head);
            if (text.startsWith("案件", end)) {
                end += 2;
            }
            found.add(zero(text, begin, end, hits, head));
            int next = head + 1;
            if (next >= hits.size()
                    || hits.begin(next) - end > 6
                    || hits.begin(next) <= end
                    || !COORDINATION.fill(text, end, hits.begin(next))
                    || negationBefore(text, hits.begin(next), end) >= 0) {
                return next;
            }
            boolean parted = COMMAS.anyIn(text, end, hits.begin(next)) && !text.startsWith("无", hits.begin(next) - 1);
            if (parted || isCounted(text, hits.end(next))) {
                return next;
            }
            i = next;
            begin = hits.begin(next);
        }
    }

    /** Whether a number follows a noun: 未发生行政复议、罚款|3万元 denies no fines. */
    private static boolean isCounted(String text, int end) {
        return end < text.length() && Character.isDigit(text.charAt(end));
    }

    /** Whether two nouns are one phrase with the second as its head: they touch, or only of or by stands between. */
    private static boolean oneNoun(String text, int end, int begin) {
        return begin < end || begin - end <= 8 && OF_OR_BY.fill(text, end, begin);
    }

    /** Whether what is denied only tells of which things: 未办理行政处罚|的3家企业. */
    private static boolean isRelative(String text, int end) {
        return RIGHTS.lengthAt(text, end) > 0 || text.startsWith("的", end) && MATTERS.lengthAt(text, end + 1) == 0;
    }

    private static int negationBefore(String text, int noun, int limit) {
        int end = noun;
        for (int words = 0; words < LONGEST_CHAIN; words++) {
            int negation = NEGATIONS.lengthBefore(text, end, limit);
            if (negation > 0) {
                return end - negation;
            }
            int between = BETWEEN.lengthBefore(text, end, limit);
            if (between == 0) {
                return -1;
            }
            end -= between;
        }
        return -1;
    }

    /** The end of a negation after the noun (行政诉讼：无); 0 if there is none. */
    private static int negatedAfter(String text, int end) {
        int at = text.startsWith("案件", end) ? end + 2 : end;
        int counted = Math.max(countedAfter(text, at), ZeroEvents.noneHappened(text, at));
        if (counted > 0) {
            return counted;
        }
        int zero = at + SAME.lengthAt(text, at);
        if (text.startsWith("零", zero) || text.startsWith("为零", zero) || text.startsWith("挂零", zero)) {
            int after = text.indexOf('零', zero) + 1;
            after += HAPPENED.lengthAt(text, after);
            return endsThere(text, after) ? after : 0;
        }
        if (!text.startsWith("：", at) && !text.startsWith(":", at)) {
            return 0;
        }
        at++;
        for (String none : List.of("无", "没有", "零", "未发生")) {
            if (text.startsWith(none, at) && endsThere(text, at + none.length())) {
                return at + none.length();
            }
        }
        return 0;
    }

    /** The first of the nouns that are joined up to this one: 行政诉讼案件、|行政复议案件均为零. */
    private static int firstJoined(String text, Hits hits, int noun, int limit) {
        int first = noun;
        while (first > 0
                && hits.begin(first - 1) >= limit
                && hits.end(first - 1) < hits.begin(first)
                && hits.begin(first) - hits.end(first - 1) <= 2
                && JOINED.fill(text, hits.end(first - 1), hits.begin(first))) {
            first--;
        }
        return first;
    }

    /** Where one of what the noun names begins (一件|行政调解也没有); the noun's own beginning if none does. */
    private static int counterBefore(String text, int noun, int limit) {
        return noun - COUNTERS.lengthBefore(text, noun, limit);
    }

    /** The end of a negation that ends with one of what is counted (处罚案件|没有办过一件); 0 if there is none. */
    private static int countedAfter(String text, int at) {
        int denied = NONE.lengthAt(text, at);
        int from = at + denied;
        int to = denied == 0 ? from : Math.min(text.length(), from + 4);
        for (int i = from; i < to && Mark.of(text.charAt(i)) == Mark.NONE; i++) {
            int counter = COUNTERS.lengthAt(text, i);
            if (counter > 0) {
                return i + counter;
            }
        }
        return 0;
    }

    static boolean endsThere(String text, int at) {
        return at >= text.length() || Mark.of(text.charAt(at)) != Mark.NONE;
    }

    private static List<Figure.Zero> merge(List<Figure.Zero> known, List<Figure.Zero> others) {
        List<Figure.Zero> all = new ArrayList<>(known);
        int k = 0;
        for (Figure.Zero other : others) {
            while (k < known.size() && known.get(k).span().end() <= other.span().start()) {
                k++;
            }
            if (k == known.size() || !known.get(k).span().overlaps(other.span())) {
                all.add(other);
            }
        }
        all.sort((a, b) -> Integer.compare(a.span().start(), b.span().start()));
        return all;
    }
}
