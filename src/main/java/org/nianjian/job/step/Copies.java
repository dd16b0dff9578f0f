package org.nianjian.job.step;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.nianjian.report.Body;
import org.nianjian.report.likeness.CopyFinder;
import org.nianjian.warehouse.Fact;
import org.nianjian.warehouse.SubmissionRow;

/** Marks the submissions that repeat most of another one. */
final class Copies {
    /** Real reports of one body in two years, or of neighbours, share less than a tenth of their sentences. */
    private static final int PERCENT = 70;

    private Copies() {}

    /**
     * The submissions with the copies among the current ones noted; unfilled templates, which are all alike, are none.
     *
     * @param sentences the hashes of the sentences of every report, by place
     */
    static List<Fact.Submission> noted(List<Fact.Submission> submissions, Map<Integer, long[]> sentences) {
        List<Fact.Submission> current = new ArrayList<>();
        List<CopyFinder.Text> texts = new ArrayList<>();
        for (Fact.Submission each : submissions) {
            SubmissionRow row = each.row();
            Body body = row.body();
            if (row.state() == SubmissionRow.State.CURRENT && !row.template() && body != null) {
                current.add(each);
                long[] hashes = Objects.requireNonNull(sentences.get(each.place()), row.file());
                texts.add(new CopyFinder.Text(body.id(), row.year(), hashes));
            }
        }
        Map<Integer, SubmissionRow.Copy> copies = new HashMap<>();
        new CopyFinder(PERCENT)
                .find(texts)
                .forEach((at, copy) -> copies.put(
                        current.get(at).place(),
                        new SubmissionRow.Copy(current.get(copy.other()).row().file(), copy.share())));
        return submissions.stream()
                .map(each -> new Fact.Submission(
                        each.place(), each.row().copying(copies.get(each.place())), each.body(), each.extraction()))
                .toList();
    }
}
