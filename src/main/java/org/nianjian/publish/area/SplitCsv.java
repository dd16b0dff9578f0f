package org.nianjian.publish.area;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.nianjian.publish.csv.RawCsv;

/**
 * Copies the rows of one CSV file into those of the counties that they belong to. So many files are not kept open all at
 * once: the one that has waited longest is closed, and goes on where it ended.
 */
final class SplitCsv implements Closeable {
    private static final int MOST_OPEN = 64;

    private final String fileName;
    private final Map<String, BufferedWriter> open = new LinkedHashMap<>(16, 0.75f, true);

    private SplitCsv(String fileName) {
        this.fileName = fileName;
    }

    /**
     * Copies them.
     *
     * @param whole the file with all rows
     * @param folders where the files of the counties go, by code; each gets the header, if nothing else
     * @throws IOException if something cannot be read or written
     */
    static void copy(Path whole, Map<String, Path> folders, Route route) throws IOException {
        String fileName = String.valueOf(whole.getFileName());
        try (RawCsv in = new RawCsv(whole);
                SplitCsv split = new SplitCsv(fileName)) {
            for (Path folder : folders.values()) {
                Files.writeString(folder.resolve(fileName), in.header(), StandardCharsets.UTF_8);
            }
            while (in.next()) {
                Set<String> counties = route.of(in);
                for (String county : counties) {
                    Path folder = folders.get(county);
                    if (folder != null) {
                        split.out(county, folder).append(in.row());
                    }
                }
            }
        }
    }

    private BufferedWriter out(String county, Path folder) throws IOException {
        BufferedWriter out = open.get(county);
        if (out == null) {
            if (open.size() == MOST_OPEN) {
                Map.Entry<String, BufferedWriter> eldest =
                        open.entrySet().iterator().next();
                eldest.getValue().close();
                open.remove(eldest.getKey());
            }
            Path file = folder.resolve(fileName);
            out = Files.newBufferedWriter(file, StandardCharsets.UTF_8, StandardOpenOption.APPEND);
            open.put(county, out);
        }
        return out;
    }

    @Override
    public void close() throws IOException {
        for (BufferedWriter out : open.values()) {
            out.close();
        }
    }
}
