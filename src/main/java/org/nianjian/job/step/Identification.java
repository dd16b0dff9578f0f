package org.nianjian.job.step;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nianjian.intake.side.ExpectedBody;
import org.nianjian.place.Level;
import org.nianjian.report.BodyAlias;
import org.nianjian.report.Identifier;
import org.nianjian.report.SubmissionName;
import org.nianjian.warehouse.ExtractionStore;
import org.nianjian.warehouse.StoredText;

/** Tells whose reports the submissions are and of which year, anew in every run: names and places change without texts. */
final class Identification {
    private final Identifier identifier;
    private final ExtractionStore store;

    Identification(Night night, ExtractionStore store) {
        this.identifier = new Identifier(
                night.gazetteer(), night.within(), aliases(night.side().bodies()));
        this.store = store;
    }

    /** The report of a file whose text is that. */
    Report identify(int place, Roll.Present present, StoredText text) {
        String content = store.content(text.extraction());
        return new Report(
                place, present, text, identifier.identify(text.clues(), content, SubmissionName.of(present.file())));
    }

    private static List<BodyAlias> aliases(List<ExpectedBody> expected) {
        List<BodyAlias> aliases = new ArrayList<>();
        for (ExpectedBody each : expected) {
            Level level = level(each);
            if (level != null) {
                List<String> spellings = each.aliases().isEmpty() ? List.of("") : each.aliases();
                for (String alias : spellings) {
                    aliases.add(new BodyAlias(each.body(), each.areaCode(), level, each.type(), alias));
                }
            }
        }
        return aliases;
    }

    /** The stated level, or that of the code; without both an expected body says nothing that helps to tell it. */
    private static @Nullable Level level(ExpectedBody body) {
        if (body.level() != null) {
            return body.level();
        }
        for (Level level : Level.values()) {
            if (level.digits() == body.areaCode().length()) {
                return level;
            }
        }
        return null;
    }
}
