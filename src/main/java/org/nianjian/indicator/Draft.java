package org.nianjian.indicator;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nianjian.indicator.ChangeReader.Change;
import org.nianjian.indicator.Match.Place;
import org.nianjian.indicator.Match.Word;
import org.nianjian.quantity.CodePoints;
import org.nianjian.report.Section;

/** An observation while its text is being read: what later figures say may still change what an earlier one is. */
final class Draft {
    /** Room for most descriptions. */
    private static final int LONG_DESCRIPTION = 80;

    private final int ordinal;
    private final Figure figure;
    private final Clause clause;
    private final Section section;
    Period period;
    Change change = Change.NONE;
    /** The rule of its indicator; −1 if none covers it. */
    int rule = -1;
    /** The rule of the last level before it, itself included, for comparisons that name nothing themselves. */
    int lastLevelRule = -1;

    /** What its words fit although it is somebody else's figure; null if it is not. */
    @Nullable
    Match others;

    /** Whether no words of the catalogue stand beside it. */
    boolean unnamed;

    String matched = "";
    List<Word> words = List.of();

    @Nullable
    Draft container;

    @Nullable
    Integer repeatOf;

    @Nullable
    Integer stageOf;

    String subset = "";

    /** Whether its own words tell a kind of what it counts. */
    boolean ofKind;

    Draft(int ordinal, Figure figure, Clause clause, Section section, Period period) {
        this.ordinal = ordinal;
        this.figure = figure;
        this.clause = clause;
        this.section = section;
        this.period = period;
    }

    int ordinal() {
        return ordinal;
    }

    Figure figure() {
        return figure;
    }

    Clause clause() {
        return clause;
    }

    Section section() {
        return section;
    }

    /** Counts nothing that an indicator is about after all. */
    void leave() {
        rule = -1;
        matched = "";
        words = List.of();
    }

    /** Counts what another figure counts, by the words of that one. */
    void countsAs(Draft other) {
        rule = other.rule;
        words = other.words;
    }

    void take(Match match, Rules rules) {
        rule = match.rule();
        lastLevelRule = match.rule();
        words = match.words();
        matched = runnerUp(match, rules);
    }

    private static String runnerUp(Match match, Rules rules) {
        return match.runnerUp() < 0 ? "" : rules.indicator(match.runnerUp()).id();
    }

    Observation observation(String text, CodePoints codePoints, Sentences sentences, Rules rules) {
        Evidence evidence = new Evidence(
                codePoints.before(figure.span().start()),
                codePoints.before(figure.span().end()),
                figure.span().in(text));
        String unit = rule < 0 ? figure.unit() : rules.indicator(rule).unit();
        Context context = new Context(
                section.path(),
                sentences.around(
                        figure.span(), clause.sentenceStart(), section.span().end()),
                clause.segment(),
                rule < 0 ? Head.of(text, clause) : "");
        return new Observation(
                ordinal,
                evidence,
                figure.value(),
                figure.bound(),
                unit,
                figure.unit(),
                rule < 0 ? Observation.OTHER : rules.indicator(rule).id(),
                period,
                describe(text),
                context,
                relation());
    }

    private Relation relation() {
        Integer partOf = container == null || !Relations.isPart(this, container) ? null : container.ordinal();
        boolean alone = partOf == null && repeatOf == null && stageOf == null && subset.isEmpty();
        return alone ? Relation.NONE : new Relation(partOf, repeatOf, stageOf, subset);
    }

    /** The words that decided, with where they stand if not beside the figure, and the indicator that came next. */
    private String describe(String text) {
        if (words.isEmpty()) {
            return matched;
        }
        StringBuilder told = new StringBuilder(LONG_DESCRIPTION);
        for (Word word : words) {
            told.append(told.isEmpty() ? "" : " + ").append(text, word.begin(), word.end());
            if (word.place() != Place.OWN) {
                told.append('（').append(word.place().label()).append('）');
            }
        }
        if (!matched.isEmpty()) {
            told.append(" > ").append(matched);
        }
        return told.toString();
    }
}
