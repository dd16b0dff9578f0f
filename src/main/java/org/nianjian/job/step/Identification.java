package org.nianjian.job.step;

import java.util.List;
import org.nianjian.report.Body;
import org.nianjian.report.Identifier;
import org.nianjian.report.Identity;
import org.nianjian.report.SubmissionName;
import org.nianjian.report.likeness.SentenceHashes;
import org.nianjian.warehouse.ExtractionStore;
import org.nianjian.warehouse.StoredText;

/** Tells whose reports the submissions are and of which year, anew in every run: names and places change without texts. */
final class Identification {
    private final Identifier identifier;
    private final ExtractionStore store;

    Identification(Night night, ExtractionStore store) {
        this.identifier =
                new Identifier(night.gazetteer(), night.within(), night.side().aliases());
        this.store = store;
    }

    /** The report of a file whose text is that. */
    Report identify(int place, Roll.Present present, StoredText text) {
        String content = store.content(text.extraction());
        Identity identity = identifier.identify(text.clues(), content, SubmissionName.of(present.file()));
        Body body = identity.body();
        long[] sentences = SentenceHashes.of(content, List.of(body.name(), body.area()));
        return new Report(place, present, text, identity, sentences);
    }
}
