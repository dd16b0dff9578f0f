package org.nianjian.statement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nianjian.indicator.Context;
import org.nianjian.indicator.Evidence;
import org.nianjian.indicator.Observation;
import org.nianjian.indicator.Period;
import org.nianjian.indicator.Relation;
import org.nianjian.indicator.Status;
import org.nianjian.quantity.Bound;

/** An observation for tests, said in few words: {@code figure("a.flow", 41).in(3).stageOf(1)}. */
public final class Figure {
    private final String indicator;
    private final @Nullable BigDecimal value;
    private Bound bound = Bound.EXACT;
    private String unit = "";
    private int segment;
    private String subset = "";
    private @Nullable Integer partOf;
    private @Nullable Integer repeatOf;
    private @Nullable Integer stageOf;
    private Period period = Period.REPORT_YEAR;

    private Figure(String indicator, @Nullable BigDecimal value) {
        this.indicator = indicator;
        this.value = value;
    }

    public static Figure figure(String indicator, String value) {
        return new Figure(indicator, new BigDecimal(value));
    }

    public static Figure figure(String indicator, long value) {
        return new Figure(indicator, BigDecimal.valueOf(value));
    }

    public static Figure placeholder(String indicator) {
        return new Figure(indicator, null);
    }

    public Figure bound(Bound is) {
        bound = is;
        return this;
    }

    public Figure unit(String is) {
        unit = is;
        return this;
    }

    /** The sentence it stands in. */
    public Figure in(int sentence) {
        segment = sentence;
        return this;
    }

    public Figure subset(String is) {
        subset = is;
        return this;
    }

    public Figure partOf(int ordinal) {
        partOf = ordinal;
        return this;
    }

    public Figure repeatOf(int ordinal) {
        repeatOf = ordinal;
        return this;
    }

    public Figure stageOf(int ordinal) {
        stageOf = ordinal;
        return this;
    }

    public Figure partial() {
        period = new Period(period.status(), period.statedYear(), true);
        return this;
    }

    public Figure status(Status is) {
        period = new Period(is, null, false);
        return this;
    }

    public Figure year(int stated) {
        period = new Period(Status.ACTUAL, stated, period.partial());
        return this;
    }

    /** The observations of a report whose figures are these, with ordinals from 1. */
    public static List<Observation> report(Figure... figures) {
        List<Observation> observations = new ArrayList<>();
        for (int i = 0; i < figures.length; i++) {
            observations.add(figures[i].observation(i + 1));
        }
        return observations;
    }

    public Observation observation(int ordinal) {
        String words = (value == null ? "XX" : value.toPlainString()) + unit;
        return new Observation(
                ordinal,
                new Evidence(ordinal * 20, ordinal * 20 + words.length(), words),
                value,
                bound,
                unit,
                unit,
                indicator,
                period,
                "",
                new Context("", words, segment, ""),
                new Relation(partOf, repeatOf, stageOf, subset));
    }
}
