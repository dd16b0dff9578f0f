package org.nianjian.quality.area;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.nianjian.place.Level;
import org.nianjian.report.Body;
import org.nianjian.statement.Group;
import org.nianjian.warehouse.ExpectedRow;
import org.nianjian.warehouse.Facts;
import org.nianjian.warehouse.SubmissionRow;

/**
 * The counties of an edition, and what belongs to which. A body is in the county that the first six digits of its area code
 * name, a county's own government too; one with a shorter code or none is in no county.
 */
public final class Counties {
    private static final int DIGITS = Level.COUNTY.digits();

    private final SortedMap<String, String> names = new TreeMap<>();
    private final Map<String, String> ofFile = new HashMap<>();
    private final Map<String, String> ofName = new HashMap<>();
    private final SortedSet<String> elsewhere = new TreeSet<>();

    private Counties() {}

    /** Those of an edition; a little is kept for each submission. */
    static Counties of(Facts facts) {
        Counties counties = new Counties();
        facts.submissions(counties::add);
        facts.expected(counties::add);
        facts.summary(row -> {
            Group group = row.summary().group();
            if (group.level().equals(Level.COUNTY.code())) {
                counties.names.put(group.code(), group.name());
            }
        });
        return counties;
    }

    private void add(SubmissionRow row) {
        Body body = row.body();
        if (body == null || row.state() == SubmissionRow.State.REJECTED) {
            return;
        }
        String county = of(body.areaCode());
        if (county.isEmpty()) {
            elsewhere.add(body.name());
            return;
        }
        ofFile.put(row.file(), county);
        name(body.name(), county);
        names.putIfAbsent(county, county);
        if (body.level() == Level.COUNTY && !body.area().isEmpty()) {
            names.put(county, body.area());
        }
    }

    private void add(ExpectedRow row) {
        String county = of(row);
        if (county.isEmpty()) {
            elsewhere.add(row.name());
        } else {
            name(row.name(), county);
            names.putIfAbsent(county, county);
        }
    }

    /** A name that bodies of two counties share tells neither. */
    private void name(String body, String county) {
        ofName.merge(body, county, (one, other) -> one.equals(other) ? one : "");
    }

    /** The county of an area code; empty if it is of a wider area, or empty itself. */
    public static String of(String areaCode) {
        return areaCode.length() < DIGITS ? "" : areaCode.substring(0, DIGITS);
    }

    /** The county of a body that is expected to report; empty if none is told. */
    public static String of(ExpectedRow row) {
        Body body = row.body();
        return of(row.areaCode().isEmpty() && body != null ? body.areaCode() : row.areaCode());
    }

    /** The county of a submission, or else of a body's name; empty if they tell none. */
    public String of(String file, String body) {
        String county = ofFile.getOrDefault(file, "");
        return county.isEmpty() ? ofName.getOrDefault(body, "") : county;
    }

    /** All of them, by code. */
    public List<Group> all() {
        List<Group> all = new ArrayList<>();
        names.forEach((code, name) -> all.add(new Group(Level.COUNTY.code(), code, name)));
        return all;
    }

    /** The names of the bodies that are in none. */
    public SortedSet<String> elsewhere() {
        return elsewhere;
    }
}
