/**
 * The catalogue of indicators, and the reading of what a quantity counts.
 *
 * <p>A report is read by one model of how such clauses are built; the knowledge of words is the catalogue's (data), the
 * model is this package's (code).
 *
 * <ul>
 *   <li><b>Figure</b>: a quantity, or words that state a zero. A negation reaches over coordinated nouns, and the last noun
 *       of a phrase is its head: 无复议案件被撤销 says that none was overturned ({@code ZeroReader}).
 *   <li><b>Clause</b>: what belongs to one figure. Its own words stand between the figure or mark before it and itself, and
 *       after it up to the next mark; a figure with nothing but connecting words before it (99起143人次, 2次和3次) shares
 *       those of the figure before. Further off are the clauses before it that hold no other figure (reach), the stretch
 *       without stop or semicolon (segment), and the section with its heading ({@code ClauseReader}).
 *   <li><b>Words</b> come in sets of two roles: what a figure is <em>about</em>, which an elliptic clause inherits, and
 *       what was <em>done</em>, which it inherits only if it names no deed of its own (矛盾纠纷289件，其中口头调解188件). A
 *       longer word hides a shorter one within it: 行政调解 is not 调解. Two roles more are about what stands before: that
 *       people <em>came</em>, to the act told before (培训3期，到场90人), and a <em>kind</em>, which is part of a total told
 *       before (示范村8个，省级2个).
 *   <li><b>Pattern</b>: the sets that must stand around a figure, at least one of them in its own clause, with the
 *       measure words that can count the indicator and the sets that must not be there. Of the patterns that fit, the one
 *       with more, longer and nearer words wins ({@code Scorer}); which words they were and which indicator came next is
 *       kept with the observation.
 *   <li><b>Neighbours</b>: a figure that names nothing takes what one beside it counts: an earlier or planned value of it
 *       (19批，去年28批), the body's own share of a county's (全县1865件，我镇73件), those who came (46批，113人次), the sum of its
 *       parts (土地13件，劳资21件，总共34件). Names and numbers told apart are joined (受理、办结信访事项分别为48件和47件).
 *   <li><b>What is no total of the body's year</b>: changes (同比上升12%), which become claims; newly come ones (新增3名) and, in
 *       plans, those to come to a stock (再动员4名); rates of occurrence and norms (每月1次, 各村不少于3名); sums over years;
 *       what is somebody else's; what only counts the places or people of a deed (到6个村); one number for several kinds of
 *       people; a part of the same indicator, few of those named (调解员里专职的仅5名), and what is left of it (余下4件).
 *   <li><b>Period</b>: from the section (plans, a year looked back on), from the words of time and intention (去年, 力争) and
 *       from the dates; each reaches over its sentence, its clause, its bracket or the next figure alone. Told relative to
 *       the report's year, which is not known here ({@code PeriodReader}).
 *   <li><b>Table</b>: of a table flattened to text the row is a figure's clause; its column or row tells the period, that it
 *       is a change, or the measure word ({@code TableFigures}).
 *   <li><b>Relation</b>: part of (其中, brackets, lists after a colon), stage after (受理41件、化解40件), repeat of.
 * </ul>
 */
@NullMarked
package org.nianjian.indicator;

import org.jspecify.annotations.NullMarked;
