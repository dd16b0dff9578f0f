package org.nianjian.intake;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What lies in an input folder.
 *
 * @param files the submissions, ordered by path (code points)
 * @param ignored how many files and folders of each kind were left alone, in the order of the kinds; all kinds are there
 * @param problems what could not even be looked into, ordered by path; each becomes a rejection
 */
public record Inventory(List<FoundFile> files, Map<Ignored, Integer> ignored, List<Problem> problems) {
    public Inventory {
        files = List.copyOf(files);
        ignored = Collections.unmodifiableMap(new LinkedHashMap<>(ignored));
        problems = List.copyOf(problems);
    }

    /**
     * A place in the input folder that was not looked into.
     *
     * @param path as {@link FoundFile#path}
     * @param reason why
     * @param detail one sentence in Chinese: what was found and what to do
     */
    public record Problem(String path, RejectionReason reason, String detail) {}
}
