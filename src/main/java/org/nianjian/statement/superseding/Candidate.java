package org.nianjian.statement.superseding;

import org.jspecify.annotations.Nullable;
import org.nianjian.report.SubmissionName;

/**
 * One of several submissions of the same body, kind and year.
 *
 * @param file its name and folders
 * @param printedOn the date printed in it as yyyy-MM-dd; null if there is none
 * @param statements how many statements it makes
 */
public record Candidate(SubmissionName file, @Nullable String printedOn, int statements) {}
