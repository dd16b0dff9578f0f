package org.nianjian.intake;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.nianjian.intake.text.ReadResult;
import org.nianjian.intake.text.TextReader;

/** Run in a JVM of its own by {@link RawNamesTest}: prints what lies in the folder that its first argument names. */
final class ScanPrinter {
    private ScanPrinter() {}

    public static void main(String[] arguments) throws Exception {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        TextReader reader = new TextReader(Limits.DEFAULT);
        for (FoundFile file : SubmissionScanner.scan(Path.of(arguments[0])).files()) {
            String text = reader.read(file) instanceof ReadResult.Text read ? read.text() : "rejected";
            out.println(file.path() + " = " + text.strip());
        }
    }
}
