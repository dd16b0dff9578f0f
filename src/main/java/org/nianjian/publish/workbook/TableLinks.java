package org.nianjian.publish.workbook;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nianjian.publish.page.link.PageNames;
import org.nianjian.publish.table.Table;
import org.nianjian.report.Body;
import org.nianjian.warehouse.Facts;
import org.nianjian.warehouse.SubmissionRow;

/** Turns the cells of a table that name a body, an indicator or a file into links to its page, if it has one. */
final class TableLinks {
    private final Set<String> bodies = new HashSet<>();
    private final Set<String> indicators = new HashSet<>();
    private final Set<String> files = new HashSet<>();
    private long statements;

    /** The links of an edition. */
    TableLinks(Facts facts) {
        facts.statements(row -> {
            bodies.add(row.body().id());
            indicators.add(row.indicator().id());
            statements++;
        });
        facts.submissions(row -> {
            Body body = row.body();
            if (body != null && row.state() == SubmissionRow.State.CURRENT) {
                files.add(row.file());
            }
        });
    }

    /** How many statements there are, and comparisons, for every statement has one. */
    long statements() {
        return statements;
    }

    /** A row of a table with its links. */
    List<@Nullable Object> of(Table<?> table, List<@Nullable Object> row) {
        List<String> header = table.header();
        List<@Nullable Object> linked = new ArrayList<>(row);
        int body = header.indexOf("body");
        int bodyId = header.indexOf("body_id");
        if (body >= 0 && bodyId >= 0) {
            linked.set(body, body(text(row.get(body)), text(row.get(bodyId))));
        }
        int indicator = header.indexOf("indicator_zh");
        int indicatorId = header.indexOf("indicator");
        if (indicator >= 0 && indicatorId >= 0) {
            linked.set(indicator, indicator(text(row.get(indicator)), text(row.get(indicatorId))));
        }
        int file = header.indexOf("file");
        if (file >= 0 && files.contains(text(row.get(file)))) {
            linked.set(file, new Link(text(row.get(file)), PageNames.report(text(row.get(file)))));
        }
        return linked;
    }

    /** A body's name, with its page if it states anything. */
    Object body(String name, String id) {
        return bodies.contains(id) ? new Link(name, PageNames.body(id)) : name;
    }

    /** An indicator's name, with its page if anybody states it. */
    Object indicator(String name, String id) {
        return indicators.contains(id) ? new Link(name, PageNames.indicator(id)) : name;
    }

    private static String text(@Nullable Object cell) {
        return cell == null ? "" : cell.toString();
    }
}
