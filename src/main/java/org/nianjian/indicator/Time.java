package org.nianjian.indicator;

import org.jspecify.annotations.Nullable;

/**
 * What a word or date says of the figures after it.
 *
 * @param tense what it tells
 * @param year the calendar year that it names; null if none
 * @param partial whether it ends before the year does (1—11月)
 * @param end where its words end in the text
 */
record Time(Tense tense, @Nullable Integer year, boolean partial, int end) {

    /** How the words place a figure in time. */
    enum Tense {
        PAST,
        THIS,
        /** The whole of the year that is being spoken of: 全年. */
        WHOLE,
        /** Said of what was intended: what came of it. */
        DONE,
        NEXT,
        INTENT,
        /** Over several years; with a year, since that year. */
        SEVERAL,
        /** How things stood before a change. */
        BEFORE,
        /** How things stood when the year began. */
        OUTSET,
        /** The named year, whichever that is to the report. */
        YEAR
    }

    Time in(@Nullable Integer named) {
        return new Time(tense, named, partial, end);
    }

    boolean ahead() {
        return tense == Tense.NEXT || tense == Tense.INTENT;
    }

    boolean past() {
        return tense == Tense.PAST || tense == Tense.BEFORE || tense == Tense.OUTSET;
    }
}
