package org.nianjian.statement.comparing;

/** Between which years an indicator began to mean something else. */
@FunctionalInterface
public interface DefinitionChanges {
    /** For a catalogue whose entries hold for all years. */
    DefinitionChanges NONE = (indicator, year) -> false;

    /** Whether the indicator of that id meant something else in the year before. */
    boolean changedBefore(String indicator, int year);
}
