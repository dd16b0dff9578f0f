package org.nianjian.intake.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.nianjian.indicator.Lexicon;
import org.nianjian.intake.text.Encodings;

/** Loads the built-in catalogue and, over it, the {@code catalogue.yaml} of an input folder. */
public final class CatalogueLoader {
    /** The name of the file in the input folder. */
    public static final String FILE = "catalogue.yaml";

    private CatalogueLoader() {}

    /** The built-in catalogue; it has no mistakes, a test holds that. */
    public static LoadedCatalogue builtIn() {
        return load(List.of(new Source("built-in " + FILE, builtInYaml())));
    }

    /**
     * The catalogue in force for an input folder.
     *
     * @param input the folder; without a {@value #FILE} in it the built-in catalogue is in force
     * @throws UncheckedIOException if the file is there and cannot be read
     */
    public static LoadedCatalogue load(Path input) {
        Path file = input.resolve(FILE);
        if (!Files.exists(file)) {
            return builtIn();
        }
        try {
            Encodings.Decoded decoded = Encodings.decode(Files.readAllBytes(file));
            return decoded.broken() > 0
                    ? new LoadedCatalogue(
                            new Lexicon(List.of(), List.of()),
                            "",
                            List.of(new CatalogueMistake(
                                    FILE, 0, "this is neither UTF-8 nor GB18030; save it as UTF-8")))
                    : load(List.of(new Source("built-in " + FILE, builtInYaml()), new Source(FILE, decoded.text())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Source(String name, String yaml) {}

    private static LoadedCatalogue load(List<Source> sources) {
        CatalogueParser parser = new CatalogueParser();
        MessageDigest digest = sha256();
        for (Source source : sources) {
            parser.add(source.name(), source.yaml());
            digest.update(source.yaml().getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
        }
        Lexicon lexicon = parser.build();
        return new LoadedCatalogue(lexicon, HexFormat.of().formatHex(digest.digest()), parser.mistakes());
    }

    private static String builtInYaml() {
        try (InputStream in = CatalogueLoader.class.getResourceAsStream("/org/nianjian/intake/catalogue.yaml")) {
            if (in == null) {
                throw new IllegalStateException("the program was packed without its catalogue");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
