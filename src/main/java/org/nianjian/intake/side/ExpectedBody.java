package org.nianjian.intake.side;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nianjian.place.Level;
import org.nianjian.report.BodyAlias;
import org.nianjian.report.BodyType;

/**
 * A body that is expected to report: a row of {@code bodies.csv}.
 *
 * @param body its name
 * @param areaCode the code of its area, trailing zeros left out; empty if not stated
 * @param level the level of its area, as stated or as its code says
 * @param type government or department; government if not stated
 * @param from the first year that it reports on; null if it always did
 * @param to the last year that it reports on; null if it still does
 * @param aliases other spellings of its name
 * @param line the line of the file that it stands in
 */
public record ExpectedBody(
        String body,
        String areaCode,
        Level level,
        BodyType type,
        @Nullable Integer from,
        @Nullable Integer to,
        List<String> aliases,
        int line) {
    public ExpectedBody {
        aliases = List.copyOf(aliases);
    }

    /** Whether it was there to report on a year. */
    public boolean reportsOn(int year) {
        return (from == null || from <= year) && (to == null || year <= to);
    }

    /** Its name and other spellings. */
    List<BodyAlias> spellings() {
        List<String> others = aliases.isEmpty() ? List.of("") : aliases;
        return others.stream()
                .map(alias -> new BodyAlias(body, areaCode, level, type, alias))
                .toList();
    }
}
