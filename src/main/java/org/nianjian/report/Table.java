package org.nianjian.report;

import java.util.List;
import org.nianjian.quantity.Span;

/**
 * A table that was flattened to lines of text.
 *
 * @param header the cells of its first row, which say what stands in the columns
 * @param rows the cells of the others; cell i stands in column i, cells at the end of a row may be missing
 * @param caption the line before it, empty if there is none or it is too long to be one
 */
public record Table(List<Span> header, List<List<Span>> rows, Span caption) {
    public Table {
        header = List.copyOf(header);
        rows = rows.stream().map(List::copyOf).toList();
    }
}
