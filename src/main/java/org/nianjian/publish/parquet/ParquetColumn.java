package org.nianjian.publish.parquet;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Arrays;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.RecordConsumer;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.PrimitiveType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Types;
import org.jspecify.annotations.Nullable;
import org.nianjian.publish.table.Field;
import org.nianjian.publish.table.FieldType;

/**
 * A column of a Parquet file: text as a string, whole numbers as 64 bits, years as 32, yes and no as a boolean, and decimals
 * as decimals of 38 digits, never as floating-point numbers.
 *
 * @param field the column of the table
 * @param scale the most decimals of any of its values
 */
record ParquetColumn(Field field, int scale) {
    private static final int DIGITS = 38;
    private static final int BYTES = 16;

    /** How it stands in the schema of the file. */
    Type type() {
        PrimitiveTypeName stored = switch (field.type()) {
            case TEXT, CODE, LIST -> PrimitiveTypeName.BINARY;
            case DECIMAL, FOUR_DECIMALS -> PrimitiveTypeName.FIXED_LEN_BYTE_ARRAY;
            case INTEGER -> PrimitiveTypeName.INT64;
            case YEAR -> PrimitiveTypeName.INT32;
            case FLAG -> PrimitiveTypeName.BOOLEAN;
        };
        boolean whole = field.required() && stored != PrimitiveTypeName.FIXED_LEN_BYTE_ARRAY;
        Types.PrimitiveBuilder<PrimitiveType> type = whole ? Types.required(stored) : Types.optional(stored);
        return switch (stored) {
            case BINARY -> type.as(LogicalTypeAnnotation.stringType()).named(field.name());
            case FIXED_LEN_BYTE_ARRAY ->
                type.length(BYTES)
                        .as(LogicalTypeAnnotation.decimalType(scale, DIGITS))
                        .named(field.name());
            default -> type.named(field.name());
        };
    }

    /**
     * Whether a value can stand in it. An empty text is missing, as it is in the CSV; a number longer than the longest decimal
     * stands in the CSV alone.
     */
    boolean holds(Object value) {
        if (value instanceof String text && text.isEmpty()) {
            return field.required();
        }
        return !(value instanceof BigDecimal number) || number.precision() - number.scale() + scale <= DIGITS;
    }

    /** Adds a value that it holds. */
    void add(Object value, RecordConsumer row) {
        switch (field.type()) {
            case TEXT, LIST, CODE -> row.addBinary(Binary.fromString(value.toString()));
            case DECIMAL, FOUR_DECIMALS ->
                row.addBinary(Binary.fromConstantByteArray(bytes(unscaled((BigDecimal) value))));
            case INTEGER -> row.addLong(((Number) value).longValue());
            case YEAR -> row.addInteger(((Number) value).intValue());
            case FLAG -> row.addBoolean((Boolean) value);
        }
    }

    private BigInteger unscaled(BigDecimal number) {
        return number.setScale(scale, RoundingMode.HALF_UP).unscaledValue();
    }

    /** Two's complement, big end first. */
    private static byte[] bytes(BigInteger number) {
        byte[] shortest = number.toByteArray();
        byte[] bytes = new byte[BYTES];
        Arrays.fill(bytes, (byte) (number.signum() < 0 ? -1 : 0));
        System.arraycopy(shortest, 0, bytes, BYTES - shortest.length, shortest.length);
        return bytes;
    }

    /** How many decimals a value needs in a column of that type. */
    static int scaleOf(FieldType type, @Nullable Object value) {
        if (type == FieldType.FOUR_DECIMALS) {
            return 4;
        }
        return value instanceof BigDecimal number
                ? Math.max(0, number.stripTrailingZeros().scale())
                : 0;
    }
}
