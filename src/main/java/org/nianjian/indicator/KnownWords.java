package org.nianjian.indicator;

/** What the catalogue knows of the words of a text. */
record KnownWords(String text, Rules rules, Hits hits) {
    /**
     * Whether the figure that ends there only counts the places or people of a deed (到6个村开了18次): the words before it
     * belong to the next figure too.
     */
    boolean countsAside(int figureEnd) {
        return rules.countsThings(text, hits, figureEnd);
    }

    /** Whether a word of the catalogue begins between two offsets. */
    boolean begin(int from, int to) {
        int first = hits.firstFrom(from);
        return first < hits.size() && hits.begin(first) < to;
    }

    /** Whether the character at an offset is one within a word of the catalogue. */
    boolean hold(int offset) {
        int next = hits.firstFrom(offset + 1);
        return next > 0 && hits.end(next - 1) > offset;
    }

    /** Whether the last word of the catalogue between two offsets ends there and can be a deed: 受理|、办结信访事项. */
    boolean endsWithDeed(int from, int to) {
        int last = -1;
        for (int i = hits.firstFrom(from); i < hits.size() && hits.end(i) <= to; i++) {
            last = i;
        }
        return last >= 0 && hits.end(last) == to && rules.canBeDeed(hits.word(last));
    }

    /** Whether the first word of the catalogue between two offsets can be a deed: 受理、|办结信访事项. */
    boolean beginsWithDeed(int from, int to) {
        int first = hits.firstFrom(from);
        return first < hits.size() && hits.end(first) <= to && rules.canBeDeed(hits.word(first));
    }

    /** Whether words of the catalogue stand between two offsets without gaps. */
    boolean fill(int from, int to) {
        int end = from;
        for (int i = hits.firstFrom(from); i < hits.size() && hits.begin(i) <= end && end < to; i++) {
            end = Math.max(end, hits.end(i));
        }
        return end == to && to > from;
    }
}
