package org.nianjian.job.step;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nianjian.intake.side.ExpectedBody;
import org.nianjian.place.Level;
import org.nianjian.report.BodyAlias;
import org.nianjian.report.Identifier;
import org.nianjian.report.SubmissionName;
import org.nianjian.statement.Finding;
import org.nianjian.statement.Severity;
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

    /** What a person should mend so that a report can be told and compared. */
    static List<Finding> findings(Report report) {
        List<Finding> findings = new ArrayList<>();
        List<String> ambiguous = report.identity().ambiguous();
        if (!ambiguous.isEmpty()) {
            findings.add(finding(
                    report,
                    "place_ambiguous",
                    "“" + report.body().name() + "”可能是多个区划（" + String.join("、", ambiguous)
                            + "）中的一个，无法确定，未与其他年份比较；请用--within指明所在地区，或在bodies.csv中写明。"));
        } else if (report.body().areaCode().isEmpty()) {
            findings.add(finding(
                    report,
                    "place_unknown",
                    "区划名录中没有“" + report.body().name() + "”，未与其他年份比较；请核对名称，或在places.csv、bodies.csv中补充。"));
        }
        if (report.year() == null) {
            findings.add(finding(report, "year_unknown", "从标题和正文都看不出是哪一年的报告，其数据没有进入统计；请在标题或文件名中写明年份。"));
        }
        return findings;
    }

    private static Finding finding(Report report, String check, String message) {
        return new Finding(
                Severity.WARNING, check, report.present().file(), report.body().name(), report.year(), "", message);
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
