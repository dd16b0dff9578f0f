package org.nianjian.intake.side;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nianjian.indicator.Catalogue;
import org.nianjian.intake.SideInput;
import org.nianjian.place.Division;
import org.nianjian.report.BodyAlias;
import org.nianjian.statement.Correction;

/**
 * What people keep beside the reports; each list in the order of its file, empty if there is no such file.
 *
 * @param corrections the rows of {@code corrections.csv}
 * @param places the rows of {@code places.csv}
 * @param bodies the rows of {@code bodies.csv}
 * @param population the rows of {@code population.csv}, by area code and year
 */
public record SideInputs(
        List<Correction> corrections, List<Division> places, List<ExpectedBody> bodies, List<Population> population) {
    /** Those of an input folder without any such file. */
    public static final SideInputs NONE = new SideInputs(List.of(), List.of(), List.of(), List.of());

    public SideInputs {
        population = List.copyOf(population);
        corrections = List.copyOf(corrections);
        places = List.copyOf(places);
        bodies = List.copyOf(bodies);
    }

    /** The names of the bodies that are expected, and their other spellings, as far as they help to tell whose a text is. */
    public List<BodyAlias> aliases() {
        return bodies.stream().flatMap(body -> body.spellings().stream()).toList();
    }

    /** What loading came to: everything, or all mistakes of all files at once. */
    public sealed interface Loaded {}

    /** No file has a mistake. */
    public record Valid(SideInputs inputs) implements Loaded {}

    /** There is at least one mistake; they are in the order of the files and their lines. */
    public record Invalid(List<Mistake> mistakes) implements Loaded {
        public Invalid {
            mistakes = List.copyOf(mistakes);
        }
    }

    /**
     * Reads the files at the root of an input folder.
     *
     * @param input the folder; one that is not there has no files
     * @param catalogue the indicators that corrections may name
     */
    public static Loaded load(Path input, Catalogue catalogue) {
        List<Mistake> mistakes = new ArrayList<>();
        List<Correction> corrections = new CorrectionRows(catalogue).read(rows(input, SideInput.CORRECTIONS, mistakes));
        List<Division> places = new PlaceRows().read(rows(input, SideInput.PLACES, mistakes));
        List<ExpectedBody> bodies = new BodyRows().read(rows(input, SideInput.BODIES, mistakes));
        List<Population> population = new PopulationRows().read(rows(input, SideInput.POPULATION, mistakes));
        return mistakes.isEmpty()
                ? new Valid(new SideInputs(corrections, places, bodies, population))
                : new Invalid(mistakes);
    }

    private static Table rows(Path input, SideInput which, List<Mistake> mistakes) {
        try {
            Optional<Path> file = Files.isDirectory(input) ? which.in(input) : Optional.empty();
            return file.isEmpty()
                    ? Table.none(which.fileName(), mistakes)
                    : Table.of(which.fileName(), Files.readAllBytes(file.get()), mistakes);
        } catch (IOException e) {
            mistakes.add(new Mistake(which.fileName(), 0, "the file cannot be read", "check its permissions"));
            return Table.none(which.fileName(), mistakes);
        }
    }
}
