package org.nianjian.warehouse;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.Assumptions;
import org.springframework.jdbc.core.JdbcTemplate;

/** The databases that a warehouse can be in, each as a fresh and real one for a test. */
public enum Database {
    H2 {
        @Override
        public WarehouseAddress fresh(Path folder) {
            return WarehouseAddress.in(folder);
        }
    },
    POSTGRESQL {
        @Override
        public WarehouseAddress fresh(Path folder) {
            EmbeddedPostgres server = Server.running();
            String name = "w" + UUID.randomUUID().toString().replace("-", "");
            new JdbcTemplate(server.getPostgresDatabase()).execute("CREATE DATABASE " + name + " TEMPLATE migrated");
            return new WarehouseAddress(server.getJdbcUrl("postgres", name), "postgres", "");
        }
    };

    /** The address of an empty warehouse; the test is skipped where the database cannot run. */
    public abstract WarehouseAddress fresh(Path folder) throws IOException, SQLException;

    /** One server for all tests of this JVM; it ends with it. */
    private static final class Server {
        private static EmbeddedPostgres instance;

        private static synchronized EmbeddedPostgres running() {
            if (instance == null) {
                try {
                    EmbeddedPostgres started = EmbeddedPostgres.start();
                    new JdbcTemplate(started.getPostgresDatabase()).execute("CREATE DATABASE migrated");
                    Warehouse.open(new WarehouseAddress(started.getJdbcUrl("postgres", "migrated"), "postgres", ""))
                            .close();
                    instance = started;
                } catch (IOException | RuntimeException e) {
                    Assumptions.abort("PostgreSQL cannot be started here: " + e);
                }
            }
            return instance;
        }
    }
}
