package org.nianjian.job;

import java.util.List;
import org.nianjian.job.step.Progress;
import org.nianjian.publish.Output;
import org.nianjian.publish.area.AreaOutput;
import org.nianjian.publish.chart.Charts;

/** Runs that draw no charts and make no folders of counties, which take the longest and have tests of their own. */
final class QuickRun {
    private QuickRun() {}

    static NianjianRun of(RunSettings settings, Progress progress) {
        return of(settings, progress, BuildInfo.load());
    }

    static NianjianRun of(RunSettings settings, Progress progress, BuildInfo build) {
        List<Output> outputs = Outputs.all(settings).stream()
                .filter(output -> !(output instanceof Charts || output instanceof AreaOutput))
                .toList();
        return new NianjianRun(settings, progress, build, outputs);
    }
}
