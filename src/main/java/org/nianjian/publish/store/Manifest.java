package org.nianjian.publish.store;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.nianjian.publish.json.Json;

/**
 * What an edition's {@code datapackage.json} says of it.
 *
 * @param id the edition's id
 * @param catalogueHash the hash of the catalogue that it was made with
 * @param extractorHash the hash of the code that read its figures
 * @param programVersion the version of the program that made it
 * @param files every file that is vouched for, by path
 */
public record Manifest(
        String id, String catalogueHash, String extractorHash, String programVersion, List<Listed> files) {
    /** The file that holds it. */
    public static final String FILE = "datapackage.json";

    /** The start of a hash in it. */
    public static final String HASH_PREFIX = "sha256:";

    /**
     * A file of the edition.
     *
     * @param path its path in the edition, parts separated by {@code /}
     * @param bytes its length
     * @param hash {@code sha256:} and the hash of its bytes
     */
    public record Listed(String path, long bytes, String hash) {}

    public Manifest {
        files = List.copyOf(files);
    }

    /**
     * The manifest of the edition in that folder.
     *
     * @throws IOException if there is none, or it cannot be understood
     */
    public static Manifest read(Path folder) throws IOException {
        JsonNode json = Json.read(folder.resolve(FILE));
        List<Listed> files = new ArrayList<>();
        for (String list : List.of("resources", "files")) {
            for (JsonNode file : json.path(list)) {
                if (file.has("hash")) {
                    files.add(new Listed(
                            file.path("path").asText(),
                            file.path("bytes").asLong(),
                            file.path("hash").asText()));
                }
            }
        }
        return new Manifest(
                json.path("id").asText(),
                json.path("catalogueHash").asText(),
                json.path("extractorHash").asText(),
                json.path("version").asText(),
                files);
    }

    /**
     * What differs between the files in the folder and what is said of them, a sentence each; empty if nothing does.
     *
     * @throws IOException if a file is there but cannot be read
     */
    public List<String> differences(Path folder) throws IOException {
        List<String> differences = new ArrayList<>();
        for (Listed listed : files) {
            Path file = folder.resolve(listed.path());
            if (!Files.isRegularFile(file)) {
                differences.add(listed.path() + " is missing");
            } else if (Files.size(file) != listed.bytes()) {
                differences.add(listed.path() + " has " + Files.size(file) + " bytes instead of " + listed.bytes());
            } else if (!(HASH_PREFIX + Sha256.of(file)).equals(listed.hash())) {
                differences.add(listed.path() + " has other content than " + listed.hash());
            }
        }
        return differences;
    }
}
