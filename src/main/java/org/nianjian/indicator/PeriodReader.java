package org.nianjian.indicator;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nianjian.quantity.DateMention;
import org.nianjian.report.SectionRole;

/**
 * Tells when a figure holds from the dates and words before it in its sentence. A year governs from where a clause
 * begins with it to the end of the sentence or to the next year; one that is only named in passing (成立于2019年,
 * 《…(2021—2025年)》) governs nothing.
 */
final class PeriodReader {
    private static final List<String> LAST_YEAR = List.of("去年", "上年", "上一年", "上年度", "上一年度", "往年", "年初", "去年同期", "上年同期", "前年");
    private static final List<String> THIS_YEAR = List.of("今年", "本年", "目前", "现有", "截至目前", "全年", "本年度", "现已");
    private static final List<String> INTENDED = List.of("力争", "争取", "预计", "拟于", "计划到", "计划于", "目标是", "将新增", "确保完成", "明年", "下一年", "下年");
    private static final List<String> COMPARING = List.of("较", "比", "与", "同");
    private static final List<String> SINCE = List.of("以来", "起", "至今", "开始");

    private final String text;
    private final List<DateMention> dates;
    private final boolean partialReport;
    private int next;
    private @Nullable DateMention governing;
    private @Nullable DateMention latest;
    private int governedFrom;

    /**
     * @param dates the dates of a section, in reading order
     * @param partialReport whether the report says at its beginning that it covers part of the year
     */
    PeriodReader(String text, List<DateMention> dates, boolean partialReport) {
        this.text = text;
        this.dates = dates;
        this.partialReport = partialReport;
    }

    /** When the figure of the next clause holds; clauses come in reading order. */
    Period next(Clause clause, int sentenceStart, SectionRole role) {
        advance(clause);
        boolean governs = governing != null && governedFrom >= sentenceStart;
        Integer year = governs && governing != null ? governing.year() : null;
        boolean partial = partialReport || governs && governing != null && isPartial(governing, clause);
        int from = Math.max(sentenceStart, clause.ownStart());
        int to = clause.figure().end();
        if (comparesWithDate(clause)) {
            DateMention base = latest;
            return new Period(Status.PRIOR, base == null ? null : base.year(), false);
        }
        int lastYear = Phrases.lastIn(text, from, to, LAST_YEAR);
        if (lastYear >= 0 && !Phrases.anyIn(text, lastYear, to, THIS_YEAR)) {
            return new Period(Status.PRIOR, null, false);
        }
        if (role == SectionRole.PLAN || Phrases.anyIn(text, Math.max(sentenceStart, clause.reachStart()), to, INTENDED)) {
            return new Period(Status.PLAN, null, false);
        }
        return new Period(Status.ACTUAL, year, partial);
    }

    /** The calendar year that a comparison before the figure names (较2023年增加6件); null if it names none. */
    @Nullable Integer comparedYear(Clause clause) {
        return latest != null
                        && latest.span().start() >= clause.segmentStart()
                        && comparesBefore(latest.span().start())
                ? latest.year()
                : null;
    }

    /** The year since which a cumulative figure counts (自2021年以来累计860场); null if it does not say so. */
    @Nullable Integer since(Clause clause) {
        DateMention date = latest;
        if (date == null || date.year() == null || date.span().start() < clause.segmentStart()) {
            return null;
        }
        return Phrases.lengthAt(text, date.span().end(), clause.figure().start(), SINCE) > 0 ? date.year() : null;
    }

    private void advance(Clause clause) {
        while (next < dates.size() && dates.get(next).span().start() < clause.figure().start()) {
            DateMention date = dates.get(next++);
            latest = date;
            if (governs(date)) {
                governing = date.year() == null && governing != null && governing.year() != null && false ? governing : date;
                governedFrom = date.span().start();
            }
        }
    }

    private boolean governs(DateMention date) {
        if (date.year() == null && date.fromMonth() == null) {
            return false;
        }
        int start = date.span().start();
        int before = Phrases.lengthBefore(text, start, Math.max(0, start - 8), List.of("截至", "截止", "截止到", "到", "自", "从", "在", "截至到"));
        int at = start - before;
        while (at > 0 && (text.charAt(at - 1) == ' ' || text.charAt(at - 1) == '\u3000')) {
            at--;
        }
        if (at == 0) {
            return true;
        }
        char c = text.charAt(at - 1);
        Mark mark = Mark.of(c);
        boolean opens = mark != Mark.NONE && mark != Mark.ENUMERATION && mark != Mark.CLOSE && c != '〔' && c != '[';
        if (mark == Mark.CLOSE) {
            return true;
        }
        return opens && !inName(date);
    }

    private boolean inName(DateMention date) {
        int end = date.span().end();
        return end < text.length() && (text.charAt(end) == '》' || text.charAt(end) == '）' && end + 1 < text.length() && text.charAt(end + 1) == '》');
    }

    private boolean isPartial(DateMention date, Clause clause) {
        Integer to = date.toMonth();
        if (to == null || to >= 12 || date.span().start() < clause.segmentStart() - 200) {
            return false;
        }
        Integer from = date.fromMonth();
        boolean until = Phrases.lengthBefore(text, date.span().start(), Math.max(0, date.span().start() - 4), List.of("截至", "截止", "截止到", "截至到", "到")) > 0;
        return from != null && from == 1 && to > 1 || until;
    }

    private boolean comparesWithDate(Clause clause) {
        DateMention date = latest;
        if (date == null || date.year() == null || date.span().start() < clause.ownStart()) {
            return false;
        }
        int gap = clause.figure().start() - date.span().end();
        if (gap > 4 || gap < 0) {
            return comparesAfterDate(date, clause);
        }
        return comparesBefore(date.span().start());
    }

    /** 2020年行政处罚为5件 needs no word of comparison: its year alone makes it prior, and governs. */
    private static boolean comparesAfterDate(DateMention date, Clause clause) {
        return false;
    }

    private boolean comparesBefore(int dateStart) {
        return Phrases.lengthBefore(text, dateStart, Math.max(0, dateStart - 2), COMPARING) > 0;
    }
}
