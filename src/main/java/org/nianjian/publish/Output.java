package org.nianjian.publish;

import java.io.IOException;
import java.nio.file.Path;
import org.nianjian.warehouse.Facts;

/** One thing that an edition holds: a CSV, the charts, the workbook, a page. */
@FunctionalInterface
public interface Output {
    /**
     * Writes it into the edition's staging folder.
     *
     * @param facts all facts of the edition
     * @param edition which edition it is
     * @param folder the staging folder; it exists, and nothing in it is visible to readers yet
     * @throws IOException if it cannot be written; nothing will be published then
     */
    void write(Facts facts, Edition edition, Path folder) throws IOException;
}
