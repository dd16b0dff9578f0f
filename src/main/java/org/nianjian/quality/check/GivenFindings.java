package org.nianjian.quality.check;

import java.util.List;
import java.util.function.Consumer;
import org.nianjian.statement.Finding;
import org.nianjian.warehouse.Facts;

/**
 * Findings that were made before there were facts to ask: of corrections that no longer fit, for one.
 *
 * @param name whose findings they are
 * @param findings what was found
 */
public record GivenFindings(String name, List<Finding> findings) implements Check {
    public GivenFindings {
        findings = List.copyOf(findings);
    }

    @Override
    public void run(Facts facts, Consumer<? super Finding> to) {
        findings.forEach(to);
    }
}
