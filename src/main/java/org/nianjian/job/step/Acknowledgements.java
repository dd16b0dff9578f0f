package org.nianjian.job.step;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.nianjian.statement.Correction;
import org.nianjian.statement.Finding;
import org.nianjian.statement.Severity;

/** Which rejections somebody knows about, and which of these notes are about nothing. */
final class Acknowledgements {
    static final String NOT_REJECTED = "该文件没有被拒收，不需要确认；请核对文件名或删去此行。";

    private final List<Correction> notes;
    private final Set<String> met = new HashSet<>();

    Acknowledgements(List<Correction> corrections) {
        this.notes = corrections.stream()
                .filter(each -> each.action() == Correction.Action.ACKNOWLEDGE)
                .toList();
    }

    /** Whether somebody knows that the file was rejected. */
    boolean of(String file) {
        met.add(file);
        return notes.stream().anyMatch(each -> each.file().equals(file));
    }

    /** The notes about files that were rejected, once all that were have been asked about. */
    Set<Correction> matched() {
        return notes.stream().filter(each -> met.contains(each.file())).collect(Collectors.toSet());
    }

    /** The notes about files that were not rejected, once all that were have been asked about. */
    List<Finding> unmatched() {
        List<Finding> findings = new ArrayList<>();
        for (Correction each : notes) {
            if (!met.contains(each.file())) {
                findings.add(new Finding(
                        Severity.ERROR,
                        "correction",
                        each.file(),
                        each.body(),
                        each.year(),
                        "",
                        "corrections.csv第" + each.line() + "行：“" + each.file() + "”：" + NOT_REJECTED));
            }
        }
        return findings;
    }
}
