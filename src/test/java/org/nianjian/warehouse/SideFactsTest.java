package org.nianjian.warehouse;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nianjian.place.Level;
import org.nianjian.quantity.Bound;
import org.nianjian.report.BodyType;
import org.nianjian.statement.Comparability;
import org.nianjian.statement.Correction;
import org.nianjian.statement.YearOverYear;
import org.nianjian.statement.comparing.Succession;
import org.nianjian.statement.correcting.Corrected;

class SideFactsTest extends OnBothDatabases {
    private static final YearOverYear MERGED = new YearOverYear(
            "mediation.disputes",
            new BigDecimal("50"),
            Bound.EXACT,
            2023,
            new BigDecimal("40"),
            Bound.EXACT,
            BigDecimal.TEN,
            Bound.EXACT,
            new BigDecimal("25"),
            List.of(Comparability.BOUNDARY));

    @Test
    void whatPeopleKeepComesBackAsItWas() {
        long edition = editionOfTwoFiles();
        SideWriter writer = warehouse.writer(edition).side();
        writer.expected(List.of(
                new Fact.Expected(2024, "云溪镇", Level.TOWNSHIP, BodyType.GOVERNMENT, "990101101", 0, 0),
                new Fact.Expected(2024, "白石乡", Level.TOWNSHIP, BodyType.GOVERNMENT, "", null, null)));
        Correction wrote = new Correction(
                Correction.Action.STRIKE,
                "a.txt",
                "云溪镇",
                2024,
                "mediation.disputes",
                new BigDecimal("289"),
                null,
                Bound.EXACT,
                "全县的数",
                "张三",
                "2025-02-01",
                7);
        CorrectionRow struck =
                new CorrectionRow(wrote, "a.txt", "云溪镇", 2024, Corrected.Result.APPLIED, new BigDecimal("289"), "");
        writer.corrections(List.of(struck));
        PopulationRow inhabitants = new PopulationRow("990101101", 2024, 43_210);
        writer.population(List.of(inhabitants));
        writer.successions(
                List.of(new Fact.Succession(2024, Succession.Kind.MERGED, List.of(0, 1), List.of(0), 0, MERGED)));
        Facts facts = warehouse.facts(edition);
        List<ExpectedRow> expected = new ArrayList<>();
        facts.expected(expected::add);
        assertEquals("a.txt", expected.get(0).file());
        assertEquals(Invented.NORTH, expected.get(0).body());
        assertEquals(false, expected.get(1).reported());
        assertEquals(
                List.of(new ResponseRow(2024, Level.TOWNSHIP, BodyType.GOVERNMENT, 2, 1, List.of("白石乡"))),
                ResponseRow.of(facts));
        assertEquals(new BigDecimal("50.0000"), ResponseRow.of(facts).get(0).rate());
        List<CorrectionRow> corrections = new ArrayList<>();
        facts.corrections(corrections::add);
        assertEquals(List.of(struck), corrections);
        List<PopulationRow> population = new ArrayList<>();
        facts.population(population::add);
        assertEquals(List.of(inhabitants), population);
        List<SuccessionRow> successions = new ArrayList<>();
        facts.successions(successions::add);
        assertEquals(
                List.of(new SuccessionRow(
                        2024,
                        Succession.Kind.MERGED,
                        List.of(Invented.NORTH, Invented.UNKNOWN),
                        List.of(Invented.NORTH),
                        Invented.DISPUTES,
                        MERGED)),
                successions);
    }

    @Test
    void theDatabaseCountsRowsAndComputesComparisonsByItself() {
        long edition = editionOfTwoFiles();
        EditionWriter writer = warehouse.writer(edition);
        writer.statements(List.of(
                stated(0, 2023, 0, "30", Bound.EXACT),
                stated(0, 2024, 0, "50", Bound.EXACT),
                stated(1, 2023, 0, "10", Bound.ABOUT),
                stated(1, 2024, 0, "10", Bound.EXACT),
                stated(1, 2023, 1, "90", Bound.EXACT),
                stated(1, 2024, 1, "95.5", Bound.EXACT)));
        writer.yearOverYear(List.of(new Fact.YearOverYear(0, 2024, 0, MERGED, List.of(0, 1))));
        Audit audit = warehouse.audit(edition);
        assertEquals(6L, audit.rows().get("statements"));
        assertEquals(2L, audit.rows().get("observations"));
        assertEquals(2L, audit.rows().get("unclassified"));
        assertEquals(1L, audit.rows().get("rejections"));
        List<String> computed = new ArrayList<>();
        audit.comparisons(each -> computed.add(each.year() + " " + each.indicator() + " " + each.previous() + " "
                + each.change() + " " + each.percent()));
        assertEquals(
                List.of(
                        "2023 mediation.disputes null null null",
                        // the sum of both bodies
                        "2024 mediation.disputes 40 10 25",
                        "2023 mediation.disputes null null null",
                        "2023 mediation.success null null null",
                        // about 10 may be more or less
                        "2024 mediation.disputes 10 0 null",
                        "2024 mediation.success 90 5.5 null"),
                computed);
    }

    private static Fact.Statement stated(int body, int year, int indicator, String value, Bound bound) {
        return new Fact.Statement(
                body,
                year,
                indicator,
                new org.nianjian.statement.Statement(
                        indicator == 0 ? "mediation.disputes" : "mediation.success",
                        new BigDecimal(value),
                        bound,
                        org.nianjian.statement.Rule.SINGLE,
                        List.of(),
                        false,
                        null,
                        false),
                0);
    }
}
