package org.nianjian.warehouse;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;

/** An open warehouse: its tables are there and up to date, those of the job repository among them. */
public final class Warehouse implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Warehouse.class);
    private static final int CONNECTIONS = 8;

    private final Dialect dialect;
    private final String url;
    private final HikariDataSource dataSource;
    private final PlatformTransactionManager transactions;
    private final Tables tables;

    private Warehouse(Dialect dialect, String url, HikariDataSource dataSource) {
        this.dialect = dialect;
        this.url = url;
        this.dataSource = dataSource;
        this.transactions = new JdbcTransactionManager(dataSource);
        this.tables = new Tables(dataSource, transactions);
    }

    /**
     * Opens a warehouse and makes what is missing in it.
     *
     * @throws WarehouseException if it cannot be reached, or holds something else
     */
    public static Warehouse open(WarehouseAddress address) {
        Dialect dialect = Dialect.of(address.url());
        HikariConfig config = new HikariConfig();
        config.setPoolName("warehouse");
        if (!address.user().isEmpty()) {
            config.setUsername(address.user());
            config.setPassword(address.password());
        }
        config.setMaximumPoolSize(CONNECTIONS);
        config.setMinimumIdle(1);
        dialect.configure(config, address.url());
        HikariDataSource dataSource = null;
        try {
            dataSource = new HikariDataSource(config);
            migrate(dataSource);
            return new Warehouse(dialect, address.url(), dataSource);
        } catch (RuntimeException cause) {
            if (dataSource != null) {
                dataSource.close();
            }
            throw new WarehouseException(
                    "The warehouse at " + address + " cannot be opened: " + reason(cause)
                            + ". Check the address and who else uses it; one that is broken may be deleted,"
                            + " for it is made anew from the input.",
                    cause);
        }
    }

    private static void migrate(DataSource dataSource) {
        Flyway.configure()
                .dataSource(dataSource)
                .locations("classpath:org/nianjian/warehouse/migration")
                .table("warehouse_schema_history")
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .load()
                .migrate();
    }

    private static String reason(Throwable thrown) {
        Throwable root = thrown;
        for (Throwable at = thrown; at != null; at = at.getCause()) {
            if (at instanceof SQLException || at instanceof FlywayException) {
                root = at;
            }
        }
        @Nullable String message = root.getMessage();
        return message == null
                ? root.getClass().getSimpleName()
                : message.strip().lines().findFirst().orElse("");
    }

    /** The connections to it. */
    public DataSource dataSource() {
        return dataSource;
    }

    /** The transactions on it; every store takes part in one that is under way. */
    public PlatformTransactionManager transactions() {
        return transactions;
    }

    /** What texts say, as one extractor reads them with one catalogue. */
    public ExtractionStore extractions(String catalogueHash, String extractorHash) {
        return new ExtractionStore(tables, catalogueHash, extractorHash);
    }

    /** What archives hold, as one extractor unpacks them. */
    public ArchiveStore archives(String extractorHash) {
        return new ArchiveStore(tables, extractorHash);
    }

    /** The editions that it holds facts of. */
    public Editions editions() {
        return new Editions(tables);
    }

    /** Writes the facts of an edition. */
    public EditionWriter writer(long edition) {
        return new EditionWriter(tables, edition);
    }

    /** Reads back, while an edition is made, what steps before have written. */
    public EditionReader reader(long edition) {
        return new EditionReader(tables, edition);
    }

    /** The facts of an edition, as they are published. */
    public Facts facts(long edition) {
        return new WarehouseFacts(tables, edition);
    }

    /** An edition counted and calculated by the database alone. */
    public Audit audit(long edition) {
        return new Audit(tables, edition);
    }

    @Override
    public void close() {
        try (dataSource) {
            dialect.tidy(dataSource, url);
        } catch (DataAccessException e) {
            LOG.warn("The warehouse was closed without being tidied: {}", e.toString());
        }
    }
}
