package org.nianjian.warehouse;

import java.nio.file.Path;

/**
 * Where a warehouse is.
 *
 * @param url a JDBC address of an H2 or a PostgreSQL database
 * @param user who connects; empty if the address says so itself
 * @param password with which password; empty if none is needed
 */
public record WarehouseAddress(String url, String user, String password) {

    /** The H2 file {@code warehouse.mv.db} in a folder; it is made when it is opened for the first time. */
    public static WarehouseAddress in(Path folder) {
        return new WarehouseAddress("jdbc:h2:file:" + folder.toAbsolutePath().resolve("warehouse"), "sa", "");
    }

    @Override
    public String toString() {
        return url;
    }
}
