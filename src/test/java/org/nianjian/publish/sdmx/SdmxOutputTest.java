package org.nianjian.publish.sdmx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nianjian.place.Level;
import org.nianjian.publish.Golden;
import org.nianjian.publish.Sample;
import org.nianjian.publish.csv.CsvReader;
import org.nianjian.report.Body;
import org.nianjian.report.BodyType;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class SdmxOutputTest {
    @TempDir
    Path folder;

    @BeforeEach
    void write() throws IOException {
        new SdmxOutput().write(Sample.facts(), Sample.edition(null), folder);
    }

    @Test
    void bothFilesAreWrittenAsAgreed() throws IOException {
        Golden.assertSame("sdmx/statements.csv", folder.resolve("sdmx/statements.csv"));
        Golden.assertSame("sdmx/structure.xml", folder.resolve("sdmx/structure.xml"));
    }

    @Test
    void everyCodeOfTheDataStandsInItsList() throws Exception {
        Document structure = structure();
        Map<String, Set<String>> lists = new HashMap<>();
        for (Element list : elements(structure, "str:Codelist")) {
            Set<String> codes = new HashSet<>();
            NodeList all = list.getElementsByTagName("str:Code");
            for (int i = 0; i < all.getLength(); i++) {
                codes.add(((Element) all.item(i)).getAttribute("id"));
            }
            assertEquals(all.getLength(), codes.size(), "a code twice in " + list.getAttribute("id"));
            lists.put(list.getAttribute("id"), codes);
        }
        for (Function<String, String> row : rows()) {
            for (Component component : Component.values()) {
                String cell = row.apply(component.name());
                if (!component.codelist().isEmpty() && !cell.isEmpty()) {
                    assertTrue(
                            lists.getOrDefault(component.codelist(), Set.of()).contains(cell),
                            cell + " is not in " + component.codelist());
                }
            }
        }
    }

    @Test
    void everyColumnIsAComponentOfTheStructureAndOfAConcept() throws Exception {
        Document structure = structure();
        Set<String> concepts = new HashSet<>();
        elements(structure, "str:Concept").forEach(concept -> concepts.add(concept.getAttribute("urn")));
        List<String> components = new ArrayList<>();
        for (String kind : List.of("str:Dimension", "str:TimeDimension", "str:Measure", "str:Attribute")) {
            for (Element component : elements(structure, kind)) {
                if (component.hasAttribute("id")) {
                    components.add(component.getAttribute("id"));
                    String concept = component
                            .getElementsByTagName("str:ConceptIdentity")
                            .item(0)
                            .getTextContent();
                    assertTrue(concepts.contains(concept), concept);
                }
            }
        }
        try (CsvReader csv = new CsvReader(folder.resolve("sdmx/statements.csv"))) {
            List<String> columns = csv.header();
            assertEquals(List.of("STRUCTURE", "STRUCTURE_ID", "ACTION"), columns.subList(0, 3));
            assertEquals(new HashSet<>(components), new HashSet<>(columns.subList(3, columns.size())));
        }
    }

    @Test
    void whereNothingWasReportedAStatusStandsAndNeverAZero() throws IOException {
        int missing = 0;
        for (Function<String, String> row : rows()) {
            boolean none = Set.of("L", "O", "Q").contains(row.apply("OBS_STATUS"));
            assertEquals(none, row.apply("OBS_VALUE").isEmpty());
            assertEquals(none, row.apply("BOUND").isEmpty());
            missing += none ? 1 : 0;
        }
        assertTrue(missing > 0);
    }

    @ParameterizedTest
    @CsvSource({"mediation.disputes_handled, mediation-disputes_handled", "a-b, a@2d$b", "普法.次, @666e$@6cd5$-@6b21$"})
    void anIndicatorIsACodeThatNoOtherHas(String id, String code) {
        assertEquals(code, Ids.of(id));
        assertTrue(code.matches("[A-Za-z0-9_@$\\-]+"));
    }

    @Test
    void aBodyWithoutAnAreaCodeAndADepartmentAreToldByTheirIds() {
        assertEquals("999901101_G", Ids.of(Sample.QINGSHI));
        assertTrue(Ids.of(Sample.UNKNOWN).matches("X_G_[0-9a-f]{12}"));
        Body office = new Body("999901|department|司法局", "云梦县司法局", Level.COUNTY, BodyType.DEPARTMENT, "999901", "云梦县");
        assertTrue(Ids.of(office).matches("999901_D_[0-9a-f]{12}"));
    }

    private Document structure() throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(folder.resolve("sdmx/structure.xml").toFile());
    }

    private List<Function<String, String>> rows() throws IOException {
        List<Function<String, String>> rows = new ArrayList<>();
        try (CsvReader csv = new CsvReader(folder.resolve("sdmx/statements.csv"))) {
            csv.forEachRemaining(rows::add);
        }
        return rows;
    }

    private static List<Element> elements(Document document, String name) {
        NodeList found = document.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }
}
