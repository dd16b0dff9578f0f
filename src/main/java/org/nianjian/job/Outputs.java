package org.nianjian.job;

import java.util.ArrayList;
import java.util.List;
import org.nianjian.publish.Areas;
import org.nianjian.publish.Output;
import org.nianjian.publish.TextsOutput;
import org.nianjian.publish.area.AreaOutput;
import org.nianjian.publish.chart.ChartOptions;
import org.nianjian.publish.chart.Charts;
import org.nianjian.publish.csv.CsvOutput;
import org.nianjian.publish.datapackage.CsvwOutput;
import org.nianjian.publish.datapackage.DataPackageOutput;
import org.nianjian.publish.datapackage.Tables;
import org.nianjian.publish.page.PageOutput;
import org.nianjian.publish.parquet.ParquetOutput;
import org.nianjian.publish.sdmx.SdmxOutput;
import org.nianjian.publish.table.ObservationTables;
import org.nianjian.publish.table.StatementTable;
import org.nianjian.publish.table.Table;
import org.nianjian.publish.workbook.WorkbookOutput;

/** Everything that an edition holds. */
final class Outputs {
    private Outputs() {}

    /**
     * All of them, in the order in which they are written: the page shows the charts and texts that are there, and what
     * vouches for the others comes last.
     *
     * @param settings how many threads draw, and what is asked for beside
     */
    static List<Output> all(RunSettings settings) {
        Areas areas = new Areas(settings.extras().areas());
        List<Output> outputs = new ArrayList<>();
        for (Table<?> table : Tables.ALL) {
            outputs.add(new CsvOutput(table));
        }
        outputs.add(new TextsOutput());
        outputs.add(new Charts(
                ChartOptions.standard(settings.threads(), settings.extras().profiles()), areas));
        outputs.add(new WorkbookOutput());
        outputs.add(new PageOutput(Tables.ALL, areas));
        outputs.add(new AreaOutput(areas));
        outputs.add(new SdmxOutput());
        if (settings.extras().parquet()) {
            outputs.add(new ParquetOutput(List.of(ObservationTables.OBSERVATIONS, StatementTable.STATEMENTS)));
        }
        outputs.add(new CsvwOutput(Tables.ALL));
        outputs.add(new DataPackageOutput(Tables.ALL));
        return outputs;
    }
}
