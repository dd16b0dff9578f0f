package org.nianjian.quantity;

import java.util.List;

/**
 * What was found in a stretch of text.
 *
 * @param quantities the figures and placeholders, in reading order, none overlapping another
 * @param dates the dates and periods that are written in numbers, in reading order
 */
public record Scan(List<Quantity> quantities, List<DateMention> dates) {
    public Scan {
        quantities = List.copyOf(quantities);
        dates = List.copyOf(dates);
    }
}
