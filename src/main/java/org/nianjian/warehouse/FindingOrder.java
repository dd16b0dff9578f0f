package org.nianjian.warehouse;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.nianjian.statement.Finding;

/** The published order of findings, as bytes that every database sorts alike: UTF-8 sorts by code point. */
final class FindingOrder {
    private FindingOrder() {}

    /** The key of a finding: errors first, then by check, file, year, indicator, message and body; those without a year first. */
    static byte[] key(Finding finding) {
        @Nullable Integer year = finding.year();
        int severity = switch (finding.severity()) {
            case ERROR -> 0;
            case WARNING -> 1;
            case INFO -> 2;
        };
        String key = String.join(
                "\u0000",
                Integer.toString(severity),
                finding.check(),
                finding.file(),
                year == null ? "" : String.format(Locale.ROOT, "%04d", year),
                finding.indicator(),
                finding.message(),
                finding.body());
        return key.getBytes(StandardCharsets.UTF_8);
    }
}
