package org.nianjian.quantity;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Runs what other projects expect of numbers in Chinese text; where we know better, the case stands in a list with why. */
class PeerCasesTest {
    private static final int RIGHT = 0;
    private static final int WRONG = 1;
    private static final int REFUSED = 2;
    private static final int DISAGREED = 3;
    private static final int OUT_OF_SCOPE = 4;

    @Test
    void otherProjectsNumbersAreReadAsTheyExpectThem() throws IOException {
        Path folder = Path.of(System.getProperty("nianjian.shared", "../shared"), "peer-tests");
        assumeTrue(
                Files.isDirectory(folder), () -> "no cases of other projects at " + folder + ": nothing was measured");
        Set<String> disagreements = new HashSet<>();
        Cases.lines("peer-disagreements.tsv").forEach(line -> disagreements.add(line.split("\t")[0]));
        Map<String, int[]> table = new TreeMap<>();
        Map<PeerCases.OutOfScope, Integer> kinds = new TreeMap<>();
        Set<String> used = new TreeSet<>();
        int[] all = new int[5];
        for (PeerCases.Case one : PeerCases.load(folder)) {
            PeerCases.OutOfScope kind = PeerCases.outOfScope(one);
            int outcome;
            if (kind != null) {
                outcome = OUT_OF_SCOPE;
                kinds.merge(kind, 1, Integer::sum);
            } else {
                outcome = outcome(one);
                if (outcome != RIGHT && disagreements.contains(one.text())) {
                    used.add(one.text());
                    outcome = DISAGREED;
                }
            }
            all[outcome]++;
            table.computeIfAbsent(one.source(), source -> new int[5])[outcome]++;
            if (outcome == WRONG || outcome == REFUSED) {
                System.out.println((outcome == WRONG ? "wrong   " : "refused ") + one + " read " + value(one));
            }
        }
        System.out.println(String.format("%-28s right wrong refused disagreed out of scope", "source"));
        table.put("together", all);
        table.forEach((source, n) -> System.out.println(
                String.format(Locale.ROOT, "%-28s %5d %5d %7d %9d %12d", source, n[0], n[1], n[2], n[3], n[4])));
        System.out.println(kinds);
        double scope = all[RIGHT] + all[WRONG] + all[REFUSED] + all[DISAGREED];
        assertAll(
                () -> assertTrue(all[RIGHT] / scope >= 0.97, "right: " + all[RIGHT] + " of " + scope),
                () -> assertTrue(all[WRONG] / scope <= 0.005, "wrong: " + all[WRONG] + " of " + scope),
                () -> assertTrue(all[DISAGREED] / scope <= 0.02, "disagreed: " + all[DISAGREED] + " of " + scope),
                () -> assertTrue(
                        used.equals(disagreements), "listed, but no disagreement: " + minus(disagreements, used)));
    }

    private static Set<String> minus(Set<String> all, Set<String> some) {
        Set<String> rest = new TreeSet<>(all);
        rest.removeAll(some);
        return rest;
    }

    private static int outcome(PeerCases.Case one) {
        BigDecimal expected = one.expected();
        BigDecimal read = value(one);
        if (expected == null || read == null) {
            return expected == null && read == null ? RIGHT : read == null ? REFUSED : WRONG;
        }
        // Shares are kept to two decimals of a percent, as the yearbook does.
        BigDecimal difference = expected.subtract(read).abs();
        boolean share = one.reading() == PeerCases.Reading.PERCENT || form(one) == Quantity.Form.PERCENT;
        BigDecimal allowed = share
                ? new BigDecimal("0.00501")
                : one.reading() == PeerCases.Reading.PHRASE ? new BigDecimal("0.005") : BigDecimal.ZERO;
        return difference.compareTo(allowed) <= 0 ? RIGHT : WRONG;
    }

    private static Quantity.@Nullable Form form(PeerCases.Case one) {
        Quantity first = first(one.text());
        return first == null ? null : first.form();
    }

    private static @Nullable BigDecimal value(PeerCases.Case one) {
        String text = one.text();
        if (one.reading() == PeerCases.Reading.NUMBER) {
            BigDecimal bare = Numerals.parse(text);
            if (bare != null) {
                return bare;
            }
            Quantity share = first(text);
            if (share != null && share.form() == Quantity.Form.PERCENT) {
                BigDecimal percent = share.value();
                return percent == null ? null : percent.divide(BigDecimal.valueOf(100), 12, RoundingMode.HALF_UP);
            }
            text += "件";
        }
        Quantity first = first(text);
        return first == null ? null : first.value();
    }

    private static @Nullable Quantity first(String text) {
        List<Quantity> found = QuantityReader.read(text, 0, text.length()).quantities();
        return found.isEmpty() ? null : found.get(0);
    }
}
