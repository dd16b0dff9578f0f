package org.nianjian.report;

import java.util.List;
import java.util.Locale;

/**
 * What a submission is called: names may say whose report it is when the text does not.
 *
 * @param file the file name with its extension
 * @param folders the folders from the input folder down, outermost first; an archive that it lies in is one of them,
 *     without its extension
 * @param path the whole name: no two submissions share it
 */
public record SubmissionName(String file, List<String> folders, String path) {
    /** What stands behind the name of an archive in the path of what lies in it. */
    private static final String WITHIN = "!";

    private static final List<String> TWOFOLD = List.of(".tar.gz", ".tar.xz", ".tar.bz2");

    public SubmissionName {
        folders = List.copyOf(folders);
    }

    /** The name of a path relative to the input folder, parts separated by {@code /}. */
    public static SubmissionName of(String path) {
        List<String> parts = List.of(path.split("/"));
        List<String> folders = parts.subList(0, parts.size() - 1).stream()
                .map(SubmissionName::folder)
                .toList();
        return new SubmissionName(parts.get(parts.size() - 1), folders, path);
    }

    private static String folder(String part) {
        if (!part.endsWith(WITHIN)) {
            return part;
        }
        String archive = part.substring(0, part.length() - WITHIN.length());
        String lower = archive.toLowerCase(Locale.ROOT);
        for (String ending : TWOFOLD) {
            if (lower.endsWith(ending)) {
                return archive.substring(0, archive.length() - ending.length());
            }
        }
        int dot = archive.lastIndexOf('.');
        return dot > 0 ? archive.substring(0, dot) : archive;
    }
}
