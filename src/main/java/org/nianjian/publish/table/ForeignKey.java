package org.nianjian.publish.table;

import java.util.List;

/**
 * Columns whose cells, where not empty, stand in another table.
 *
 * @param columns here
 * @param table the other table
 * @param otherColumns there, in the same order
 */
public record ForeignKey(List<String> columns, String table, List<String> otherColumns) {
    public ForeignKey {
        columns = List.copyOf(columns);
        otherColumns = List.copyOf(otherColumns);
    }
}
