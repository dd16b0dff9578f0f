package org.nianjian.statement.comparing;

import org.nianjian.quantity.Bound;
import org.nianjian.statement.GroupSummary;

/**
 * How far a chained index can be relied on, year by year: it is about as much from its first link on that rests on values which
 * were not given exactly. Not for use by several threads.
 */
public final class IndexBound {
    private boolean linked;
    private Bound bound = Bound.EXACT;

    /** The bound of the index up to this year; years are asked in their order, those without an index may be left out. */
    public Bound upTo(GroupSummary summary) {
        if (summary.index() != null) {
            bound = linked && summary.changeBound() != Bound.EXACT ? Bound.ABOUT : bound;
            linked = true;
        }
        return bound;
    }

    /** Whether an index has begun, so that the next one is linked to it. */
    public boolean hasBegun() {
        return linked;
    }
}
