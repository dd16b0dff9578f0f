package org.nianjian.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Writes the Word and PDF files of the sample input anew, after their texts were changed. */
public final class SampleDocuments {
    private SampleDocuments() {}

    /** Takes the folder of the project; the working directory without one. */
    public static void main(String[] arguments) throws IOException {
        Path home = Path.of(arguments.length == 0 ? "" : arguments[0]);
        for (SampleSource source : SampleSource.all(home)) {
            Path file = home.resolve("input").resolve(source.file());
            Files.createDirectories(file.getParent());
            Files.write(file, make(source));
        }
    }

    /** The bytes of a document. */
    static byte[] make(SampleSource source) throws IOException {
        byte[] whole = source.file().endsWith(".pdf") ? SamplePdf.write(source) : SampleWord.write(source);
        return source.broken() ? Arrays.copyOf(whole, whole.length * 3 / 5) : whole;
    }
}
