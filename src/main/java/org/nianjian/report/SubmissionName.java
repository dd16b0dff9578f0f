package org.nianjian.report;

import java.util.List;

/**
 * What a submission is called: names may say whose report it is when the text does not.
 *
 * @param file the file name with its extension
 * @param folders the folders from the input folder down, outermost first
 */
public record SubmissionName(String file, List<String> folders) {
    public SubmissionName {
        folders = List.copyOf(folders);
    }

    /** The name of a path relative to the input folder, parts separated by {@code /}. */
    public static SubmissionName of(String path) {
        List<String> parts = List.of(path.split("/"));
        return new SubmissionName(parts.get(parts.size() - 1), parts.subList(0, parts.size() - 1));
    }

    /** The relative path, parts joined by {@code /}. */
    public String path() {
        return folders.isEmpty() ? file : String.join("/", folders) + "/" + file;
    }
}
