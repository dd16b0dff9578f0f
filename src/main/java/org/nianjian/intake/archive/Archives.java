package org.nianjian.intake.archive;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;
import org.nianjian.intake.FoundFile;
import org.nianjian.intake.Inventory;
import org.nianjian.intake.Limits;
import org.nianjian.intake.RejectionReason;
import org.nianjian.intake.Sha256;
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
        return opened(inventory, limits, ArchiveMemory.NONE);
    }

    /**
     * The inventory with the files of every archive in the archive's place, as above.
     *
     * @param memory knows the archives that were opened before, which are not unpacked again; it is told of the others
     */
    public static Inventory opened(Inventory inventory, Limits limits, ArchiveMemory memory) {
        Opened opened = new Opened(inventory, limits);
        TextReader reader = new TextReader(limits);
        for (FoundFile file : inventory.files()) {
            if (file.size() > limits.fileBytes()) {
                opened.problems().add(tooLarge(file, reader));
            } else if (!mayBePacked(file)) {
                opened.files().add(file);
            } else {
                Optional<Unpacked> unpacked = unpacked(file, limits, memory);
                unpacked.ifPresentOrElse(
                        it -> opened.add(file, it), () -> opened.files().add(file));
            }
        }
        opened.files().sort(byCodePoints(FoundFile::path));
        opened.problems().sort(byCodePoints(Inventory.Problem::path));
        return new Inventory(opened.files(), opened.ignored(), opened.problems());
    }

    /** What a file holds; empty if it is no archive, or cannot be read now, which is left for the reader to say. */
    private static Optional<Unpacked> unpacked(FoundFile file, Limits limits, ArchiveMemory memory) {
        Optional<Unpacked> known = memory.recall(file.sha256(), file.name());
        if (known.isPresent()) {
            return known;
        }
        try {
            byte[] content = file.bytes((int) limits.fileBytes());
            Packing packing = Packing.of(content, file.name());
            if (packing == Packing.NONE) {
                return Optional.empty();
            }
            Unpacker unpacker = new Unpacker(file, limits);
            Unpacked unpacked = unpacker.unpack(content, packing);
            // What is kept goes by the hash, so it must be of the bytes that the hash was made of.
            if (!unpacker.passing() && Sha256.of(content).equals(file.sha256())) {
                memory.keep(file.sha256(), file.name(), unpacked);
            }
            return Optional.of(unpacked);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** What is too large has no hash by which it could be known again: it is judged by how it begins. */
    private static Inventory.Problem tooLarge(FoundFile file, TextReader reader) {
        return reader.read(file) instanceof ReadResult.Rejected rejected
                ? new Inventory.Problem(file.path(), rejected.reason(), rejected.detail())
                : new Inventory.Problem(file.path(), RejectionReason.TOO_LARGE, "");
    }

    private static boolean mayBePacked(FoundFile file) {
        if (file.sha256().isEmpty()) {
            return false;
        }
        try {
            return Packing.maybe(file.bytes(Packing.head()), file.name());
        } catch (IOException e) {
            return false;
        }
    }

    private static <T> Comparator<T> byCodePoints(Function<T, String> key) {
        return (a, b) -> Arrays.compareUnsigned(
                key.apply(a).getBytes(StandardCharsets.UTF_8), key.apply(b).getBytes(StandardCharsets.UTF_8));
    }
}
