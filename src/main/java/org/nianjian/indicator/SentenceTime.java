package org.nianjian.indicator;

import org.jspecify.annotations.Nullable;
import org.nianjian.indicator.Time.Tense;

/** What the words of time read so far say in the sentence that is being read; marks end their reach. */
final class SentenceTime {
    /** What governs the sentence, what governs to the comma, and what governs the next figure alone. */
    @Nullable
    Time base;

    @Nullable
    Time clause;

    @Nullable
    Time moment;

    /** What governed before the base, if a figure stood before it in the segment. */
    private @Nullable Time left;

    private boolean mayReturn;
    private boolean remark;
    private boolean inBracket;
    private @Nullable Time outside;
    private boolean figureSeen;

    private final @Nullable Time home;

    /** @param home what governs a sentence that says nothing itself; null if nothing does */
    SentenceTime(@Nullable Time home) {
        this.home = home;
        base = home;
    }

    void mark(Mark mark) {
        switch (mark) {
            case STOP -> endSentence();
            case SEMICOLON -> {
                endClause(mayReturn);
                figureSeen = false;
            }
            case COMMA -> endClause(remark);
            case OPEN -> {
                inBracket = true;
                outside = base;
            }
            case CLOSE -> {
                if (inBracket) {
                    base = outside;
                    inBracket = false;
                    moment = null;
                    clause = null;
                }
            }
            default -> {}
        }
    }

    private void endSentence() {
        endClause(false);
        base = home;
        left = null;
        mayReturn = false;
        inBracket = false;
        figureSeen = false;
    }

    private void endClause(boolean goBack) {
        clause = null;
        moment = null;
        if (goBack && mayReturn) {
            base = left;
            mayReturn = false;
        }
        remark = false;
    }

    /** A new time for the sentence; where figures of the same segment stood before it, it may only be a remark. */
    void govern(Time time) {
        boolean earlier = base == null
                || base.tense() == Tense.THIS
                || base.tense() == Tense.YEAR && (time.past() || time.year() != null && isEarlier(time, base));
        mayReturn = figureSeen && earlier && !time.ahead() && !inBracket;
        left = mayReturn ? base : null;
        base = time;
        clause = null;
        moment = null;
    }

    private static boolean isEarlier(Time time, Time than) {
        return time.year() != null && than.year() != null && time.year() < than.year();
    }

    /** An intention governs all that follows, until something is told to be done. */
    void intend(int end) {
        Integer year = base != null && base.tense() == Tense.YEAR ? base.year() : null;
        base = new Time(Tense.INTENT, year, false, end);
        mayReturn = false;
        clause = null;
        moment = null;
    }

    /** Goes back to what governed before the base, which told an old value only: 31件降至22件. */
    void leave() {
        base = left;
    }

    /**
     * A figure was read.
     *
     * @param beside whether it only sets another value beside those before it: 接访19批，去年为28批
     */
    void figure(boolean beside) {
        remark |= beside;
        moment = null;
        figureSeen = true;
    }

    boolean isFigureSeen() {
        return figureSeen;
    }

    boolean isInBracket() {
        return inBracket;
    }

    /** The word before the bracket, which ends there, means that year: 上一年（2022年）. */
    void nameOutside(int wordEnd, @Nullable Integer year, int end) {
        if (outside != null && outside.end() == wordEnd) {
            outside = new Time(outside.tense(), year, outside.partial(), end);
        }
    }
}
