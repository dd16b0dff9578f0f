package org.nianjian.publish.page.quality;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nianjian.place.Level;
import org.nianjian.report.BodyType;
import org.nianjian.statement.GroupSummary;
import org.nianjian.warehouse.Facts;
import org.nianjian.warehouse.SummaryRow;

/** The latest summaries of every county: of each indicator, one for a level and type of bodies. */
public final class CountySummaries {
    private record Of(Level level, BodyType type, String indicator) {}

    private final Map<String, Map<Of, SummaryRow>> latest = new HashMap<>();

    private CountySummaries() {}

    /** Those of an edition. */
    public static CountySummaries of(Facts facts) {
        CountySummaries summaries = new CountySummaries();
        facts.summary(row -> {
            GroupSummary summary = row.summary();
            if (summary.group().level().equals(Level.COUNTY.code()) && summary.reporting() > 0) {
                // Years ascend, so that the last one stays, in the place of the first.
                summaries
                        .latest
                        .computeIfAbsent(summary.group().code(), code -> new LinkedHashMap<>())
                        .put(new Of(summary.bodyLevel(), summary.bodyType(), summary.indicator()), row);
            }
        });
        return summaries;
    }

    /** Those of a county, in published order. */
    public List<SummaryRow> of(String county) {
        return List.copyOf(latest.getOrDefault(county, Map.of()).values());
    }
}
