package org.nianjian.publish.chart.form;

import java.math.BigDecimal;
import java.text.FieldPosition;
import java.text.NumberFormat;
import java.text.ParsePosition;
import org.nianjian.publish.chart.text.Figures;

/** Whole numbers with their sign, as labels of an axis; zero has none. */
final class SignedFormat extends NumberFormat {
    private static final long serialVersionUID = 1L;

    @Override
    public StringBuffer format(double number, StringBuffer to, FieldPosition position) {
        return to.append(Figures.signed(new BigDecimal(Math.rint(number)), 0));
    }

    @Override
    public StringBuffer format(long number, StringBuffer to, FieldPosition position) {
        return to.append(Figures.signed(BigDecimal.valueOf(number), 0));
    }

    @Override
    public Number parse(String source, ParsePosition position) {
        throw new UnsupportedOperationException("labels are only written");
    }
}
