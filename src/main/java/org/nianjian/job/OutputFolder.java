package org.nianjian.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The folder that a run writes into, locked for it if no other run holds it. */
final class OutputFolder implements AutoCloseable {
    private final Path folder;
    private final @Nullable RunLock lock;

    private OutputFolder(Path folder, @Nullable RunLock lock) {
        this.folder = folder;
        this.lock = lock;
    }

    /**
     * Opens the folder, which is made if need be.
     *
     * @throws ConfigurationException if nothing can be written there
     */
    static OutputFolder open(Path folder) throws ConfigurationException {
        try {
            Files.createDirectories(folder);
            Optional<RunLock> lock = RunLock.of(folder);
            return new OutputFolder(folder, lock.orElse(null));
        } catch (IOException e) {
            throw new ConfigurationException("The output folder " + folder + " cannot be written (" + e
                    + "): check its permissions, or name another one with --output.");
        }
    }

    /** Whether this run may write here. */
    boolean mine() {
        return lock != null;
    }

    @Override
    public void close() throws ConfigurationException {
        if (lock != null) {
            try {
                lock.close();
            } catch (IOException e) {
                throw new ConfigurationException("The lock of " + folder + " cannot be given back (" + e + ").");
            }
        }
    }
}
