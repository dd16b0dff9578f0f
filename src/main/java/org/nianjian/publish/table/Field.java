package org.nianjian.publish.table;

import java.util.List;

/**
 * What a column means, whatever fills it.
 *
 * @param name its name in the header
 * @param type what its cells are
 * @param titleZh its Chinese name
 * @param titleEn its English name
 * @param descriptionZh what it says, in Chinese
 * @param descriptionEn what it says, in English
 * @param required whether no cell of it is empty
 * @param codes the words that its cells may hold, in published order; empty if it is no {@link FieldType#CODE}
 */
public record Field(
        String name,
        FieldType type,
        String titleZh,
        String titleEn,
        String descriptionZh,
        String descriptionEn,
        boolean required,
        List<String> codes) {
    public Field {
        codes = List.copyOf(codes);
    }
}
