package org.nianjian.intake.text;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.nianjian.intake.Limits;
import org.nianjian.intake.RejectionReason;

/**
 * Reads submissions in other processes, because a thread that hangs in a library, or takes all memory there, cannot be
 * stopped, and a process can. There is one for each thread that reads at the same time; it is kept for the next file,
 * is killed when a file takes too long, and ends by itself when this program does.
 */
final class ReadingProcess {
    private static final int OUT_OF_MEMORY = 3;
    private static final int TIMES_FOR_SCANS = 20;

    private static final ScheduledExecutorService WATCH = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "reading time limit");
        thread.setDaemon(true);
        return thread;
    });

    private final Limits limits;
    private final Deque<Process> idle = new ConcurrentLinkedDeque<>();

    ReadingProcess(Limits limits) {
        this.limits = limits;
    }

    /**
     * What became of reading a content, or that it took too long or too much memory.
     *
     * @throws IOException if no process can be started here
     */
    ReadResult read(byte[] content, String name, FileType type) throws IOException {
        return read(content, name, type, false, limits.seconds());
    }

    /**
     * What is seen in pictures of text, which takes much longer than reading.
     *
     * @throws IOException if no process can be started here
     */
    ReadResult recognise(byte[] content, String name, FileType type) throws IOException {
        return read(content, name, type, true, limits.seconds() * TIMES_FOR_SCANS);
    }

    private ReadResult read(byte[] content, String name, FileType type, boolean recognise, int seconds)
            throws IOException {
        Process kept = idle.poll();
        Process process = kept != null && kept.isAlive() ? kept : start();
        AtomicBoolean late = new AtomicBoolean();
        ScheduledFuture<?> limit = WATCH.schedule(
                () -> {
                    late.set(true);
                    process.descendants().forEach(ProcessHandle::destroyForcibly);
                    process.destroyForcibly();
                },
                seconds,
                TimeUnit.SECONDS);
        try {
            ReadingWorker.ask(process.getOutputStream(), name, recognise, content);
            ReadResult result = ReadingWorker.answer(process.getInputStream());
            if (limit.cancel(false)) {
                idle.push(process);
            }
            return result;
        } catch (IOException e) {
            limit.cancel(false);
            return failed(process, late.get(), type, seconds);
        }
    }

    private Process start() throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx" + limits.readerMegabytes() + "m",
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

    private ReadResult failed(Process process, boolean late, FileType type, int seconds) {
        int code = late ? -1 : exitCode(process);
        if (late) {
            return new ReadResult.Rejected(
                    RejectionReason.TIMED_OUT,
                    "读取超过 " + seconds + " 秒，已放弃；请用 Word 或 WPS 打开，另存为 docx 后重新提交。",
                    type.code());
        }
        boolean memory = code == OUT_OF_MEMORY;
        return new ReadResult.Rejected(
                memory ? RejectionReason.TOO_LARGE : RejectionReason.BROKEN_FILE,
                memory
                        ? "读取所需的内存超过 " + limits.readerMegabytes() + " MB 的上限，不像正常的报告；请另存为 docx 后重新提交。"
                        : "看起来是" + type.nameZh() + "，但内容已损坏，读取程序因此中断；请确认能正常打开后重新提交。",
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
