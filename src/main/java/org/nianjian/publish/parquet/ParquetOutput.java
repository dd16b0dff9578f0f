package org.nianjian.publish.parquet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.LocalOutputFile;
import org.jspecify.annotations.Nullable;
import org.nianjian.publish.Edition;
import org.nianjian.publish.Output;
import org.nianjian.publish.table.Field;
import org.nianjian.publish.table.Table;
import org.nianjian.warehouse.Facts;

/** Some tables as {@code parquet/<table>.parquet}, with the columns and rows of their CSVs. Rows go out as they come. */
public final class ParquetOutput implements Output {
    private static final String FOLDER = "parquet";
    private static final long ROW_GROUP = 16L << 20;

    private final List<Table<?>> tables;

    /** Files of these tables. */
    public ParquetOutput(List<Table<?>> tables) {
        this.tables = List.copyOf(tables);
    }

    @Override
    public void write(Facts facts, Edition edition, Path folder) throws IOException {
        Path files = Files.createDirectories(folder.resolve(FOLDER));
        for (Table<?> table : tables) {
            List<ParquetColumn> columns = columns(table, facts, edition);
            try (ParquetWriter<List<@Nullable Object>> writer =
                    new Builder(files.resolve(table.name() + ".parquet"), table.name(), columns).build()) {
                table.stream(facts, edition, writer::write);
            }
        }
    }

    /** The columns, as wide as the values need: a file has one number of decimals for a whole column. */
    private static List<ParquetColumn> columns(Table<?> table, Facts facts, Edition edition) throws IOException {
        List<Field> fields = table.fields();
        int[] scales = new int[fields.size()];
        table.stream(facts, edition, row -> {
            for (int i = 0; i < scales.length; i++) {
                scales[i] =
                        Math.max(scales[i], ParquetColumn.scaleOf(fields.get(i).type(), row.get(i)));
            }
        });
        List<ParquetColumn> columns = new ArrayList<>();
        for (int i = 0; i < scales.length; i++) {
            columns.add(new ParquetColumn(fields.get(i), scales[i]));
        }
        return columns;
    }

    private static final class Builder extends ParquetWriter.Builder<List<@Nullable Object>, Builder> {
        private final String name;
        private final List<ParquetColumn> columns;

        Builder(Path file, String name, List<ParquetColumn> columns) {
            super(new LocalOutputFile(file));
            this.name = name;
            this.columns = columns;
            withConf(new PlainParquetConfiguration());
            withCompressionCodec(CompressionCodecName.UNCOMPRESSED);
            withRowGroupSize(ROW_GROUP);
        }

        @Override
        protected Builder self() {
            return this;
        }

        @Override
        protected RowWriteSupport getWriteSupport(ParquetConfiguration configuration) {
            return new RowWriteSupport(name, columns);
        }

        @Override
        protected RowWriteSupport getWriteSupport(org.apache.hadoop.conf.Configuration configuration) {
            return new RowWriteSupport(name, columns);
        }
    }
}
