package org.nianjian.indicator;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nianjian.indicator.ChangeReader.Change;
import org.nianjian.quantity.Phrases;

/** What a figure that names nothing itself counts, told by those beside it; and which of them are only part of one. */
final class Neighbours {
    private static final int LOOKED_BACK = 8;
    private static final int LONGEST_TIME = 24;
    /** 3名中层干部, 2个中心: no 中 that tells among which. */
    private static final String MIDDLE = "心小学层级青央医介型队年";

    private static final Phrases TIME_ALONE = Phrases.of(
            Stream.of(TimeWords.RELATIVE, Connectives.LIST, List.of("""
                    较 比 相比 对比 同比 而 则 由 从 原 原有 此前 之前 前 上 季度 半年 我们 把 将 要 要求 不能 力争 争取 确保 目标 目标为 目标值
                    定为 定在 起 达 不少于 不低于 低于 高于 不超过 超过 至少 以内 后 年的 个 当 时 的 数 这个数 （ ( 到 至 期 再 打算 提到 落到 提升
                    提高 实现 保持 以上 之 同口径 口径 “ ”
                    """.strip().split("\\s+")))
                    .flatMap(List::stream)
                    .toList());

    private static final Phrases COMPARED =
            Phrases.of("到", "至", "变", "相比", "相较", "相对比", "比", "而言", "降", "减", "增", "升", "多", "少");
    private static final Phrases AMONG =
            Phrases.of("里", "中", "当中", "之中", "里面", "里头", "案子里", "案件中", "案件里", "纠纷中", "纠纷里");

    private static final Phrases OF_THEM = Phrases.of("中", "里", "当中", "里面", "里头", "之内");
    private static final Phrases FEW = Phrases.of("只有", "仅有", "仅", "只", "才", "才有", "只占", "仅占", "仅为", "只是", "不足", "不到");
    private static final Phrases SOME = Phrases.of("中有", "里有", "里头有", "当中有", "里面有", "占", "占了", "占到", "就占");
    private static final int LONGEST_AMONG = 40;

    private final String text;
    private final List<Draft> drafts;
    private final Rules rules;
    private final Scorer scorer;
    private final Scope scope;
    private final @Nullable Integer reportYear;

    /**
     * @param drafts all that were read so far; the newest is the one that is asked for
     * @param scorer the one that is led through the text, at the newest draft
     * @param reportYear the year reported on; null if it is not known
     */
    Neighbours(String text, List<Draft> drafts, Rules rules, Scorer scorer, Scope scope, @Nullable Integer reportYear) {
        this.text = text;
        this.drafts = drafts;
        this.rules = rules;
        this.scorer = scorer;
        this.scope = scope;
        this.reportYear = reportYear;
    }

    /** Comes back to a figure before it, if it does, to tell of some of them: 305件里面，口头达成一致的203件. */
    boolean takeMentioned(Draft draft) {
        BigDecimal value = draft.figure().value();
        int end = draft.figure().span().end();
        int among = AMONG.lengthAt(text, end);
        if (value == null || among == 0 || isMiddle(end)) {
            return false;
        }
        Draft mentioned = lookBack(
                draft,
                earlier -> earlier.section() == draft.section(),
                earlier -> earlier.rule >= 0 && value.equals(earlier.figure().value()));
        if (mentioned != null) {
            draft.countsAs(mentioned);
            draft.repeatOf = mentioned.ordinal();
        }
        return mentioned != null;
    }

    private boolean isMiddle(int at) {
        return at + 1 < text.length() && text.charAt(at) == '中' && MIDDLE.indexOf(text.charAt(at + 1)) >= 0;
    }

    /**
     * States, if it does, an earlier value of what the nearest figure before it counts that is counted alike: 较2023年的45件增加6件,
     * 19批（去年为28批）, 3件（2021年5件).
     */
    boolean takeCompared(Draft draft) {
        Integer stated = draft.period.statedYear();
        boolean bracketed = draft.container != null && stated != null && !stated.equals(reportYear);
        if (!bracketed && !isEarlier(draft.period)
                || scope.isElsewhere(text, draft.clause())
                || Scope.isPer(text, draft.clause())) {
            return false;
        }
        Draft compared = lookBack(
                draft,
                earlier -> sameSentence(earlier, draft),
                earlier -> earlier.rule >= 0 && earlier.period.status() == Status.ACTUAL);
        if (compared != null) {
            draft.container = null;
            draft.countsAs(compared);
            draft.lastLevelRule = compared.rule;
        }
        return compared != null;
    }

    /**
     * Whether it tells how many of those that the figure before it counts are something more: 33名调解员中能独立办案的只有|8名,
     * 26场次，进校园的占|9场次.
     */
    boolean isSomeOf(Draft draft, @Nullable Draft before, Match match) {
        if (before == null || before.rule != match.rule() || !Relations.sameSegment(before, draft)) {
            return false;
        }
        int from = before.figure().span().end();
        int end = draft.figure().span().start();
        while (end > from && text.charAt(end - 1) == ' ') {
            end--;
        }
        int few = FEW.lengthBefore(text, end, from);
        boolean some = few > 0 && OF_THEM.anyIn(text, from, end - few) || SOME.lengthBefore(text, end, from) > 0;
        return some && end - from <= LONGEST_AMONG && Relations.isPart(draft, before);
    }

    /** Whether it tells how few of those that its own words name are something more: 持证人员中学法律的只有|2人. */
    boolean isFewOf(Draft draft, Match match) {
        int end = draft.figure().span().start();
        if (FEW.lengthBefore(text, end, draft.clause().ownStart()) == 0) {
            return false;
        }
        for (Match.Word word : match.words()) {
            boolean own = word.place() == Match.Place.OWN && word.end() < end;
            if (own && OF_THEM.lengthAt(text, word.end(), end) > 0) {
                return true;
            }
        }
        return false;
    }

    /**
     * The figure that it is part of where the one that it seems to be part of is counted otherwise; null if there is none:
     * 来访54批121人次，其中集体访|4批, 立案214件，罚款38.6万元，其中燃气类|17件.
     */
    @Nullable
    Draft wholeOf(Draft draft, @Nullable Draft container, Match match) {
        if (container == null || Relations.sameUnit(container, draft)) {
            return null;
        }
        return lookBack(
                draft,
                whole -> Relations.sameSegment(whole, draft),
                whole -> whole.rule == match.rule()
                        && whole.clause().container() < 0
                        && sameTime(whole, draft)
                        && Relations.sameKind(draft, whole));
    }

    /** States, if it does, the body's own share of what somebody else's figure before it counts: 全县1865件，落在我镇的73件. */
    boolean takeShare(Draft draft) {
        Draft others = scope.isOwnShare(text, draft.clause())
                ? lookBack(draft, earlier -> sameSentence(earlier, draft), earlier -> earlier.others != null)
                : null;
        if (others == null) {
            return false;
        }
        Match match = Objects.requireNonNull(others.others);
        draft.rule = match.rule();
        draft.lastLevelRule = draft.rule;
        draft.words = match.words().stream()
                .map(word -> new Match.Word(word.set(), word.begin(), word.end(), Match.Place.REACH))
                .toList();
        return true;
    }

    /** Plans, if it names nothing and does, what the figure before it counts: 办结率97.4%，明年目标定在99%. */
    boolean takePlanned(Draft draft, @Nullable Draft before) {
        Integer year = draft.period.statedYear();
        boolean plan = draft.period.status() == Status.PLAN || year != null && reportYear != null && year > reportYear;
        boolean does = plan
                && draft.unnamed
                && before != null
                && before.rule >= 0
                && draft.clause().container() < 0
                && draft.change == Change.NONE
                && sameSentence(before, draft)
                && Relations.sameUnit(before, draft)
                && tellsTimeAlone(draft.clause())
                && !Scope.isPer(text, draft.clause());
        if (does) {
            draft.countsAs(Objects.requireNonNull(before));
        }
        return does;
    }

    /** Lets an earlier value that was told before what it is of count the same: 与去年的28件相比，调解落到19件. */
    void nameEarlier(Draft draft, @Nullable Draft before) {
        if (before != null
                && before.rule < 0
                && before.unnamed
                && before.change == Change.NONE
                && sameSentence(before, draft)
                && Relations.sameUnit(before, draft)
                && comparesAlone(before.clause())
                && tellsTimeAlone(before.clause())
                && isEarlier(before.period)
                && !isEarlier(draft.period)) {
            before.countsAs(draft);
        }
    }

    /** Whether nothing follows the figure that could be what it counts: 与去年的28件|相比. */
    private boolean comparesAlone(Clause clause) {
        int end = clause.figure().end();
        return end == clause.ownEnd() || COMPARED.lengthAt(text, end) > 0;
    }

    /** Whether nothing that could be counted stands before the figure: 去年|12场, but not 去年篮球赛|12场. */
    private boolean tellsTimeAlone(Clause clause) {
        int start = clause.figure().start();
        int from = start;
        while (from > clause.gapStart() && Mark.of(text.charAt(from - 1)) != Mark.COMMA) {
            from--;
        }
        return start - from <= LONGEST_TIME && TIME_ALONE.fill(text, from, start);
    }

    private static boolean sameSentence(Draft a, Draft b) {
        return a.clause().sentenceStart() == b.clause().sentenceStart();
    }

    /** The nearest figure before, within reach and not beyond where it must stand, that is counted alike; null if none. */
    private @Nullable Draft lookBack(Draft draft, Predicate<Draft> within, Predicate<Draft> wanted) {
        for (int i = drafts.size() - 2; i >= 0 && i > drafts.size() - LOOKED_BACK; i--) {
            Draft earlier = drafts.get(i);
            if (!within.test(earlier)) {
                return null;
            }
            if (wanted.test(earlier) && Relations.sameUnit(earlier, draft)) {
                return earlier;
            }
        }
        return null;
    }

    /** Whether it holds for a year before the one reported on. */
    boolean isEarlier(Period period) {
        Integer stated = period.statedYear();
        return period.status() == Status.PRIOR || stated != null && reportYear != null && stated < reportYear;
    }

    /** Whether the figure is told by its kind alone, and one before it in the segment counted all: 示范村8个，省级2个. */
    boolean isKindOfTotal(Draft draft, Clause asked, Match match) {
        boolean kind = ownKind(match.words(), asked.gapStart()) || scorer.kindBefore(asked);
        return kind
                && lookBack(
                                draft,
                                total -> Relations.sameSegment(total, draft),
                                total -> total.rule == match.rule()
                                        && !total.ofKind
                                        && sameTime(total, draft)
                                        && Relations.sameKind(draft, total))
                        != null;
    }

    private @Nullable Integer yearOf(Period period) {
        return period.statedYear() == null ? reportYear : period.statedYear();
    }

    private boolean sameTime(Draft a, Draft b) {
        return a.period.status() == b.period.status() && Objects.equals(yearOf(a.period), yearOf(b.period));
    }

    /** Whether what stands beside the figure is its kind, and the thing itself stands further off. */
    private boolean ownKind(List<Match.Word> words, int gapStart) {
        boolean kind = false;
        for (Match.Word word : words) {
            boolean own = word.place() == Match.Place.OWN && word.begin() >= gapStart;
            boolean isKind = rules.sets().get(word.set()).role() == WordSet.Role.KIND;
            if (own && !isKind) {
                return false;
            }
            kind |= own;
        }
        return kind;
    }
}
