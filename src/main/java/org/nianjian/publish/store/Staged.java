package org.nianjian.publish.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The check of a staged edition's files, before readers see them. */
public final class Staged {
    /** Every file that an edition must have, but the record of the run, which is written when all else is checked. */
    public static final List<String> CONTRACT = List.of(
            "index.html",
            "observations.csv",
            "statements.csv",
            "year-over-year.csv",
            "summary.csv",
            "unclassified.csv",
            "claims.csv",
            "submissions.csv",
            "rejections.csv",
            "findings.csv",
            "revisions.csv",
            "yearbook.xlsx",
            "datapackage.json");

    private Staged() {}

    /**
     * What is wrong with the files in the folder, a sentence each; empty if every file of the contract is there and all are
     * what the manifest says of them.
     *
     * @throws IOException if the manifest or a file cannot be read
     */
    public static List<String> problems(Path folder) throws IOException {
        List<String> problems = new ArrayList<>();
        for (String name : CONTRACT) {
            if (!Files.isRegularFile(folder.resolve(name))) {
                problems.add(name + " is missing");
            }
        }
        if (problems.isEmpty()) {
            problems.addAll(Manifest.read(folder).differences(folder));
        }
        return problems;
    }
}
