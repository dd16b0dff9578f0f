package org.nianjian.place;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What can tell namesakes apart, most trustworthy first.
 *
 * @param near short texts that speak of the body itself: issuing office, salutation, signature, first paragraph, file name, folders
 * @param text the whole text
 * @param within the area code of who runs this; candidates inside it are preferred; null if unknown
 * @param year the year reported on; null if unknown
 */
public record PlaceHints(
        List<String> near,
        String text,
        @Nullable String within,
        @Nullable Integer year) {
    public PlaceHints {
        near = List.copyOf(near);
    }
}
