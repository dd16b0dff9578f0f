package org.nianjian.job;

import java.util.List;
import org.nianjian.job.step.Progress;
import org.nianjian.publish.Output;
import org.nianjian.publish.chart.Charts;

/** Runs that draw no charts and make no folders of counties, which take the longest and have tests of their own. */
final class QuickRun {
    private QuickRun() {}

    static NianjianRun of(RunSettings settings, Progress progress) {
        return of(settings, progress, BuildInfo.load());
    }

    static NianjianRun of(RunSettings settings, Progress progress, BuildInfo build) {
        RunSettings quick = withoutAreas(settings);
        List<Output> outputs = Outputs.all(quick).stream()
                .filter(output -> !(output instanceof Charts))
                .toList();
        return new NianjianRun(quick, progress, build, outputs);
    }

    private static RunSettings withoutAreas(RunSettings settings) {
        return new RunSettings(
                settings.input(),
                settings.output(),
                settings.within(),
                settings.threads(),
                settings.keep(),
                settings.gate(),
                settings.acceptChanges(),
                settings.warehouse(),
                settings.limits(),
                settings.recogniser(),
                new RunSettings.Extras(
                        settings.extras().parquet(), settings.extras().profiles(), 0));
    }
}
