package org.nianjian.warehouse;

import com.zaxxer.hikari.HikariConfig;

/** What differs between the databases that a warehouse can be in; all other SQL is the same for both. */
enum Dialect {
    H2("H2") {
        @Override
        void configure(HikariConfig config) {
            config.setDriverClassName("org.h2.Driver");
        }
    },
    POSTGRESQL("POSTGRES") {
        @Override
        void configure(HikariConfig config) {
            config.setDriverClassName("org.postgresql.Driver");
            config.addDataSourceProperty("reWriteBatchedInserts", "true");
        }
    };

    private final String batchName;

    Dialect(String batchName) {
        this.batchName = batchName;
    }

    /**
     * The dialect of a JDBC address.
     *
     * @throws WarehouseException if it is of no database that a warehouse can be in
     */
    static Dialect of(String url) {
        if (url.startsWith("jdbc:h2:")) {
            return H2;
        }
        if (url.startsWith("jdbc:postgresql:")) {
            return POSTGRESQL;
        }
        throw new WarehouseException(
                "No warehouse can be at " + url + ": expected jdbc:h2:… or jdbc:postgresql:…", null);
    }

    /** The name that Spring Batch has for the database. */
    String batchName() {
        return batchName;
    }

    /** Sets what only this database's driver knows. */
    abstract void configure(HikariConfig config);
}
