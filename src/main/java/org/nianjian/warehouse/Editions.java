package org.nianjian.warehouse;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The editions that the warehouse holds facts of: the published one, and at most one that is being made. */
public final class Editions {
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
            "finding",
            "expected",
            "correction",
            "population",
            "predecessor",
            "succession");

    private final Tables tables;

    Editions(Tables tables) {
        this.tables = tables;
    }

    /**
     * Makes room for an edition, or lets its making go on after it was stopped; what earlier runs began and never
     * published is removed.
     *
     * @param edition a key that no other edition has had
     * @param id the edition's id
     */
    public void begin(long edition, String id) {
        tables.together(() -> {
            removeAllBut(edition, " AND NOT published");
            if (find(edition).isEmpty()) {
                tables.sql()
                        .sql("INSERT INTO edition (edition, id, published) VALUES (?, ?, FALSE)")
                        .params(edition, id)
                        .update();
            }
        });
    }

    /** The id of the edition with that key; empty if there is nothing of it. */
    public Optional<String> find(long edition) {
        return tables.sql()
                .sql("SELECT id FROM edition WHERE edition = ?")
                .param(edition)
                .query(String.class)
                .optional();
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

    private void removeUnused() {
        // Two lists are compared here because H2 asks a NOT IN again for every row.
        Set<Long> unused = new TreeSet<>(
                tables.sql().sql("SELECT id FROM extraction").query(Long.class).list());
        unused.removeAll(new HashSet<>(tables.sql()
                .sql("SELECT DISTINCT extraction FROM submission WHERE extraction IS NOT NULL")
                .query(Long.class)
                .list()));
        for (Long extraction : unused) {
            tables.delete("figure", "extraction", extraction);
            tables.delete("claim", "extraction", extraction);
            tables.delete("extraction", "id", extraction);
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
                tables.delete(table, "edition", other);
            }
            tables.delete("edition", "edition", other);
        }
    }
}
