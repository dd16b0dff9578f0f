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
    private static final Phrases COMPARING = Phrases.of(
            "较", "比", "与", "同", "和", "跟", "相比", "相较", "较之", "对比", "同比", "相对", "低于", "高于", "少于", "多于", "超过", "超", "相较于");
    private static final Phrases FROM = Phrases.of("从", "由", "将", "把");

    /** What may stand between the beginning of a clause and the word of time that opens it. */
    private static final Phrases OPENING = Phrases.of(
            "截至", "截止", "截止到", "截至到", "自", "从", "在", "到", "于", "至", "其中", "而", "但", "但是", "光", "仅", "单", "光是", "仅是",
            "单是", "就", "与此同时", "同时", "反观", "特别是", "尤其是", "我镇", "我乡", "我街道", "我局", "我县", "我区", "我市", "我所", "我办", "我委",
            "我处", "我院", "我场", "全镇", "全乡", "全县", "全区", "全市", "全街道", "全局", "全系统", "全场", "本镇", "本乡", "本街道", "本局", "本县",
            "本区", "镇上", "乡里", "镇里", "街道", "也", "并", "又", "则", "“", "”", "、截至", " ", "\u3000", "各村", "各地", "司法所", "此前",
            "因为", "年");

    private static final Phrases SINCE = Phrases.of("以来", "起", "至今", "开始", "以后", "底以来", "初以来", "度以来");
    private static final Phrases RANGE = Phrases.of("—", "-", "–", "－", "~", "～", "至", "到", "——", "--", " ");
    private static final Phrases CHANGES = Phrases.of(
            "减少", "下降", "增加", "上升", "多", "少", "增长", "提高", "降低", "有所", "明显", "大幅", "回落", "增", "减", "降", "升", "略有",
            "的基础上", "翻");
    private static final Phrases FACT = Phrases.of("是", "为", "已", "共", "实际", "只有", "仅有", "仅为", "完成");
    private static final int LONGEST_OPENING = 12;

    private final String text;
    private final List<DateMention> dates;
    private final boolean partialReport;
    private final @Nullable Integer reportYear;

    private int at;
    private int next;
    private int wordEnd = -1;
    /** What governs the sentence, what governs to the comma, and what governs the next figure alone. */
    private @Nullable Time base;

    private @Nullable Time clauseTime;
    private @Nullable Time moment;
    /** What governed before the base, if a figure stood before it in the segment. */
    private @Nullable Time left;

    private boolean mayReturn;
    private boolean remark;
    private boolean inBracket;
    private @Nullable Time outside;
    private boolean figureSeen;
    private int lastFigureEnd = -1;
    private boolean lastWasOld;
    private boolean lastByBase;

    private @Nullable Integer comparedYear;
    private boolean cumulative;

    /**
     * @param from where the section begins
     * @param dates the dates of the section, in reading order
     * @param partialReport whether the report says at its beginning that it covers part of the year
     * @param reportYear the year that the title names, null if it names none
     */
    PeriodReader(String text, int from, List<DateMention> dates, boolean partialReport, @Nullable Integer reportYear) {
        this.text = text;
        this.at = from;
        this.dates = dates;
        this.partialReport = partialReport;
        this.reportYear = reportYear;
    }

    /** When the figure of the next clause holds; clauses come in reading order. */
    Period next(Clause clause, SectionRole role) {
        int start = clause.figure().start();
        advance(start);
        boolean leftBehind = Becoming.leavesBehind(text, clause);
        Time time = timeOf(clause);
        Period period = period(time, leftBehind, role);
        cumulative = time != null && time.tense() == Tense.SEVERAL && isOverYears(time);
        remark |= !figureSeenSinceBase() && base != null && TimeWords.onlyStates(text, base.end(), start);
        lastWasOld = leftBehind || period.status() == Status.PRIOR || period.statedYear() != null;
        lastByBase = !leftBehind && time != null && time == base;
        moment = null;
        figureSeen = true;
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

    private boolean figureSeenSinceBase() {
        return base != null && lastFigureEnd > base.end();
    }

    private @Nullable Time timeOf(Clause clause) {
        int start = clause.figure().start();
        if (lastFigureEnd >= 0 && lastWasOld && figureSeen && Becoming.becomesBetween(text, lastFigureEnd, start)) {
            boolean named = moment != null && moment.end() > lastFigureEnd;
            clauseTime = null;
            if (lastByBase && base != null && !base.ahead() && base.end() < lastFigureEnd) {
                base = left;
            }
            return named ? moment : base;
        }
        if (moment != null && holdsFor(moment, clause)) {
            return moment;
        }
        return clauseTime != null ? clauseTime : base;
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
            mark(Mark.of(c));
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

    private void mark(Mark mark) {
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
                    clauseTime = null;
                }
            }
            default -> {}
        }
    }

    private void endSentence() {
        endClause(false);
        base = null;
        left = null;
        mayReturn = false;
        inBracket = false;
        figureSeen = false;
        comparedYear = null;
    }

    private void endClause(boolean goBack) {
        clauseTime = null;
        moment = null;
        if (goBack && mayReturn) {
            base = left;
            mayReturn = false;
        }
        remark = false;
    }

    /** A new time for the sentence; where figures of the same segment stood before it, it may only be a remark. */
    private void govern(Time time) {
        boolean earlier = base == null
                || base.tense() == Tense.THIS
                || base.tense() == Tense.YEAR && (time.past() || time.year() != null && isEarlier(time, base));
        mayReturn = figureSeen && earlier && !time.ahead() && !inBracket;
        left = mayReturn ? base : null;
        base = time;
        clauseTime = null;
        moment = null;
    }

    private static boolean isEarlier(Time time, Time than) {
        return time.year() != null && than.year() != null && time.year() < than.year();
    }

    private void word(TimeWords.Found found) {
        Time time = new Time(found.tense(), null, false, found.end());
        boolean opens = opens(at);
        switch (found.tense()) {
            case PAST, SEVERAL -> {
                if (SINCE.lengthAt(text, found.end(), text.length()) > 0 || found.tense() == Tense.SEVERAL) {
                    govern(new Time(Tense.SEVERAL, null, false, found.end()));
                } else {
                    place(time, opens);
                }
            }
            case THIS -> {
                if (opens && !isCompared(at)) {
                    govern(time);
                } else if (base != null && base.ahead() || isCompared(at) || comesFrom(at)) {
                    moment = time;
                } else {
                    base = time;
                    clauseTime = null;
                }
            }
            case WHOLE -> {
                if (opens && wordEnd != at && base != null && !base.ahead()) {
                    govern(time);
                }
            }
            case DONE -> {
                if (base != null && base.tense() == Tense.INTENT && opens) {
                    govern(time);
                }
            }
            case NEXT -> {
                if (opens || base != null && base.ahead()) {
                    govern(time);
                } else {
                    clauseTime = time;
                }
            }
            case INTENT -> {
                Integer year = base != null && base.tense() == Tense.YEAR ? base.year() : null;
                base = new Time(Tense.INTENT, year, false, found.end());
                mayReturn = false;
                clauseTime = null;
                moment = null;
            }
            case BEFORE, OUTSET -> moment = time;
            case YEAR -> {}
        }
    }

    /** Sets an earlier time where it belongs: to the sentence, to its clause, or to the next figure. */
    private void place(Time time, boolean opens) {
        if (isCompared(at)) {
            comparedYear = time.year();
            moment = time;
        } else if (comesFrom(at)) {
            moment = time;
        } else if (opens) {
            govern(time);
        } else {
            clauseTime = time;
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
        if (next < dates.size() && isRange(date, dates.get(next))) {
            DateMention last = dates.get(next++);
            if (opens(start) && !endsName(last.span().end())) {
                boolean years = date.fromMonth() == null && last.fromMonth() == null;
                govern(
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
            if (opens(start) && !endsName(end)) {
                base = base == null ? time : new Time(base.tense(), base.year(), isPartial(date), end);
            }
            return;
        }
        if (endsName(end) || start > 0 && "〔[".indexOf(text.charAt(start - 1)) >= 0) {
            return;
        }
        if (isCompared(start)) {
            comparedYear = date.year();
            moment = new Time(Tense.PAST, date.year(), false, end);
        } else if (comesFrom(start) && SINCE.lengthAt(text, end, text.length()) == 0) {
            moment = new Time(Tense.PAST, date.year(), false, end);
        } else if (opens(start)) {
            boolean since = SINCE.lengthAt(text, end, text.length()) > 0;
            if (base == null || !base.ahead() || date.fromMonth() == null && !inBracket && wordEnd != start) {
                govern(since ? new Time(Tense.SEVERAL, date.year(), false, end) : kept(time));
            }
        } else if (reportYear != null && date.year() > reportYear) {
            clauseTime = new Time(Tense.NEXT, date.year(), false, end);
        } else {
            moment = time;
        }
    }

    /** A date that an intention is told with stays one: 力争做到：2024年底前…. */
    private Time kept(Time time) {
        boolean intended =
                base != null && base.ahead() && time.year() != null && reportYear != null && time.year() >= reportYear;
        return intended ? new Time(Tense.INTENT, time.year(), false, time.end()) : time;
    }

    /** A bracket that only says which year the word before it means: 上一年（2022年）. */
    private boolean namesWordBefore(DateMention date) {
        int open = date.span().start() - 1;
        int close = date.span().end();
        if (!inBracket || open != wordEnd || close >= text.length() || Mark.of(text.charAt(close)) != Mark.CLOSE) {
            return false;
        }
        if (outside != null && outside.end() == wordEnd) {
            outside = new Time(outside.tense(), date.year(), outside.partial(), close + 1);
        }
        wordEnd = close + 1;
        return true;
    }

    private boolean isRange(DateMention first, DateMention second) {
        return first.year() != null
                && second.year() != null
                && second.year() > first.year()
                && second.span().start() - first.span().end() <= 3
                && RANGE.fill(text, first.span().end(), second.span().start())
                && SINCE.lengthAt(text, first.span().end(), text.length()) == 0;
    }

    private boolean isCompared(int start) {
        return COMPARING.lengthBefore(text, start, Math.max(0, start - 3)) > 0;
    }

    private boolean comesFrom(int start) {
        return FROM.lengthBefore(text, start, Math.max(0, start - 1)) > 0;
    }

    /** Whether a word of time opens a clause: after a mark, or after what may stand before it there. */
    private boolean opens(int start) {
        int limit = Math.max(0, start - LONGEST_OPENING);
        int i = start;
        while (i > limit && i != wordEnd) {
            Mark mark = Mark.of(text.charAt(i - 1));
            if (mark != Mark.NONE && mark != Mark.ENUMERATION) {
                return "〔[".indexOf(text.charAt(i - 1)) < 0;
            }
            int length = OPENING.lengthBefore(text, i, limit);
            if (length == 0) {
                return false;
            }
            i -= length;
        }
        return i == 0 || i == wordEnd;
    }

    private boolean endsName(int end) {
        int i = end;
        if (i < text.length() && Mark.of(text.charAt(i)) == Mark.CLOSE) {
            i++;
        }
        return i < text.length() && text.charAt(i) == '》';
    }
}
