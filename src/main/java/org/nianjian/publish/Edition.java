package org.nianjian.publish;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.nianjian.indicator.Catalogue;

/**
 * What an edition is, beside its facts. Nothing in it depends on clock or machine, so that neither do the outputs.
 *
 * @param id twelve hexadecimal digits that stand for the input, the configuration and the program
 * @param catalogue the indicators in force
 * @param catalogueHash the hash of the catalogue with its words and rules
 * @param extractorHash the hash of the code that reads figures
 * @param programVersion the version of this program
 * @param previous the folder of the edition that it is compared with; null for the first one
 */
public record Edition(
        String id,
        Catalogue catalogue,
        String catalogueHash,
        String extractorHash,
        String programVersion,
        @Nullable Path previous) {}
