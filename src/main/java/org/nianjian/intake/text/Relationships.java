package org.nianjian.intake.text;

import java.util.Map;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamReader;

/** The targets of one type of relationship in an Office document, by id. */
final class Relationships implements Xml.Handler {
    private final String type;
    private final Map<String, String> targets = new TreeMap<>();

    Relationships(String type) {
        this.type = type;
    }

    /** Targets as they are written: see {@link #resolved}. */
    Map<String, String> targets() {
        return targets;
    }

    /** The part that a target names, seen from this folder. */
    static String resolved(String folder, String target) {
        return target.startsWith("/") ? target.substring(1) : folder + target;
    }

    @Override
    public void start(String name, XMLStreamReader xml) {
        if (name.equals("Relationship") && Xml.attribute(xml, "Type").endsWith(type)) {
            targets.put(Xml.attribute(xml, "Id"), Xml.attribute(xml, "Target"));
        }
    }

    @Override
    public void end(String name) {}
}
