package org.nianjian.intake.archive;

import java.util.Optional;

/** Keeps what archives hold, so that one that did not change need not be unpacked again only to be known. */
public interface ArchiveMemory {
    /** Keeps nothing. */
    ArchiveMemory NONE = new ArchiveMemory() {
        @Override
        public Optional<Unpacked> recall(String sha256, String name) {
            return Optional.empty();
        }

        @Override
        public void keep(String sha256, String name, Unpacked unpacked) {}
    };

    /** What an archive with these bytes and this name holds, if it was kept by the same program with the same limits. */
    Optional<Unpacked> recall(String sha256, String name);

    /** Keeps what an archive holds; it was not kept before. */
    void keep(String sha256, String name, Unpacked unpacked);
}
