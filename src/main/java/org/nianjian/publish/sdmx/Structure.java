package org.nianjian.publish.sdmx;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.nianjian.indicator.Indicator;
import org.nianjian.indicator.IndicatorKind;
import org.nianjian.publish.Edition;
import org.nianjian.publish.status.ObsStatus;
import org.nianjian.publish.status.Statuses;
import org.nianjian.publish.table.CodeNames;
import org.nianjian.publish.table.CodeNames.CodeName;
import org.nianjian.quantity.Bound;
import org.nianjian.report.Body;

/**
 * The structure message: code lists, concepts, the data structure definition and its dataflow.
 *
 * <p>Its artefacts have a version of two parts, for what two editions call by it need not be the same: bodies come and go.
 */
final class Structure {
    static final String AGENCY = "NIANJIAN";
    static final String VERSION = "1.0";
    static final String ANNUAL = "A";

    /** The dataflow as a row of data names it. */
    static final String DATAFLOW_ID = AGENCY + ":STATEMENTS(" + VERSION + ")";

    private static final String CONCEPTS = "CONCEPTS";
    private static final String DEFINITION = "STATEMENTS";

    private final StructureXml xml;

    private Structure(StructureXml xml) {
        this.xml = xml;
    }

    static void write(Edition edition, Statuses statuses, Path file) throws IOException {
        try (StructureXml xml = new StructureXml(file)) {
            xml.header(edition.id(), preparedAfter(statuses.years()));
            Structure structure = new Structure(xml);
            structure.codelists(edition, statuses);
            structure.concepts();
            structure.dataflow();
            structure.definition();
        }
    }

    /** A structure message must say when it was prepared. An edition knows no clock: it says the first day after its years. */
    private static String preparedAfter(List<Integer> years) {
        int last = years.isEmpty() ? 1999 : years.get(years.size() - 1);
        return (last + 1) + "-01-01T00:00:00Z";
    }

    private void codelists(Edition edition, Statuses statuses) throws IOException {
        xml.open("Codelists");
        openList("CL_BODY", "报送单位", "Reporting bodies");
        for (Body body : statuses.bodies()) {
            code("CL_BODY", Ids.of(body), body.name(), body.name(), body.id(), body.id());
        }
        xml.end();
        openList("CL_BOUND", "界限", "Bounds");
        for (Bound bound : Bound.values()) {
            CodeName name = CodeNames.of("bound", bound.code());
            code("CL_BOUND", bound.code(), name.zh(), name.en());
        }
        xml.end();
        openList("CL_FREQ", "频率", "Frequency");
        code("CL_FREQ", ANNUAL, "年度", "Annual");
        xml.end();
        openList("CL_INDICATOR", "指标", "Indicators");
        for (Indicator indicator : edition.catalogue().indicators()) {
            code(
                    "CL_INDICATOR",
                    Ids.of(indicator.id()),
                    indicator.nameZh(),
                    indicator.nameEn(),
                    indicator.definitionZh(),
                    indicator.definitionEn());
        }
        xml.end();
        openList("CL_KIND", "指标类别", "Kinds of indicators");
        for (IndicatorKind kind : IndicatorKind.values()) {
            CodeName name = CodeNames.of("kind", kind.code());
            code("CL_KIND", kind.code(), name.zh(), name.en());
        }
        xml.end();
        openList("CL_OBS_STATUS", "数值状态", "Observation status");
        for (ObsStatus status : ObsStatus.values()) {
            code("CL_OBS_STATUS", status.name(), status.zh(), status.en());
        }
        xml.end();
        xml.end();
    }

    private void openList(String id, String zh, String en) throws IOException {
        xml.openArtefact("Codelist", urn("codelist.Codelist", id), id);
        xml.names(zh, en);
    }

    private void code(String list, String id, String zh, String en) throws IOException {
        xml.open("Code", "urn", urn("codelist.Code", list) + "." + id, "id", id);
        xml.names(zh, en);
        xml.end();
    }

    /** A code that its name alone does not explain. */
    private void code(String list, String id, String zh, String en, String meansZh, String meansEn) throws IOException {
        xml.open("Code", "urn", urn("codelist.Code", list) + "." + id, "id", id);
        xml.names(zh, en);
        xml.descriptions(meansZh, meansEn);
        xml.end();
    }

    private void concepts() throws IOException {
        xml.open("ConceptSchemes");
        xml.openArtefact("ConceptScheme", urn("conceptscheme.ConceptScheme", CONCEPTS), CONCEPTS);
        xml.names("年鉴的概念", "Concepts of the yearbook");
        for (Component component : Component.values()) {
            xml.open("Concept", "urn", concept(component), "id", component.name());
            xml.names(component.zh(), component.en());
            xml.end();
        }
        xml.end();
        xml.end();
    }

    private void dataflow() throws IOException {
        xml.open("Dataflows");
        xml.openArtefact("Dataflow", urn("datastructure.Dataflow", DEFINITION), DEFINITION);
        xml.names("法治政府建设统计值", "Statements on rule-of-law government");
        xml.text("Structure", urn("datastructure.DataStructure", DEFINITION));
        xml.end();
        xml.end();
    }

    private void definition() throws IOException {
        xml.open("DataStructures");
        xml.openArtefact("DataStructure", urn("datastructure.DataStructure", DEFINITION), DEFINITION);
        xml.names("法治政府建设统计值", "Statements on rule-of-law government");
        xml.open("DataStructureComponents");
        xml.open("DimensionList", "id", "DimensionDescriptor");
        int position = 1;
        for (Component dimension : Component.of(Component.Role.DIMENSION)) {
            xml.open(
                    "Dimension",
                    "urn",
                    part("Dimension", dimension),
                    "id",
                    dimension.name(),
                    "position",
                    Integer.toString(position++));
            representation(dimension);
            xml.end();
        }
        for (Component time : Component.of(Component.Role.TIME)) {
            xml.open("TimeDimension", "urn", part("TimeDimension", time), "id", time.name());
            representation(time);
            xml.end();
        }
        xml.end();
        xml.open("AttributeList", "id", "AttributeDescriptor");
        for (Component attribute : Component.of(Component.Role.ATTRIBUTE, Component.Role.OF_INDICATOR)) {
            attribute(attribute);
        }
        xml.end();
        xml.open("MeasureList", "id", "MeasureDescriptor");
        for (Component measure : Component.of(Component.Role.MEASURE)) {
            xml.open("Measure", "urn", part("Measure", measure), "id", measure.name(), "usage", "optional");
            representation(measure);
            xml.end();
        }
        xml.end();
        xml.end();
        xml.end();
        xml.end();
    }

    private void attribute(Component attribute) throws IOException {
        String usage = attribute == Component.OBS_STATUS ? "mandatory" : "optional";
        xml.open("Attribute", "urn", part("DataAttribute", attribute), "id", attribute.name(), "usage", usage);
        representation(attribute);
        xml.open("AttributeRelationship");
        if (attribute.role() == Component.Role.OF_INDICATOR) {
            xml.text("Dimension", Component.INDICATOR.name());
        } else {
            xml.empty("Observation");
        }
        xml.end();
        xml.end();
    }

    private void representation(Component component) throws IOException {
        xml.text("ConceptIdentity", concept(component));
        xml.open("LocalRepresentation");
        if (component.codelist().isEmpty()) {
            xml.empty("TextFormat", "textType", component.textType());
        } else {
            xml.text("Enumeration", urn("codelist.Codelist", component.codelist()));
        }
        xml.end();
    }

    private static String concept(Component component) {
        return urn("conceptscheme.Concept", CONCEPTS) + "." + component.name();
    }

    private static String part(String type, Component component) {
        return urn("datastructure." + type, DEFINITION) + "." + component.name();
    }

    private static String urn(String type, String id) {
        return "urn:sdmx:org.sdmx.infomodel." + type + "=" + AGENCY + ":" + id + "(" + VERSION + ")";
    }
}
