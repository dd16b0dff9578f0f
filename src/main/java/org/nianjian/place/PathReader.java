package org.nianjian.place;

import java.util.ArrayList;
import java.util.List;

/** Reads the path of divisions that a name begins with, taking the longest name at each step. */
public final class PathReader {
    private static final String GOVERNMENT = "人民政府";
    private static final int LONGEST_NAME = 18;
    private static final int SHORTEST_NAME = 2;

    private final Gazetteer gazetteer;

    public PathReader(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /**
     * Reads a name of a body or an area without blanks.
     *
     * <p>A division that does not lie in the one before it ends in no candidates: 某县某镇 is never a 某镇 elsewhere.
     */
    public NamedPlace read(String name) {
        List<Division> candidates = List.of();
        int at = 0;
        boolean official = false;
        StringBuilder path = new StringBuilder();
        while (at < name.length()) {
            int start = at + government(name, at, candidates);
            int end = longest(name, start, candidates);
            if (end < 0) {
                break;
            }
            String words = name.substring(start, end);
            official |= !gazetteer.named(words).isEmpty() || saysItsKind(words);
            candidates = inside(gazetteer.called(words), candidates);
            path.append(words);
            at = end;
        }
        return new NamedPlace(candidates, path.toString(), name.substring(at), official);
    }

    /** A street office is its government's: between the two names may stand 人民政府 (某县人民政府某街道办事处). */
    private int government(String name, int at, List<Division> candidates) {
        boolean goesOn = !candidates.isEmpty()
                && name.startsWith(GOVERNMENT, at)
                && longest(name, at + GOVERNMENT.length(), candidates) > 0;
        return goesOn ? GOVERNMENT.length() : 0;
    }

    private static boolean saysItsKind(String words) {
        return "县旗州乡镇道处".indexOf(words.charAt(words.length() - 1)) >= 0;
    }

    /** The end of the longest name at an offset that can go on from what was read before; −1 if there is none. */
    private int longest(String name, int at, List<Division> above) {
        for (int end = Math.min(name.length(), at + LONGEST_NAME); end >= at + SHORTEST_NAME; end--) {
            String words = name.substring(at, end);
            List<Division> called = gazetteer.called(words);
            boolean cut = end < name.length() && isShort(words) && goesOn(name, end);
            if (!called.isEmpty()
                    && !cut
                    && (above.isEmpty() || !inside(called, above).isEmpty())) {
                return end;
            }
        }
        return -1;
    }

    private boolean isShort(String words) {
        return gazetteer.named(words).isEmpty() && !saysItsKind(words);
    }

    /** 新华 in 新华乡 is no short name: what kind of division it is follows. */
    private static boolean goesOn(String name, int end) {
        return "镇乡县区市旗州盟省街".indexOf(name.charAt(end)) >= 0 || name.startsWith("苏木", end);
    }

    private List<Division> inside(List<Division> called, List<Division> above) {
        if (above.isEmpty()) {
            return called;
        }
        List<Division> kept = new ArrayList<>();
        for (Division division : called) {
            for (Division higher : above) {
                if (!division.code().equals(higher.code()) && gazetteer.within(division.code(), higher.code())) {
                    kept.add(division);
                    break;
                }
            }
        }
        return kept;
    }
}
