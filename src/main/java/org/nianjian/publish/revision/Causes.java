package org.nianjian.publish.revision;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nianjian.publish.Edition;
import org.nianjian.publish.revision.Revision.Cause;
import org.nianjian.publish.revision.Snapshot.Said;
import org.nianjian.publish.revision.Snapshot.Submitted;
import org.nianjian.publish.store.Manifest;
import org.nianjian.warehouse.SubmissionRow;

/**
 * Tells what can have caused a revision. What happened to the file alone explains it where the file came or went; otherwise
 * everything that changed is named, for which of several changes did it cannot be told.
 */
final class Causes {
    private static final Set<Cause> ENOUGH =
            EnumSet.of(Cause.CORRECTION, Cause.FILE_ADDED, Cause.WITHDRAWN, Cause.SUPERSEDED, Cause.REJECTED);

    private final Snapshot before;
    private final Snapshot now;
    private final boolean catalogueChanged;
    private final boolean extractorChanged;
    private final boolean programChanged;

    Causes(Snapshot before, Snapshot now, Manifest old, Edition edition) {
        this.before = before;
        this.now = now;
        catalogueChanged = !old.catalogueHash().equals(edition.catalogueHash());
        extractorChanged = !old.extractorHash().equals(edition.extractorHash());
        programChanged = !old.programVersion().equals(edition.programVersion());
    }

    /**
     * What can have caused it, never empty.
     *
     * @param old what was said before; null if nothing
     * @param said what is said now; null if nothing
     */
    List<Cause> of(@Nullable Said old, @Nullable Said said) {
        EnumSet<Cause> causes = EnumSet.noneOf(Cause.class);
        if (correctedOtherwise(old, said)) {
            causes.add(Cause.CORRECTION);
        } else {
            addCausesInFiles(old, said, causes);
        }
        if (causes.stream().noneMatch(ENOUGH::contains)) {
            if (catalogueChanged) {
                causes.add(Cause.CATALOGUE);
            }
            if (extractorChanged) {
                causes.add(Cause.EXTRACTOR);
            }
        }
        if (causes.isEmpty()) {
            causes.add(programChanged ? Cause.PROGRAM : Cause.CORRECTION);
        }
        return List.copyOf(causes);
    }

    private static boolean correctedOtherwise(@Nullable Said old, @Nullable Said said) {
        if (old == null || said == null) {
            Said only = old == null ? said : old;
            return only != null && only.byHand();
        }
        return !old.correctedAs(said);
    }

    private void addCausesInFiles(@Nullable Said old, @Nullable Said said, Set<Cause> causes) {
        if (old != null) {
            Submitted then = before.files().get(old.file());
            Submitted since = now.files().get(old.file());
            if (then != null && since == null) {
                causes.add(Cause.WITHDRAWN);
            } else if (then != null && since != null) {
                addWhatBecameOfIt(then, since, causes);
            }
        }
        if (said != null && (old == null || !old.file().equals(said.file()))) {
            Submitted then = before.files().get(said.file());
            Submitted since = now.files().get(said.file());
            if (since != null && (then == null || then.gone())) {
                causes.add(Cause.FILE_ADDED);
            } else if (then != null
                    && since != null
                    && !then.current()
                    && then.sha256().equals(since.sha256())) {
                addReturn(then, causes);
            } else if (then != null && since != null) {
                addWhatBecameOfIt(then, since, causes);
            }
        }
    }

    /** A file that did not count before and does now, with the same content. */
    private static void addReturn(Submitted then, Set<Cause> causes) {
        if (then.state().equals(SubmissionRow.State.SUPERSEDED.code())) {
            causes.add(Cause.SUPERSEDED);
        }
    }

    private static void addWhatBecameOfIt(Submitted then, Submitted since, Set<Cause> causes) {
        if (since.gone()) {
            causes.add(Cause.WITHDRAWN);
        } else if (since.state().equals(SubmissionRow.State.SUPERSEDED.code()) && then.current()) {
            causes.add(Cause.SUPERSEDED);
        } else if (since.state().equals(SubmissionRow.State.REJECTED.code())) {
            causes.add(Cause.REJECTED);
        } else if (!then.sha256().equals(since.sha256())) {
            causes.add(Cause.FILE_CHANGED);
        } else if (!then.bodyId().equals(since.bodyId()) || !then.year().equals(since.year())) {
            causes.add(Cause.IDENTITY);
        }
    }
}
