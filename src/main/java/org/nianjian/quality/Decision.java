package org.nianjian.quality;

import java.util.List;

/** Whether an edition may take the place of the one before it. */
public sealed interface Decision {

    /** It may. */
    record Publish() implements Decision {}

    /**
     * It may not; the last edition stands.
     *
     * @param reasons why, each one sentence in Chinese with its numbers; at least one
     */
    record Stop(List<String> reasons) implements Decision {
        public Stop {
            reasons = List.copyOf(reasons);
        }
    }
}
