package org.nianjian.publish.chart.data;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import org.jspecify.annotations.Nullable;
import org.nianjian.indicator.Indicator;
import org.nianjian.report.Body;

/** Makes the profiles of bodies, as long as there are not too many of them. */
final class ProfileBuilder {
    private final int most;
    private final Limits limits;
    private final Map<String, Indicator> indicators = new HashMap<>();
    private final List<Profile> profiles = new ArrayList<>();
    private int bodies;

    /** Profiles of so many bodies at most; of more, none are made. */
    ProfileBuilder(int most, Limits limits) {
        this.most = most;
        this.limits = limits;
    }

    void indicator(Indicator indicator) {
        indicators.put(indicator.id(), indicator);
    }

    /** A body's values by indicator and year. */
    void add(Body body, Map<String, NavigableMap<Integer, Value>> values) {
        bodies++;
        if (bodies > most) {
            profiles.clear();
            return;
        }
        int last =
                values.values().stream().mapToInt(NavigableMap::lastKey).max().orElse(0);
        int first =
                values.values().stream().mapToInt(NavigableMap::firstKey).min().orElse(0);
        int from = Math.max(first, last - limits.years() + 1);
        List<Profile.Series> series = new ArrayList<>();
        values.forEach((id, years) -> {
            Indicator indicator = indicators.get(id);
            if (indicator != null && !years.tailMap(from).isEmpty()) {
                List<@Nullable Value> shown = new ArrayList<>();
                for (int year = from; year <= last; year++) {
                    shown.add(years.get(year));
                }
                series.add(new Profile.Series(indicator, shown));
            }
        });
        List<Profile.Series> shown = series.stream()
                .sorted(Comparator.comparingLong(ProfileBuilder::gaps))
                .limit(limits.panels())
                .toList();
        profiles.add(new Profile(body, from, last - from + 1, shown, values.size()));
    }

    private static long gaps(Profile.Series series) {
        return series.values().stream().filter(value -> value == null).count();
    }

    List<Profile> build() {
        return profiles;
    }
}
