package org.nianjian.intake;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Finds the submissions in an input folder, at any depth. Links are never followed, so nothing outside the folder is read;
 * files that are empty or cannot be opened are found all the same, for they must end as rejections.
 */
public final class SubmissionScanner {
    private final List<FoundFile> files = new ArrayList<>();
    private final List<Inventory.Problem> problems = new ArrayList<>();
    private final Map<Ignored, Integer> ignored = new EnumMap<>(Ignored.class);

    private final Limits limits;

    private SubmissionScanner(Limits limits) {
        this.limits = limits;
        for (Ignored kind : Ignored.values()) {
            ignored.put(kind, 0);
        }
    }

    /**
     * What lies in the input folder now.
     *
     * @throws NotDirectoryException if there is no such folder
     * @throws IOException if the folder itself cannot be listed
     */
    public static Inventory scan(Path input) throws IOException {
        return scan(input, Limits.DEFAULT);
    }

    /**
     * What lies in the input folder now.
     *
     * @param limits a file that is larger than they allow is not read, and has no hash
     * @throws NotDirectoryException if there is no such folder
     * @throws IOException if the folder itself cannot be listed
     */
    public static Inventory scan(Path input, Limits limits) throws IOException {
        if (!Files.isDirectory(input)) {
            throw new NotDirectoryException(input.toString());
        }
        SubmissionScanner scanner = new SubmissionScanner(limits);
        scanner.folder(entries(input), "");
        scanner.files.sort(byCodePoints(FoundFile::path));
        scanner.problems.sort(byCodePoints(Inventory.Problem::path));
        return new Inventory(scanner.files, scanner.ignored, scanner.problems);
    }

    /** One file by itself, called by its name alone. */
    public static FoundFile single(Path file) {
        return new SubmissionScanner(Limits.DEFAULT).found(RawName.of(file).verbatim(), file);
    }

    private static List<Path> entries(Path folder) throws IOException {
        List<Path> entries = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            stream.forEach(entries::add);
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        return entries;
    }

    private void folder(List<Path> entries, String prefix) {
        SiblingNames.of(entries).forEach((name, entry) -> entry(entry, name, prefix));
    }

    private void entry(Path entry, String name, String prefix) {
        var kind = Ignored.of(name, prefix.isEmpty());
        if (kind.isPresent()) {
            ignored.merge(kind.get(), 1, Integer::sum);
            return;
        }
        String path = prefix + name;
        try {
            var attributes = Files.readAttributes(entry, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            if (attributes.isSymbolicLink()) {
                problem(path, RejectionReason.LINK, "这是一个链接（快捷方式），不跟随；请把文件或文件夹本身放进输入文件夹。");
            } else if (attributes.isDirectory()) {
                folder(entries(entry), path + "/");
            } else if (attributes.isRegularFile()) {
                files.add(found(path, entry));
            } else {
                problem(path, RejectionReason.UNREADABLE, "这不是普通文件（可能是设备或管道），无法读取；请删除它。");
            }
        } catch (IOException e) {
            problem(path, RejectionReason.UNREADABLE, "无法打开：没有读取权限，或磁盘出错；请检查权限后重新放入。");
        }
    }

    private FoundFile found(String path, Path file) {
        try {
            long size = Files.size(file);
            String hash = size > limits.fileBytes() ? "" : Sha256.of(file);
            return new FoundFile(path, new DiskFile(file), size, hash);
        } catch (IOException e) {
            return new FoundFile(path, new DiskFile(file), 0, "");
        }
    }

    private void problem(String path, RejectionReason reason, String detail) {
        problems.add(new Inventory.Problem(path, reason, detail));
    }

    /** UTF-8 keeps the order of code points; {@code String.compareTo} does not. */
    private static <T> Comparator<T> byCodePoints(Function<T, String> key) {
        return (a, b) -> Arrays.compareUnsigned(
                key.apply(a).getBytes(StandardCharsets.UTF_8), key.apply(b).getBytes(StandardCharsets.UTF_8));
    }
}
