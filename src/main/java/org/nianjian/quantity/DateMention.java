package org.nianjian.quantity;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A date or period that is written in numbers; a span of years (2021—2025年) is two mentions, one per year.
 *
 * <p>Days are not kept. 截至11月底 begins in January, 3月以来 ends in December, a quarter is its three months. Dates inside titles and quotation marks are mentions too.
 *
 * @param span the date as written, 年, 月 or 日 included
 * @param year four digits, or null if only months are written
 * @param fromMonth 1 to 12, or null if a whole year is meant
 * @param toMonth 1 to 12, not before {@code fromMonth}; null exactly when {@code fromMonth} is null
 */
public record DateMention(
        Span span,
        @Nullable Integer year,
        @Nullable Integer fromMonth,
        @Nullable Integer toMonth) {
    /** What says behind a date that a time begins with it that lasts until now. */
    public static final List<String> UNTIL_NOW = List.of("至今", "到现在", "到目前", "到如今", "迄今");
}
