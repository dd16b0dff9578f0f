package org.nianjian.publish.area;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.nianjian.place.Level;
import org.nianjian.publish.csv.RawCsv;
import org.nianjian.publish.table.CorrectionTable;
import org.nianjian.publish.table.FindingTable;
import org.nianjian.publish.table.SuccessionTable;
import org.nianjian.publish.table.SummaryTable;
import org.nianjian.publish.table.Table;
import org.nianjian.quality.area.Counties;

/** Which counties a row of a table belongs to. */
@FunctionalInterface
interface Route {
    /** The codes of the counties of the row that the table stands at; empty if it belongs to none. */
    Set<String> of(RawCsv row);

    /**
     * How a table tells it: by the area of the body, of all bodies, or of the group; where it names none, by file and name.
     *
     * @throws IllegalArgumentException if it does not
     */
    static Route of(Table<?> table, Counties counties) {
        List<String> header = table.header();
        if (table.equals(SummaryTable.SUMMARY)) {
            int level = header.indexOf("group_level");
            int code = header.indexOf("group_code");
            return row -> row.cell(level).equals(Level.COUNTY.code()) ? Set.of(row.cell(code)) : Set.of();
        }
        if (table.equals(SuccessionTable.BOUNDARIES)) {
            int before = header.indexOf("previous_body_ids");
            int after = header.indexOf("body_ids");
            return row -> ofBodies(row.cell(before) + " " + row.cell(after));
        }
        if (table.equals(FindingTable.FINDINGS) || table.equals(CorrectionTable.CORRECTIONS)) {
            int file = header.indexOf("file");
            int body = header.indexOf("body");
            return row -> one(counties.of(row.cell(file), row.cell(body)));
        }
        int area = header.indexOf("area_code");
        int body = header.indexOf("body_id");
        if (body < 0) {
            throw new IllegalArgumentException(table.name() + " does not tell whose its rows are");
        }
        return row -> {
            String code = area < 0 ? "" : row.cell(area);
            return one(code.isEmpty() ? ofBody(row.cell(body)) : Counties.of(code));
        };
    }

    private static Set<String> one(String county) {
        return county.isEmpty() ? Set.of() : Set.of(county);
    }

    private static Set<String> ofBodies(String ids) {
        Set<String> counties = new LinkedHashSet<>();
        for (String id : ids.split(" ")) {
            String county = ofBody(id);
            if (!county.isEmpty()) {
                counties.add(county);
            }
        }
        return counties;
    }

    /** A body's id begins with its area code, if it has one. */
    private static String ofBody(String id) {
        int end = id.indexOf('|');
        String code = end < 0 ? "" : id.substring(0, end);
        return code.chars().allMatch(c -> c >= '0' && c <= '9') ? Counties.of(code) : "";
    }
}
