package org.nianjian.job.step;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.nianjian.intake.side.ExpectedBody;
import org.nianjian.report.Body;

/** The bodies of an edition in published order: by area code, type and name, those without a code last by id. */
final class Bodies {
    private static final Comparator<Body> ORDER = Comparator.comparing(
                    (Body body) -> body.areaCode().isEmpty())
            .thenComparing(CodePointOrder.by(Body::areaCode))
            .thenComparing(body -> body.areaCode().isEmpty() ? 0 : body.type().ordinal())
            .thenComparing(CodePointOrder.by(body -> body.areaCode().isEmpty() ? "" : body.name()))
            .thenComparing(CodePointOrder.by(Body::id));

    private final List<Body> ordered;
    private final Map<String, Integer> places = new HashMap<>();

    private Bodies(List<Body> ordered) {
        this.ordered = List.copyOf(ordered);
        for (int place = 0; place < ordered.size(); place++) {
            places.put(ordered.get(place).id(), place);
        }
    }

    /**
     * All bodies that are mentioned. One that is listed is called as the list says; of the others, one that goes by several
     * names is called by the most frequent of them.
     */
    static Bodies of(Collection<Body> mentioned, Listed listed) {
        Map<String, Map<Body, Integer>> byId = new LinkedHashMap<>();
        for (Body body : mentioned) {
            byId.computeIfAbsent(body.id(), id -> new TreeMap<>(CodePointOrder.by(Body::toString)))
                    .merge(body, 1, Integer::sum);
        }
        List<Body> bodies = new ArrayList<>();
        byId.values().forEach(spellings -> bodies.add(named(mostFrequent(spellings), listed)));
        bodies.sort(ORDER);
        return new Bodies(bodies);
    }

    private static Body named(Body body, Listed listed) {
        ExpectedBody row = listed.of(body);
        return row == null
                ? body
                : new Body(body.id(), row.body(), body.level(), body.type(), body.areaCode(), body.area());
    }

    private static Body mostFrequent(Map<Body, Integer> spellings) {
        int most = spellings.values().stream().mapToInt(Integer::intValue).max().orElseThrow();
        return spellings.entrySet().stream()
                .filter(entry -> entry.getValue() == most)
                .findFirst()
                .orElseThrow()
                .getKey();
    }

    List<Body> ordered() {
        return ordered;
    }

    /** The place of a body that was mentioned. */
    int place(Body body) {
        return Objects.requireNonNull(places.get(body.id()), body.id());
    }

    /** What a body that was mentioned is called in this edition. */
    Body canonical(Body body) {
        return ordered.get(place(body));
    }
}
