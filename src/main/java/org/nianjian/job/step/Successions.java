package org.nianjian.job.step;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.nianjian.place.Division;
import org.nianjian.place.Gazetteer;
import org.nianjian.report.Body;
import org.nianjian.statement.comparing.Succession;

/** Whose place bodies took when divisions were renamed, merged or split: governments after governments, and each office after its like. */
final class Successions {
    private Successions() {}

    /**
     * Bodies that took the place of others.
     *
     * @param year the first year after the change
     * @param kind what happened to their divisions
     * @param before the places of the bodies of the year before; at least one
     * @param after the places of those since then; at least one
     * @param unheard the names of divisions on either side whose body never reported at all
     */
    record Event(int year, Succession.Kind kind, List<Integer> before, List<Integer> after, List<String> unheard) {}

    /** Every event among the bodies, by year. */
    static List<Event> of(List<Division> divisions, List<Body> bodies, Gazetteer gazetteer) {
        Map<String, Map<String, Integer>> byCode = new HashMap<>();
        for (int place = 0; place < bodies.size(); place++) {
            Body body = bodies.get(place);
            if (!body.areaCode().isEmpty()) {
                byCode.computeIfAbsent(body.areaCode(), code -> new HashMap<>()).put(office(body), place);
            }
        }
        List<Event> events = new ArrayList<>();
        for (Succession each : Succession.of(divisions)) {
            SortedSet<String> offices = new TreeSet<>();
            each.after()
                    .forEach(code ->
                            offices.addAll(byCode.getOrDefault(code, Map.of()).keySet()));
            for (String office : offices) {
                List<String> unheard = new ArrayList<>();
                List<Integer> before = places(each.before(), office, byCode, gazetteer, unheard);
                List<Integer> after = places(each.after(), office, byCode, gazetteer, unheard);
                if (!before.isEmpty()) {
                    events.add(new Event(each.year(), each.kind(), before, after, unheard));
                }
            }
        }
        return events;
    }

    private static String office(Body body) {
        return body.id().substring(body.id().indexOf('|'));
    }

    private static List<Integer> places(
            List<String> codes,
            String office,
            Map<String, Map<String, Integer>> byCode,
            Gazetteer gazetteer,
            List<String> unheard) {
        List<Integer> places = new ArrayList<>();
        for (String code : codes) {
            Integer place = byCode.getOrDefault(code, Map.of()).get(office);
            if (place != null) {
                places.add(place);
            } else {
                Division division = gazetteer.byCode(code);
                unheard.add(division == null ? code : division.name());
            }
        }
        return places;
    }
}
