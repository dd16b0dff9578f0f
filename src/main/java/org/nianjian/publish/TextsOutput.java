package org.nianjian.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.nianjian.warehouse.Facts;

/** The texts as they were read, {@code texts/<sha256>.txt}: the start and end of every figure are offsets in them. */
public final class TextsOutput implements Output {
    private static final String FOLDER = "texts";

    @Override
    public void write(Facts facts, Edition edition, Path folder) throws IOException {
        Path texts = Files.createDirectories(folder.resolve(FOLDER));
        try {
            facts.texts((sha256, text) -> {
                try {
                    Files.write(texts.resolve(sha256 + ".txt"), text.getBytes(StandardCharsets.UTF_8));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
