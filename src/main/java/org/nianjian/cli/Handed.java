package org.nianjian.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.nianjian.intake.FoundFile;
import org.nianjian.intake.Inventory;
import org.nianjian.intake.Limits;
import org.nianjian.intake.SubmissionScanner;
import org.nianjian.intake.archive.Archives;

/** Finds a submission by the name that the tables show: a file, or what lies in an archive ({@code 报送.zip!/望舒街道.docx}). */
final class Handed {
    private static final String WITHIN = "!/";
    private static final int MOST_NAMES = 20;

    private Handed() {}

    /**
     * The submission of that name.
     *
     * @throws UsageException if there is none, or if it is an archive of several; a mail is its own words
     */
    static FoundFile in(Path file, Limits limits) {
        if (Files.isRegularFile(file)) {
            return only(file, opened(file, limits));
        }
        String whole = file.toString();
        for (int at = whole.indexOf(WITHIN); at >= 0; at = whole.indexOf(WITHIN, at + 1)) {
            Path archive = file.getFileSystem().getPath(whole.substring(0, at));
            if (Files.isRegularFile(archive)) {
                return member(file, whole.substring(at), archive, opened(archive, limits));
            }
        }
        throw new UsageException("FILE: there is no file " + file);
    }

    private static Inventory opened(Path file, Limits limits) {
        FoundFile found = SubmissionScanner.single(file);
        return Archives.opened(new Inventory(List.of(found), Map.of(), List.of()), limits);
    }

    private static FoundFile only(Path file, Inventory inventory) {
        List<FoundFile> files = inventory.files();
        for (FoundFile found : files) {
            if (files.size() == 1 || !found.path().contains(WITHIN)) {
                return found;
            }
        }
        if (files.isEmpty()) {
            throw new UsageException(inventory.problems().stream()
                    .map(problem -> problem.path() + ": " + problem.detail())
                    .toList());
        }
        throw new UsageException("FILE: " + file + " holds several submissions; name one of them: "
                + String.join(", ", names(files, file)));
    }

    private static FoundFile member(Path file, String within, Path archive, Inventory inventory) {
        for (FoundFile found : inventory.files()) {
            if (found.path().endsWith(within)
                    && found.path().indexOf(WITHIN) == found.path().length() - within.length()) {
                return found;
            }
        }
        for (Inventory.Problem problem : inventory.problems()) {
            if (problem.path().endsWith(within)) {
                throw new UsageException(file + ": " + problem.detail());
            }
        }
        throw new UsageException("FILE: " + file + " is not in the archive; there are "
                + String.join(", ", names(inventory.files(), archive)));
    }

    private static List<String> names(List<FoundFile> files, Path archive) {
        return files.stream()
                .filter(found -> found.path().contains(WITHIN))
                .limit(MOST_NAMES)
                .map(found -> archive + found.path().substring(found.path().indexOf(WITHIN)))
                .toList();
    }
}
