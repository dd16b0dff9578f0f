package org.nianjian.statement.correcting;

import java.util.Set;
import org.nianjian.statement.Correction;

/**
 * What corrections can point at: the current report of a body on a year.
 *
 * @param file the submission, as a path relative to the input folder
 * @param bodyId the body's id
 * @param bodyName its name
 * @param otherNames what else people may call it
 * @param year the year reported on
 */
public record Target(String file, String bodyId, String bodyName, Set<String> otherNames, int year) {
    public Target {
        otherNames = Set.copyOf(otherNames);
    }

    /** A body of one name. */
    public Target(String file, String bodyId, String bodyName, int year) {
        this(file, bodyId, bodyName, Set.of(), year);
    }

    /** Whether a correction means this report: everything that it says of file, body and year is so. */
    boolean isMeantBy(Correction correction) {
        boolean says = !correction.file().isEmpty() || !correction.body().isEmpty();
        boolean file = correction.file().isEmpty() || correction.file().equals(this.file);
        boolean body = correction.body().isEmpty()
                || correction.body().equals(bodyId)
                || correction.body().equals(bodyName)
                || otherNames.contains(correction.body());
        boolean year = correction.year() == null ? !correction.file().isEmpty() : correction.year() == this.year;
        return says && file && body && year;
    }
}
