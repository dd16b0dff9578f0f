package org.nianjian.report;

import java.util.List;
import java.util.Set;
import org.nianjian.quantity.Span;

/**
 * A table that was flattened to lines of text.
 *
 * @param header the cells of its first row, which say what stands in the columns
 * @param rows the cells of the others; cell i stands in column i, cells at the end of a row may be missing
 * @param caption the line before it, empty if there is none or it is too long to be one
 */
public record Table(List<Span> header, List<List<Span>> rows, Span caption) {
    private static final Set<String> TOTALS = Set.of("合计", "总计", "共计", "小计", "全镇合计", "全乡合计", "全县合计");
    private static final int LONGEST_TOTAL = 10;

    public Table {
        header = List.copyOf(header);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** Whether a cell labels a row of sums. */
    static boolean isTotal(String text, Span cell) {
        return cell.length() <= LONGEST_TOTAL && TOTALS.contains(Chars.compact(cell.in(text)));
    }

    /** The rows whose figures are the sums of those in the other rows: 合计. */
    public boolean isTotal(String text, List<Span> row) {
        return row.stream().limit(2).anyMatch(cell -> isTotal(text, cell));
    }
}
