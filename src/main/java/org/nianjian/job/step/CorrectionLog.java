package org.nianjian.job.step;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.nianjian.statement.Correction;
import org.nianjian.statement.correcting.Corrected;
import org.nianjian.statement.correcting.CorrectionOutcomes;
import org.nianjian.warehouse.CorrectionRow;

/** Writes down what became of every correction, those that came to nothing too. */
final class CorrectionLog {
    private static final Comparator<CorrectionRow> ORDER = Comparator.comparing(
                    (CorrectionRow row) -> row.correction().line())
            .thenComparing(CodePointOrder.by(CorrectionRow::file));

    private CorrectionLog() {}

    /**
     * The rows, by line.
     *
     * @param corrections every one of them
     * @param outcomes what became of those that meant a report
     * @param added the additions that became statements without a report
     * @param acknowledged the acknowledgements that met a rejected file
     */
    static List<CorrectionRow> of(
            List<Correction> corrections,
            List<Corrected.Outcome> outcomes,
            List<Correction> added,
            Set<Correction> acknowledged) {
        List<CorrectionRow> rows = new ArrayList<>();
        Set<Correction> met = new HashSet<>();
        for (Corrected.Outcome each : outcomes) {
            met.add(each.correction());
            rows.add(new CorrectionRow(
                    each.correction(),
                    each.target().file(),
                    each.target().bodyName(),
                    each.target().year(),
                    each.result(),
                    each.read(),
                    each.message()));
        }
        for (Correction each : corrections) {
            if (!met.contains(each)) {
                boolean applied = added.contains(each) || acknowledged.contains(each);
                rows.add(new CorrectionRow(
                        each,
                        each.file(),
                        each.body(),
                        each.year(),
                        applied ? Corrected.Result.APPLIED : Corrected.Result.UNMATCHED,
                        null,
                        applied ? "" : nothing(each)));
            }
        }
        rows.sort(ORDER);
        return rows;
    }

    private static String nothing(Correction correction) {
        return correction.action() == Correction.Action.ACKNOWLEDGE
                ? Acknowledgements.NOT_REJECTED
                : CorrectionOutcomes.NOT_FOUND;
    }
}
