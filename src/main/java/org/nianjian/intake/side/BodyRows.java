package org.nianjian.intake.side;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.nianjian.place.Level;
import org.nianjian.report.BodyType;

/** Reads {@code bodies.csv}: who is expected to report, and by what other names. */
final class BodyRows {
    private static final List<String> COLUMNS = List.of("body", "area_code", "level", "type", "from", "to", "alias");

    List<ExpectedBody> read(Table table) {
        table.expect(List.of("body"), COLUMNS);
        List<ExpectedBody> bodies = new ArrayList<>();
        for (Row row : table.rows()) {
            ExpectedBody body = body(row);
            if (row.text("level").isEmpty() && row.text("area_code").isEmpty()) {
                row.mistake(
                        "it says neither where nor on which level the body is", "fill in \"area_code\" or \"level\"");
            }
            if (body.from() != null && body.to() != null && body.from() > body.to()) {
                row.mistake(
                        "it ends before it begins: " + body.from() + " to " + body.to(), "correct \"from\" or \"to\"");
            }
            if (!body.areaCode().isEmpty()
                    && body.level().digits() != body.areaCode().length()) {
                row.mistake(
                        "the code " + body.areaCode() + " is not that of a "
                                + body.level().code(),
                        "correct \"level\" or \"area_code\"");
            }
            if (!row.isWrong()) {
                bodies.add(body);
            }
        }
        return bodies;
    }

    private static ExpectedBody body(Row row) {
        List<String> aliases = new ArrayList<>();
        for (String alias : row.text("alias").split("[;；、|\n]")) {
            if (!alias.isBlank()) {
                aliases.add(alias.strip());
            }
        }
        String code = row.areaCode("area_code");
        return new ExpectedBody(
                row.required("body"),
                code,
                row.word("level", Level::of, "province, prefecture, county, township")
                        .orElseGet(() -> levelOf(code)),
                row.word("type", BodyType::of, "government, department").orElse(BodyType.GOVERNMENT),
                row.year("from"),
                row.year("to"),
                aliases,
                row.line());
    }

    private static Level levelOf(String code) {
        return Arrays.stream(Level.values())
                .filter(level -> level.digits() == code.length())
                .findFirst()
                .orElse(Level.TOWNSHIP);
    }
}
