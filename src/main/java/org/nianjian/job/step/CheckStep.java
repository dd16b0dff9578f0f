package org.nianjian.job.step;

import java.io.IOException;
import java.nio.file.Path;
import org.nianjian.quality.Counts;
import org.nianjian.quality.Decision;
import org.nianjian.quality.Gate;
import org.nianjian.warehouse.EditionWriter;
import org.nianjian.warehouse.Facts;

/** The step that looks at the facts before anybody else does, and decides whether they may be published. */
final class CheckStep {
    static final String NAME = "check";

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

    /**
     * Checks.
     *
     * @return what the edition holds
     * @throws StoppedByGateException if the edition must not be published
     * @throws IOException if the edition before cannot be read
     */
    Tally run() throws IOException {
        writer.clearFindings(NAME);
        progress.at(NAME, 0, 1);
        Tally tally = Tally.of(facts);
        Path previous = night.edition().previous();
        Counts before = previous == null ? null : PreviousEdition.counts(previous);
        Decision decision = Gate.DEFAULT.decide(before, tally.counts(), night.lossAllowed());
        if (decision instanceof Decision.Stop stop) {
            throw new StoppedByGateException(stop.reasons());
        }
        progress.at(NAME, 1, 1);
        return tally;
    }
}
