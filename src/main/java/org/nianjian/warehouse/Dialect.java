package org.nianjian.warehouse;

import com.zaxxer.hikari.HikariConfig;

/** What differs between the databases that a warehouse can be in; all other SQL is the same for both. */
enum Dialect {
    H2("H2") {
        @Override
        void configure(HikariConfig config) {
            config.setDriverClassName("org.h2.Driver");
            // Written by the committing thread itself. H2's own writer works beside it, and a process that is killed
            // while both are busy may leave a row locked by a transaction that nobody can end any more.
            config.setConnectionInitSql("SET WRITE_DELAY 0");
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
