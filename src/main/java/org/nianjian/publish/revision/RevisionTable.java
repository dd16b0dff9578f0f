package org.nianjian.publish.revision;

import static java.util.stream.Collectors.joining;

import org.nianjian.publish.table.Table;

/** What the edition says differently from the one before it. */
public final class RevisionTable {
    /** The revisions; none in a first edition. */
    public static final Table<Revision> REVISIONS = Table.<Revision>named("revisions", "修订", "Revisions")
            .primaryKey("body_id", "year", "indicator")
            .column("change", row -> row.change().code())
            .column("body", Revision::body)
            .column("year", Revision::year)
            .column("indicator", Revision::indicator)
            .column("old_value", Revision::oldValue)
            .column("new_value", Revision::newValue)
            .column("why", row -> row.why().stream().map(Revision.Cause::code).collect(joining(" ")))
            .column("old_bound", Revision::oldBound)
            .column("new_bound", Revision::newBound)
            .column("body_id", Revision::bodyId)
            .rows((facts, edition, each) -> {
                if (edition.previous() != null) {
                    Revisions.between(edition.previous(), facts, edition).forEach(each);
                }
            });

    private RevisionTable() {}
}
