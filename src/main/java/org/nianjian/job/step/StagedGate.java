package org.nianjian.job.step;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.nianjian.publish.check.Links;
import org.nianjian.publish.check.SecondComputation;
import org.nianjian.publish.csv.RowCounts;
import org.nianjian.publish.datapackage.Tables;
import org.nianjian.publish.store.Manifest;
import org.nianjian.publish.store.Staged;
import org.nianjian.quality.gate.Holdings;
import org.nianjian.quality.gate.Verdict;
import org.nianjian.warehouse.Audit;
import org.nianjian.warehouse.Facts;

/**
 * Decides whether a staged edition may be seen: its files are whole, its rows are as many as the warehouse counts, its
 * comparisons are what the database computes, its links lead somewhere, and it has not moved too far from the one before.
 */
final class StagedGate {
    private final Night night;
    private final Facts facts;
    private final Audit audit;

    StagedGate(Night night, Facts facts, Audit audit) {
        this.night = night;
        this.facts = facts;
        this.audit = audit;
    }

    /**
     * The verdict on the edition in that folder.
     *
     * @throws IOException if it, or the edition before, cannot be read
     */
    Verdict judge(Path staged) throws IOException {
        Path previous = night.edition().previous();
        Verdict shock = Verdict.of(
                night.gate(),
                previous == null ? null : PreviousEdition.holdings(previous),
                Holdings.of(facts),
                previous != null && sameReading(Manifest.read(previous)),
                night.acceptedBecause());
        return shock.and(faults(staged)).notChecking(unlisted());
    }

    private boolean sameReading(Manifest before) {
        return before.catalogueHash().equals(night.edition().catalogueHash())
                && before.extractorHash().equals(night.edition().extractorHash());
    }

    private List<String> faults(Path staged) throws IOException {
        List<String> faults = new ArrayList<>();
        Staged.problems(staged).forEach(problem -> faults.add("文件不完整：" + problem + "。"));
        if (faults.isEmpty()) {
            RowCounts.problems(Tables.ALL, facts, night.edition(), staged, audit.rows())
                    .forEach(problem -> faults.add("行数与数据仓库不符：" + problem + "。"));
        }
        if (faults.isEmpty()) {
            faults.addAll(SecondComputation.problems(audit, staged));
            faults.addAll(Links.problems(staged));
        }
        return faults;
    }

    private List<String> unlisted() {
        return night.side().bodies().isEmpty() ? List.of("没有bodies.csv，未核对哪些单位应报未报。") : List.of();
    }
}
