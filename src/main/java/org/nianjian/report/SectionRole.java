package org.nianjian.report;

/** What a section of a report is for: the work done, its shortcomings, or what is intended. */
public enum SectionRole {
    WORK,
    PROBLEMS,
    PLAN
}
