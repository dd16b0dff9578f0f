package org.nianjian.publish.table;

import static org.nianjian.publish.table.ColumnGroup.BODY;
import static org.nianjian.publish.table.ColumnGroup.BODY_ID;
import static org.nianjian.publish.table.ColumnGroup.INDICATOR;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.nianjian.indicator.IndicatorKind;
import org.nianjian.warehouse.Facts;
import org.nianjian.warehouse.StatementRow;

/** Statements per 10,000 inhabitants of the body's area, where people said how many live there. */
public final class PerCapitaTable {
    private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);
    private static final int DECIMALS = 4;

    /**
     * A statement beside the inhabitants of its area.
     *
     * @param statement of a flow or stock
     * @param inhabitants how many people lived in the area in the same year
     */
    public record PerCapita(StatementRow statement, long inhabitants) {
        /** The value for every 10,000 inhabitants, 4 decimals half up. */
        public BigDecimal rate() {
            return statement
                    .statement()
                    .value()
                    .multiply(TEN_THOUSAND)
                    .divide(BigDecimal.valueOf(inhabitants), DECIMALS, RoundingMode.HALF_UP);
        }
    }

    /** The statements of flows and stocks of areas whose population of the year is known. */
    public static final Table<PerCapita> PER_10000 = Table.<PerCapita>named(
                    "per-10000", "每万人", "Per 10,000 inhabitants")
            .primaryKey("body_id", "year", "indicator")
            .pointsInto("statements", "body_id", "year", "indicator")
            .columns(BODY, row -> row.statement().body())
            .column("year", row -> row.statement().year())
            .columns(INDICATOR, row -> row.statement().indicator())
            .column("value", row -> row.statement().statement().value())
            .column("unit", row -> row.statement().indicator().unit())
            .column("bound", row -> row.statement().statement().bound().code())
            .column("population", row -> BigDecimal.valueOf(row.inhabitants()))
            .column("per_10000", PerCapita::rate)
            .column("partial_year", row -> row.statement().statement().partialYear())
            .column("corrected", row -> row.statement().statement().corrected())
            .column("copied", row -> row.statement().origin().copied())
            .columns(BODY_ID, row -> row.statement().body())
            .column("recognised", row -> row.statement().origin().recognised())
            .rows((facts, edition, each) -> rows(facts, each));

    private PerCapitaTable() {}

    private static void rows(Facts facts, Consumer<? super PerCapita> each) {
        Map<String, Long> inhabitants = new HashMap<>();
        facts.population(row -> inhabitants.put(row.areaCode() + " " + row.year(), row.inhabitants()));
        if (inhabitants.isEmpty()) {
            return;
        }
        facts.statements(row -> {
            Long living = inhabitants.get(row.body().areaCode() + " " + row.year());
            if (living != null && row.indicator().kind() != IndicatorKind.RATE) {
                each.accept(new PerCapita(row, living));
            }
        });
    }
}
