package org.nianjian.job;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nianjian.intake.archive.ArchiveMemory;
import org.nianjian.intake.archive.Unpacked;
import org.nianjian.warehouse.Warehouse;
import org.nianjian.warehouse.WarehouseAddress;

/** The warehouse of a run, opened when it is first asked for: a night in which nothing has changed may do without it. */
final class LazyWarehouse implements AutoCloseable {
    private final WarehouseAddress address;
    private final String extractor;
    private final Set<String> asked = new HashSet<>();
    private @Nullable Warehouse opened;

    /** @param extractor what stands for the way in which files are read */
    LazyWarehouse(RunSettings settings, String extractor) {
        this.extractor = extractor;
        String url = settings.warehouse();
        address = url == null ? WarehouseAddress.in(settings.output()) : new WarehouseAddress(url, "", "");
    }

    /**
     * The warehouse.
     *
     * @throws org.nianjian.warehouse.WarehouseException if it cannot be opened
     */
    Warehouse get() {
        Warehouse warehouse = opened;
        if (warehouse == null) {
            warehouse = Warehouse.open(address);
            opened = warehouse;
        }
        return warehouse;
    }

    /** What is known of archives; a folder without any never opens the warehouse. */
    ArchiveMemory archives() {
        return new ArchiveMemory() {
            @Override
            public Optional<Unpacked> recall(String sha256, String name) {
                asked.add(sha256);
                return get().archives(extractor).recall(sha256, name);
            }

            @Override
            public void keep(String sha256, String name, Unpacked unpacked) {
                get().archives(extractor).keep(sha256, name, unpacked);
            }
        };
    }

    /** Forgets the archives that this run was not asked for. */
    void forgetOtherArchives() {
        get().archives(extractor).keepOnly(asked);
    }

    @Override
    public void close() {
        if (opened != null) {
            opened.close();
        }
    }
}
