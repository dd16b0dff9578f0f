package org.nianjian.publish.parquet;

import java.util.List;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.io.api.RecordConsumer;
import org.apache.parquet.schema.MessageType;
import org.jspecify.annotations.Nullable;

/** Hands the rows of a table to the writer of a Parquet file, cell by cell. */
final class RowWriteSupport extends WriteSupport<List<@Nullable Object>> {
    private final String name;
    private final List<ParquetColumn> columns;
    private @Nullable RecordConsumer consumer;

    RowWriteSupport(String name, List<ParquetColumn> columns) {
        this.name = name;
        this.columns = columns;
    }

    @Override
    public WriteContext init(Configuration configuration) {
        return context();
    }

    @Override
    public WriteContext init(ParquetConfiguration configuration) {
        return context();
    }

    private WriteContext context() {
        return new WriteContext(
                new MessageType(name, columns.stream().map(ParquetColumn::type).toList()), Map.of());
    }

    @Override
    public void prepareForWrite(RecordConsumer to) {
        consumer = to;
    }

    @Override
    public void write(List<@Nullable Object> row) {
        RecordConsumer to = consumer;
        if (to == null) {
            throw new IllegalStateException("the writer was not prepared");
        }
        to.startMessage();
        for (int i = 0; i < columns.size(); i++) {
            ParquetColumn column = columns.get(i);
            Object value = row.get(i);
            if (value != null && column.holds(value)) {
                to.startField(column.field().name(), i);
                column.add(value, to);
                to.endField(column.field().name(), i);
            }
        }
        to.endMessage();
    }
}
