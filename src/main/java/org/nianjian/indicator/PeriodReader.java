package org.nianjian.indicator;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nianjian.indicator.Time.Tense;
import org.nianjian.quantity.DateMention;
import org.nianjian.quantity.Phrases;
import org.nianjian.report.SectionRole;

/**
 * Tells when the figures of a section hold. It goes once through the section's characters and keeps what the words of
 * time (去年, 明年, 力争) and the dates in them say.
 *
 * <p>A word or date that opens a clause (去年立案19起, 我镇上年…, 仅2024年…) governs from there to the end of the sentence,
 * or to the next that opens one. If it only sets an old value beside this year's (接访19批，去年为28批，办结率100%), the
 * sentence goes on where it was. One inside a clause (化解去年遗留积案3件) governs to the comma, one in a bracket to its
 * end, and one that is compared with or changed from (较去年的45件, 由去年的31件降至22件) the next figure alone. What is
 * merely named in passing (建于2019年, 《…(2021—2025年)》) governs nothing.
 */
final class PeriodReader {
    private static final Phrases CHANGES = Phrases.of(
            "减少", "下降", "增加", "上升", "多", "少", "增长", "提高", "降低", "有所", "明显", "大幅", "回落", "相比", "比较", "持平", "相当", "增",
            "减", "降", "升", "略有", "的基础上", "翻");
    /** What stands between the figures of one comparison: 较上年的28批、80人次. */
    private static final Phrases JOINING = Phrases.of("、", "和", "及", "与");

    private static final Phrases FACT = Phrases.of("是", "为", "已", "共", "实际", "只有", "仅有", "仅为", "完成");

    private final String text;
    private final List<DateMention> dates;
    private final boolean partialReport;
    private final @Nullable Integer reportYear;

    private int at;
    private int next;
    private int wordEnd = -1;
    private final SentenceTime sentence;
    private int lastFigureEnd = -1;
    private boolean lastWasOld;
    /** What governed the figure before alone, for one that touches it: 去年66批180人次. */
    private @Nullable Time spent;

    private final ListedTimes listed = new ListedTimes();
    private boolean lastByBase;

    private @Nullable Integer comparedYear;
    private boolean cumulative;

    /**
     * @param from where the section begins
     * @param dates the dates of the section, in reading order
     * @param partialReport whether the report says at its beginning that it covers part of the year
     * @param home when the figures of the section hold if no word says otherwise; null for the year reported on
     * @param reportYear the year that the title names, null if it names none
     */
    PeriodReader(
            String text,
            int from,
            List<DateMention> dates,
            boolean partialReport,
            @Nullable Integer reportYear,
            @Nullable Time home) {
        this.text = text;
        this.at = from;
        this.dates = dates;
        this.partialReport = partialReport;
        this.reportYear = reportYear;
        this.sentence = new SentenceTime(home);
    }

    /** When the figure of the next clause holds; clauses come in reading order. */
    Period next(Clause clause, SectionRole role) {
        int start = clause.figure().start();
        advance(start);
        boolean leftBehind = Becoming.leavesBehind(text, clause);
        Time time = timeOf(clause);
        Period period = TimeWords.isAim(text, clause.figure().end())
                ? new Period(Status.PLAN, aheadYear(time), false)
                : period(time, leftBehind, role);
        cumulative = time != null && time.tense() == Tense.SEVERAL && isOverYears(time);
        boolean beside = sentence.base != null
                && lastFigureEnd <= sentence.base.end()
                && TimeWords.onlyStates(text, sentence.base.end(), start);
        lastWasOld = leftBehind || period.status() == Status.PRIOR || period.statedYear() != null;
        lastByBase = !leftBehind && time != null && time == sentence.base;
        sentence.figure(beside);
        lastFigureEnd = clause.figure().end();
        return period;
    }

    /** The calendar year that a comparison before the figure last read names (较2023年增加6件); null if it names none. */
    @Nullable
    Integer comparedYear() {
        return comparedYear;
    }

    /** Whether the figure last read counts over several years: 自2021年以来累计860场, 近三年, “八五”普法以来. */
    boolean isCumulative() {
        return cumulative;
    }

    /** Whether a period ends before the year does: 1—11月, 截至10月底. */
    static boolean isPartial(DateMention date) {
        Integer from = date.fromMonth();
        Integer to = date.toMonth();
        return from != null && to != null && from == 1 && to > 1 && to < 12;
    }

    private @Nullable Time timeOf(Clause clause) {
        int start = clause.figure().start();
        if (lastFigureEnd >= 0
                && lastWasOld
                && sentence.isFigureSeen()
                && Becoming.becomesBetween(text, lastFigureEnd, start)) {
            boolean named = sentence.moment != null && sentence.moment.end() > lastFigureEnd;
            sentence.clause = null;
            spent = null;
            if (lastByBase && sentence.base != null && !sentence.base.ahead() && sentence.base.end() < lastFigureEnd) {
                sentence.leave();
            }
            return named ? sentence.moment : sentence.base;
        }
        if (sentence.moment != null && holdsFor(sentence.moment, clause)) {
            spent = sentence.moment;
            return spent;
        }
        if (spent != null && lastFigureEnd <= start && JOINING.fill(text, lastFigureEnd, start)) {
            return spent;
        }
        spent = null;
        Time own = listed.next(text, start);
        if (own != null) {
            return own;
        }
        return sentence.clause != null ? sentence.clause : sentence.base;
    }

    /** Whether a word that governs one figure alone is told of this one. */
    private boolean holdsFor(Time time, Clause clause) {
        int start = clause.figure().start();
        int end = clause.figure().end();
        return switch (time.tense()) {
            case OUTSET -> TimeWords.toldOfState(text, time.end(), start);
            case BEFORE -> true;
            default ->
                TimeWords.onlyStates(text, time.end(), start)
                        || CHANGES.lengthAt(text, end, text.length()) > 0
                        || Becoming.becomesAfter(text, end);
        };
    }

    private Period period(@Nullable Time time, boolean leftBehind, SectionRole role) {
        boolean past = time != null && time.past();
        if (role == SectionRole.PLAN && time != null && statesFact(time)) {
            return new Period(Status.ACTUAL, null, partialReport);
        }
        if (role == SectionRole.PLAN || time != null && time.ahead()) {
            if (leftBehind && !past) {
                return new Period(Status.ACTUAL, null, false);
            }
            return past
                    ? new Period(Status.PRIOR, yearOf(time), false)
                    : new Period(Status.PLAN, role == SectionRole.PLAN ? null : aheadYear(time), false);
        }
        if (past || leftBehind) {
            return new Period(
                    Status.PRIOR, time == null || time.tense() == Tense.YEAR && !past ? null : yearOf(time), false);
        }
        if (time == null) {
            return new Period(Status.ACTUAL, null, partialReport);
        }
        Integer year = time.tense() == Tense.SEVERAL && isOverYears(time) ? null : time.year();
        return new Period(Status.ACTUAL, year, partialReport || time.partial());
    }

    /** 今年是452件 is told among the plans, too. */
    private boolean statesFact(Time time) {
        return time.tense() == Tense.THIS && FACT.lengthAt(text, time.end(), text.length()) > 0;
    }

    /** When the figures of a column of that name hold, whatever stands around the table. */
    Period of(Time time) {
        Status status = time.past() ? Status.PRIOR : time.ahead() ? Status.PLAN : Status.ACTUAL;
        Integer year = time.ahead() ? aheadYear(time) : time.year();
        return new Period(status, year, status == Status.ACTUAL && (partialReport || time.partial()));
    }

    private static @Nullable Integer yearOf(@Nullable Time time) {
        return time == null ? null : time.year();
    }

    /** An intention for a year that is already over was one all the same. */
    private @Nullable Integer aheadYear(@Nullable Time time) {
        Integer year = yearOf(time);
        return year != null && reportYear != null && year >= reportYear ? year : null;
    }

    private boolean isOverYears(Time time) {
        return time.year() == null || reportYear == null || time.year() < reportYear;
    }

    private void advance(int to) {
        while (at < to) {
            if (next < dates.size() && dates.get(next).span().start() <= at) {
                date();
                continue;
            }
            char c = text.charAt(at);
            Mark mark = Mark.of(c);
            if (mark != Mark.NONE) {
                sentence.mark(mark);
                listed.mark(mark);
                comparedYear = mark == Mark.STOP ? null : comparedYear;
            }
            TimeWords.Found found = TimeWords.mayStart(c) ? TimeWords.at(text, at, to) : null;
            if (found != null) {
                word(found);
                wordEnd = found.end();
                at = found.end();
            } else {
                at++;
            }
        }
    }

    private void word(TimeWords.Found found) {
        Time time = new Time(found.tense(), null, false, found.end());
        boolean opens = TimePlaces.opens(text, at, wordEnd);
        if (found.tense() == Tense.PAST || found.tense() == Tense.THIS) {
            listed.heard(text, at, time);
        }
        switch (found.tense()) {
            case PAST, SEVERAL -> {
                if (TimePlaces.isSince(text, found.end()) || found.tense() == Tense.SEVERAL) {
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
                                        isPartial(last),
                                        last.span().end()));
            }
            wordEnd = last.span().end();
            at = wordEnd;
            return;
        }
        told(date, new Time(Tense.YEAR, date.year(), isPartial(date), end));
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
                        : new Time(sentence.base.tense(), sentence.base.year(), isPartial(date), end);
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
        } else if (TimePlaces.comesFrom(text, start) && !TimePlaces.isSince(text, end)) {
            sentence.moment = new Time(Tense.PAST, date.year(), false, end);
        } else if (TimePlaces.opens(text, start, wordEnd)) {
            boolean since = TimePlaces.isSince(text, end);
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
