package org.nianjian.intake.catalogue;

import java.util.List;
import org.nianjian.indicator.Lexicon;

/**
 * A catalogue, or why there is none.
 *
 * @param lexicon what could be understood of it; not to be used if there are mistakes
 * @param hash the SHA-256 of all files that it was made from, in lower-case hexadecimal
 * @param mistakes all of them; empty if it can be used
 */
public record LoadedCatalogue(Lexicon lexicon, String hash, List<CatalogueMistake> mistakes) {
    public LoadedCatalogue {
        mistakes = List.copyOf(mistakes);
    }
}
