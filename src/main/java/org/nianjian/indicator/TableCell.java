package org.nianjian.indicator;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.nianjian.quantity.Quantity;
import org.nianjian.quantity.Span;

/**
 * A figure's place in a table.
 *
 * @param column what the name of its column says
 * @param told when it holds by its own words in the cell (73件（上年90件）); null if they say nothing
 * @param rowTime when the figures of its row hold, if the row is labelled with a year
 * @param ownStart where the words begin that tell what it counts: its cell's, else those of the label before it
 * @param rowStart where its row begins
 * @param end where its cell ends, or what the cell says of it
 * @param unit one of what the measure word of its row, column or table counts; null if none is told
 * @param first the figure of the row that it stands beside without a column of its own (2次 | 县级1次、自查1次); −1 if none
 * @param addend whether its row is one of those that a row of sums adds up
 */
record TableCell(
        TableColumn column,
        @Nullable Time told,
        @Nullable Time rowTime,
        int ownStart,
        int rowStart,
        int end,
        @Nullable Quantity unit,
        int first,
        boolean addend) {

    /** When the figure holds by its own words, its column or its row; null if none says. */
    @Nullable
    Time time() {
        if (told != null) {
            return told;
        }
        return column.time() != null ? column.time() : rowTime;
    }

    /** The clause of the figure: its row as far as it tells of it. */
    Clause clause(Clause read) {
        return new Clause(
                read.figure(),
                ownStart,
                Math.max(rowStart, read.gapStart()),
                end,
                rowStart,
                rowStart,
                read.sentenceStart(),
                read.sectionStart(),
                read.segment(),
                false,
                false,
                first);
    }

    /** The figure with the measure word that the table gives for it, if it has none itself. */
    Figure measured(Figure figure) {
        if (!(figure instanceof Figure.Number number) || !figure.unit().isEmpty() || unit == null) {
            return figure;
        }
        Quantity bare = number.quantity();
        BigDecimal value = bare.value();
        if (value == null || unit.value() == null) {
            return figure;
        }
        return new Figure.Number(new Quantity(
                bare.span(),
                plain(value.multiply(unit.value())),
                bare.bound(),
                unit.unit(),
                unit.form(),
                bare.range()));
    }

    /** 1.2 of 万元 is 12000, not 12000.0. */
    private static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** The name of the column as a clause of its own, for tables whose columns are indicators. */
    Clause heading(Clause read) {
        Span name = column.name();
        return new Clause(
                new Span(name.end(), name.end()),
                name.start(),
                name.start(),
                name.end(),
                name.start(),
                name.start(),
                read.sentenceStart(),
                read.sectionStart(),
                read.segment(),
                false,
                false,
                -1);
    }
}
