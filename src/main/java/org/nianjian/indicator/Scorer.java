package org.nianjian.indicator;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nianjian.indicator.Match.Place;
import org.nianjian.indicator.Match.Word;
import org.nianjian.indicator.Pattern.Reach;
import org.nianjian.indicator.Pattern.Slot;
import org.nianjian.quantity.Phrases;

/**
 * Finds the indicator whose pattern fits the words around a figure best; it is led through one text in reading order.
 *
 * <p>A pattern fits if each of its required sets is met, one of them in the figure's own clause, and if the measure word
 * can count the indicator. What a clause leaves out it takes from before: the thing from the segment or the section, the
 * deed only from the segment and only if the clause names none itself. The sum of the weights of the words decides:
 * longer words and nearer words weigh more, so the most specific pattern and the word next to the number win.
 */
final class Scorer {
    private static final int NEAR = 4;
    private static final int LONGEST_TOUCH = 6;
    private static final int AHEAD = 30;

    private static final Phrases TOUCHING = Phrases.of(
            "共", "共计", "合计", "总计", "累计", "计", "有", "了", "为", "达", "约", "近", "总数", "数", "：", ":", "”", "》", "的", "\t",
            "—", "——", "…", "-", "|");

    /** What says after a comma that the deed was done to all that were counted: 6项重大事项，均经合法性审查. */
    private static final Phrases EACH = Phrases.of(
            "均", "都", "全部", "全都", "逐个", "逐件", "逐一", "逐项", "件件", "个个", "项项", "份份", "无一不", "无一例外", "事前", "事先", "会前", "每件",
            "每项", "一律", "全数");

    private final Rules rules;
    private final String text;
    private final Hits hits;
    private final Surroundings around;
    private final int[] seen;
    private int calls;

    /** The pattern by which the rule that was looked at last fits best. */
    private Slot[] fitted = {};

    /** The word that was found last for a slot, kept here because many are looked for and few are wanted. */
    private int placedHit;

    private Place placed = Place.OWN;
    private int placedScore;

    Scorer(Rules rules, String text, Hits hits) {
        this.rules = rules;
        this.text = text;
        this.hits = hits;
        around = new Surroundings(rules, hits);
        seen = new int[rules.ruleCount()];
    }

    /** What the figure of the next clause counts if its measure word is this one; null if no indicator fits. */
    @Nullable
    Match next(Clause clause, String unit) {
        around.next(clause);
        return best(clause, unit);
    }

    /** As {@link #next}, for the same clause once more with another measure word; null asks for any. */
    @Nullable
    Match again(Clause clause, @Nullable String unit) {
        return best(clause, unit);
    }

    /** Whether a word of the set stands in the clause's own words. */
    boolean ownHas(Clause clause, int set) {
        return around.ownHas(clause, set);
    }

    /** Whether the clause's own words say that people came to something. */
    boolean ownCame(Clause clause) {
        return ownHasAny(clause, rules.came());
    }

    /** Whether the clause's own words tell a kind of what it counts. */
    boolean ownKind(Clause clause) {
        return ownHasAny(clause, rules.kinds());
    }

    /** Whether a kind is told between the figure before and this one. */
    boolean kindBefore(Clause clause) {
        for (int set : rules.kinds()) {
            int hit = around.left(set);
            if (hit >= 0 && hits.begin(hit) >= Math.max(clause.ownStart(), clause.gapStart())) {
                return true;
            }
        }
        return false;
    }

    private boolean ownHasAny(Clause clause, int[] sets) {
        for (int set : sets) {
            if (around.ownHas(clause, set)) {
                return true;
            }
        }
        return false;
    }

    /** Where the last word of the set before the figure ends; −1 if none was met. */
    int leftEnd(int set) {
        int hit = around.left(set);
        return hit < 0 ? -1 : hits.end(hit);
    }

    private @Nullable Match best(Clause clause, @Nullable String unit) {
        Counting counted = rules.countedBy(unit);
        int best = -1;
        int bestScore = 0;
        Slot[] bestPattern = {};
        int runnerUp = -1;
        int runnerUpScore = 0;
        int call = ++calls;
        for (int i = 0; i < around.ownCount(); i++) {
            int set = around.own(i);
            if (!around.ownHas(clause, set)) {
                continue;
            }
            for (int rule : rules.rulesWith(set)) {
                if (seen[rule] == call || !counted.rules()[rule]) {
                    continue;
                }
                seen[rule] = call;
                int score = fit(rule, clause, counted.patterns()[rule]);
                if (score == 0 || vetoed(rule, clause)) {
                    continue;
                }
                if (score > bestScore || score == bestScore && rule < best) {
                    runnerUp = best;
                    runnerUpScore = bestScore;
                    best = rule;
                    bestScore = score;
                    bestPattern = fitted;
                } else if (score > runnerUpScore || score == runnerUpScore && rule < runnerUp) {
                    runnerUp = rule;
                    runnerUpScore = score;
                }
            }
        }
        return best < 0 ? null : new Match(best, bestScore, words(bestPattern, clause), runnerUp);
    }

    /** Whether a word that the rule forbids stands in the clause's own words. */
    boolean vetoed(int rule, Clause clause) {
        // 新增6名，总数达58名: what a stock must not be said with is not taken over from the figure before.
        boolean stock = clause.bare() && rules.indicator(rule).kind() == IndicatorKind.STOCK;
        for (int set : rules.not(rule)) {
            int left = around.left(set);
            boolean elsewhere = stock && left >= 0 && hits.begin(left) < clause.gapStart();
            if (elsewhere ? around.right(clause, set) >= 0 : around.ownHas(clause, set)) {
                return true;
            }
        }
        return false;
    }

    /** How well the best of the rule's patterns that are taken fits, which is then {@link #fitted}; 0 if none does. */
    private int fit(int rule, Clause clause, boolean[] taken) {
        int best = 0;
        Slot[][] patterns = rules.patterns(rule);
        for (int i = 0; i < patterns.length; i++) {
            int score = taken[i] ? fit(patterns[i], clause) : 0;
            if (score > best) {
                best = score;
                fitted = patterns[i];
            }
        }
        return best;
    }

    private int fit(Slot[] pattern, Clause clause) {
        int score = 0;
        boolean owned = false;
        for (Slot slot : pattern) {
            if (slot.reach().forbids()) {
                if (around.ownHas(clause, slot.set()) || slot.reach() == Reach.UNTOLD && isTold(slot.set(), clause)) {
                    return 0;
                }
            } else if (place(slot, clause)) {
                // What may be missing adds weight beside the figure only; further off it would merely be noise.
                score += slot.optional() && placed != Place.OWN ? 0 : placedScore;
                owned |= placed == Place.OWN && !slot.optional();
            } else if (!slot.optional()) {
                return 0;
            }
        }
        return owned ? score : 0;
    }

    /** Whether a word of the set stands before the figure in its stretch. */
    private boolean isTold(int set, Clause clause) {
        int hit = around.left(set);
        return hit >= 0 && hits.begin(hit) >= clause.segmentStart();
    }

    /** The words by which a pattern fits. */
    private List<Word> words(Slot[] pattern, Clause clause) {
        List<Word> words = new ArrayList<>(pattern.length);
        for (Slot slot : pattern) {
            if (!slot.reach().forbids() && place(slot, clause) && (placed == Place.OWN || !slot.optional())) {
                words.add(new Word(slot.set(), hits.begin(placedHit), hits.end(placedHit), placed));
            }
        }
        return List.copyOf(words);
    }

    /** Finds the word for a slot, which is then {@link #placedHit}. */
    private boolean place(Slot slot, Clause clause) {
        int set = slot.set();
        boolean left = left(slot, clause);
        int hit = around.right(clause, set);
        if (hit >= 0) {
            boolean apart = hits.begin(hit) > clause.figure().end();
            if (slot.reach() == Reach.BEFORE || apart && slot.reach() == Reach.TOUCHING) {
                return left;
            }
            int score = weight(hit)
                    * NEAR
                    / (NEAR + hits.begin(hit) - clause.figure().end())
                    * 8
                    / 10;
            if (!left || score > placedScore) {
                return placed(hit, Place.OWN, score);
            }
        }
        return left || slot.reach() == Reach.AHEAD && ahead(set, clause);
    }

    private boolean placed(int hit, Place place, int score) {
        placedHit = hit;
        placed = place;
        placedScore = score;
        return true;
    }

    /** The first word of the set shortly after the figure, before the sentence or its part is over. */
    private boolean ahead(int set, Clause clause) {
        int limit = Math.min(text.length(), clause.figure().end() + AHEAD);
        int at = clause.figure().end();
        for (int i = around.ahead(); i < hits.size() && hits.end(i) <= limit; i++) {
            for (; at < hits.begin(i); at++) {
                Mark mark = Mark.of(text.charAt(at));
                boolean over = mark == Mark.COMMA && rules.isDeed(set) && EACH.lengthAt(text, at + 1) == 0;
                if (mark == Mark.STOP || mark == Mark.SEMICOLON || over) {
                    return false;
                }
            }
            for (int each : rules.setsOf(hits.word(i))) {
                if (each == set) {
                    return placed(i, Place.SEGMENT, weight(i) / 8);
                }
            }
        }
        return false;
    }

    private boolean left(Slot slot, Clause clause) {
        int set = slot.set();
        int hit = around.left(set);
        if (hit < 0) {
            return false;
        }
        int begin = hits.begin(hit);
        int weight = weight(hit);
        Place place;
        int score;
        if (slot.reach() == Reach.TOUCHING
                && !touches(hits.end(hit), clause.figure().start())) {
            return false;
        }
        if (begin >= clause.ownStart()) {
            place = Place.OWN;
            score = weight * NEAR / (NEAR + clause.figure().start() - hits.end(hit));
        } else if (slot.reach() == Reach.OWN
                || slot.reach() == Reach.TOUCHING
                || slot.reach() == Reach.BEFORE
                || rules.isDeed(set) && around.lastDone() > begin && around.lastDone() >= clause.reachStart()) {
            return false;
        } else if (begin >= clause.reachStart()) {
            place = Place.REACH;
            score = weight * 4 / 10;
        } else if (slot.reach() == Reach.NEAR) {
            return false;
        } else if (begin >= clause.segmentStart()) {
            place = Place.SEGMENT;
            score = weight * 3 / (10 + 2 * Math.max(0, around.figuresSince(set) - 2));
        } else if (begin >= clause.sectionStart() && slot.reach() == Reach.ANY && !rules.isDeed(set)) {
            place = Place.SECTION;
            score = weight / 8;
        } else {
            return false;
        }
        return placed(hit, place, Math.max(1, score));
    }

    private boolean touches(int end, int figureStart) {
        return figureStart - end <= LONGEST_TOUCH && TOUCHING.fill(text, end, figureStart);
    }

    private int weight(int hit) {
        return 2000 + 500 * Math.min(8, hits.end(hit) - hits.begin(hit));
    }
}
