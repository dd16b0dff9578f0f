package org.nianjian.job.step;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.nianjian.indicator.IndicatorKind;
import org.nianjian.place.Level;
import org.nianjian.publish.csv.CsvReader;
import org.nianjian.quality.gate.Holdings;
import org.nianjian.report.Body;
import org.nianjian.report.BodyType;
import org.nianjian.report.ReportKind;
import org.nianjian.statement.Severity;
import org.nianjian.warehouse.SubmissionRow;
import org.nianjian.warehouse.SubmissionRow.State;

/**
 * What an edition says of itself. Its published files are asked, not the warehouse: they are what people saw, and they are
 * still there when a warehouse was lost or is another one.
 */
public final class PreviousEdition {
    private PreviousEdition() {}

    /**
     * The submissions whose reports stood in the edition.
     *
     * @throws IOException if they cannot be read
     */
    public static List<SubmissionRow> reports(Path edition) throws IOException {
        List<SubmissionRow> rows = new ArrayList<>();
        try (CsvReader csv = new CsvReader(edition.resolve("submissions.csv"))) {
            while (csv.hasNext()) {
                Function<String, String> cell = csv.next();
                State state = State.of(cell.apply("state"));
                if (state == State.CURRENT || state == State.SUPERSEDED) {
                    rows.add(submission(cell, state));
                }
            }
        } catch (IllegalArgumentException e) {
            throw new IOException(edition.resolve("submissions.csv") + ": " + e.getMessage(), e);
        }
        return rows;
    }

    private static SubmissionRow submission(Function<String, String> cell, State state) {
        Body body = new Body(
                cell.apply("body_id"),
                cell.apply("body"),
                Level.of(cell.apply("body_level")),
                BodyType.of(cell.apply("body_type")),
                cell.apply("area_code"),
                cell.apply("area"));
        return new SubmissionRow(
                cell.apply("file"),
                cell.apply("sha256"),
                cell.apply("format"),
                body,
                year(cell.apply("year")),
                ReportKind.of(cell.apply("kind")),
                cell.apply("template").equals("yes"),
                state,
                cell.apply("reason"));
    }

    private static @Nullable Integer year(String cell) {
        return cell.isEmpty() ? null : Integer.valueOf(cell);
    }

    /**
     * What the edition holds.
     *
     * @throws IOException if it cannot be read
     */
    static Holdings holdings(Path edition) throws IOException {
        int submissions = 0;
        Set<String> bodies = new HashSet<>();
        for (SubmissionRow row : reports(edition)) {
            Body body = row.body();
            if (row.state() == State.CURRENT && body != null) {
                submissions++;
                bodies.add(body.id());
            }
        }
        Map<Holdings.Cell, Holdings.Stated> statements = new HashMap<>();
        try (CsvReader csv = new CsvReader(edition.resolve("statements.csv"))) {
            while (csv.hasNext()) {
                Function<String, String> cell = csv.next();
                statements.put(
                        new Holdings.Cell(
                                cell.apply("body_id"), Integer.parseInt(cell.apply("year")), cell.apply("indicator")),
                        new Holdings.Stated(
                                new BigDecimal(cell.apply("value")),
                                !cell.apply("kind").equals(IndicatorKind.RATE.code()),
                                cell.apply("corrected").equals("yes")));
            }
        } catch (IllegalArgumentException e) {
            throw new IOException(edition.resolve("statements.csv") + ": " + e.getMessage(), e);
        }
        return new Holdings(submissions, bodies.size(), statements);
    }

    /**
     * Whether somebody should look at the edition: it has rejections that nobody acknowledged, or findings of severity
     * error.
     *
     * @throws IOException if it cannot be read
     */
    public static boolean asksForAttention(Path edition) throws IOException {
        return any(edition.resolve("rejections.csv"), "acknowledged", "no")
                || any(edition.resolve("findings.csv"), "severity", Severity.ERROR.code());
    }

    private static boolean any(Path file, String column, String value) throws IOException {
        try (CsvReader csv = new CsvReader(file)) {
            while (csv.hasNext()) {
                if (csv.next().apply(column).equals(value)) {
                    return true;
                }
            }
        }
        return false;
    }
}
