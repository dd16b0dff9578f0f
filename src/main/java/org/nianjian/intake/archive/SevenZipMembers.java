package org.nianjian.intake.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.apache.commons.compress.PasswordRequiredException;
import org.apache.commons.compress.archivers.sevenz.SevenZArchiveEntry;
import org.apache.commons.compress.archivers.sevenz.SevenZFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.nianjian.intake.RawName;

/** 7z archives, whose names are always Unicode. */
final class SevenZipMembers implements Members {
    /** A dictionary larger than this is none that anybody chooses for documents. */
    private static final int MOST_MEMORY_KIB = 128 << 10;

    @Override
    public void each(byte[] archive, Visitor visitor) throws IOException {
        try (SevenZFile file = SevenZFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(archive))
                .setMaxMemoryLimitKiB(MOST_MEMORY_KIB)
                .get()) {
            for (SevenZArchiveEntry entry = file.getNextEntry(); entry != null; entry = file.getNextEntry()) {
                String name = entry.getName() == null ? "" : entry.getName();
                if (!entry.isDirectory()
                        && !visitor.file(new RawName(name.getBytes(StandardCharsets.UTF_8)), content(file))) {
                    return;
                }
            }
        } catch (PasswordRequiredException e) {
            visitor.trouble(new RawName(new byte[0]), Trouble.PASSWORD);
        }
    }

    private static InputStream content(SevenZFile file) {
        return new InputStream() {
            @Override
            public int read() throws IOException {
                return file.read();
            }

            @Override
            public int read(byte[] bytes, int from, int length) throws IOException {
                return file.read(bytes, from, length);
            }
        };
    }
}
