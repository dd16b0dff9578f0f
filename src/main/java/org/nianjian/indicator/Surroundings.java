package org.nianjian.indicator;

import java.util.Arrays;

/**
 * Where the words of each set stand around a figure. It is led through one text in reading order and remembers of every
 * word set only where it was last met, so that a figure costs the same however long the text is.
 */
final class Surroundings {
    private final Rules rules;
    private final Hits hits;
    private final int[] lastHit;
    private final int[] figuresBefore;
    /** The first hit after the figure; one of an earlier clause is behind {@link #next} by now. */
    private final int[] rightHit;

    private final int[] own;
    private final int[] ownStamp;
    private int ownCount;
    private int lastDone = -1;
    private int next;
    private int figures;
    private int stamp;

    Surroundings(Rules rules, Hits hits) {
        this.rules = rules;
        this.hits = hits;
        lastHit = new int[rules.setCount()];
        Arrays.fill(lastHit, -1);
        figuresBefore = new int[rules.setCount()];
        rightHit = new int[rules.setCount()];
        Arrays.fill(rightHit, -1);
        own = new int[rules.setCount()];
        ownStamp = new int[rules.setCount()];
    }

    /** Goes on to the figure of the next clause. */
    void next(Clause clause) {
        passWords(clause.figure().start());
        stamp++;
        ownCount = 0;
        for (int i = next - 1; i >= 0 && hits.begin(i) >= clause.ownStart(); i--) {
            for (int set : rules.setsOf(hits.word(i))) {
                addOwn(set);
            }
        }
        for (int i = next; i < hits.size() && hits.begin(i) < clause.ownEnd(); i++) {
            if (hits.begin(i) >= clause.figure().end() && hits.end(i) <= clause.ownEnd()) {
                for (int set : rules.setsOf(hits.word(i))) {
                    if (rightHit[set] < next) {
                        rightHit[set] = i;
                        addOwn(set);
                    }
                }
            }
        }
        figures++;
    }

    private void passWords(int figureStart) {
        while (next < hits.size() && hits.end(next) <= figureStart) {
            int word = hits.word(next);
            for (int set : rules.setsOf(word)) {
                lastHit[set] = next;
                figuresBefore[set] = figures;
            }
            if (rules.canBeDeed(word)) {
                lastDone = hits.begin(next);
            }
            next++;
        }
    }

    private void addOwn(int set) {
        if (ownStamp[set] != stamp) {
            ownStamp[set] = stamp;
            own[ownCount++] = set;
        }
    }

    /** How many sets have a word near the figure, not all of which belong to it. */
    int ownCount() {
        return ownCount;
    }

    /** One of these sets. */
    int own(int index) {
        return own[index];
    }

    /** Whether a word of the set stands in the clause's own words. */
    boolean ownHas(Clause clause, int set) {
        int left = lastHit[set];
        return left >= 0 && hits.begin(left) >= clause.ownStart() || right(clause, set) >= 0;
    }

    /** The last hit of the set before the figure; −1 if there is none. */
    int left(int set) {
        return lastHit[set];
    }

    /** The first hit of the set behind the figure among the words that belong to it; −1 if there is none. */
    int right(Clause clause, int set) {
        int hit = rightHit[set];
        return hit >= next && rightFits(clause, hit) ? hit : -1;
    }

    /** The first hit behind the beginning of the figure, whatever its set. */
    int ahead() {
        return next;
    }

    /** Where the last word for a deed before the figure begins; −1 if there is none. */
    int lastDone() {
        return lastDone;
    }

    /** How many figures ago the set was last met, this one counted. */
    int figuresSince(int set) {
        return figures - figuresBefore[set];
    }

    /** A word after the figure belongs to it if no other figure follows at once, or if it touches the figure. */
    private boolean rightFits(Clause clause, int hit) {
        return !clause.followed() || hits.begin(hit) <= clause.figure().end() + 1 && !namedBefore(clause);
    }

    /** Whether a thing is named right before the figure, so that the words after it begin the next: 立案4起|罚款. */
    private boolean namedBefore(Clause clause) {
        int last = next - 1;
        if (last < 0
                || hits.begin(last) < clause.ownStart()
                || hits.end(last) != clause.figure().start()) {
            return false;
        }
        for (int set : rules.setsOf(hits.word(last))) {
            if (!rules.isDeed(set) && rules.rulesWith(set).length > 0) {
                return true;
            }
        }
        return false;
    }
}
