package org.nianjian.place;

import java.util.List;

/**
 * A name that begins with a path of divisions: 鲁山县背孜乡人民政府, 城口县周溪乡, 灵寿县民政局.
 *
 * @param candidates what the last division of the path can be, those above it heeded; empty if the name begins with none
 * @param path the words of the path; empty if there is none
 * @param rest what follows the path: 人民政府, 民政局, or the whole name if there is no path
 * @param official whether a name in the path is a full official one or says what it is a name of (石柱县); other words may
 *     be a division's short name by chance (平安 in 平安办)
 */
public record NamedPlace(List<Division> candidates, String path, String rest, boolean official) {
    public NamedPlace {
        candidates = List.copyOf(candidates);
    }
}
