package org.nianjian.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nianjian.indicator.Lexicon;
import org.nianjian.intake.Sha256;
import org.nianjian.intake.SideInput;
import org.nianjian.intake.catalogue.CatalogueLoader;
import org.nianjian.intake.catalogue.LoadedCatalogue;
import org.nianjian.intake.side.SideInputs;

/**
 * What people keep beside the reports, all of it understood.
 *
 * @param lexicon the catalogue with its words
 * @param catalogueHash the hash of what it was made from
 * @param side corrections, places and expected bodies
 * @param hashes the hash of every file that is there, by its name
 */
record Inputs(Lexicon lexicon, String catalogueHash, SideInputs side, Map<String, String> hashes) {

    /**
     * Loads them from the root of the input folder.
     *
     * @throws ConfigurationException with all mistakes at once
     */
    static Inputs load(Path input) throws ConfigurationException, IOException {
        LoadedCatalogue catalogue = CatalogueLoader.load(input);
        List<String> mistakes = new ArrayList<>();
        catalogue.mistakes().forEach(mistake -> mistakes.add(mistake.toString()));
        SideInputs side = SideInputs.NONE;
        SideInputs.Loaded loaded = SideInputs.load(input, catalogue.lexicon().catalogue());
        if (loaded instanceof SideInputs.Invalid invalid) {
            invalid.mistakes().forEach(mistake -> mistakes.add(mistake.toString()));
        } else if (loaded instanceof SideInputs.Valid valid) {
            side = valid.inputs();
        }
        if (!mistakes.isEmpty()) {
            throw new ConfigurationException(mistakes);
        }
        return new Inputs(catalogue.lexicon(), catalogue.hash(), side, hashes(input));
    }

    private static Map<String, String> hashes(Path input) throws IOException {
        Map<String, String> hashes = new LinkedHashMap<>();
        for (SideInput each : SideInput.values()) {
            Optional<Path> file = each.in(input);
            if (file.isPresent()) {
                hashes.put(each.fileName(), Sha256.of(Files.readAllBytes(file.get())));
            }
        }
        return hashes;
    }
}
