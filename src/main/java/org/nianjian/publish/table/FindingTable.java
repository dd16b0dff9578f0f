package org.nianjian.publish.table;

import org.nianjian.statement.Finding;

/** Everything that a person should look at. */
public final class FindingTable {
    /** The findings. */
    public static final Table<Finding> FINDINGS = Table.<Finding>named("findings", "核查提示", "Findings")
            .column("severity", row -> row.severity().code())
            .column("check", Finding::check)
            .column("file", Finding::file)
            .column("body", Finding::body)
            .column("year", Finding::year)
            .column("indicator", Finding::indicator)
            .column("message", Finding::message)
            .rows((facts, edition, each) -> facts.findings(each));

    private FindingTable() {}
}
