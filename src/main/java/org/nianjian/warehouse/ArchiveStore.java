package org.nianjian.warehouse;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nianjian.intake.Ignored;
import org.nianjian.intake.RejectionReason;
import org.nianjian.intake.archive.ArchiveMemory;
import org.nianjian.intake.archive.Unpacked;
import org.nianjian.intake.text.Packing;

/** What archives hold, as one extractor unpacks them. */
public final class ArchiveStore implements ArchiveMemory {
    private static final String COLUMNS =
            "archive, place, within, member, path, bytes, sha256, packing, submission, reason, detail, left_alone";

    private final Tables tables;
    private final String extractor;

    ArchiveStore(Tables tables, String extractor) {
        this.tables = tables;
        this.extractor = extractor;
    }

    @Override
    public Optional<Unpacked> recall(String sha256, String name) {
        return tables.sql()
                .sql("SELECT id FROM archive WHERE sha256 = ? AND name = ? AND extractor = ?")
                .params(sha256, name, extractor)
                .query(Long.class)
                .optional()
                .map(this::entries);
    }

    private Unpacked entries(long archive) {
        return new Unpacked(tables.sql()
                .sql("SELECT * FROM archive_entry WHERE archive = ? ORDER BY place")
                .param(archive)
                .query((row, number) -> entry(row))
                .list());
    }

    @Override
    public void keep(String sha256, String name, Unpacked unpacked) {
        tables.together(() -> {
            long archive = tables.insertOne(
                    "INSERT INTO archive (sha256, name, extractor) VALUES (?, ?, ?)", List.of(sha256, name, extractor));
            List<Owned> rows = new ArrayList<>();
            unpacked.entries().forEach(entry -> rows.add(new Owned(archive, rows.size(), entry)));
            tables.insert("archive_entry", COLUMNS, rows, ArchiveStore::bind);
        });
    }

    /** Forgets all archives but those with these hashes, and what another extractor has seen in them. */
    public void keepOnly(Set<String> hashes) {
        record Kept(long id, String sha256, String extractor) {}
        List<Kept> all = tables.sql()
                .sql("SELECT id, sha256, extractor FROM archive")
                .query((row, number) ->
                        new Kept(row.getLong("id"), row.getString("sha256"), row.getString("extractor")))
                .list();
        for (Kept kept : all) {
            if (!kept.extractor.equals(extractor) || !hashes.contains(kept.sha256)) {
                tables.together(() -> {
                    tables.delete("archive_entry", "archive", kept.id);
                    tables.delete("archive", "id", kept.id);
                });
            }
        }
    }

    private record Owned(long archive, int place, Unpacked.Entry entry) {}

    private static void bind(Owned row, Parameters parameters) {
        Unpacked.@Nullable Member member = row.entry instanceof Unpacked.Member it ? it : null;
        Unpacked.@Nullable Trouble trouble = row.entry instanceof Unpacked.Trouble it ? it : null;
        parameters.key(row.archive).number(row.place);
        parameters.number(member == null ? null : member.within());
        parameters.number(member == null ? null : member.number());
        parameters.text(member != null ? member.path() : trouble != null ? trouble.path() : null);
        parameters.key(member == null ? null : member.size());
        parameters.text(member == null ? null : member.sha256());
        parameters.text(member == null ? null : member.packing().name());
        parameters.flag(member == null ? null : member.submission());
        parameters.text(trouble == null ? null : trouble.reason().name());
        parameters.text(trouble == null ? null : trouble.detail());
        parameters.text(
                row.entry instanceof Unpacked.LeftAlone left ? left.kind().name() : null);
    }

    private static Unpacked.Entry entry(ResultSet row) throws SQLException {
        @Nullable String left = row.getString("left_alone");
        if (left != null) {
            return new Unpacked.LeftAlone(Ignored.valueOf(left));
        }
        @Nullable String reason = row.getString("reason");
        if (reason != null) {
            return new Unpacked.Trouble(
                    row.getString("path"), RejectionReason.valueOf(reason), row.getString("detail"));
        }
        return new Unpacked.Member(
                row.getInt("within"),
                row.getInt("member"),
                row.getString("path"),
                row.getLong("bytes"),
                row.getString("sha256"),
                Packing.valueOf(row.getString("packing")),
                row.getBoolean("submission"));
    }
}
