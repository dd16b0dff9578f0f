package org.nianjian.intake.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.TimeUnit;
import org.nianjian.intake.Limits;

/** What one archive, and all that is packed within it, may still cost. */
final class Budget {
    /** Up to this size an archive may be packed as tightly as it likes. */
    private static final long HARMLESS = 10L << 20;

    private final Limits limits;
    private final long mostBytes;
    private final long deadline;
    private long bytes;
    private int members;

    /** @param packed how large the archive is */
    Budget(Limits limits, long packed) {
        this.limits = limits;
        this.mostBytes = Math.min(limits.archiveBytes(), Math.max(HARMLESS, packed * limits.archiveRatio()));
        this.deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(limits.seconds());
    }

    /** One more file. */
    void member() throws BeyondLimitsException {
        if (++members > limits.archiveMembers()) {
            throw new BeyondLimitsException("里面的文件超过 " + limits.archiveMembers() + " 个", false);
        }
    }

    /** All bytes of a file; null if it is by itself larger than a file may be. */
    byte @org.jspecify.annotations.Nullable [] read(InputStream content) throws IOException {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        byte[] piece = new byte[1 << 16];
        boolean fits = true;
        for (int n = content.read(piece); n >= 0; n = content.read(piece)) {
            bytes += n;
            if (bytes > mostBytes) {
                throw new BeyondLimitsException("解压后的内容超出上限（可能是压缩炸弹）", false);
            }
            if (System.nanoTime() - deadline > 0) {
                throw new BeyondLimitsException("解压超过 " + limits.seconds() + " 秒", true);
            }
            fits &= whole.size() + n <= limits.fileBytes();
            if (fits) {
                whole.write(piece, 0, n);
            }
        }
        return fits ? whole.toByteArray() : null;
    }
}
