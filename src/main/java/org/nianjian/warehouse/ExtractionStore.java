package org.nianjian.warehouse;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nianjian.indicator.Claim;
import org.nianjian.indicator.Observation;
import org.nianjian.indicator.Reading;
import org.nianjian.report.Clues;

/** What texts say, kept by content, as one extractor reads them with one catalogue. */
public final class ExtractionStore {
    private static final int LARGEST_INTEGER_DIGITS = 25;
    private static final int MOST_DECIMALS = 9;
    private static final int COLUMNS = 17;

    private final Tables tables;
    private final String catalogue;
    private final String extractor;

    ExtractionStore(Tables tables, String catalogue, String extractor) {
        this.tables = tables;
        this.catalogue = catalogue;
        this.extractor = extractor;
    }

    /**
     * Whether a value, and whatever may be computed of such values, fits into the columns for values: 25 digits before the
     * point and 9 behind it.
     */
    public static boolean holds(BigDecimal value) {
        BigDecimal plain = value.stripTrailingZeros();
        return plain.precision() - plain.scale() <= LARGEST_INTEGER_DIGITS && plain.scale() <= MOST_DECIMALS;
    }

    /** The key of every content that was read already. */
    public Map<Content, Long> known() {
        Map<Content, Long> keys = new HashMap<>();
        tables.sql()
                .sql("SELECT id, sha256, suffix FROM extraction WHERE catalogue = ? AND extractor = ?")
                .params(catalogue, extractor)
                .query(row -> {
                    keys.put(content(row), row.getLong("id"));
                });
        return keys;
    }

    /** Keeps what was read, all or nothing; none of it may be known already. */
    public void add(List<? extends Extraction> extractions) {
        tables.together(() -> {
            List<FigureRows.Owned<Observation>> figures = new ArrayList<>();
            List<FigureRows.Owned<Claim>> claims = new ArrayList<>();
            for (Extraction extraction : extractions) {
                long key = insert(extraction);
                if (extraction instanceof Extraction.Read read) {
                    Reading reading = read.reading();
                    reading.observations().forEach(o -> figures.add(new FigureRows.Owned<>(key, o.ordinal(), o)));
                    int place = 0;
                    for (Claim claim : reading.claims()) {
                        claims.add(new FigureRows.Owned<>(key, place++, claim));
                    }
                }
            }
            tables.insert("figure", FigureRows.FIGURE_COLUMNS, figures, FigureRows::bindFigure);
            tables.insert("claim", FigureRows.CLAIM_COLUMNS, claims, FigureRows::bindClaim);
        });
    }

    private long insert(Extraction extraction) {
        return tables.insertOne(
                "INSERT INTO extraction (sha256, suffix, catalogue, extractor, format, note, rejection, rejection_detail,"
                        + " content, kind, template, title, head, salutation, opening, closing, published_on,"
                        + " recognised) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                values(extraction));
    }

    private List<@Nullable Object> values(Extraction extraction) {
        List<@Nullable Object> values = new ArrayList<>();
        values.addAll(
                List.of(extraction.content().sha256(), extraction.content().suffix(), catalogue, extractor));
        values.add(extraction.format());
        if (extraction instanceof Extraction.Rejected rejected) {
            values.addAll(List.of("", rejected.reason(), rejected.detail()));
            while (values.size() < COLUMNS) {
                values.add(null);
            }
            values.add(false);
        } else if (extraction instanceof Extraction.Read read) {
            values.add(read.note());
            values.add(null);
            values.add(null);
            var outline = read.reading().outline();
            Clues clues = outline.clues();
            values.addAll(List.of(
                    outline.text(), outline.kind().code(), read.reading().template()));
            values.addAll(List.of(clues.title(), clues.head(), clues.salutation(), clues.opening(), clues.closing()));
            values.add(clues.publishedOn());
            values.add(read.recognised());
        }
        return values;
    }

    private static Content content(ResultSet row) throws SQLException {
        return new Content(row.getString("sha256"), row.getString("suffix"));
    }

    /** Forgets the rejections for these reasons, so that their files are tried again. */
    public void forget(List<String> reasons) {
        for (String reason : reasons) {
            tables.sql()
                    .sql("DELETE FROM extraction WHERE rejection = ? AND catalogue = ? AND extractor = ?")
                    .params(reason, catalogue, extractor)
                    .update();
        }
    }

    /** The text of a key; empty if its file was rejected. */
    public Optional<StoredText> text(long extraction) {
        return tables.sql()
                .sql("SELECT id, format, note, kind, template, title, head, salutation, opening, closing, published_on"
                        + " FROM extraction WHERE id = ? AND rejection IS NULL")
                .param(extraction)
                .query(FigureRows::text)
                .optional();
    }

    /** Why the file of a key was rejected; empty if it was read. */
    public Optional<Extraction.Rejected> rejection(long extraction) {
        return tables.sql()
                .sql("SELECT sha256, suffix, format, rejection, rejection_detail"
                        + " FROM extraction WHERE id = ? AND rejection IS NOT NULL")
                .param(extraction)
                .query((row, number) -> new Extraction.Rejected(
                        content(row),
                        row.getString("format"),
                        row.getString("rejection"),
                        row.getString("rejection_detail")))
                .optional();
    }

    /** The text itself, as it was read. */
    public String content(long extraction) {
        return FigureRows.content(tables, extraction);
    }

    /** Every figure of a text, in reading order. */
    public List<Observation> observations(long extraction) {
        return tables.sql()
                .sql("SELECT * FROM figure WHERE extraction = ? ORDER BY ordinal")
                .param(extraction)
                .query((row, number) -> FigureRows.figure(row))
                .list();
    }

    /** Every comparison that a text makes, in reading order. */
    public List<Claim> claims(long extraction) {
        return tables.sql()
                .sql("SELECT * FROM claim WHERE extraction = ? ORDER BY place")
                .param(extraction)
                .query((row, number) -> FigureRows.claim(row))
                .list();
    }
}
