package org.nianjian.publish.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Takes the clock out of a workbook: its own properties and the times in its archive say when it was written. */
final class SameBytes {
    /**
     * A time of no meaning, written as local time, so that the zone does not matter. The very first one that an archive can
     * hold would not do: Java adds a second time beside it, one that depends on the zone.
     */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private static final String PROPERTIES = "docProps/core.xml";
    private static final String NO_PROPERTIES = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>"
            + "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\""
            + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:creator>Nianjian</dc:creator></cp:coreProperties>";

    private SameBytes() {}

    /** Copies the workbook without anything that depends on the clock. */
    static void copy(Path written, Path workbook) throws IOException {
        try (ZipFile in = new ZipFile(written.toFile(), StandardCharsets.UTF_8);
                OutputStream file = Files.newOutputStream(workbook);
                ZipOutputStream out = new ZipOutputStream(file, StandardCharsets.UTF_8)) {
            for (ZipEntry old : Collections.list(in.entries())) {
                ZipEntry entry = new ZipEntry(old.getName());
                entry.setTimeLocal(NO_TIME);
                out.putNextEntry(entry);
                if (old.getName().equals(PROPERTIES)) {
                    out.write(NO_PROPERTIES.getBytes(StandardCharsets.UTF_8));
                } else {
                    try (InputStream content = in.getInputStream(old)) {
                        content.transferTo(out);
                    }
                }
                out.closeEntry();
            }
        }
    }
}
