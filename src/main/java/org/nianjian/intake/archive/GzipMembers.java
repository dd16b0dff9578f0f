package org.nianjian.intake.archive;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import org.nianjian.intake.RawName;

/** One packed file: the archive's name without its ending, or the files of a tar archive. */
final class GzipMembers implements Members {
    private static final int HEADER = 512;
    private static final int TAR_MARK_AT = 257;

    private final String name;

    /** @param archive what the archive is called */
    GzipMembers(String archive) {
        int end = archive.lastIndexOf('.');
        name = end > 0 ? archive.substring(0, end) : archive;
    }

    @Override
    public void each(byte[] archive, Visitor visitor) throws IOException {
        try (InputStream content = new BufferedInputStream(new GZIPInputStream(new ByteArrayInputStream(archive)))) {
            content.mark(HEADER);
            byte[] header = content.readNBytes(HEADER);
            content.reset();
            String start = new String(header, StandardCharsets.ISO_8859_1);
            if (start.startsWith("ustar", TAR_MARK_AT)) {
                TarMembers.each(content, visitor);
            } else {
                visitor.file(new RawName(name.getBytes(StandardCharsets.UTF_8)), content);
            }
        }
    }
}
