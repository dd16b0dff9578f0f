package org.nianjian.intake.archive;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.nianjian.intake.FoundFile;
import org.nianjian.intake.Ignored;
import org.nianjian.intake.Inventory;
import org.nianjian.intake.Limits;
import org.nianjian.intake.RejectionReason;
import org.nianjian.intake.text.Packing;
import org.nianjian.intake.text.ReadResult;
import org.nianjian.intake.text.TextReader;

/** Opens the archives and mails of an inventory. */
public final class Archives {
    private Archives() {}

    /**
     * The inventory with the files of every archive in the archive's place. What cannot be opened is a problem of the
     * archive; an archive that goes beyond the limits is refused as a whole, and so is a file that is too large to be read.
     */
    public static Inventory opened(Inventory inventory, Limits limits) {
        List<FoundFile> files = new ArrayList<>();
        List<Inventory.Problem> problems = new ArrayList<>(inventory.problems());
        Map<Ignored, Integer> ignored = new EnumMap<>(Ignored.class);
        ignored.putAll(inventory.ignored());
        TextReader reader = new TextReader(limits);
        for (FoundFile file : inventory.files()) {
            if (file.size() > limits.fileBytes()) {
                problems.add(tooLarge(file, reader));
            } else if (isPacked(file, limits)) {
                Unpacker unpacker = new Unpacker(file, limits);
                unpacker.unpack();
                files.addAll(unpacker.files());
                problems.addAll(unpacker.problems());
                unpacker.ignored().forEach(kind -> ignored.merge(kind, 1, Integer::sum));
            } else {
                files.add(file);
            }
        }
        files.sort(byCodePoints(FoundFile::path));
        problems.sort(byCodePoints(Inventory.Problem::path));
        return new Inventory(files, ignored, problems);
    }

    /** What is too large has no hash by which it could be known again: it is judged by how it begins. */
    private static Inventory.Problem tooLarge(FoundFile file, TextReader reader) {
        return reader.read(file) instanceof ReadResult.Rejected rejected
                ? new Inventory.Problem(file.path(), rejected.reason(), rejected.detail())
                : new Inventory.Problem(file.path(), RejectionReason.TOO_LARGE, "");
    }

    /** What cannot be read is left for the reader, which says so. */
    private static boolean isPacked(FoundFile file, Limits limits) {
        if (file.sha256().isEmpty()) {
            return false;
        }
        try {
            return Packing.maybe(file.bytes(Packing.head()), file.name())
                    && Packing.of(file.bytes((int) limits.fileBytes()), file.name()) != Packing.NONE;
        } catch (IOException e) {
            return false;
        }
    }

    private static <T> Comparator<T> byCodePoints(Function<T, String> key) {
        return (a, b) -> Arrays.compareUnsigned(
                key.apply(a).getBytes(StandardCharsets.UTF_8), key.apply(b).getBytes(StandardCharsets.UTF_8));
    }
}
