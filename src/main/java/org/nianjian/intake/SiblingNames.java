package org.nianjian.intake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Gives the entries of one folder names that people can read and no two of them share. */
final class SiblingNames {
    private SiblingNames() {}

    /** The entries by name; the order of the list does not matter. */
    static Map<String, Path> of(List<Path> entries) {
        List<Entry> sorted = new ArrayList<>();
        for (Path entry : entries) {
            sorted.add(new Entry(RawName.of(entry), entry));
        }
        sorted.sort(Comparator.comparing((Entry entry) -> !entry.name.isPlainUtf8())
                .thenComparing(entry -> entry.name.bytes(), Arrays::compareUnsigned));
        Map<String, Path> named = new LinkedHashMap<>();
        for (Entry entry : sorted) {
            String name = entry.name.verbatim();
            for (int n = 1; named.containsKey(name); n++) {
                name = entry.name.escaped() + (n == 1 ? "" : "~" + n);
            }
            named.put(name, entry.path);
        }
        return named;
    }

    private record Entry(RawName name, Path path) {}
}
