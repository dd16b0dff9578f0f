package org.nianjian.indicator;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nianjian.indicator.Time.Tense;
import org.nianjian.quantity.DateMention;
import org.nianjian.quantity.Phrases;
import org.nianjian.quantity.Span;

/** The words that tell a year relative to the report's, and the words that tell an intention; dates are not among them. */
final class TimeWords {
    /** The one word of a single character that tells a deed done. */
    private static final char ALREADY = '已';

    /** The year before, or one before that. */
    private static final List<String> PAST = List.of(
            "去年", "去年底", "去年末", "去年同期", "去年全年", "上年", "上年度", "上年末", "上年底", "上年同期", "上一年", "上一年度", "前一年", "前年", "往年",
            "大前年", "头一年", "头年", "上届", "上个年度", "上一年同期", "去年度", "前两年", "前三年", "前几年", "过去两年", "过去三年");

    /** The year reported on, wherever it stands. */
    private static final List<String> THIS = List.of(
            "今年", "今年以来", "本年", "本年度", "本年以来", "本年度内", "目前", "当前", "现有", "现已", "现共有", "如今", "现在", "截至目前", "截止目前", "今年底",
            "今年末", "本年末", "本年底", "报告期内", "报告年度", "今年全年", "本期", "眼下", "现今", "时下", "今岁", "年终", "岁末");

    /** The year reported on, unless another was named just before: 去年全年. */
    private static final List<String> WHOLE = List.of("全年", "年内", "全年度", "一年来");

    /** What was done after all, against what had been intended. */
    private static final List<String> DONE =
            List.of("实际", "实有", "截至", "截止", "完成", "完成数", "实际完成", "全年共", "全年累计", "全年已", "年内已", "共调解", "共化解");

    private static final List<String> NEXT = List.of(
            "明年", "明年度", "来年", "下一年", "下一年度", "下年", "下年度", "新一年", "新的一年", "后年", "下一步", "下步", "下阶段", "下一阶段", "接下来", "今后",
            "未来", "明后年", "下一个年度", "往后", "开年后", "开春后");

    private static final List<String> INTENT = List.of(
            "力争", "力求", "打算", "有望", "预计", "预期", "争取", "原定", "原计划", "目标是", "目标为", "目标：", "目标:", "目标值", "目标值为", "目标定为",
            "将于", "将在", "将选派", "将增加", "将增设", "将增配", "将补充", "将配齐", "将配备", "将建立", "将完善", "将健全", "将推进", "将推动", "将持续",
            "将加强", "将加大", "将强化", "将深化", "将全力", "将通过", "将按照", "将围绕", "将坚持", "将严格", "将积极", "将着力", "将努力", "将尽快", "将适时",
            "将逐步", "将招录", "将聘用", "将选聘", "将培养", "将制定", "将出台", "将申报", "将大力", "将切实", "将认真", "将统筹", "将定期", "将每", "将安排",
            "将投入", "还需", "尚需", "仍需", "任务数", "计划数", "目标数", "下达任务", "计划指标", "努力实现", "努力达到", "努力使", "努力把", "努力将", "努力让",
            "要达到", "要再", "要新增", "要建成", "要办满", "要举办", "要培训", "拟招", "拟增", "拟选", "拟引进", "冲刺", "年度目标", "年度任务", "目标任务", "将再",
            "将继续", "将进一步", "将力争", "将争取", "将新增", "将达到", "将达", "将增至", "将增加到", "将增加至", "将举办", "将开展", "将组织", "将召开", "将完成",
            "将新建", "将聘请", "将建成", "将实现", "将突破", "将超过", "将陆续", "将培训", "将建设", "将培育", "将打造", "准备再", "准备开展", "准备举办", "准备组织",
            "准备培训", "准备聘", "准备把", "准备将", "准备新", "拟于", "拟将", "拟再", "拟在", "拟新", "拟开展", "拟举办", "拟组织", "拟召开", "拟聘", "拟培训",
            "拟创建", "拟培育", "拟打造", "拟达", "拟安排", "拟把", "拟用", "拟投入", "拟发放", "拟完成", "拟建成", "拟建设", "拟建立", "拟配", "计划于", "计划到",
            "计划在", "计划再", "计划新", "计划用", "计划开展", "计划举办", "计划组织", "计划召开", "计划聘", "计划建", "计划培训", "计划创建", "计划培育", "计划打造",
            "计划达", "计划安排", "计划发放", "计划检查", "计划完成", "计划投入", "计划明年", "计划2", "计划年底", "计划全年", "计划把", "计划将", "计划让", "计划配",
            "计划立案", "计划办", "计划调", "计划化", "计划审", "计划制", "计划出台", "计划宣", "计划印", "计划推", "计划查", "计划督", "计划公开", "计划接", "计划招",
            "计划巡", "计划送", "计划打", "计划设", "计划增", "计划做", "计划讲", "计划上", "计划选", "计划受", "计划排", "计划普", "计划学", "规划到", "规划建",
            "后续将", "后续要", "后续拟", "年后要", "年后将", "年后拟", "年后再");

    /** 按计划, 工作计划, 模拟, 对拟…: the word is part of another, or of what a deed is done to. */
    private static final String NOUN_BEFORE_PLAN = "照按据度作法项训查习执督治传的》”步体方";

    private static final String OTHER_BEFORE_DRAFT = "模草虚比起对的将查核审类";

    /** What one strives for and gets: 争取资金30万元. */
    private static final Phrases GOT =
            Phrases.of("资金", "经费", "上级", "项目", "专项", "补助", "拨款", "支持", "投资", "政策", "到位", "到了", "了", "万元", "投入");

    /** A count over several years, which no year is named of. */
    private static final List<String> SEVERAL = List.of(
            "两年来", "三年来", "四年来", "五年来", "近两年", "近三年", "近四年", "近五年", "近几年", "几年来", "多年来", "近年来", "普法以来", "规划实施以来",
            "本届政府以来", "换届以来", "任期以来", "挂牌以来", "成立以来", "普法期间", "五”期间", "五”以来", "五”规划期间", "五期间", "五以来", "规划期间", "任期内",
            "以来", "历年来", "三年间", "两年间", "五年间", "三年累计", "两年累计", "五年累计");

    private static final Phrases SINCE = Phrases.of(DateMention.UNTIL_NOW, "以来");

    /** What began before the year reported on: since then is over several years. */
    private static final Phrases LONG_AGO =
            Phrases.of("五”", "五普", "普法启动", "规划", "大以来", "换届", "任职", "成立", "挂牌", "机构改革", "建所", "组建", "开局");

    private static final int LONGEST_EVENT = 16;

    /** A state before something, told of the figure that follows it in the clause. */
    private static final List<String> BEFORE = List.of(
            "原有", "原来的", "原先的", "最初的", "起初的", "以前的", "此前的", "过去的", "换届前", "改革前", "整合前", "调整前", "整治前", "合并前", "起步时的",
            "之初的", "原来", "原先");

    /** A state before something, if the figure follows it at once or as what there was: 年初126名, 年初有调解员32名. */
    private static final List<String> OUTSET = List.of("年初", "同期", "期初");

    private static final Phrases PUT = Phrases.of("作为", "纳入", "贯穿", "列入", "摆在", "放在", "融入", "转化", "列为", "置于", "视为");
    private static final int LONGEST_OBJECT = 40;
    /** 将 with the beginning of what it leads to. */
    private static final Phrases OBJECTS = Phrases.of("将在册", "将在建", "将在岗", "将在校", "将在职", "将在编", "将在籍", "将继续有效");

    private static final List<String> AIM_WORDS = List.of("计划", "目标", "任务", "计划为", "目标为", "任务为");
    private static final Phrases AIMS = Phrases.of(AIM_WORDS);
    private static final Phrases WORK = Phrases.of("工作", "重点工作", "法治工作", "法治政府建设", "打算", "思路", "任务");
    private static final Phrases PONDERED = Phrases.of("谋划", "研究", "部署", "商讨", "研讨", "讨论", "布置", "为", "就");
    private static final Phrases DUTY =
            Phrases.of("责任", "考核", "完成", "管理", "绩效", "书", "圆满", "全面", "得到", "如期", "均", "任务", "体系");
    private static final Phrases REACHED = Phrases.of("完成", "超额", "实现", "对照", "围绕", "完成了", "达到", "将", "按照");
    private static final Phrases AIM = Phrases.of("的目标", "的年度目标", "的任务", "的计划", "的预期", "的工作目标", "这一目标", "的既定目标");

    private static final Phrases STATED = Phrases.of(
            "的", "为", "是", "有", "仅有", "只有", "仅", "只", "共有", "共", "仅为", "则为", "才", "约", "近", "时", "还是", "尚为", " ", "数",
            "数为");
    private static final int LONGEST_NAME = 14;
    private static final Phrases LATER = Phrases.of(
            "年底", "年末", "岁末", "年终", "现在", "目前", "如今", "眼下", "增至", "增加到", "扩充到", "扩大到", "减至", "减少到", "达到", "升至", "发展到");

    private static final Phrases THERE_WAS = Phrases.of("有", "仅有", "只有", "的", "共有", "为", "还只有");

    private static final int BUCKETS = 1024;
    private static final Word[][] WORDS = new Word[BUCKETS][];
    /** The first two characters of all the words, by a hash of both. */
    private static final long[] STARTS = new long[(1 << 13) / Long.SIZE];

    static {
        List<List<Word>> buckets = new ArrayList<>();
        for (int i = 0; i < BUCKETS; i++) {
            buckets.add(new ArrayList<>());
        }
        put(buckets, Tense.PAST, PAST);
        put(buckets, Tense.THIS, THIS);
        put(buckets, Tense.WHOLE, WHOLE);
        put(buckets, Tense.NEXT, NEXT);
        put(buckets, Tense.INTENT, INTENT);
        put(buckets, Tense.SEVERAL, SEVERAL);
        put(buckets, Tense.SEVERAL, DateMention.UNTIL_NOW);
        put(buckets, Tense.BEFORE, BEFORE);
        put(buckets, Tense.OUTSET, OUTSET);
        put(buckets, Tense.DONE, DONE);
        for (int i = 0; i < BUCKETS; i++) {
            buckets.get(i).sort(Comparator.comparing((Word word) -> -word.text().length()));
            WORDS[i] = buckets.get(i).toArray(Word[]::new);
        }
        AIM_WORDS.forEach(TimeWords::putStart);
    }

    /** A word of two characters or more; those with the same first two stand together, the longest first. */
    private record Word(String text, Tense tense) {}

    private static void put(List<List<Word>> buckets, Tense tense, List<String> words) {
        for (String word : words) {
            buckets.get(bucket(word.charAt(0), word.charAt(1))).add(new Word(word, tense));
            putStart(word);
        }
    }

    private static void putStart(String word) {
        int bit = bit(word.charAt(0), word.charAt(1));
        STARTS[bit >>> 6] |= 1L << bit;
    }

    private static int bit(char first, char second) {
        return (first * 31 + second) & STARTS.length * Long.SIZE - 1;
    }

    private static int bucket(char first, char second) {
        return (first * 31 + second) & BUCKETS - 1;
    }

    /** The words that tell a year relative to the report's. */
    static final List<String> RELATIVE =
            Stream.of(PAST, THIS, WHOLE, NEXT).flatMap(List::stream).toList();

    private TimeWords() {}

    /** A word of time: what it tells, and where it ends. */
    record Found(Tense tense, int end) {}

    /** Whether a word of time may begin with two characters; a quick look that spares the slow one. */
    static boolean mayStart(char first, char second) {
        int bit = bit(first, second);
        return (STARTS[bit >>> 6] >>> bit & 1) != 0 || first == ALREADY;
    }

    /** The word of time that begins at the offset; null if none does. */
    static @Nullable Found at(String text, int at, int limit) {
        Found best = listed(text, at, limit);
        if (best == null && AIMS.lengthAt(text, at) > 0) {
            int end = at + AIMS.lengthAt(text, at);
            return countsActs(text, end) ? new Found(Tense.INTENT, end) : null;
        }
        return best == null || isOtherWord(text, at, best) ? null : best;
    }

    /** Whether a number of acts follows at once: 计划30场, but not 制定计划3份. */
    private static boolean countsActs(String text, int from) {
        int i = from;
        while (i < text.length() && i < from + 6 && Character.isDigit(text.charAt(i))) {
            i++;
        }
        return i > from && i < text.length() && "次场期人件起名批堂节％%".indexOf(text.charAt(i)) >= 0;
    }

    private static @Nullable Found listed(String text, int at, int limit) {
        if (at + 1 < limit) {
            for (Word word : WORDS[bucket(text.charAt(at), text.charAt(at + 1))]) {
                int end = at + word.text().length();
                if (end <= limit && text.startsWith(word.text(), at)) {
                    return new Found(word.tense(), end);
                }
            }
        }
        return text.charAt(at) == ALREADY ? new Found(Tense.DONE, at + 1) : null;
    }

    private static boolean isOtherWord(String text, int at, Found found) {
        char before = at == 0 ? '\n' : text.charAt(at - 1);
        return switch (found.tense()) {
            case PAST -> before == '以';
            // 2021年到|现在 says until when, not when.
            case THIS -> before == '到' || before == '至';
            case SEVERAL -> isSince(text, at) && !LONG_AGO.anyIn(text, Math.max(0, at - LONGEST_EVENT), at);
            case OUTSET -> Character.isDigit(before) || before == '去' || before == '上';
            case INTENT ->
                switch (text.charAt(at)) {
                    case '计' -> NOUN_BEFORE_PLAN.indexOf(before) >= 0;
                    case '拟' -> OTHER_BEFORE_DRAFT.indexOf(before) >= 0;
                    case '将' -> isObject(text, at, found.end());
                    case '年', '目' -> isDuty(text, at, found.end());
                    case '争' -> GOT.anyIn(text, found.end(), Math.min(text.length(), found.end() + 10));
                    default -> false;
                };
            case DONE -> text.startsWith("完成", at) && found.end() == at + 2 && !numberAt(text, found.end());
            case NEXT ->
                WORK.lengthAt(text, found.end()) > 0 && PONDERED.lengthBefore(text, at, Math.max(0, at - 3)) > 0;
            default -> false;
        };
    }

    /** Whether the word tells since when by what stands before it: 普法规划实施|以来. */
    private static boolean isSince(String text, int at) {
        return SINCE.lengthAt(text, at) > 0;
    }

    /** 将坚持党的领导贯穿全过程, 将在册人员12名纳入, 将继续有效的文件公布: 将 leads to an object, not to a future. */
    private static boolean isObject(String text, int at, int end) {
        if (OBJECTS.lengthAt(text, at) > 0) {
            return true;
        }
        int stop = end;
        while (stop < text.length() && stop < end + LONGEST_OBJECT && Mark.of(text.charAt(stop)) == Mark.NONE) {
            stop++;
        }
        return PUT.anyIn(text, end, stop);
    }

    /** 完成年度目标任务, 年度目标责任考核: an aim that is named, not told. */
    private static boolean isDuty(String text, int at, int end) {
        return DUTY.lengthAt(text, end) > 0 || REACHED.anyIn(text, Math.max(0, at - 6), at);
    }

    private static boolean numberAt(String text, int at) {
        return at < text.length() && (Character.isDigit(text.charAt(at)) || text.charAt(at) == '了');
    }

    /** Whether a figure is an aim by the words after it: 举办30场的目标. */
    static boolean isAim(String text, int end) {
        return AIM.lengthAt(text, end) > 0;
    }

    /** Whether nothing but what states a number stands between a word of time and its figure: 去年为28批. */
    static boolean onlyStates(String text, int from, int to) {
        return to - from <= 8 && STATED.fill(text, from, to);
    }

    /** Whether what stands between 年初 and a figure tells what there was, not what was done. */
    static boolean toldOfState(String text, int from, int to) {
        return onlyStates(text, from, to) || THERE_WAS.lengthAt(text, from, to) > 0;
    }

    /** Whether people are counted whose number a later word tells again: 年初|网格员48名，年底61名. */
    static boolean countsWhoWereThere(String text, int from, Span figure) {
        int start = figure.start();
        int end = figure.end();
        if (start - from > LONGEST_NAME || "名人位".indexOf(text.charAt(end - 1)) < 0 || Mark.anyIn(text, from, start)) {
            return false;
        }
        int limit = Math.min(text.length(), end + LONGEST_NAME);
        for (int i = end; i < limit && Mark.of(text.charAt(i)) != Mark.STOP; i++) {
            int later = LATER.lengthAt(text, i);
            if (later > 0) {
                return numberWithin(text, i + later, Math.min(text.length(), i + later + 4));
            }
        }
        return false;
    }

    private static boolean numberWithin(String text, int from, int to) {
        for (int i = from; i < to && Mark.of(text.charAt(i)) == Mark.NONE; i++) {
            if (Character.isDigit(text.charAt(i)) || "一二三四五六七八九十百两".indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }
}
