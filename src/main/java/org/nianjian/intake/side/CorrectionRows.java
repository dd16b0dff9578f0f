package org.nianjian.intake.side;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.nianjian.indicator.Catalogue;
import org.nianjian.quantity.Bound;
import org.nianjian.statement.Correction;
import org.nianjian.statement.Correction.Action;

/** Reads {@code corrections.csv}. */
final class CorrectionRows {
    private static final List<String> COLUMNS =
            List.of("action", "file", "body", "year", "indicator", "expected", "value", "bound", "reason", "by", "on");

    private final Catalogue catalogue;

    CorrectionRows(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    List<Correction> read(Table table) {
        table.expect(List.of("action"), COLUMNS);
        List<Correction> corrections = new ArrayList<>();
        for (Row row : table.rows()) {
            Action action = row.word("action", CorrectionRows::action, "override, add, strike, confirm, acknowledge")
                    .orElse(null);
            if (action == null) {
                if (!row.isWrong()) {
                    row.required("action");
                }
                continue;
            }
            Correction correction = correction(row, action);
            check(row, correction);
            if (!row.isWrong()) {
                corrections.add(correction);
            }
        }
        return corrections;
    }

    private static Correction correction(Row row, Action action) {
        return new Correction(
                action,
                row.text("file").replace('\\', '/'),
                row.text("body"),
                row.year("year"),
                row.text("indicator"),
                row.number("expected"),
                row.number("value"),
                row.word("bound", Bound::of, "exact, at_least, at_most, about").orElse(Bound.EXACT),
                row.text("reason"),
                row.text("by"),
                row.text("on"),
                row.line());
    }

    private void check(Row row, Correction correction) {
        if (correction.action() == Action.ACKNOWLEDGE) {
            row.required("file");
            return;
        }
        if (correction.file().isEmpty() && correction.body().isEmpty()) {
            row.mistake("it does not say what it corrects", "fill in \"file\", or \"body\" and \"year\"");
        }
        if (correction.file().isEmpty()
                && !correction.body().isEmpty()
                && row.text("year").isEmpty()) {
            row.mistake("it does not say which year", "fill in \"year\", or \"file\"");
        }
        String indicator = row.required("indicator");
        if (!indicator.isEmpty() && catalogue.find(indicator).isEmpty()) {
            row.mistake("no indicator is called " + indicator, "the command \"nianjian catalogue\" lists them all");
        }
        boolean setsValue = correction.action() == Action.OVERRIDE || correction.action() == Action.ADD;
        if (setsValue && row.text("value").isEmpty()) {
            row.mistake("it has no value", "fill in \"value\"; to take a value away write strike");
        }
        if (row.text("reason").isEmpty()) {
            row.mistake("it gives no reason", "say in \"reason\" why, for the next person who asks");
        }
    }

    private static Action action(String word) {
        return Action.valueOf(word.toUpperCase(Locale.ROOT));
    }
}
