package org.nianjian.statement;

import org.jspecify.annotations.Nullable;

/**
 * Something about the data that a person should look at.
 *
 * @param severity how much it matters
 * @param check the name of what found it, in lower case with underscores
 * @param file the submission that it is about, as a path; empty if about none
 * @param body the body's name; empty if about none
 * @param year the year; null if about none
 * @param indicator the indicator's id; empty if about none
 * @param message one sentence in Chinese that says what was seen and what to do
 */
public record Finding(
        Severity severity,
        String check,
        String file,
        String body,
        @Nullable Integer year,
        String indicator,
        String message) {}
