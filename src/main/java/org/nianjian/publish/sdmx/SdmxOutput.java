package org.nianjian.publish.sdmx;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.nianjian.publish.Edition;
import org.nianjian.publish.Output;
import org.nianjian.warehouse.Facts;

/** The statements as {@code sdmx/statements.csv} and what they are made of as {@code sdmx/structure.xml}. */
public final class SdmxOutput implements Output {
    private static final String FOLDER = "sdmx";

    @Override
    public void write(Facts facts, Edition edition, Path folder) throws IOException {
        Path sdmx = Files.createDirectories(folder.resolve(FOLDER));
        Known known = new Known(facts);
        StatementWriter.write(facts, known, sdmx.resolve("statements.csv"));
        Structure.write(edition, known, sdmx.resolve("structure.xml"));
    }
}
