package org.nianjian.job;

import java.nio.file.Path;
import org.nianjian.intake.Limits;
import org.nianjian.job.step.Progress;

/** Editions of the sample that comes with the project. */
final class Samples {
    private static final Path HOME = Path.of(System.getProperty("nianjian.home", "."));

    private Samples() {}

    /** Publishes the sample, without its charts, into an output folder that need not be there; the folder of the edition. */
    static Path published(Path output) throws ConfigurationException {
        QuickRun.of(
                        new RunSettings(
                                HOME.resolve("input"),
                                output,
                                null,
                                2,
                                30,
                                GateSettings.DEFAULT,
                                null,
                                null,
                                Limits.DEFAULT,
                                "",
                                new RunSettings.Extras(true, 0, 200)),
                        Progress.NONE)
                .run();
        return output.resolve("latest");
    }
}
