package org.nianjian.publish.table;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.nianjian.report.Body;
import org.nianjian.report.ReportKind;
import org.nianjian.warehouse.SubmissionRow;

/** Every submission and what became of it. */
public final class SubmissionTable {
    /** The submissions. */
    public static final Table<SubmissionRow> SUBMISSIONS = Table.<SubmissionRow>named(
                    "submissions", "报送文件", "Submissions")
            .primaryKey("file")
            .column("file", SubmissionRow::file)
            .column("sha256", SubmissionRow::sha256)
            .column("format", SubmissionRow::format)
            .column("body", ofBody(Body::name))
            .column("body_level", ofBody(body -> body.level().code()))
            .column("area_code", ofBody(Body::areaCode))
            .column("area", ofBody(Body::area))
            .column("year", SubmissionRow::year)
            .column("kind", row -> kind(row.kind()))
            .column("template", SubmissionRow::template)
            .column("state", row -> row.state().code())
            .column("reason", SubmissionRow::reason)
            .column("body_type", ofBody(body -> body.type().code()))
            .column("body_id", ofBody(Body::id))
            .column("copy_of", row -> row.copy() == null ? null : row.copy().file())
            .column("copy_share", row -> row.copy() == null ? null : row.copy().share())
            .rows((facts, edition, each) -> facts.submissions(each));

    private SubmissionTable() {}

    private static Function<SubmissionRow, @Nullable String> ofBody(Function<Body, String> part) {
        return row -> {
            Body body = row.body();
            return body == null ? null : part.apply(body);
        };
    }

    private static @Nullable String kind(@Nullable ReportKind kind) {
        return kind == null ? null : kind.code();
    }
}
