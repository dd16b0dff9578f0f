package org.nianjian.intake.archive;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.nianjian.intake.RawName;

/** Tar archives. */
final class TarMembers implements Members {
    @Override
    public void each(byte[] archive, Visitor visitor) throws IOException {
        each(new ByteArrayInputStream(archive), visitor);
    }

    static void each(InputStream archive, Visitor visitor) throws IOException {
        try (TarArchiveInputStream tar = new TarArchiveInputStream(archive, StandardCharsets.ISO_8859_1.name())) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                RawName name = name(entry.getName());
                if (entry.isSymbolicLink() || entry.isLink()) {
                    visitor.trouble(name, Trouble.LINK);
                } else if (entry.isFile() && !visitor.file(name, tar)) {
                    return;
                }
            }
        }
    }

    /** Names are bytes that were read as one character each, but for those that the archive says are in UTF-8. */
    private static RawName name(String name) {
        boolean bytes = name.chars().allMatch(c -> c <= 0xFF);
        return new RawName(name.getBytes(bytes ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8));
    }
}
