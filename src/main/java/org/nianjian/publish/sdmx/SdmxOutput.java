package org.nianjian.publish.sdmx;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.nianjian.publish.Edition;
import org.nianjian.publish.Output;
import org.nianjian.publish.status.Statuses;
import org.nianjian.warehouse.Facts;

/** The statements as {@code sdmx/statements.csv} and what they are made of as {@code sdmx/structure.xml}. */
public final class SdmxOutput implements Output {
    private static final String FOLDER = "sdmx";

    @Override
    public void write(Facts facts, Edition edition, Path folder) throws IOException {
        Path sdmx = Files.createDirectories(folder.resolve(FOLDER));
        Statuses statuses = new Statuses(facts);
        StatementWriter.write(facts, statuses, sdmx.resolve("statements.csv"));
        Structure.write(edition, statuses, sdmx.resolve("structure.xml"));
    }
}
