package org.nianjian.indicator;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The indicators that figures are read as, in published order. */
public final class Catalogue {
    private final Map<String, Indicator> byId = new LinkedHashMap<>();

    /**
     * A catalogue of indicators in this order.
     *
     * @throws IllegalArgumentException if two have the same id
     */
    public Catalogue(List<Indicator> indicators) {
        for (Indicator indicator : indicators) {
            if (byId.put(indicator.id(), indicator) != null) {
                throw new IllegalArgumentException("two indicators are called " + indicator.id());
            }
        }
    }

    /** All of them, in published order. */
    public List<Indicator> indicators() {
        return List.copyOf(byId.values());
    }

    /** The indicator of that id; empty for {@link Observation#OTHER} and for unknown ids. */
    public Optional<Indicator> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }
}
