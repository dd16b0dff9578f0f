package org.nianjian.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.nianjian.indicator.Catalogue;
import org.nianjian.indicator.Reading;

/** The rooms behind the command line. */
final class Rooms {
    /**
     * Does the night's work.
     *
     * @return the exit code
     * @throws UsageException if settings or files beside the reports are wrong; nothing has been written then
     */
    int run(RunOptions options, Terminal terminal) {
        throw new UnsupportedOperationException();
    }

    /**
     * The catalogue that a run on that input folder would use: the built-in one, with the folder's own over it.
     *
     * @throws UsageException if the folder's own is wrong
     */
    Catalogue catalogue(Path input) {
        throw new UnsupportedOperationException();
    }

    /** Reads the text of a whole report. */
    Reading read(Catalogue catalogue, String text) {
        throw new UnsupportedOperationException();
    }

    /** Reads a line that is a text of its own and nothing but text. */
    Reading readLine(Catalogue catalogue, String line) {
        throw new UnsupportedOperationException();
    }

    /** The year that the report reports on; null if nothing tells it. */
    @Nullable
    Integer year(Reading reading, Path file) {
        throw new UnsupportedOperationException();
    }

    /**
     * The text of a submission, as a run would read it.
     *
     * @throws UsageException if it cannot be read
     */
    String text(Path file) {
        throw new UnsupportedOperationException();
    }

    /** The text that these bytes are, by the rules for .txt files. */
    String text(byte[] bytes) {
        throw new UnsupportedOperationException();
    }
}
