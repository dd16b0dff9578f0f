/**
 * Numbers as people write them in reports: value, bound, unit and where they stand.
 *
 * <p>A number is told from what only looks like one by what stands round it, in this order:
 *
 * <ol>
 *   <li>Dates, periods and clock times are mentions of their own, also broken ones (20256月).
 *   <li>第 before it, 号 behind it, Latin letters, plus signs and middle dots glued to it, leading zeros, a fall instead of a
 *       rise at a hyphen: it names something.
 *   <li>Inside a title or a short quotation everything is a name.
 *   <li>A percent sign, 分之, 成 or a measure word behind it: it counts. Behind digits always; behind a small Chinese numeral
 *       only if acts, people or things are counted with that word and no set phrase is known to begin that way.
 *   <li>No measure word: digits count at the end of a clause, beside 余 and its like, or next to a few words that say so.
 *       In doubt there is no figure: a wrong number is worse than a missing one.
 * </ol>
 *
 * <p>All is one pass with tables by character, no regular expression and bounded looks to either side, so that time is
 * linear in the text, whatever it holds.
 */
@NullMarked
package org.nianjian.quantity;

import org.jspecify.annotations.NullMarked;
