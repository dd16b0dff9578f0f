package org.nianjian.indicator;

/**
 * Where a figure stands.
 *
 * @param section the headings over it, outermost first, joined by " / "; empty if there are none
 * @param sentence the sentence around it, cut to at most 200 code points, of which at least 40 characters stand on either
 *     side of the evidence if the sentence has so many; figures near to each other share it
 * @param segment which stretch without 。；！？ or line end it stands in, counted from 0 in reading order
 * @param head the word that it seems to count, for figures that no indicator covers; empty if none is seen
 */
public record Context(String section, String sentence, int segment, String head) {}
