package org.nianjian.intake;

import java.io.IOException;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Lets only one thread at a time have a large file in memory, so that the heap that a night needs does not grow with its
 * threads. Few files are large, so hardly any thread ever waits.
 */
public final class LargeFile {
    private static final int USUAL_BYTES = 8 << 20;
    private static final ReentrantLock TURN = new ReentrantLock();

    private LargeFile() {}

    /** What is done with a file in memory. */
    @FunctionalInterface
    public interface Work<T> {
        /** Does it. */
        T result() throws IOException;
    }

    /** Whether a file of so many bytes waits for its turn. */
    public static boolean is(long bytes) {
        return bytes > USUAL_BYTES;
    }

    /**
     * Does the work, if the file is large when no other thread has a large one in memory. Whoever holds a lock of another
     * kind must not ask.
     *
     * @throws IOException if the work does
     */
    public static <T> T inTurn(boolean large, Work<T> work) throws IOException {
        if (!large) {
            return work.result();
        }
        TURN.lock();
        try {
            return work.result();
        } finally {
            TURN.unlock();
        }
    }
}
