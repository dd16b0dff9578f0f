package org.nianjian.indicator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.nianjian.indicator.ChangeReader.Change;
import org.nianjian.quantity.CodePoints;
import org.nianjian.quantity.Phrases;
import org.nianjian.quantity.Span;
import org.nianjian.report.Outline;
import org.nianjian.report.Section;

/** Joins figures, clauses, periods and the scorer's choice into the observations of one text. */
final class ReadingBuilder {
    private static final int LOOKED_BACK = 8;
    private static final Phrases TEMPLATE =
            Phrases.of("XX", "xx", "ＸＸ", "××", "某某", "○○", "〇〇镇", "〇〇乡", "**", "__", "模板", "范本", "样本", "参考文本", "参考样式");

    private static final Phrases AMONG =
            Phrases.of("里", "中", "当中", "之中", "里面", "里头", "案子里", "案件中", "案件里", "纠纷中", "纠纷里");

    private final Rules rules;
    private final Outline outline;
    private final String text;
    private final CodePoints codePoints;
    private final Hits hits;
    private final Scorer scorer;
    private final Attendance attendance;
    private final Scope scope;
    private final KnownWords knownWords;
    /** Reads the names of columns; led through the text apart from the scorer of the figures below them. */
    private @Nullable Scorer columnScorer;

    private final Map<Span, Match> columnMatches = new HashMap<>();
    private int columnsRead;
    private final @Nullable Integer reportYear;
    private final List<Draft> drafts = new ArrayList<>();
    private final ClaimBuilder claims;

    /**
     * @param text what is read, with the spans of the outline's text
     * @param reportYear the year reported on; null if it is not known
     */
    ReadingBuilder(
            Rules rules, Outline outline, String text, CodePoints codePoints, Hits hits, @Nullable Integer reportYear) {
        this.rules = rules;
        this.outline = outline;
        this.text = text;
        this.codePoints = codePoints;
        this.hits = hits;
        this.scorer = new Scorer(rules, text, hits);
        this.attendance = new Attendance(text, rules, scorer);
        this.claims = new ClaimBuilder(rules, scorer);
        this.knownWords = new KnownWords(text, rules, hits);
        this.scope = Scope.of(outline.clues().title(), text);
        this.reportYear = reportYear;
    }

    void section(
            Section section,
            List<Figure> figures,
            List<Clause> clauses,
            List<@Nullable TableCell> cells,
            PeriodReader periods) {
        int first = drafts.size();
        int sentenceStart = section.span().start();
        int looked = sentenceStart;
        List<Clause> asked = Respectively.of(text, clauses, knownWords);
        for (int i = 0; i < figures.size(); i++) {
            Figure figure = figures.get(i);
            TableCell cell = cells.get(i);
            Clause clause = cell == null ? clauses.get(i) : cell.clause(clauses.get(i));
            int stop = Sentences.start(text, figure.span().start(), looked);
            sentenceStart = stop > looked ? stop : sentenceStart;
            looked = figure.span().start();
            Period period = periods.next(clause, section.role());
            if (cell != null && cell.time() != null) {
                period = periods.of(cell.time());
            }
            Draft draft = new Draft(first + i + 1, figure, clause, section, period, sentenceStart);
            drafts.add(draft);
            classify(draft, cell == null ? asked.get(i) : clause, first, periods, cell);
        }
    }

    private void classify(Draft draft, Clause asked, int first, PeriodReader periods, @Nullable TableCell cell) {
        Figure figure = draft.figure();
        Clause clause = draft.clause();
        Draft holder = clause.container() >= 0 ? drafts.get(first + clause.container()) : null;
        // 立案12起（2023年立案19起）: what stood earlier is no part of what stands now.
        boolean apart = holder != null && isEarlier(draft.period) && !isEarlier(holder.period);
        Draft container = apart ? null : holder;
        draft.container = container;
        String unit = NamedUnits.of(text, figure, clause.gapStart());
        Match match = scorer.next(asked, unit);
        if (figure instanceof Figure.Zero zero) {
            boolean unnamed = zero.rule() < 0 && !zero.unit().isEmpty();
            draft.rule = unnamed && match != null ? match.rule() : zero.rule();
            draft.matched = "无: " + zero.words();
            return;
        }
        if (cell != null && (cell.column().change() || cell.addend())) {
            return;
        }
        if (match == null && cell != null && cell.column().time() == null) {
            match = ofColumn(cell, clause, unit);
        }
        Draft before = draft.ordinal() - first > 1 ? drafts.get(drafts.size() - 2) : null;
        Change change = ChangeReader.before(text, clause);
        boolean inherits = clause.bare() && !ChangeReader.isLevel(text, clause);
        if (change == Change.NONE && inherits && before != null && before.change != Change.NONE) {
            change = before.change;
        }
        draft.change = change;
        draft.ofKind = scorer.ownKind(clause);
        if (change == Change.UP || change == Change.DOWN) {
            draft.period = new Period(draft.period.status() == Status.PLAN ? Status.PLAN : Status.ACTUAL, null, false);
            claims.add(draft, before, periods.comparedYear());
            return;
        }
        Draft mentioned = change == Change.NONE ? mentionedAgain(draft) : null;
        if (mentioned != null) {
            draft.rule = mentioned.rule;
            draft.words = mentioned.words;
            draft.repeatOf = mentioned.ordinal();
            return;
        }
        Draft compared = match == null && change == Change.NONE ? comparedWith(draft) : null;
        if (compared != null) {
            draft.container = null;
            draft.rule = compared.rule;
            draft.lastLevelRule = compared.rule;
            draft.words = compared.words;
            return;
        }
        match = attendance.of(drafts, match);
        Draft others = match == null ? othersBefore(draft) : null;
        if (others != null) {
            draft.rule = others.othersRule;
            draft.lastLevelRule = draft.rule;
            return;
        }
        draft.unnamed = match == null && !knownWords.begin(clause.gapStart(), clause.ownEnd());
        if (draft.unnamed && before != null && isPlanOf(draft, before)) {
            draft.rule = before.rule;
            draft.words = before.words;
            return;
        }
        if (match == null
                || change == Change.NEW
                || periods.isCumulative()
                || Scope.isPer(text, clause)
                || Scope.isLacking(text, clause)
                || Scope.isRest(text, clause)
                || rules.countsThings(text, hits, clause.figure().end())
                || rules.countsOtherPeople(hits, clause.figure().end()) && onlyBefore(match, clause)) {
            return;
        }
        if (scope.isElsewhere(text, clause)) {
            draft.othersRule = match.rule();
            return;
        }
        if (container != null && container.rule == match.rule() && Relations.givesWay(container, match, text, rules)) {
            // 新收申请92件，其中受理85件: the accepted ones are the indicator's.
            container.leave();
            draft.take(match, rules);
            return;
        }
        if (container != null && container.rule == match.rule()
                || isKindOfTotal(draft, match)
                || Mixed.isMixed(text, clause, match, rules, scorer)) {
            return;
        }
        draft.take(match, rules);
        nameEarlier(draft, before);
    }

    /** What somebody else's figure before it counts, if this one is told as the body's own share; null if nothing. */
    private @Nullable Draft othersBefore(Draft draft) {
        if (!Scope.isOwnShare(text, draft.clause())) {
            return null;
        }
        return lookBack(
                draft, earlier -> earlier.sentenceStart() == draft.sentenceStart(), earlier -> earlier.othersRule >= 0);
    }

    /** Whether a figure that names nothing plans what the one before it counts: 办结率97.4%，明年目标定在99%. */
    private boolean isPlanOf(Draft draft, Draft before) {
        Integer year = draft.period.statedYear();
        boolean plan = draft.period.status() == Status.PLAN || year != null && reportYear != null && year > reportYear;
        return plan
                && draft.clause().container() < 0
                && draft.change == Change.NONE
                && before.rule >= 0
                && before.sentenceStart() == draft.sentenceStart()
                && before.figure().unit().equals(draft.figure().unit())
                && !Scope.isPer(text, draft.clause());
    }

    /** An earlier value that is told before what it is of counts the same: 与去年的28件相比，调解落到19件. */
    private void nameEarlier(Draft draft, @Nullable Draft before) {
        if (before != null
                && before.rule < 0
                && before.unnamed
                && before.change == Change.NONE
                && before.sentenceStart() == draft.sentenceStart()
                && before.figure().unit().equals(draft.figure().unit())
                && isEarlier(before.period)
                && !isEarlier(draft.period)) {
            before.rule = draft.rule;
            before.words = draft.words;
        }
    }

    /**
     * The figure whose earlier value this one states without a word of its own: 较2023年的45件增加6件, 19批（去年为28批）,
     * 3件（2021年5件). It is the nearest before it in the segment that is counted alike; null if there is none.
     */
    private @Nullable Draft comparedWith(Draft draft) {
        Integer stated = draft.period.statedYear();
        boolean bracketed = draft.container != null && stated != null && !stated.equals(reportYear);
        if (!bracketed && !isEarlier(draft.period) || scope.isElsewhere(text, draft.clause())) {
            return null;
        }
        return lookBack(
                draft,
                earlier -> earlier.sentenceStart() == draft.sentenceStart(),
                earlier -> earlier.rule >= 0 && earlier.period.status() == Status.ACTUAL);
    }

    /** The nearest figure before, within reach and not beyond where it must stand, that is counted alike; null if none. */
    private @Nullable Draft lookBack(Draft draft, Predicate<Draft> within, Predicate<Draft> wanted) {
        for (int i = drafts.size() - 2; i >= 0 && i > drafts.size() - LOOKED_BACK; i--) {
            Draft earlier = drafts.get(i);
            if (!within.test(earlier)) {
                return null;
            }
            if (wanted.test(earlier)
                    && earlier.figure().unit().equals(draft.figure().unit())) {
                return earlier;
            }
        }
        return null;
    }

    /** Whether it holds for a year before the one reported on. */
    private boolean isEarlier(Period period) {
        Integer stated = period.statedYear();
        return period.status() == Status.PRIOR || stated != null && reportYear != null && stated < reportYear;
    }

    /** The figure that this one only comes back to, to tell of some of them: 305件里面，口头达成一致的203件; null if none. */
    private @Nullable Draft mentionedAgain(Draft draft) {
        BigDecimal value = draft.figure().value();
        if (value == null || AMONG.lengthAt(text, draft.figure().span().end()) == 0) {
            return null;
        }
        return lookBack(
                draft,
                earlier -> true,
                earlier -> earlier.rule >= 0 && value.equals(earlier.figure().value()));
    }

    /** Whether the figure is told by its kind alone, and one before it in the segment counted all: 示范村8个，省级2个. */
    private boolean isKindOfTotal(Draft draft, Match match) {
        boolean kind = ownKind(match.words(), draft.clause().gapStart()) || scorer.kindBefore(draft.clause());
        return kind
                && lookBack(
                                draft,
                                total -> total.clause().segment()
                                        == draft.clause().segment(),
                                total -> total.rule == match.rule()
                                        && !total.ofKind
                                        && sameTime(total, draft)
                                        && Relations.sameKind(draft, total))
                        != null;
    }

    private @Nullable Integer yearOf(Period period) {
        return period.statedYear() == null ? reportYear : period.statedYear();
    }

    private boolean sameTime(Draft a, Draft b) {
        return a.period.status() == b.period.status() && Objects.equals(yearOf(a.period), yearOf(b.period));
    }

    /** Whether what stands beside the figure is its kind, and the thing itself stands further off. */
    private boolean ownKind(List<Match.Word> words, int gapStart) {
        boolean kind = false;
        for (Match.Word word : words) {
            boolean own = word.place() == Match.Place.OWN && word.begin() >= gapStart;
            boolean isKind = rules.sets().get(word.set()).role() == WordSet.Role.KIND;
            if (own && !isKind) {
                return false;
            }
            kind |= own;
        }
        return kind;
    }

    /** What the name of a figure's column says that it counts: 年度 | 调解纠纷（件）; null if nothing. */
    private @Nullable Match ofColumn(TableCell cell, Clause clause, String unit) {
        TableColumn column = cell.column();
        if (columnScorer == null) {
            columnScorer = new Scorer(rules, text, hits);
        }
        if (!columnMatches.containsKey(column.name()) && column.name().start() >= columnsRead) {
            columnsRead = column.name().start();
            Match match = columnScorer.next(cell.heading(clause), unit);
            if (match != null) {
                columnMatches.put(column.name(), match);
            }
        }
        return columnMatches.get(column.name());
    }

    private static boolean onlyBefore(Match match, Clause clause) {
        return match.words().stream()
                .allMatch(word -> word.begin() < clause.figure().start());
    }

    Reading build() {
        Relations.settle(drafts, text, rules);
        List<Observation> observations = new ArrayList<>(drafts.size());
        Sentences sentences = new Sentences(text, outline.text());
        for (Draft draft : drafts) {
            observations.add(draft.observation(outline.text(), codePoints, sentences, rules));
        }
        return new Reading(outline, isTemplate(observations), observations, claims.claims());
    }

    /**
     * A text is a template if its figures are placeholders: at least three, and at least half of all numbers; where the
     * title leaves out whose it is (XX镇, 某某乡) or calls itself one, a quarter will do.
     */
    private boolean isTemplate(List<Observation> observations) {
        int redacted = 0;
        int numbers = 0;
        for (Observation observation : observations) {
            redacted += observation.redacted() ? 1 : 0;
            numbers += observation.matched().startsWith("无: ") ? 0 : 1;
        }
        boolean titled = TEMPLATE.anyIn(outline.clues().title());
        return titled ? redacted >= 1 && redacted * 4 >= numbers : redacted >= 3 && redacted * 2 >= numbers;
    }
}
