package org.nianjian.indicator;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nianjian.indicator.Time.Tense;
import org.nianjian.quantity.DateMention;

/**
 * Goes once through the characters of a section and keeps what the words of time and the dates up to there say of the
 * sentence, its clause and the next figure.
 *
 * @see PeriodReader what that means for a figure
 */
final class TimeFlow {
    private final String text;
    private final List<DateMention> dates;
    private final @Nullable Integer reportYear;
    private final SentenceTime sentence;
    private final ListedTimes listed = new ListedTimes();

    private int at;
    private int next;
    private int wordEnd = -1;
    private int lastFigureEnd = -1;
    private @Nullable Integer comparedYear;

    /**
     * @param from where the section begins
     * @param dates the dates of the section, in reading order
     * @param reportYear the year that the title names, null if it names none
     * @param sentence what is kept
     */
    TimeFlow(String text, int from, List<DateMention> dates, @Nullable Integer reportYear, SentenceTime sentence) {
        this.text = text;
        this.at = from;
        this.dates = dates;
        this.reportYear = reportYear;
        this.sentence = sentence;
    }

    /** The times of a list that are told before what they are of (2022年、2023年分别…). */
    ListedTimes listed() {
        return listed;
    }

    /** The calendar year that a comparison in the sentence names; null if none does. */
    @Nullable
    Integer comparedYear() {
        return comparedYear;
    }

    /**
     * Goes on to a figure.
     *
     * @param figureBefore where the figure before it ends; −1 if there is none
     */
    void advance(int to, int figureBefore) {
        lastFigureEnd = figureBefore;
        while (at < to) {
            int dated = next < dates.size() ? dates.get(next).span().start() : to;
            if (dated <= at) {
                date();
            } else {
                undated(Math.min(dated, to), to);
            }
        }
    }

    /** Goes on to a date or figure, or behind one word of time before it. */
    private void undated(int stop, int to) {
        for (int i = at; i < stop; i++) {
            char c = text.charAt(i);
            Mark mark = Mark.of(c);
            if (mark != Mark.NONE) {
                mark(mark);
            }
            // A figure follows, so that there is a next character.
            if (TimeWords.mayStart(c, text.charAt(i + 1))) {
                TimeWords.Found found = TimeWords.at(text, i, to);
                if (found != null) {
                    at = i;
                    word(found);
                    wordEnd = found.end();
                    at = found.end();
                    return;
                }
            }
        }
        at = stop;
    }

    private void mark(Mark mark) {
        sentence.mark(mark);
        listed.mark(mark);
        comparedYear = mark == Mark.STOP ? null : comparedYear;
    }

    private void word(TimeWords.Found found) {
        Time time = new Time(found.tense(), null, false, found.end());
        boolean opens = TimePlaces.opens(text, at, wordEnd);
        if (found.tense() == Tense.PAST || found.tense() == Tense.THIS) {
            listed.heard(text, at, time);
        }
        switch (found.tense()) {
            case PAST, SEVERAL -> {
                if (TimePlaces.isSince(text, at, found.end()) || found.tense() == Tense.SEVERAL) {
                    sentence.govern(new Time(Tense.SEVERAL, null, false, found.end()));
                } else {
                    place(time, opens);
                }
            }
            case THIS -> {
                if (opens && !TimePlaces.isCompared(text, at)) {
                    sentence.govern(time);
                } else if (sentence.base != null && sentence.base.ahead()
                        || TimePlaces.isCompared(text, at)
                        || TimePlaces.comesFrom(text, at)) {
                    sentence.moment = time;
                } else {
                    sentence.base = time;
                    sentence.clause = null;
                }
            }
            case WHOLE -> {
                if (opens && wordEnd != at && sentence.base != null && !sentence.base.ahead()) {
                    sentence.govern(time);
                }
            }
            case DONE -> {
                if (sentence.base != null && sentence.base.tense() == Tense.INTENT && opens) {
                    sentence.govern(time);
                }
            }
            case NEXT -> {
                if (opens || sentence.base != null && sentence.base.ahead()) {
                    sentence.govern(time);
                } else {
                    sentence.clause = time;
                }
            }
            case INTENT -> {
                sentence.intend(found.end());
            }
            case BEFORE, OUTSET -> sentence.moment = time;
            case YEAR -> {}
        }
    }

    /** Sets an earlier time where it belongs: to the sentence, to its clause, or to the next figure. */
    private void place(Time time, boolean opens) {
        if (TimePlaces.isCompared(text, at)) {
            comparedYear = time.year();
            sentence.moment = time;
        } else if (TimePlaces.comesFrom(text, at)) {
            sentence.moment = time;
        } else if (opens) {
            sentence.govern(time);
        } else {
            sentence.clause = time;
        }
    }

    private void date() {
        DateMention date = dates.get(next++);
        int start = date.span().start();
        int end = date.span().end();
        if (namesWordBefore(date)) {
            at = end;
            return;
        }
        if (next < dates.size() && TimePlaces.isRange(text, date, dates.get(next))) {
            DateMention last = dates.get(next++);
            if (TimePlaces.opens(text, start, wordEnd)
                    && !TimePlaces.endsName(text, last.span().end())) {
                boolean years = date.fromMonth() == null && last.fromMonth() == null;
                sentence.govern(
                        years
                                ? new Time(
                                        Tense.SEVERAL,
                                        date.year(),
                                        false,
                                        last.span().end())
                                : new Time(
                                        Tense.YEAR,
                                        last.year(),
                                        PeriodReader.isPartial(last),
                                        last.span().end()));
            }
            wordEnd = last.span().end();
            at = wordEnd;
            return;
        }
        told(date, new Time(Tense.YEAR, date.year(), PeriodReader.isPartial(date), end));
        wordEnd = end;
        at = end;
    }

    private void told(DateMention date, Time time) {
        int start = date.span().start();
        int end = date.span().end();
        if (date.year() == null) {
            if (TimePlaces.opens(text, start, wordEnd) && !TimePlaces.endsName(text, end)) {
                sentence.base = sentence.base == null
                        ? time
                        : new Time(sentence.base.tense(), sentence.base.year(), PeriodReader.isPartial(date), end);
            }
            return;
        }
        if (TimePlaces.endsName(text, end) || start > 0 && "〔[".indexOf(text.charAt(start - 1)) >= 0) {
            return;
        }
        listed.heard(text, start, time);
        if (TimePlaces.isCompared(text, start)) {
            comparedYear = date.year();
            sentence.moment = new Time(Tense.PAST, date.year(), false, end);
        } else if (TimePlaces.comesFrom(text, start) && !TimePlaces.isSince(text, start, end)) {
            sentence.moment = new Time(Tense.PAST, date.year(), false, end);
        } else if (TimePlaces.opens(text, start, wordEnd)) {
            boolean since = TimePlaces.isSince(text, start, end);
            if (sentence.base == null
                    || !sentence.base.ahead()
                    || date.fromMonth() == null && !sentence.isInBracket() && wordEnd != start) {
                sentence.govern(since ? new Time(Tense.SEVERAL, date.year(), false, end) : kept(time));
            }
        } else if (reportYear != null && date.year() > reportYear) {
            sentence.clause = new Time(Tense.NEXT, date.year(), false, end);
        } else if (start > 0 && lastFigureEnd == start - 1 && text.charAt(start - 1) == '、') {
            // 2022年调解70件、2023年调解88件: the next of a list.
            sentence.clause = time;
        } else {
            sentence.moment = time;
        }
    }

    /** A date that an intention is told with stays one: 力争做到：2024年底前…. */
    private Time kept(Time time) {
        boolean intended = sentence.base != null
                && sentence.base.ahead()
                && time.year() != null
                && reportYear != null
                && time.year() >= reportYear;
        return intended ? new Time(Tense.INTENT, time.year(), false, time.end()) : time;
    }

    /** A bracket that only says which year the word before it means: 上一年（2022年）. */
    private boolean namesWordBefore(DateMention date) {
        int open = date.span().start() - 1;
        int close = date.span().end();
        if (!sentence.isInBracket()
                || open != wordEnd
                || close >= text.length()
                || Mark.of(text.charAt(close)) != Mark.CLOSE) {
            return false;
        }
        sentence.nameOutside(wordEnd, date.year(), close + 1);
        wordEnd = close + 1;
        return true;
    }
}
