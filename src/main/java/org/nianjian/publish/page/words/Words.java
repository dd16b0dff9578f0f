package org.nianjian.publish.page.words;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.nianjian.indicator.IndicatorKind;
import org.nianjian.indicator.Status;
import org.nianjian.place.Level;
import org.nianjian.publish.page.html.Both;
import org.nianjian.publish.revision.Revision;
import org.nianjian.publish.table.CodeNames;
import org.nianjian.quality.YearQuality;
import org.nianjian.quantity.Bound;
import org.nianjian.report.BodyType;
import org.nianjian.report.ReportKind;
import org.nianjian.statement.Comparability;
import org.nianjian.statement.Correction;
import org.nianjian.statement.Role;
import org.nianjian.statement.Rule;
import org.nianjian.statement.Severity;
import org.nianjian.statement.comparing.Agreement;
import org.nianjian.statement.correcting.Corrected;
import org.nianjian.warehouse.SubmissionRow;

/** What readers of a page call the words of the program: as the tables do, and what no table calls by a code. */
public final class Words {
    private static final String RESOURCE = "words.tsv";
    private static final Map<String, Both> ALL = load();

    private Words() {}

    /** Bodies of a level and type, all together. */
    public static Both of(Level level, BodyType type) {
        Both of = switch (level) {
            case PROVINCE -> new Both("省级", "Provinces");
            case PREFECTURE -> new Both("市级", "Prefectures");
            case COUNTY -> new Both("县级", "Counties");
            case TOWNSHIP -> new Both("乡镇街道", "Townships");
        };
        return type == BodyType.GOVERNMENT
                ? new Both(of.zh() + "政府", of.en() + ": governments")
                : new Both(of.zh() + "部门", of.en() + ": departments");
    }

    public static Both of(Severity severity) {
        return named("severity", severity.code());
    }

    public static Both of(SubmissionRow.State state) {
        return named("state", state.code());
    }

    public static Both of(Status status) {
        return named("status", status.code());
    }

    public static Both of(Role role) {
        return named("role", role.code());
    }

    public static Both of(Rule rule) {
        return named("rule", rule.code());
    }

    public static Both of(Bound bound) {
        return named("bound", bound.code());
    }

    public static Both of(Comparability limit) {
        return of("comparability", limit.code());
    }

    public static Both of(IndicatorKind kind) {
        return named("kind", kind.code());
    }

    public static Both of(ReportKind kind) {
        return named("kind", kind.code());
    }

    public static Both of(Revision.Change change) {
        return named("change", change.code());
    }

    public static Both of(Revision.Cause cause) {
        return of("cause", cause.code());
    }

    public static Both of(Agreement verdict) {
        return named("verdict", verdict.code());
    }

    public static Both of(YearQuality.Doubt doubt) {
        return of("doubt", doubt.code());
    }

    public static Both of(Correction.Action action) {
        return named("action", action.name().toLowerCase(Locale.ROOT));
    }

    public static Both of(Corrected.Result result) {
        return named("result", result.code());
    }

    /** Whether a year may still change. */
    public static Both yearStatus(boolean isFinal) {
        return named("year_status", isFinal ? "final" : "provisional");
    }

    /** The name of a check; its code if it has none. */
    public static Both check(String code) {
        return of("check", code);
    }

    /** Why a submission could not be read; the code if there are no words for it. */
    public static Both reason(String code) {
        return of("reason", code);
    }

    /** As the tables call it. */
    private static Both named(String column, String code) {
        CodeNames.CodeName name = CodeNames.of(column, code);
        return new Both(name.zh(), name.en());
    }

    private static Both of(String kind, String code) {
        Both words = ALL.get(kind + "." + code);
        return words == null ? Both.same(code) : words;
    }

    private static Map<String, Both> load() {
        try (InputStream bytes =
                        Objects.requireNonNull(Words.class.getResourceAsStream(RESOURCE), RESOURCE + " is missing");
                BufferedReader lines = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
            Map<String, Both> words = new HashMap<>();
            lines.readLine();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] cells = line.split("\t", -1);
                if (cells.length != 4 || words.put(cells[0] + "." + cells[1], new Both(cells[2], cells[3])) != null) {
                    throw new IllegalArgumentException(RESOURCE + ": four cells expected, told once: " + line);
                }
            }
            return Map.copyOf(words);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
