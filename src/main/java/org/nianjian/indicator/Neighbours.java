package org.nianjian.indicator;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.nianjian.indicator.ChangeReader.Change;
import org.nianjian.quantity.Phrases;

/** What a figure that names nothing itself counts, told by those beside it; and which of them are only part of one. */
final class Neighbours {
    private static final int LOOKED_BACK = 8;
    private static final Phrases COMPARED =
            Phrases.of("到", "至", "变", "相比", "相较", "相对比", "比", "而言", "降", "减", "增", "升", "多", "少");
    private static final Phrases AMONG =
            Phrases.of("里", "中", "当中", "之中", "里面", "里头", "案子里", "案件中", "案件里", "纠纷中", "纠纷里");

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
    boolean mentions(Draft draft) {
        BigDecimal value = draft.figure().value();
        if (value == null || AMONG.lengthAt(text, draft.figure().span().end()) == 0) {
            return false;
        }
        Draft mentioned = lookBack(
                draft,
                earlier -> true,
                earlier -> earlier.rule >= 0 && value.equals(earlier.figure().value()));
        if (mentioned != null) {
            draft.countsAs(mentioned);
            draft.repeatOf = mentioned.ordinal();
        }
        return mentioned != null;
    }

    /**
     * States, if it does, an earlier value of what the nearest figure before it counts that is counted alike: 较2023年的45件增加6件,
     * 19批（去年为28批）, 3件（2021年5件).
     */
    boolean compares(Draft draft) {
        Integer stated = draft.period.statedYear();
        boolean bracketed = draft.container != null && stated != null && !stated.equals(reportYear);
        if (!bracketed && !isEarlier(draft.period) || scope.isElsewhere(text, draft.clause())) {
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

    /** States, if it does, the body's own share of what somebody else's figure before it counts: 全县1865件，落在我镇的73件. */
    boolean sharesWithOthers(Draft draft) {
        Draft others = Scope.isOwnShare(text, draft.clause())
                ? lookBack(draft, earlier -> sameSentence(earlier, draft), earlier -> earlier.othersRule >= 0)
                : null;
        if (others != null) {
            draft.rule = others.othersRule;
            draft.lastLevelRule = draft.rule;
        }
        return others != null;
    }

    /** Plans, if it names nothing and does, what the figure before it counts: 办结率97.4%，明年目标定在99%. */
    boolean plans(Draft draft, @Nullable Draft before) {
        Integer year = draft.period.statedYear();
        boolean plan = draft.period.status() == Status.PLAN || year != null && reportYear != null && year > reportYear;
        boolean does = plan
                && draft.unnamed
                && before != null
                && before.rule >= 0
                && draft.clause().container() < 0
                && draft.change == Change.NONE
                && sameSentence(before, draft)
                && sameUnit(before, draft)
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
                && sameUnit(before, draft)
                && comparesAlone(before.clause())
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

    private static boolean sameSentence(Draft a, Draft b) {
        return a.sentenceStart() == b.sentenceStart();
    }

    private static boolean sameUnit(Draft a, Draft b) {
        return a.figure().unit().equals(b.figure().unit());
    }

    /** The nearest figure before, within reach and not beyond where it must stand, that is counted alike; null if none. */
    private @Nullable Draft lookBack(Draft draft, Predicate<Draft> within, Predicate<Draft> wanted) {
        for (int i = drafts.size() - 2; i >= 0 && i > drafts.size() - LOOKED_BACK; i--) {
            Draft earlier = drafts.get(i);
            if (!within.test(earlier)) {
                return null;
            }
            if (wanted.test(earlier) && sameUnit(earlier, draft)) {
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
    boolean isKindOfTotal(Draft draft, Match match) {
        boolean kind = ownKind(match.words(), draft.clause().gapStart()) || scorer.kindBefore(draft.clause());
        return kind
                && lookBack(
                                draft,
                                total -> total.clause().segment()
                                        == draft.clause().segment(),
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
