package org.nianjian.indicator;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nianjian.quantity.DateMention;
import org.nianjian.quantity.Phrases;
import org.nianjian.report.SectionRole;

/**
 * Tells when the figures of a section hold, from the dates and words before them. A year governs from where a clause
 * begins with it to the end of the sentence or to the next year; one that is only named in passing (建于2019年,
 * 《…(2021—2025年)》) governs nothing.
 */
final class PeriodReader {
    private static final Phrases LAST_YEAR = Phrases.of("去年", "上年", "上一年", "上年度", "上一年度", "往年", "年初", "去年同期", "上年同期");
    private static final Phrases THIS_YEAR = Phrases.of("今年", "本年", "目前", "现有", "截至目前", "全年", "本年度", "现已");
    /** What takes a clause out of the year or the intention before it: 自2020年以来累计530起，本年134起. */
    private static final Phrases NOW = Phrases.of("今年", "本年", "本年度", "今年以来", "当年", "年内", "今年是", "本年共");

    /** What tells an intention for all that the sentence says behind it. */
    private static final Phrases NEXT_YEAR = Phrases.of("明年", "来年", "下一年", "下年", "下一步", "下步", "拟将", "拟于", "计划于", "计划到");

    private static final Phrases JOINING = Phrases.of("、");
    private static final Phrases BEGINS_NOW = Phrases.of("今年", "本年", "本年度");
    private static final Phrases INTENT =
            Phrases.of("将", "要", "力争", "计划", "争取", "拟", "确保", "继续", "进一步", "打算", "目标", "不少于", "不低于");

    /** What states a level of this year even among the plans. */
    private static final Phrases STANDS = Phrases.of("今年是", "今年为", "今年已", "本年为", "本年是");

    private static final Phrases INTENDED =
            Phrases.of("力争", "争取", "预计", "拟于", "计划到", "计划于", "目标是", "明年", "下一年", "下年", "拟将");
    private static final Phrases COMPARING = Phrases.of("较", "比", "与", "同");
    private static final Phrases OPENING =
            Phrases.of("截至", "截止", "截止到", "截至到", "自", "从", "在", "到", "光", "单", "单单", "仅", "其中");
    private static final Phrases SINCE = Phrases.of("以来", "起", "至今", "开始");

    private static final Phrases FROM = Phrases.of("从", "由", "从年初的", "由年初的", "从原来的", "由原来的", "从最初的", "由最初的");
    private static final Phrases BECOME = Phrases.of(
            "增加到", "增加至", "增至", "增长到", "增长至", "上升到", "上升至", "升至", "提高到", "提高至", "提升到", "提升至", "扩大到", "发展到", "扩充到",
            "扩充至", "添到", "添至", "升为", "变为", "增为", "减为", "降为", "压减到", "压减至", "压到", "压缩到", "缩减到", "精简到", "涨到", "扩到", "多到",
            "少到", "壮大到", "减少到", "减少至", "减至", "下降到", "下降至", "降至", "降到", "降低到", "降低至", "到", "至");

    private static final Phrases SEVERAL_YEARS = Phrases.of(
            "两年来", "三年来", "四年来", "五年来", "近两年", "近三年", "近四年", "近五年", "近几年", "几年来", "多年来", "近年来", "普法以来", "规划实施以来",
            "本届政府以来", "换届以来", "任期以来", "挂牌以来", "成立以来");

    private static final int LONGEST_REACH = 120;
    private static final int LONGEST_BRACKET = 120;

    private final String text;
    private final List<DateMention> dates;
    private final boolean partialReport;
    private final YearColumns columns;
    private int next;
    /** Where the last figure ends that 去年 or the like made one of the year before; −1 if none. */
    private int lastYearEnd = -1;

    private @Nullable DateMention governing;
    /** The last governing date that does not stand in a bracket, for what follows one. */
    private @Nullable DateMention outer;

    private @Nullable DateMention latest;

    /**
     * @param sectionStart where the section begins
     * @param dates the dates of a section, in reading order
     * @param partialReport whether the report says at its beginning that it covers part of the year
     */
    PeriodReader(String text, int sectionStart, List<DateMention> dates, boolean partialReport) {
        this.text = text;
        this.dates = dates;
        this.partialReport = partialReport;
        columns = new YearColumns(text, sectionStart);
    }

    /** When the figure of the next clause holds; clauses come in reading order. */
    Period next(Clause clause, int sentenceStart, SectionRole role) {
        advance(clause);
        Period column = columns.next(clause.figure());
        if (column != null) {
            return column;
        }
        int to = clause.figure().end();
        if (isCompared(clause)) {
            return new Period(Status.PRIOR, latest == null ? null : latest.year(), false);
        }
        if (isLeftBehind(clause)) {
            // 由48名增至60名 among the plans: what is left behind is what stands now.
            return new Period(role == SectionRole.PLAN ? Status.ACTUAL : Status.PRIOR, null, false);
        }
        int from = Math.max(sentenceStart, Math.max(clause.ownStart(), clause.gapStart()));
        int lastYear = LAST_YEAR.lastIn(text, from, to);
        if (lastYear >= 0 && !THIS_YEAR.anyIn(text, lastYear, to)) {
            lastYearEnd = to;
            return new Period(Status.PRIOR, null, false);
        }
        if (isJoined(clause)) {
            // 去年接访41批次、64人次
            lastYearEnd = to;
            return new Period(Status.PRIOR, null, false);
        }
        int reach = Math.max(sentenceStart, clause.reachStart());
        int intended = INTENDED.lastIn(text, reach, to);
        boolean intends = intended >= 0 && !NOW.anyIn(text, intended, to);
        int sentence = Math.max(sentenceStart, to - LONGEST_REACH);
        int next = NEXT_YEAR.lastIn(text, sentence, to);
        intends |= next >= 0 && !NOW.anyIn(text, next, to);
        if (role == SectionRole.PLAN && !isReported(clause, sentenceStart) || intends) {
            return new Period(Status.PLAN, null, false);
        }
        DateMention date = governing;
        if (date != null && leftBracket(date, clause.figure().start())) {
            date = outer;
        }
        if (date != null
                && (date.span().start() < sentenceStart || isNow(date.span().end(), clause))) {
            date = null;
        }
        boolean partial = partialReport || date != null && isPartial(date);
        return new Period(Status.ACTUAL, date == null ? null : date.year(), partial);
    }

    /** Whether nothing but 、 or blanks stands between the figure and one that 去年 made one of the year before. */
    private boolean isJoined(Clause clause) {
        return lastYearEnd >= 0
                && lastYearEnd == clause.gapStart()
                && clause.figure().start() - lastYearEnd <= 2
                && JOINING.fill(text, lastYearEnd, clause.figure().start());
    }

    /** Whether the figure is told of this year although it stands among the plans: …要补齐。今年口头调解88件. */
    private boolean isReported(Clause clause, int sentenceStart) {
        int to = clause.figure().end();
        if (STANDS.anyIn(text, clause.reachStart(), to)) {
            return true;
        }
        int from = sentenceStart;
        while (from < to && Mark.of(text.charAt(from)) == Mark.STOP) {
            from++;
        }
        return BEGINS_NOW.lengthAt(text, from, to) > 0 && !INTENT.anyIn(text, from, Math.min(to, from + LONGEST_REACH));
    }

    /** The calendar year that a comparison before the figure names (较2023年增加6件); null if it names none. */
    @Nullable
    Integer comparedYear(Clause clause) {
        DateMention date = latest;
        return date != null
                        && date.span().start() >= clause.segmentStart()
                        && comparesBefore(date.span().start())
                ? date.year()
                : null;
    }

    /** The year since which a cumulative figure counts (自2021年以来累计860场); null if it does not say so. */
    @Nullable
    Integer since(Clause clause) {
        DateMention date = latest;
        if (date == null || date.year() == null || date.span().start() < clause.segmentStart()) {
            return null;
        }
        int limit = clause.figure().start();
        if (isNow(date.span().end(), clause)) {
            return null;
        }
        return SINCE.lengthAt(text, date.span().end(), limit) > 0 ? date.year() : null;
    }

    /** Whether words between a date and the figure say that it is of this year after all. */
    private boolean isNow(int dateEnd, Clause clause) {
        int to = clause.figure().start();
        return NOW.anyIn(text, Math.max(dateEnd, to - LONGEST_REACH), to);
    }

    /** Whether the words before the figure in its segment count over several years: 近三年, “八五”普法以来. */
    boolean countsSeveralYears(Clause clause) {
        int from = Math.max(clause.segmentStart(), clause.figure().start() - LONGEST_REACH);
        int to = clause.figure().start();
        int years = SEVERAL_YEARS.lastIn(text, from, to);
        return years >= 0 && !THIS_YEAR.anyIn(text, years, to);
    }

    /** Whether a period ends before the year does: 1—11月, 截至10月底. */
    static boolean isPartial(DateMention date) {
        Integer from = date.fromMonth();
        Integer to = date.toMonth();
        return from != null && to != null && from == 1 && to > 1 && to < 12;
    }

    private void advance(Clause clause) {
        while (next < dates.size()
                && dates.get(next).span().start() < clause.figure().start()) {
            latest = dates.get(next++);
            if (governs(latest)) {
                if (!inBracket(latest)) {
                    outer = latest;
                }
                governing = latest;
            }
        }
    }

    private boolean governs(DateMention date) {
        int start = date.span().start();
        start -= OPENING.lengthBefore(text, start, Math.max(0, start - 4));
        while (start > 0 && (text.charAt(start - 1) == ' ' || text.charAt(start - 1) == '\u3000')) {
            start--;
        }
        if (start == 0) {
            return true;
        }
        char before = text.charAt(start - 1);
        Mark mark = Mark.of(before);
        boolean begins = mark != Mark.NONE && mark != Mark.ENUMERATION && "〔[".indexOf(before) < 0;
        return begins && !endsName(date.span().end());
    }

    private boolean inBracket(DateMention date) {
        int start = date.span().start();
        return start > 0 && Mark.of(text.charAt(start - 1)) == Mark.OPEN;
    }

    /** Whether a date stood in a bracket that has closed since: （2021年5件），审查63件. */
    private boolean leftBracket(DateMention date, int figureStart) {
        if (!inBracket(date)) {
            return false;
        }
        for (int i = date.span().end(); i < figureStart && i < date.span().end() + LONGEST_BRACKET; i++) {
            if (Mark.of(text.charAt(i)) == Mark.CLOSE) {
                return true;
            }
        }
        return figureStart > date.span().end() + LONGEST_BRACKET;
    }

    private boolean endsName(int end) {
        int at = end;
        if (at < text.length() && Mark.of(text.charAt(at)) == Mark.CLOSE) {
            at++;
        }
        return at < text.length() && text.charAt(at) == '》';
    }

    /** Whether the figure is the old value of a comparison: 较2023年163起下降…, 比2023年的412件多了…. */
    private boolean isCompared(Clause clause) {
        DateMention date = latest;
        if (date == null || date.year() == null || date.span().start() < clause.ownStart()) {
            return false;
        }
        int gap = clause.figure().start() - date.span().end();
        return gap >= 0 && gap <= 2 && comparesBefore(date.span().start());
    }

    /** Whether the figure is the old value of a change that tells both: 从60名增加到84名. */
    private boolean isLeftBehind(Clause clause) {
        int start = clause.figure().start();
        int end = clause.figure().end();
        return FROM.lengthBefore(text, start, clause.gapStart()) > 0 && BECOME.lengthAt(text, end, text.length()) > 0;
    }

    private boolean comparesBefore(int dateStart) {
        return COMPARING.lengthBefore(text, dateStart, Math.max(0, dateStart - 2)) > 0;
    }
}
