package org.nianjian.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file that lies in the input folder by itself.
 *
 * @param file what opens it, whatever its name is
 */
public record DiskFile(Path file) implements Source {
    @Override
    public InputStream open() throws IOException {
        return Files.newInputStream(file);
    }
}
