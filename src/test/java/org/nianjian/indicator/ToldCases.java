package org.nianjian.indicator;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nianjian.quantity.Bound;

/**
 * Passages with all that is read from them. A passage stands at the beginning of a line, written as a {@link MarkedCase}
 * without marks; below it, indented, one line for each figure and then one for each comparison. # begins the fact that the
 * passages after it show.
 *
 * <p>A figure is told as {@code words = value, indicator, what is special about it: the words that decided}. Special are a
 * bound, a status or year of its own, part of a year, what it is part of or a stage or repeat of (by its number in the
 * passage), the subset of a rate, and ?… what an unclassified one seems to count. A template says first that it is one.
 */
record ToldCases(String text, List<String> told) {
    ToldCases {
        told = List.copyOf(told);
    }

    static List<ToldCases> of(String file) {
        List<ToldCases> cases = new ArrayList<>();
        String text = "";
        List<String> told = new ArrayList<>();
        for (String line : lines(file)) {
            if (line.startsWith("\t")) {
                told.add(line.strip());
            } else if (!line.isBlank() && !line.startsWith("#")) {
                if (!text.isEmpty()) {
                    cases.add(new ToldCases(text, told));
                }
                text = line;
                told.clear();
            }
        }
        cases.add(new ToldCases(text, told));
        return cases;
    }

    private static List<String> lines(String file) {
        try (InputStream in = requireNonNull(ToldCases.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A reading, told as the cases tell it. */
    static List<String> tell(Reading reading) {
        List<String> lines = new ArrayList<>();
        if (reading.template()) {
            lines.add("a template");
        }
        reading.observations().forEach(observation -> lines.add(tell(observation)));
        reading.claims().forEach(claim -> lines.add(tell(claim)));
        return lines;
    }

    private static String tell(Observation read) {
        StringBuilder line = new StringBuilder(read.evidence().words().replace('\n', '⏎'));
        line.append(" = ").append(plain(read.value())).append(read.unit());
        line.append(", ").append(read.indicator()).append(bound(read.bound()));
        Period period = read.period();
        if (period.status() != Status.ACTUAL) {
            line.append(", ").append(period.status().code());
        }
        if (period.statedYear() != null) {
            line.append(", of ").append(period.statedYear());
        }
        line.append(period.partial() ? ", part of a year" : "");
        Relation relation = read.relation();
        line.append(to("part", relation.partOf()));
        line.append(to("stage", relation.stageOf()));
        line.append(to("repeat", relation.repeatOf()));
        line.append(relation.subset().isEmpty() ? "" : ", of " + relation.subset());
        String head = read.context().head();
        line.append(head.isEmpty() ? "" : ", ?" + head);
        return read.matched().isEmpty()
                ? line.toString()
                : line.append(": ").append(read.matched()).toString();
    }

    private static String tell(Claim claim) {
        String sign = claim.change().signum() > 0 ? "+" : "";
        String base = claim.baseYear() == null ? "" : ", than " + claim.baseYear();
        return sign + plain(claim.change()) + claim.unit() + ", " + claim.indicator() + bound(claim.bound()) + base
                + ", by " + claim.ordinal();
    }

    private static String plain(@Nullable BigDecimal value) {
        return value == null ? "?" : value.toPlainString();
    }

    private static String bound(Bound bound) {
        return bound == Bound.EXACT ? "" : ", " + bound.code();
    }

    private static String to(String relation, @Nullable Integer ordinal) {
        return ordinal == null ? "" : ", " + relation + " of " + ordinal;
    }
}
