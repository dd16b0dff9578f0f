package org.nianjian.intake.text;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.nianjian.intake.LargeFile;
import org.nianjian.intake.Limits;
import org.nianjian.intake.RejectionReason;

/**
 * Reads submissions in other processes, because a thread that hangs in a library, or takes all memory there, cannot be
 * stopped, and a process can. It is killed when a file takes too long, and ends by itself when this program does.
 *
 * <p>All of them together take no more memory than {@link Limits#readerMegabytes}. Usual files are read by small ones, as many
 * at a time as fit, which are kept for the next file. What does not fit into a small one is read again by one that has
 * all the memory, while no other runs.
 */
final class ReadingProcess {
    private static final int OUT_OF_MEMORY = 3;
    private static final int TIMES_FOR_SCANS = 20;
    private static final int SMALL_MEGABYTES = 128;

    private static final ScheduledExecutorService WATCH = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "reading time limit");
        thread.setDaemon(true);
        return thread;
    });

    private final Limits limits;
    private final int small;
    private final Semaphore memory;
    private final Deque<Process> idle = new ConcurrentLinkedDeque<>();

    ReadingProcess(Limits limits) {
        this.limits = limits;
        this.small = Math.min(SMALL_MEGABYTES, limits.readerMegabytes());
        this.memory = new Semaphore(limits.readerMegabytes(), true);
    }

    /** What a process is asked. */
    private record Task(byte[] content, String name, FileType type, boolean recognise) {}

    /**
     * What became of a task.
     *
     * @param result null if the memory was not enough
     * @param reusable whether the process waits for the next one
     */
    private record Outcome(@Nullable ReadResult result, boolean reusable) {
        static Outcome end(@Nullable ReadResult result) {
            return new Outcome(result, false);
        }
    }

    /**
     * What became of reading a content, or that it took too long or too much memory.
     *
     * @throws IOException if no process can be started here
     */
    ReadResult read(byte[] content, String name, FileType type) throws IOException {
        Deadline deadline = new Deadline(limits.seconds());
        Task task = new Task(content, name, type, false);
        if (!LargeFile.is(content.length) && small < limits.readerMegabytes()) {
            ReadResult result = inSmall(task, deadline).result;
            if (result != null) {
                return result;
            }
        }
        return inLarge(task, deadline);
    }

    /**
     * What is seen in pictures of text, which takes much longer than reading.
     *
     * @throws IOException if no process can be started here
     */
    ReadResult recognise(byte[] content, String name, FileType type) throws IOException {
        return inLarge(new Task(content, name, type, true), new Deadline(limits.seconds() * TIMES_FOR_SCANS));
    }

    private Outcome inSmall(Task task, Deadline deadline) throws IOException {
        memory.acquireUninterruptibly(small);
        try {
            Process kept = idle.poll();
            Process process = kept != null && kept.isAlive() ? kept : start(small);
            Outcome outcome = outcome(process, task, deadline);
            if (outcome.reusable) {
                idle.push(process);
            }
            return outcome;
        } finally {
            memory.release(small);
        }
    }

    private ReadResult inLarge(Task task, Deadline deadline) throws IOException {
        memory.acquireUninterruptibly(limits.readerMegabytes());
        try {
            // All small ones are idle now, and their memory is wanted.
            for (Process each = idle.poll(); each != null; each = idle.poll()) {
                end(each);
            }
            Process process = start(limits.readerMegabytes());
            try {
                ReadResult result = outcome(process, task, deadline).result;
                return result != null ? result : tooMuchMemory(task.type);
            } finally {
                end(process);
            }
        } finally {
            memory.release(limits.readerMegabytes());
        }
    }

    /** The seconds that a file may take, in all processes that read it, without the time that it waits for them. */
    private static final class Deadline {
        private final int seconds;
        private long left;

        Deadline(int seconds) {
            this.seconds = seconds;
            this.left = TimeUnit.SECONDS.toNanos(seconds);
        }
    }

    private static Outcome outcome(Process process, Task task, Deadline deadline) {
        AtomicBoolean late = new AtomicBoolean();
        long begun = System.nanoTime();
        ScheduledFuture<?> limit = WATCH.schedule(
                () -> {
                    late.set(true);
                    end(process);
                },
                deadline.left,
                TimeUnit.NANOSECONDS);
        try {
            ReadingWorker.ask(process.getOutputStream(), task.name, task.recognise, task.content);
            ReadResult result = ReadingWorker.answer(process.getInputStream());
            return new Outcome(result, limit.cancel(false));
        } catch (IOException e) {
            limit.cancel(false);
            return failed(process, late.get(), task.type, deadline.seconds);
        } finally {
            limit.cancel(false);
            deadline.left = Math.max(0, deadline.left - (System.nanoTime() - begun));
        }
    }

    private static void end(Process process) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }

    private Process start(int megabytes) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx" + megabytes + "m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+ExitOnOutOfMemoryError",
                        "-Djava.awt.headless=true",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ReadingWorker.class.getName(),
                        String.valueOf(limits.fileBytes()),
                        String.valueOf(limits.unpackedBytes()),
                        String.valueOf(limits.textChars()))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static Outcome failed(Process process, boolean late, FileType type, int seconds) {
        if (late) {
            return Outcome.end(new ReadResult.Rejected(
                    RejectionReason.TIMED_OUT,
                    "读取超过 " + seconds + " 秒，已放弃；请用 Word 或 WPS 打开，另存为 docx 后重新提交。",
                    type.code()));
        }
        if (exitCode(process) == OUT_OF_MEMORY) {
            return Outcome.end(null);
        }
        return Outcome.end(new ReadResult.Rejected(
                RejectionReason.BROKEN_FILE, "看起来是" + type.nameZh() + "，但内容已损坏，读取程序因此中断；请确认能正常打开后重新提交。", type.code()));
    }

    private ReadResult tooMuchMemory(FileType type) {
        return new ReadResult.Rejected(
                RejectionReason.TOO_LARGE,
                "读取所需的内存超过 " + limits.readerMegabytes() + " MB 的上限，不像正常的报告；请另存为 docx 后重新提交。",
                type.code());
    }

    private static int exitCode(Process process) {
        try {
            // A process that does not end by itself has closed its answers for another reason.
            return process.waitFor(5, TimeUnit.SECONDS) ? process.exitValue() : -1;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return -1;
        } finally {
            process.destroyForcibly();
        }
    }
}
