package org.nianjian.publish.store;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/** What has to be done to whole folders. */
final class Folders {
    private static final int FORCED_TOGETHER = 8;

    private Folders() {}

    /**
     * Makes sure that every file and folder under the folder, and itself, is on the disk. Each file has to be forced, for
     * a folder on the disk says nothing of what is in its files; several at a time share the writing of the file system's
     * journal, which makes it many times faster for thousands of small ones.
     */
    static void force(Path folder) throws IOException {
        List<Path> files = new ArrayList<>();
        List<Path> folders = new ArrayList<>();
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                files.add(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, @Nullable IOException trouble) throws IOException {
                if (trouble != null) {
                    throw trouble;
                }
                folders.add(visited);
                return FileVisitResult.CONTINUE;
            }
        });
        forceAll(files);
        forceAll(folders);
    }

    private static void forceAll(List<Path> paths) throws IOException {
        ExecutorService threads = Executors.newFixedThreadPool(FORCED_TOGETHER);
        try {
            for (Future<?> each :
                    threads.invokeAll(paths.stream().map(Folders::forcing).toList())) {
                each.get();
            }
        } catch (ExecutionException e) {
            throw new IOException("what was written could not be put on the disk", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while putting on the disk what was written");
        } finally {
            threads.shutdownNow();
        }
    }

    private static Callable<@Nullable Void> forcing(Path path) {
        return () -> {
            forceOne(path);
            return null;
        };
    }

    /** Makes sure that the names in the folder, or the file, are on the disk. */
    static void forceOne(Path path) throws IOException {
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    /** Deletes the folder and all in it; nothing happens if it is not there. Links are not followed. */
    static void delete(Path folder) throws IOException {
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    Files.delete(file);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path visited, @Nullable IOException trouble)
                        throws IOException {
                    if (trouble != null) {
                        throw trouble;
                    }
                    Files.delete(visited);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (NoSuchFileException e) {
            if (Files.exists(folder)) {
                throw e;
            }
        }
    }
}
