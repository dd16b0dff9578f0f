package org.nianjian.indicator;

import org.nianjian.quantity.Span;

/**
 * The surroundings of one figure, as offsets into the text.
 *
 * @param figure where the figure stands
 * @param ownStart where the words that belong to it alone begin: after the figure or mark before it
 * @param gapStart where the figure before it ends, or the segment begins
 * @param ownEnd where the words after it end that can belong to it: at the next mark or figure
 * @param reachStart where the clauses before it begin that hold no other figure
 * @param segmentStart where the stretch without stop or semicolon begins
 * @param sentenceStart where its sentence begins
 * @param sectionStart where the innermost section begins
 * @param segment the number of that stretch
 * @param bare whether nothing but connecting words stands between it and the figure before it
 * @param followed whether the next figure comes before any mark
 * @param container the index of the figure whose bracket or colon list it stands in; −1 if in none
 */
record Clause(
        Span figure,
        int ownStart,
        int gapStart,
        int ownEnd,
        int reachStart,
        int segmentStart,
        int sentenceStart,
        int sectionStart,
        int segment,
        boolean bare,
        boolean followed,
        int container) {}
