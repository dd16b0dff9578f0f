package org.nianjian.warehouse;

import java.util.List;
import java.util.Optional;

/** The editions that the warehouse holds facts of: the published one, and at most one that is being made. */
public final class EditionStore {
    /** Every table whose rows belong to an edition. */
    private static final List<String> FACTS = List.of(
            "area",
            "body",
            "indicator",
            "submission",
            "rejection",
            "observation",
            "statement",
            "statement_observation",
            "year_over_year",
            "claim_check",
            "summary",
            "finding");

    private final Tables tables;

    EditionStore(Tables tables) {
        this.tables = tables;
    }

    /** The key of an edition; empty if there is nothing of it. */
    public Optional<Long> find(String id, int sequence) {
        return tables.sql()
                .sql("SELECT edition FROM edition WHERE id = ? AND sequence = ?")
                .params(id, sequence)
                .query(Long.class)
                .optional();
    }

    /** The key of an edition that is to be made, or whose making goes on after it was stopped. */
    public long begin(String id, int sequence) {
        return find(id, sequence).orElseGet(() -> {
            tables.sql()
                    .sql("INSERT INTO edition (id, sequence, published) VALUES (?, ?, FALSE)")
                    .params(id, sequence)
                    .update();
            return find(id, sequence).orElseThrow();
        });
    }

    /** Says that readers see an edition now, and removes everything of all others and of what no submission has. */
    public void published(long edition) {
        tables.together(() -> {
            tables.sql()
                    .sql("UPDATE edition SET published = TRUE WHERE edition = ?")
                    .param(edition)
                    .update();
            removeAllBut(edition, "");
            removeUnused();
        });
    }

    /** Removes what earlier runs began and did not publish, except this edition. */
    public void removeUnfinishedBut(long edition) {
        tables.together(() -> removeAllBut(edition, " AND NOT published"));
    }

    private void removeUnused() {
        List<Long> unused = tables.sql()
                .sql("SELECT id FROM extraction WHERE id NOT IN"
                        + " (SELECT extraction FROM submission WHERE extraction IS NOT NULL)")
                .query(Long.class)
                .list();
        for (Long extraction : unused) {
            delete("figure", "extraction", extraction);
            delete("claim", "extraction", extraction);
            delete("extraction", "id", extraction);
        }
    }

    private void removeAllBut(long edition, String condition) {
        List<Long> others = tables.sql()
                .sql("SELECT edition FROM edition WHERE edition <> ?" + condition)
                .param(edition)
                .query(Long.class)
                .list();
        for (Long other : others) {
            for (String table : FACTS) {
                delete(table, "edition", other);
            }
            delete("edition", "edition", other);
        }
    }

    private void delete(String table, String column, long key) {
        tables.sql()
                .sql("DELETE FROM " + table + " WHERE " + column + " = ?")
                .param(key)
                .update();
    }
}
