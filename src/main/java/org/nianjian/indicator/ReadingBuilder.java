package org.nianjian.indicator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nianjian.indicator.ChangeReader.Change;
import org.nianjian.quantity.CodePoints;
import org.nianjian.quantity.Phrases;
import org.nianjian.quantity.Span;
import org.nianjian.report.Outline;
import org.nianjian.report.Section;

/** Joins figures, clauses, periods and the scorer's choice into the observations of one text. */
final class ReadingBuilder {
    private static final Phrases TEMPLATE =
            Phrases.of("XX", "xx", "ＸＸ", "××", "某某", "○○", "〇〇镇", "〇〇乡", "**", "__", "模板", "范本", "样本", "参考文本", "参考样式");

    private final Rules rules;
    private final Outline outline;
    private final String text;
    private final CodePoints codePoints;
    private final Hits hits;
    private final Scorer scorer;
    private final Attendance attendance;
    private final Scope scope;
    private final Neighbours neighbours;
    private final KnownWords knownWords;
    /** Reads the names of columns; led through the text apart from the scorer of the figures below them. */
    private @Nullable Scorer columnScorer;

    private final Map<Span, Match> columnMatches = new HashMap<>();
    private int columnsRead;
    private final List<Draft> drafts = new ArrayList<>();
    private final ClaimBuilder claims;

    /**
     * @param knownWords what is read, with the spans of the outline's text, and the words of the catalogue in it
     * @param reportYear the year reported on; null if it is not known
     */
    ReadingBuilder(
            Rules rules, Outline outline, CodePoints codePoints, KnownWords knownWords, @Nullable Integer reportYear) {
        this.rules = rules;
        this.outline = outline;
        this.text = knownWords.text();
        this.codePoints = codePoints;
        this.hits = knownWords.hits();
        this.scorer = new Scorer(rules, text, hits);
        this.attendance = new Attendance(text, rules, scorer);
        this.claims = new ClaimBuilder(rules, scorer);
        this.knownWords = knownWords;
        this.scope = Scope.of(outline.clues().title(), text);
        this.neighbours = new Neighbours(text, drafts, rules, scorer, scope, reportYear);
    }

    void section(
            Section section,
            List<Figure> figures,
            List<Clause> clauses,
            List<@Nullable TableCell> cells,
            PeriodReader periods) {
        int first = drafts.size();
        List<@Nullable Clause> asked = Respectively.of(text, clauses, knownWords);
        for (int i = 0; i < figures.size(); i++) {
            Figure figure = figures.get(i);
            TableCell cell = cells.get(i);
            Clause clause = cell == null ? clauses.get(i) : cell.clause(clauses.get(i));
            Period period = periods.next(clause, section.role());
            if (cell != null && cell.time() != null) {
                period = periods.of(cell.time());
            }
            Draft draft = new Draft(first + i + 1, figure, clause, section, period);
            drafts.add(draft);
            classify(draft, cell == null ? asked.get(i) : clause, first, periods, cell);
        }
    }

    private void classify(
            Draft draft, @Nullable Clause asked, int first, PeriodReader periods, @Nullable TableCell cell) {
        Figure figure = draft.figure();
        Clause clause = draft.clause();
        Draft holder = clause.container() >= 0 ? drafts.get(first + clause.container()) : null;
        // 立案12起（2023年立案19起）: what stood earlier is no part of what stands now.
        boolean apart = holder != null && neighbours.isEarlier(draft.period) && !neighbours.isEarlier(holder.period);
        Draft container = apart ? null : holder;
        draft.container = container;
        String unit = NamedUnits.of(text, figure, clause.gapStart());
        Match match = scorer.next(asked == null ? clause : asked, unit);
        if (figure instanceof Figure.Zero zero) {
            boolean unnamed = zero.rule() < 0 && !zero.unit().isEmpty();
            draft.rule = unnamed && match != null ? match.rule() : zero.rule();
            draft.matched = "无: " + zero.words();
            return;
        }
        if (asked == null) {
            // 行政复议、行政诉讼、败诉分别为3件、2件: nobody can tell which is which.
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
        draft.ofKind = scorer.ownKind(asked);
        if (change == Change.UP || change == Change.DOWN) {
            draft.period = new Period(draft.period.status() == Status.PLAN ? Status.PLAN : Status.ACTUAL, null, false);
            claims.add(draft, before, periods.comparedYear());
            return;
        }
        if (change == Change.NONE
                && (neighbours.takeMentioned(draft) || match == null && neighbours.takeCompared(draft))) {
            return;
        }
        match = attendance.of(drafts, match);
        draft.unnamed =
                match == null && !periods.isCumulative() && !knownWords.begin(clause.gapStart(), clause.ownEnd());
        if (match == null && (neighbours.takeShare(draft) || neighbours.takePlanned(draft, before))) {
            return;
        }
        if (match == null
                || change == Change.NEW
                || periods.isCumulative()
                || Scope.isPer(text, clause)
                || before != null && goesOnPer(before.clause(), clause)
                || Scope.isLacking(text, clause)
                || Scope.isCourts(text, clause)
                || Scope.isRest(text, clause)
                || neighbours.isFewOf(draft, match)
                || addsToStock(draft, match)
                || rules.countsThings(text, hits, clause.figure().end())
                || rules.countsOtherPeople(hits, clause.figure().end()) && onlyBefore(match, clause)) {
            return;
        }
        if (!scope.isOwnShare(text, clause) && scope.isElsewhere(text, clause)) {
            draft.others = match;
            return;
        }
        if (container != null && container.rule == match.rule() && Relations.givesWay(container, match, text, rules)) {
            // 新收申请92件，其中受理85件: the accepted ones are the indicator's.
            container.leave();
            draft.container = null;
            draft.take(match, rules);
            return;
        }
        if (neighbours.isSomeOf(draft, before, match)) {
            draft.container = before;
            return;
        }
        Draft whole = neighbours.wholeOf(draft, container, match);
        if (whole != null) {
            draft.container = whole;
            return;
        }
        if (container != null && container.rule == match.rule()
                || neighbours.isKindOfTotal(draft, asked, match)
                || Mixed.isMixed(text, asked, match, rules, scorer)) {
            return;
        }
        draft.take(match, rules);
        neighbours.nameEarlier(draft, before);
    }

    /** Whether the figure is what a rate of occurrence has become: 平均每户检查由7次减少到|4次. */
    private boolean goesOnPer(Clause before, Clause clause) {
        return Becoming.leavesBehind(text, before)
                && Becoming.becomesBetween(
                        text, before.figure().end(), clause.figure().start())
                && Scope.isPer(text, before);
    }

    /** Whether so many are to come to those that there are: 明年再动员4名干部考取执法证. */
    private boolean addsToStock(Draft draft, Match match) {
        return draft.period.status() == Status.PLAN
                && rules.indicator(match.rule()).kind() == IndicatorKind.STOCK
                && ChangeReader.adds(text, draft.clause());
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
        Sentences sentences = new Sentences(text, outline.text(), codePoints);
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
