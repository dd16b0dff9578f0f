package org.nianjian.place;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The administrative divisions that are known, by code and by name. Immutable; lists are in the order of codes.
 *
 * <p>What only fills a column of the statistical code (市辖区, 县, 省直辖县级行政区划) is no division: a district of a municipality
 * lies directly in it, and so does a county that its province governs itself.
 */
public final class Gazetteer {
    private static final Comparator<Division> BY_CODE =
            Comparator.comparing(Division::code).thenComparing(Division::name);

    /** In the order of codes. */
    private final List<Division> all;

    private final Map<String, Division> byCode;
    private final NameIndex names;
    private final NameIndex shortNames;

    private Gazetteer(Collection<Division> divisions) {
        Division[] sorted = divisions.toArray(Division[]::new);
        Arrays.sort(sorted, BY_CODE);
        all = List.of(sorted);
        byCode = new HashMap<>(sorted.length * 2);
        names = new NameIndex(all);
        shortNames = new NameIndex(all);
        for (int i = sorted.length - 1; i >= 0; i--) {
            Division division = sorted[i];
            byCode.putIfAbsent(division.code(), division);
            names.add(division.name(), i);
            for (String name : ShortNames.of(division)) {
                shortNames.add(name, i);
            }
        }
    }

    /** A gazetteer of the divisions; a code may be given more than once, with different names and years. */
    public static Gazetteer of(Collection<Division> divisions) {
        return new Gazetteer(divisions);
    }

    /**
     * This gazetteer with divisions added. A code that is given takes the place of all that was known of that code; given
     * twice, with different names and years, it is a division that was renamed.
     */
    public Gazetteer with(Collection<Division> more) {
        if (more.isEmpty()) {
            return this;
        }
        Set<String> given = new HashSet<>();
        more.forEach(division -> given.add(division.code()));
        List<Division> together = new ArrayList<>(more);
        for (Division known : all) {
            if (!given.contains(known.code())) {
                together.add(known);
            }
        }
        return new Gazetteer(together);
    }

    /** How many codes are known. */
    public int size() {
        return byCode.size();
    }

    /** The division with the area code of 2, 4, 6 or 9 digits; null if there is none. */
    public @Nullable Division byCode(String code) {
        return byCode.get(code);
    }

    /** The divisions with the full official name; empty if there is none. */
    public List<Division> named(String name) {
        return names.get(name);
    }

    /**
     * The divisions with the full official name, and where there is none those that it is a usual short name of: 鲁山 for
     * 鲁山县, 黔东南州 for 黔东南苗族侗族自治州, 石柱县 for 石柱土家族自治县.
     */
    public List<Division> called(String name) {
        List<Division> full = named(name);
        return full.isEmpty() ? shortNames.get(name) : full;
    }

    /** All divisions of a level. */
    public List<Division> ofLevel(Level level) {
        return all.stream().filter(division -> division.level() == level).toList();
    }

    /** The divisions that the one with the code lies in, nearest first; empty for a province or an unknown code. */
    public List<Division> ancestors(String code) {
        List<Division> above = new ArrayList<>(3);
        Division division = byCode.get(code);
        while (division != null && division.parent() != null && above.size() < Level.values().length) {
            division = byCode.get(division.parent());
            if (division != null) {
                above.add(division);
            }
        }
        return above;
    }

    /** Whether the division with a code is the area or lies in it. */
    public boolean within(String code, String area) {
        return code.equals(area)
                || ancestors(code).stream().anyMatch(above -> above.code().equals(area));
    }
}
