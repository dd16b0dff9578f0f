package org.nianjian.publish.table;

import java.util.List;
import java.util.Set;

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
 * @param unit what its numbers count or measure, Chinese and English; empty if it holds none, or if {@code unitColumn} tells
 * @param unitColumn the column of the same row that holds the unit; empty if there is none
 */
public record Field(
        String name,
        FieldType type,
        String titleZh,
        String titleEn,
        String descriptionZh,
        String descriptionEn,
        boolean required,
        List<String> codes,
        String unit,
        String unitColumn) {
    private static final Set<String> AREA_CODES = Set.of("area_code", "group_code");
    private static final String AREA_CODE = "[0-9]{2}|[0-9]{4}|[0-9]{6}|[0-9]{9}";

    public Field {
        codes = List.copyOf(codes);
    }

    /** The regular expression that its cells, where not empty, match as a whole; empty if any text will do. */
    public String pattern() {
        return AREA_CODES.contains(name) ? AREA_CODE : "";
    }
}
