package org.nianjian.place;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

/**
 * Tells which of several namesakes a name means, or that it cannot be told.
 *
 * <p>A wrong code is far worse than none: a clue counts only if it leaves one candidate, a weaker clue is asked only among
 * what the stronger ones left, and never is the first of several taken.
 */
public final class PlaceResolver {
    /** How much of a long text is searched, at its beginning and at its end. */
    private static final int SEARCHED_HEAD = 20_000;

    private static final int SEARCHED_TAIL = 4_000;

    /** So often must a name above the county stand in a text to be no mere visit. */
    private static final int OFTEN = 2;

    /** So many times as often as any other must a name stand to prevail over them. */
    private static final int PREVAILS = 3;

    private final Gazetteer gazetteer;
    private final Mentions mentions;

    public PlaceResolver(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        this.mentions = new Mentions(gazetteer);
    }

    /** Chooses among the divisions that a name can mean. */
    public Resolution resolve(NamedPlace place, PlaceHints hints) {
        List<Division> candidates = standing(place.candidates(), hints);
        if (candidates.isEmpty()) {
            return new Resolution(null, List.of(), "");
        }
        String near = String.join("\n", hints.near());
        Set<String> nearNames = mentions.aboveTownships(near).keySet();
        if (candidates.size() == 1 && place.official()) {
            Division only = candidates.get(0);
            return contradicted(only, nearNames, hints)
                    ? new Resolution(null, candidates, "another county is named beside it")
                    : new Resolution(only, List.of(), "");
        }
        return narrow(candidates, near, nearNames, hints, place.official());
    }

    /**
     * The counties that are named beside a name that says no place itself; failing that the operator's own area. More than
     * one if it cannot be told which.
     */
    public List<Division> countiesBeside(PlaceHints hints) {
        List<Division> near = counties(String.join("\n", hints.near()));
        Division own = hints.within() == null ? null : gazetteer.byCode(hints.within());
        return near.isEmpty() && own != null ? List.of(own) : near;
    }

    private List<Division> counties(String words) {
        return mentions.aboveTownships(words).keySet().stream()
                .flatMap(name -> gazetteer.named(name).stream())
                .filter(named -> named.level() == Level.COUNTY)
                .toList();
    }

    private Resolution narrow(
            List<Division> all, String near, Set<String> nearNames, PlaceHints hints, boolean official) {
        String text = searched(hints.text());
        Map<String, Integer> named = mentions.aboveTownships(text);
        Narrowing left = new Narrowing(all, official);
        left.keep("its county is named beside it", each -> nearNames.contains(countyAbove(each)));
        left.keep(
                "it lies in the area of the operator",
                each -> hints.within() != null && gazetteer.within(each.code(), hints.within()));
        left.keepMost("its county is named in the text", each -> named.getOrDefault(countyAbove(each), 0), 1);
        left.keep("its prefecture or province is named beside it", each -> holdsAny(nearNames, higher(each)));
        left.keepMost("its prefecture is named in the text", each -> named.getOrDefault(prefecture(each), 0), OFTEN);
        left.keepMost("its province is named in the text", each -> named.getOrDefault(province(each), 0), OFTEN);
        left.keep("a document number begins like its county's name", each -> numbered(near + "\n" + text, each));
        left.keepLone("it is a division proper, the others are zones", each -> each.level() != Level.TOWNSHIP);
        return left.result();
    }

    /** The county that a township lies in; empty for what is itself a county, whose own name is no clue. */
    private String countyAbove(Division division) {
        String county = division.level() == Level.TOWNSHIP ? county(division) : "";
        return county.equals(division.name()) ? "" : county;
    }

    /** Candidates that one clue after the other thins out. */
    private static final class Narrowing {
        private List<Division> left;
        private String how = "";
        private boolean settled;
        private final boolean official;

        /** @param official whether a single candidate is certain by its name alone */
        Narrowing(List<Division> all, boolean official) {
            left = all;
            this.official = official;
            settled = official && all.size() == 1;
        }

        void keep(String clue, Predicate<Division> fits) {
            keepAll(clue, left.stream().filter(fits).toList());
        }

        void keepMost(String clue, ToIntFunction<Division> count, int atLeast) {
            int most = left.stream().mapToInt(count).max().orElse(0);
            if (most >= atLeast) {
                keepAll(
                        clue,
                        left.stream()
                                .filter(each -> count.applyAsInt(each) * PREVAILS > most)
                                .toList());
            }
        }

        /** Keeps the one that fits, if there is just one, even where no clue is left: only for full official names. */
        void keepLone(String clue, Predicate<Division> fits) {
            List<Division> fitting = left.stream().filter(fits).toList();
            if (official && fitting.size() == 1) {
                keepAll(clue, fitting);
            }
        }

        private void keepAll(String clue, List<Division> fitting) {
            if (!settled && !fitting.isEmpty()) {
                left = fitting;
                how = clue;
                settled = fitting.size() == 1;
            }
        }

        Resolution result() {
            return settled ? new Resolution(left.get(0), List.of(), how) : new Resolution(null, left, "");
        }
    }

    /** Those that were there in the year, if any was. */
    private static List<Division> standing(List<Division> candidates, PlaceHints hints) {
        Integer year = hints.year();
        if (year == null || candidates.size() < 2) {
            return candidates;
        }
        List<Division> there = new ArrayList<>();
        for (Division each : candidates) {
            Integer from = each.from();
            Integer to = each.to();
            if ((from == null || from <= year) && (to == null || year <= to)) {
                there.add(each);
            }
        }
        return there.isEmpty() ? candidates : there;
    }

    /**
     * Whether what stands beside a name speaks against the only division of that name: it names counties, all of them
     * others, and nothing that the division lies in. The list of divisions may be older than the report.
     */
    private boolean contradicted(Division only, Set<String> nearNames, PlaceHints hints) {
        if (only.level() != Level.TOWNSHIP || nearNames.contains(county(only)) || holdsAny(nearNames, higher(only))) {
            return false;
        }
        if (hints.text().contains(county(only))) {
            return false;
        }
        return nearNames.stream()
                .flatMap(name -> gazetteer.named(name).stream())
                .anyMatch(named -> named.level() == Level.COUNTY);
    }

    private String county(Division division) {
        return at(Level.COUNTY, division);
    }

    private String prefecture(Division division) {
        return at(Level.PREFECTURE, division);
    }

    private String province(Division division) {
        return at(Level.PROVINCE, division);
    }

    /** The name of what a division lies in, or is, at a level; empty if there is none. */
    private String at(Level level, Division division) {
        if (division.level() == level) {
            return division.name();
        }
        for (Division above : gazetteer.ancestors(division.code())) {
            if (above.level() == level) {
                return above.name();
            }
        }
        return "";
    }

    private List<String> higher(Division division) {
        return List.of(prefecture(division), province(division));
    }

    private static boolean holdsAny(Set<String> names, List<String> wanted) {
        return wanted.stream().anyMatch(names::contains);
    }

    /** The short names of the county or, where there is no county, of the prefecture. */
    private Set<String> shortNames(Division division) {
        Set<String> names = new HashSet<>();
        for (Division above : gazetteer.ancestors(division.code())) {
            if (above.level() == Level.COUNTY || above.level() == Level.PREFECTURE) {
                names.addAll(ShortNames.of(above));
                break;
            }
        }
        return names;
    }

    private boolean numbered(String words, Division division) {
        return DocumentNumbers.issuers(words).stream()
                .filter(issuer -> !division.name().startsWith(issuer.substring(0, 1)))
                .anyMatch(issuer -> shortNames(division).stream().anyMatch(name -> begins(issuer, name)));
    }

    private static boolean begins(String issuer, String name) {
        return issuer.startsWith(name) || issuer.charAt(0) == name.charAt(0);
    }

    private static String searched(String text) {
        int tail = Math.max(SEARCHED_HEAD, text.length() - SEARCHED_TAIL);
        return text.length() <= SEARCHED_HEAD + SEARCHED_TAIL
                ? text
                : text.substring(0, SEARCHED_HEAD) + "\n" + text.substring(tail);
    }
}
