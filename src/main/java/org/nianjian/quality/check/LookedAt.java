package org.nianjian.quality.check;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nianjian.report.Body;
import org.nianjian.warehouse.Facts;

/** The statements that a person corrected or confirmed: nobody need be told of them again. */
final class LookedAt {
    private record Cell(String bodyId, int year, String indicator) {}

    private final Set<Cell> cells = new HashSet<>();

    LookedAt(Facts facts) {
        facts.statements(row -> {
            if (row.statement().corrected()) {
                cells.add(new Cell(row.body().id(), row.year(), row.indicator().id()));
            }
        });
    }

    boolean contains(Body body, @Nullable Integer year, String indicator) {
        return year != null && cells.contains(new Cell(body.id(), year, indicator));
    }
}
