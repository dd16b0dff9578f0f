package org.nianjian.cli;

import java.nio.file.Path;
import java.util.List;
import org.nianjian.indicator.Catalogue;
import org.nianjian.indicator.Lexicon;
import org.nianjian.intake.BuiltInDivisions;
import org.nianjian.intake.catalogue.CatalogueLoader;
import org.nianjian.intake.catalogue.LoadedCatalogue;
import org.nianjian.intake.side.SideInputs;
import org.nianjian.place.Gazetteer;
import org.nianjian.report.Identifier;

/** What lies beside the reports in an input folder, as far as reading one of them takes it. */
final class InputFolder {
    private final Path folder;

    /** The folder need not be there: then everything is built in. */
    InputFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * The catalogue with its words: the built-in one, with the folder's own over it.
     *
     * @throws UsageException if the folder's own has mistakes; a line for each
     */
    Lexicon lexicon() {
        LoadedCatalogue loaded = CatalogueLoader.load(folder);
        if (!loaded.mistakes().isEmpty()) {
            throw mistakes(loaded.mistakes());
        }
        return loaded.lexicon();
    }

    /**
     * What tells whose a report is, by the divisions and bodies that are known: the built-in ones and those of the folder.
     *
     * @throws UsageException if a file beside the reports has mistakes; a line for each
     */
    Identifier identifier(Catalogue catalogue) {
        SideInputs.Loaded loaded = SideInputs.load(folder, catalogue);
        if (loaded instanceof SideInputs.Invalid invalid) {
            throw mistakes(invalid.mistakes());
        }
        SideInputs side = ((SideInputs.Valid) loaded).inputs();
        return new Identifier(Gazetteer.of(BuiltInDivisions.load()).with(side.places()), null, side.aliases());
    }

    /** What the file is called within the folder; its bare name if it lies elsewhere. */
    String nameOf(Path file, String name) {
        Path whole = folder.toAbsolutePath().normalize();
        Path at = file.toAbsolutePath().normalize();
        return at.startsWith(whole) && !at.equals(whole)
                ? whole.relativize(at).toString().replace(at.getFileSystem().getSeparator(), "/")
                : name;
    }

    private static UsageException mistakes(List<?> mistakes) {
        return new UsageException(mistakes.stream().map(Object::toString).toList());
    }
}
