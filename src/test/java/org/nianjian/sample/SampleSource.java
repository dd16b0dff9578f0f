package org.nianjian.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a document of the sample input is made from: a text with a line for each paragraph, where {@code # } begins a line
 * of the title, {@code | } a row of a table, and {@code @} says something of the document itself.
 *
 * @param file the document's path in the input folder ({@code @file})
 * @param header what stands at the top of every page, empty for nothing ({@code @header})
 * @param broken whether the end of the file is cut off ({@code @broken})
 * @param lines the lines of the text
 */
record SampleSource(String file, String header, boolean broken, List<String> lines) {

    /** All sources, by name. */
    static List<SampleSource> all(Path home) throws IOException {
        try (Stream<Path> files = Files.list(home.resolve("src/test/resources/org/nianjian/sample"))) {
            return files.sorted().map(SampleSource::read).toList();
        }
    }

    private static SampleSource read(Path source) {
        try {
            List<String> all = Files.readAllLines(source);
            return new SampleSource(
                    said(all, "@file"),
                    said(all, "@header"),
                    all.contains("@broken"),
                    all.stream().filter(line -> !line.startsWith("@")).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String said(List<String> lines, String what) {
        return lines.stream()
                .filter(line -> line.startsWith(what + " "))
                .map(line -> line.substring(what.length() + 1))
                .findFirst()
                .orElse("");
    }

    static boolean title(String line) {
        return line.startsWith("# ");
    }

    static boolean row(String line) {
        return line.startsWith("| ");
    }

    /** The cells of a row of a table. */
    static List<String> cells(String line) {
        return Stream.of(line.split("\\|"))
                .map(String::strip)
                .filter(cell -> !cell.isEmpty())
                .toList();
    }
}
