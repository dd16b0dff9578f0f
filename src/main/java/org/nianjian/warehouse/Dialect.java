package org.nianjian.warehouse;

import com.zaxxer.hikari.HikariConfig;
import javax.sql.DataSource;

/** What differs between the databases that a warehouse can be in; all other SQL is the same for both. */
enum Dialect {
    H2 {
        @Override
        void configure(HikariConfig config, String url) {
            config.setDriverClassName("org.h2.Driver");
            config.setJdbcUrl(H2File.is(url) ? H2File.withSettings(url) : url);
        }

        @Override
        void tidy(DataSource dataSource, String url) {
            if (H2File.is(url)) {
                H2File.tidy(dataSource);
            }
        }
    },
    POSTGRESQL {
        @Override
        void configure(HikariConfig config, String url) {
            config.setDriverClassName("org.postgresql.Driver");
            config.setJdbcUrl(url);
            config.addDataSourceProperty("reWriteBatchedInserts", "true");
        }

        @Override
        void tidy(DataSource dataSource, String url) {
            // It does so by itself.
        }
    };

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

    /** Says how to connect to the address. */
    abstract void configure(HikariConfig config, String url);

    /** Gives back room that nothing needs any more; nobody may use the database after that. */
    abstract void tidy(DataSource dataSource, String url);
}
