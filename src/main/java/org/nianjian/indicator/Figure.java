package org.nianjian.indicator;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.nianjian.quantity.Bound;
import org.nianjian.quantity.Quantity;
import org.nianjian.quantity.Span;

/** Something to be classified: a quantity, or words that state a zero. */
sealed interface Figure {
    Span span();

    @Nullable
    BigDecimal value();

    Bound bound();

    String unit();

    /** A number in the text. */
    record Number(Quantity quantity) implements Figure {
        @Override
        public Span span() {
            return quantity.span();
        }

        @Override
        public @Nullable BigDecimal value() {
            return quantity.value();
        }

        @Override
        public Bound bound() {
            return quantity.bound();
        }

        @Override
        public String unit() {
            return quantity.unit();
        }
    }

    /**
     * Words that say that there was none.
     *
     * @param rule the index of the rule whose indicator is zero; −1 if no indicator covers it
     * @param words what was negated
     * @param unit the measure word of 一件也没有, which tells what was not there; empty if none is said
     */
    record Zero(Span span, int rule, String words, String unit) implements Figure {
        @Override
        public BigDecimal value() {
            return BigDecimal.ZERO;
        }

        @Override
        public Bound bound() {
            return Bound.EXACT;
        }
    }
}
