package org.nianjian.indicator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.nianjian.publish.Golden;

/**
 * What is known not to be read right. Whatever else is read otherwise than a person marked it, or better than before, fails:
 * then read what changed, and write the agreed file anew ({@link Golden}).
 */
final class AgreedMisses {
    private AgreedMisses() {}

    /** Fails unless these are the misses that are agreed on for a set of marked texts. */
    static void assertSame(String set, List<String> misses, Path folder) throws IOException {
        Path file = folder.resolve("misses.txt");
        Files.write(file, misses);
        Golden.assertSame("misses/" + set.replace('/', '-').replace(".csv", ".txt"), file);
    }
}
