package org.nianjian.warehouse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WarehouseAddressTest {
    @TempDir
    Path folder;

    @Test
    void anythingElseThanTheTwoDatabasesIsRefusedInOneLine() {
        var refused = assertThrows(
                WarehouseException.class, () -> Warehouse.open(new WarehouseAddress("jdbc:other:x", "", "")));
        assertEquals(
                "No warehouse can be at jdbc:other:x: expected jdbc:h2:… or jdbc:postgresql:…", refused.getMessage());
    }

    @Test
    void aBrokenFileIsNamedInOneLine() throws IOException {
        Path broken = Files.createDirectory(folder.resolve("broken"));
        Files.writeString(broken.resolve("warehouse.mv.db"), "no database at all".repeat(1000));
        var refused = assertThrows(WarehouseException.class, () -> Warehouse.open(WarehouseAddress.in(broken)));
        assertTrue(refused.getMessage().contains(broken.resolve("warehouse").toString()), refused.getMessage());
        assertEquals(1, refused.getMessage().lines().count());
    }
}
