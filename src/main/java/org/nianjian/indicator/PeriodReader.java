package org.nianjian.indicator;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nianjian.indicator.Time.Tense;
import org.nianjian.quantity.DateMention;
import org.nianjian.quantity.Phrases;
import org.nianjian.report.SectionRole;

/**
 * Tells when the figures of a section hold, from what the words of time (去年, 明年, 力争) and the dates before them say.
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
    private final boolean partialReport;
    /** What most figures hold for: the year reported on, as far as the report goes. */
    private final Period ordinary;

    private final @Nullable Integer reportYear;

    private final SentenceTime sentence;
    private final TimeFlow flow;
    private int lastFigureEnd = -1;
    private boolean lastWasOld;
    /** What governed the figure before alone, for one that touches it: 去年66批180人次. */
    private @Nullable Time spent;

    private boolean lastByBase;

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
        this.partialReport = partialReport;
        this.ordinary = new Period(Status.ACTUAL, null, partialReport);
        this.reportYear = reportYear;
        this.sentence = new SentenceTime(home);
        this.flow = new TimeFlow(text, from, dates, reportYear, sentence);
    }

    /** When the figure of the next clause holds; clauses come in reading order. */
    Period next(Clause clause, SectionRole role) {
        int start = clause.figure().start();
        flow.advance(start, lastFigureEnd);
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
        return flow.comparedYear();
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
        Time own = flow.listed().next(text, start);
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
            case OUTSET ->
                TimeWords.toldOfState(text, time.end(), start)
                        || TimeWords.countsWhoWereThere(text, time.end(), clause.figure());
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
            return ordinary;
        }
        if (role == SectionRole.PLAN || time != null && time.ahead()) {
            if (leftBehind && !past) {
                return Period.REPORT_YEAR;
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
            return ordinary;
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
}
