package org.nianjian.job.step;

import java.util.List;
import org.nianjian.statement.correcting.Corrected;
import org.nianjian.warehouse.Fact;

/**
 * What settling the reports of one body on one year came to.
 *
 * @param submissions each report and what became of it
 * @param observations what every figure of them became
 * @param statements after corrections
 * @param outcomes what became of the corrections that meant them
 */
record Settled(
        List<Fact.Submission> submissions,
        List<Fact.Observation> observations,
        List<Fact.Statement> statements,
        List<Corrected.Outcome> outcomes) {}
