package org.nianjian.publish;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nianjian.indicator.Catalogue;
import org.nianjian.indicator.IndicatorDefinition;

/**
 * What an edition is, beside its facts. Nothing in it depends on clock or machine, so that neither do the outputs.
 *
 * @param id twelve hexadecimal digits that stand for the input, the configuration and the program
 * @param catalogue the indicators in force
 * @param catalogueHash the hash of the catalogue with its words and rules
 * @param extractorHash the hash of the code that reads figures
 * @param programVersion the version of this program
 * @param previous the folder of the edition that it is compared with; null for the first one
 * @param definitions what the indicators count and by which words they are told
 */
public record Edition(
        String id,
        Catalogue catalogue,
        String catalogueHash,
        String extractorHash,
        String programVersion,
        @Nullable Path previous,
        List<IndicatorDefinition> definitions) {
    public Edition {
        definitions = List.copyOf(definitions);
    }

    /** An edition that says nothing of how indicators are told. */
    public Edition(
            String id,
            Catalogue catalogue,
            String catalogueHash,
            String extractorHash,
            String programVersion,
            @Nullable Path previous) {
        this(id, catalogue, catalogueHash, extractorHash, programVersion, previous, List.of());
    }
}
