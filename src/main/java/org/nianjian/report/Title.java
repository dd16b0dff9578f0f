package org.nianjian.report;

/**
 * The title of a report and where its body begins.
 *
 * @param words the title without blanks; empty if none was found
 * @param start where its first line begins; equal to {@code bodyStart} if none was found
 * @param bodyStart where the body begins, behind the title and its repeats
 * @param bodyLine the number of the line at {@code bodyStart}
 */
record Title(String words, int start, int bodyStart, int bodyLine) {}
