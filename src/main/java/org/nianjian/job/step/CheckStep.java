package org.nianjian.job.step;

import java.util.ArrayList;
import java.util.List;
import org.nianjian.quality.check.Check;
import org.nianjian.quality.check.Checks;
import org.nianjian.statement.Finding;
import org.nianjian.warehouse.EditionWriter;
import org.nianjian.warehouse.Facts;

/** The step that looks at the facts before anybody else does, and writes down what somebody should look at. */
final class CheckStep {
    static final String NAME = "check";
    private static final int BATCH = 1000;

    private final Night night;
    private final Facts facts;
    private final EditionWriter writer;
    private final Progress progress;

    CheckStep(Night night, Facts facts, EditionWriter writer, Progress progress) {
        this.night = night;
        this.facts = facts;
        this.writer = writer;
        this.progress = progress;
    }

    /** Asks every question to the facts and keeps what was found. */
    void look() {
        writer.clearFindings(NAME);
        List<Check> checks = Checks.all(night.edition().catalogue());
        int done = 0;
        for (Check check : checks) {
            progress.at(NAME, done++, checks.size());
            run(check);
        }
        progress.at(NAME, done, checks.size());
    }

    private void run(Check check) {
        List<Finding> found = new ArrayList<>();
        check.run(facts, finding -> {
            found.add(finding);
            if (found.size() == BATCH) {
                writer.findings(NAME, found);
                found.clear();
            }
        });
        writer.findings(NAME, found);
    }
}
