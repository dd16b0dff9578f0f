package org.nianjian.intake.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamReader;

/** The lines of footnotes and endnotes, each by its kind and number. A note is given out once. */
final class DocxNotes {
    private static final String REFERENCE = "Reference";

    private final Map<String, List<String>> lines = new HashMap<>();

    /** Takes the notes of one part, whose elements are called so. */
    Xml.Handler of(String kind) {
        return new Notes(kind);
    }

    /**
     * The lines of the note that is meant.
     *
     * @param reference {@code footnoteReference} or {@code endnoteReference}
     */
    List<String> lines(String reference, String id) {
        String kind = reference.substring(0, reference.length() - REFERENCE.length());
        List<String> note = lines.remove(kind + id);
        return note == null ? List.of() : note;
    }

    private final class Notes implements Xml.Handler {
        private final String kind;
        private DocxBody note = new DocxBody(new DocxStyles(), new DocxNumbering(), new DocxNotes());
        private String id = "";

        Notes(String kind) {
            this.kind = kind;
        }

        @Override
        public void start(String name, XMLStreamReader xml) {
            if (name.equals(kind)) {
                id = Xml.attribute(xml, "id");
                note = new DocxBody(new DocxStyles(), new DocxNumbering(), new DocxNotes());
            } else {
                note.start(name, xml);
            }
        }

        @Override
        public void end(String name) {
            if (name.equals(kind)) {
                lines.put(kind + id, note.text().lines().toList());
            } else {
                note.end(name);
            }
        }

        @Override
        public void text(String words) {
            note.text(words);
        }
    }
}
