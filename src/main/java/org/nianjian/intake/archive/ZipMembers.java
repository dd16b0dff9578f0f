package org.nianjian.intake.archive;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.nianjian.intake.RawName;

/** Zip archives; the directory at the end is what counts. */
final class ZipMembers implements Members {
    @Override
    public void each(byte[] archive, Visitor visitor) throws IOException {
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(archive))
                .setIgnoreLocalFileHeader(true)
                .get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntriesInPhysicalOrder())) {
                if (!entry.isDirectory() && !show(zip, entry, visitor)) {
                    return;
                }
            }
        }
    }

    /** A member that is damaged says nothing of the next one. */
    private static boolean show(ZipFile zip, ZipArchiveEntry entry, Visitor visitor) throws IOException {
        RawName name = new RawName(entry.getRawName() == null ? new byte[0] : entry.getRawName());
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            visitor.trouble(name, Trouble.PASSWORD);
            return true;
        }
        if (entry.isUnixSymlink()) {
            visitor.trouble(name, Trouble.LINK);
            return true;
        }
        try (InputStream content = zip.getInputStream(entry)) {
            return visitor.file(name, content);
        } catch (BeyondLimitsException e) {
            throw e;
        } catch (IOException | RuntimeException | LinkageError e) {
            // The library asks for others where a member is packed in a way that is seldom seen.
            visitor.trouble(name, Trouble.DAMAGED);
            return true;
        }
    }
}
