package org.nianjian.publish.revision;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.nianjian.publish.Edition;
import org.nianjian.publish.revision.Revision.Change;
import org.nianjian.publish.revision.Snapshot.Key;
import org.nianjian.publish.revision.Snapshot.Said;
import org.nianjian.publish.store.Manifest;
import org.nianjian.warehouse.Facts;

/** Compares the statements of an edition with those of the one before. */
public final class Revisions {
    private Revisions() {}

    /**
     * What was added, removed or changed in value or bound; by body id, year and indicator.
     *
     * @param previous the folder of the edition before
     * @param facts what is said now
     * @param edition the edition that is being made
     * @throws IOException if the edition before cannot be read
     */
    public static List<Revision> between(Path previous, Facts facts, Edition edition) throws IOException {
        Snapshot before = Snapshot.of(previous);
        Snapshot now = Snapshot.of(facts);
        Causes causes = new Causes(before, now, Manifest.read(previous), edition);
        SortedSet<Key> keys = new TreeSet<>(before.statements().keySet());
        keys.addAll(now.statements().keySet());
        List<Revision> revisions = new ArrayList<>();
        for (Key key : keys) {
            Said old = before.statements().get(key);
            Said said = now.statements().get(key);
            if (old == null || said == null || !old.sameAs(said)) {
                revisions.add(new Revision(
                        old == null ? Change.ADDED : said == null ? Change.REMOVED : Change.CHANGED,
                        body(old, said),
                        key.bodyId(),
                        key.year(),
                        key.indicator(),
                        value(old),
                        value(said),
                        old == null ? null : old.bound(),
                        said == null ? null : said.bound(),
                        causes.of(old, said)));
            }
        }
        return revisions;
    }

    private static String body(@Nullable Said old, @Nullable Said said) {
        return said != null ? said.body() : old != null ? old.body() : "";
    }

    private static @Nullable BigDecimal value(@Nullable Said said) {
        return said == null ? null : said.value();
    }
}
