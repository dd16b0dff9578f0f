package org.nianjian.quality.area;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.nianjian.quality.YearQuality;
import org.nianjian.statement.Finding;
import org.nianjian.statement.Group;
import org.nianjian.statement.Severity;
import org.nianjian.warehouse.CorrectionRow;
import org.nianjian.warehouse.ResponseRow;

/**
 * How good what is known of some bodies is.
 *
 * @param area the county that they are in, or {@link Group#ALL}
 * @param years every year on which any of them reported or was expected to, ascending
 * @param responses who was expected and who came, by year, level and type
 * @param bodies what each of a county's bodies handed in, by area code; empty for all bodies together
 * @param checks how many findings each check has, in published order
 * @param findings the first of them in published order, the gravest first; not all
 * @param corrections what people said of the data, and what became of it
 * @param indicators the ids of all that is stated
 */
public record QualityReport(
        Group area,
        List<YearQuality> years,
        List<ResponseRow> responses,
        List<BodyYears> bodies,
        Map<Check, Long> checks,
        List<Finding> findings,
        List<CorrectionRow> corrections,
        Set<String> indicators) {
    public QualityReport {
        years = List.copyOf(years);
        responses = List.copyOf(responses);
        bodies = List.copyOf(bodies);
        checks = Collections.unmodifiableMap(new LinkedHashMap<>(checks));
        findings = List.copyOf(findings);
        corrections = List.copyOf(corrections);
        indicators = Set.copyOf(indicators);
    }

    /** A check, by the severity of its findings. */
    public record Check(Severity severity, String name) {}

    /** How many findings there are. */
    public long found() {
        return checks.values().stream().mapToLong(Long::longValue).sum();
    }

    /** How many findings of a severity there are. */
    public long found(Severity severity) {
        return checks.entrySet().stream()
                .filter(each -> each.getKey().severity() == severity)
                .mapToLong(Map.Entry::getValue)
                .sum();
    }
}
