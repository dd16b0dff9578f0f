package org.nianjian.indicator;

import java.util.List;
import java.util.Set;

/**
 * One way of saying that a figure counts an indicator: the word sets that must stand around it.
 *
 * @param slots the word sets; at least one of them is required, and at least one must be met in the figure's own clause
 * @param units the measure words that this way of saying it takes; those of the indicator if empty
 */
public record Pattern(List<Slot> slots, Set<String> units) {
    public Pattern {
        units = Set.copyOf(units);
        slots = List.copyOf(slots);
        if (slots.stream().noneMatch(Slot::required)) {
            throw new IllegalArgumentException("a pattern needs a word set that must be there");
        }
    }

    /**
     * A word set within a pattern.
     *
     * @param set the index of the word set in the lexicon
     * @param reach how far from the figure it may be met
     * @param optional whether it may be missing; it adds weight where it is met
     */
    public record Slot(int set, Reach reach, boolean optional) {
        /** Whether a word of the set must be met. */
        public boolean required() {
            return !optional && !reach.forbids();
        }
    }

    /** How far from a figure a word may stand. */
    public enum Reach {
        /** In the figure's own clause. */
        OWN("="),
        /** In the figure's own clause, before it. */
        BEFORE("<"),
        /** Must not stand in the figure's own clause. */
        ABSENT("!"),
        /** Must not stand in the figure's own clause, nor before it in the stretch without stop or semicolon. */
        UNTOLD("-"),
        /** Right beside it, with nothing but connecting words between: 矛盾纠纷共210件, 62起矛盾纠纷. */
        TOUCHING("+"),
        /** In the figure's own clause, or in the clauses before it that hold no other figure. */
        NEAR("~"),
        /** In the stretch without stop or semicolon that it stands in, before it. */
        SEGMENT("^"),
        /**
         * Shortly after it, past other figures: a thing in the same stretch (追回工资118万元，调解劳资纠纷16件), a deed in
         * the same clause (21份合同、6份文件都经审查).
         */
        AHEAD("/"),
        /** Anywhere that an elliptic clause may take it from. */
        ANY("");

        private final String sign;

        Reach(String sign) {
            this.sign = sign;
        }

        /** Whether no word of the set may stand there, where the others want one. */
        public boolean forbids() {
            return this == ABSENT || this == UNTOLD;
        }

        /** How the catalogue writes it before the name of a word set. */
        public String sign() {
            return sign;
        }
    }
}
