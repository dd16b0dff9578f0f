package org.nianjian.warehouse;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.nianjian.quantity.Bound;

/** Reads columns that may be null, and numbers alike from every database. */
final class Columns {
    private Columns() {}

    /** A text; empty for null. */
    static String text(ResultSet row, String column) throws SQLException {
        @Nullable String value = row.getString(column);
        return value == null ? "" : value;
    }

    static @Nullable Integer number(ResultSet row, String column) throws SQLException {
        int value = row.getInt(column);
        return row.wasNull() ? null : value;
    }

    /** A number without the zeros that its column adds: 12, 0.5, 1000. */
    static @Nullable BigDecimal decimal(ResultSet row, String column) throws SQLException {
        @Nullable BigDecimal value = row.getBigDecimal(column);
        return value == null ? null : plain(value);
    }

    /** A number of a column that is never null, as {@link #decimal}. */
    static BigDecimal amount(ResultSet row, String column) throws SQLException {
        return plain(row.getBigDecimal(column));
    }

    static @Nullable Bound bound(ResultSet row, String column) throws SQLException {
        @Nullable String code = row.getString(column);
        return code == null ? null : Bound.of(code);
    }

    static @Nullable String code(@Nullable Bound bound) {
        return bound == null ? null : bound.code();
    }

    static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
