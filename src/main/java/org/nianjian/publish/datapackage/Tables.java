package org.nianjian.publish.datapackage;

import java.util.List;
import org.nianjian.publish.revision.RevisionTable;
import org.nianjian.publish.table.ClaimTable;
import org.nianjian.publish.table.CorrectionTable;
import org.nianjian.publish.table.FindingTable;
import org.nianjian.publish.table.IndicatorTable;
import org.nianjian.publish.table.ObservationTables;
import org.nianjian.publish.table.PerCapitaTable;
import org.nianjian.publish.table.RejectionTable;
import org.nianjian.publish.table.ResponseTables;
import org.nianjian.publish.table.StatementTable;
import org.nianjian.publish.table.SubmissionTable;
import org.nianjian.publish.table.SuccessionTable;
import org.nianjian.publish.table.SummaryTable;
import org.nianjian.publish.table.Table;
import org.nianjian.publish.table.YearOverYearTable;
import org.nianjian.publish.table.YearTable;

/** Every table of an edition. */
public final class Tables {
    /** All of them, in the order in which they are written and described. */
    public static final List<Table<?>> ALL = List.of(
            ObservationTables.OBSERVATIONS,
            StatementTable.STATEMENTS,
            YearOverYearTable.YEAR_OVER_YEAR,
            SummaryTable.SUMMARY,
            ObservationTables.UNCLASSIFIED,
            ClaimTable.CLAIMS,
            SubmissionTable.SUBMISSIONS,
            RejectionTable.REJECTIONS,
            FindingTable.FINDINGS,
            ResponseTables.RESPONSE,
            ResponseTables.EXPECTED,
            YearTable.YEARS,
            SuccessionTable.BOUNDARIES,
            PerCapitaTable.PER_10000,
            CorrectionTable.CORRECTIONS,
            IndicatorTable.CATALOGUE,
            RevisionTable.REVISIONS);

    private Tables() {}
}
