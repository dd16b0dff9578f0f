package org.nianjian.indicator;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nianjian.indicator.Match.Place;
import org.nianjian.quantity.Phrases;

/**
 * The people who came to an act (培训3期，到场90人; 宣传18场次、2600人次). That they came is said by general words or by
 * nothing at all, so that the act before them decides what they count.
 */
final class Attendance {
    private static final int LOOKED_BACK = 4;
    private static final Phrases JOINING =
            Phrases.of("、", "，", ",", "/", "／", "（", "(", "共", "计", "共计", "累计", "达", "约", "近", "合计");

    private final String text;
    private final Rules rules;
    private final Scorer scorer;

    Attendance(String text, Rules rules, Scorer scorer) {
        this.text = text;
        this.rules = rules;
        this.scorer = scorer;
    }

    /**
     * What the newest of the drafts counts.
     *
     * @param said what its own words say; it stands unless they are general ones and an act stands before
     */
    @Nullable
    Match of(List<Draft> drafts, @Nullable Match said) {
        Draft draft = drafts.get(drafts.size() - 1);
        boolean alone = said == null && joins(draft.clause());
        if (!alone && !isGeneral(draft.clause(), said)) {
            return said;
        }
        for (int i = drafts.size() - 2; i >= 0 && i > drafts.size() - LOOKED_BACK; i--) {
            Draft act = drafts.get(i);
            if (!Relations.sameSegment(act, draft)) {
                return said;
            }
            if (act.rule >= 0 && rules.people(act.rule) != Rules.NO_PEOPLE) {
                return came(draft, act);
            }
            if (alone || rules.isAct(act.figure().unit())) {
                return isOlder(said, act) ? null : said;
            }
        }
        return said;
    }

    private @Nullable Match came(Draft draft, Draft act) {
        int people = rules.people(act.rule);
        boolean counts = people >= 0
                && rules.countedBy(draft.figure().unit()).rules()[people]
                && !scorer.vetoed(people, draft.clause());
        return counts ? new Match(people, 1, act.words, -1) : null;
    }

    /** Whether nothing stands between the figure and the one before it. */
    private boolean joins(Clause clause) {
        return JOINING.fill(text, clause.gapStart(), clause.figure().start());
    }

    /** Whether the words beside the figure say no more than that people came. */
    private boolean isGeneral(Clause clause, @Nullable Match said) {
        if (said == null) {
            return scorer.ownCame(clause);
        }
        for (Match.Word word : said.words()) {
            if (word.place() == Place.OWN && rules.sets().get(word.set()).role() != WordSet.Role.CAME) {
                return false;
            }
        }
        return true;
    }

    private static boolean isOlder(@Nullable Match said, Draft act) {
        return said != null
                && said.words().stream()
                        .anyMatch(word -> word.begin() < act.clause().figure().start());
    }
}
