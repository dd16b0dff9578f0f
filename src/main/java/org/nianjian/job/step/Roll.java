package org.nianjian.job.step;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nianjian.intake.FoundFile;
import org.nianjian.intake.Inventory;
import org.nianjian.warehouse.Content;
import org.nianjian.warehouse.SubmissionRow;

/** Everything that was handed in, now or before, in published order: the place in this list names it in the warehouse. */
public final class Roll {
    /** Something that was handed in. */
    public sealed interface Entry {
        /** Its path relative to the input folder. */
        String file();
    }

    /**
     * A file that lies in the input folder.
     *
     * @param found where
     * @param content what is read for it: of equal files the first one's name counts
     */
    public record Present(FoundFile found, Content content) implements Entry {
        @Override
        public String file() {
            return found.path();
        }
    }

    /** Something in the input folder that could not even be looked into. */
    public record Unreadable(Inventory.Problem problem) implements Entry {
        @Override
        public String file() {
            return problem.path();
        }
    }

    /** A file that the edition before knew and that is gone. */
    public record Withdrawn(SubmissionRow before) implements Entry {
        @Override
        public String file() {
            return before.file();
        }
    }

    private final List<Entry> entries;

    private Roll(List<Entry> entries) {
        this.entries = List.copyOf(entries);
    }

    /**
     * The roll of an input folder.
     *
     * @param before what the edition before knew
     */
    public static Roll of(Inventory inventory, List<SubmissionRow> before) {
        Map<String, Entry> byFile = new HashMap<>();
        Map<String, Content> contents = new HashMap<>();
        for (FoundFile found : inventory.files()) {
            Content content = contents.computeIfAbsent(found.sha256(), sha256 -> Content.of(sha256, found.name()));
            byFile.put(found.path(), new Present(found, content));
        }
        for (Inventory.Problem problem : inventory.problems()) {
            byFile.putIfAbsent(problem.path(), new Unreadable(problem));
        }
        for (SubmissionRow row : before) {
            byFile.putIfAbsent(row.file(), new Withdrawn(row));
        }
        List<Entry> entries = new ArrayList<>(byFile.values());
        entries.sort(CodePointOrder.by(Entry::file));
        return new Roll(entries);
    }

    /** Every entry, by place. */
    public List<Entry> entries() {
        return entries;
    }

    /** One file for every content, by path. */
    List<Present> contents() {
        Map<Content, Present> first = new LinkedHashMap<>();
        for (Entry entry : entries) {
            if (entry instanceof Present present) {
                first.putIfAbsent(present.content(), present);
            }
        }
        return List.copyOf(first.values());
    }

    /** How many files lie in the input folder. */
    public long present() {
        return entries.stream().filter(entry -> !(entry instanceof Withdrawn)).count();
    }
}
