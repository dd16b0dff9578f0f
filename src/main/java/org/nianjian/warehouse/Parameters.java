package org.nianjian.warehouse;

import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.UncategorizedSQLException;

/** The values of one row of a batch, set in the order of the columns. */
final class Parameters {
    private final PreparedStatement statement;
    private int index;

    Parameters(PreparedStatement statement) {
        this.statement = statement;
    }

    @FunctionalInterface
    private interface Setter {
        void set(int index) throws SQLException;
    }

    private Parameters next(Setter setter) {
        try {
            setter.set(++index);
            return this;
        } catch (SQLException e) {
            throw new UncategorizedSQLException("setting a value", null, e);
        }
    }

    Parameters text(@Nullable String value) {
        return next(i -> statement.setString(i, value));
    }

    Parameters number(@Nullable Integer value) {
        return next(i -> statement.setObject(i, value, Types.INTEGER));
    }

    Parameters key(@Nullable Long value) {
        return next(i -> statement.setObject(i, value, Types.BIGINT));
    }

    Parameters decimal(@Nullable BigDecimal value) {
        return next(i -> statement.setBigDecimal(i, value));
    }

    Parameters flag(@Nullable Boolean value) {
        return next(i -> statement.setObject(i, value, Types.BOOLEAN));
    }

    Parameters bytes(byte[] value) {
        return next(i -> statement.setBytes(i, value));
    }

    void endRow() {
        try {
            statement.addBatch();
            index = 0;
        } catch (SQLException e) {
            throw new UncategorizedSQLException("adding a row", null, e);
        }
    }
}
