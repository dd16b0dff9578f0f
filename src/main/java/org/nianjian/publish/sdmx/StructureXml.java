package org.nianjian.publish.sdmx;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes an SDMX-ML 3.0 structure message: indented by two blanks, LF line ends. */
final class StructureXml implements Closeable {
    private static final String NAMESPACES = "http://www.sdmx.org/resources/sdmxml/schemas/v3_0/";

    private final OutputStream out;
    private final XMLStreamWriter xml;
    private int depth;

    StructureXml(Path file) throws IOException {
        out = Files.newOutputStream(file);
        try {
            xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
            xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
        } catch (XMLStreamException e) {
            out.close();
            throw new IOException(e);
        }
    }

    /** The start of the message, up to where its structures begin. */
    void header(String id, String prepared) throws IOException {
        start("mes:Structure");
        attributes(
                "xmlns:mes", NAMESPACES + "message",
                "xmlns:str", NAMESPACES + "structure",
                "xmlns:com", NAMESPACES + "common");
        start("mes:Header");
        line("mes:ID", "NIANJIAN_" + id);
        line("mes:Test", "false");
        line("mes:Prepared", prepared);
        start("mes:Sender");
        attributes("id", Structure.AGENCY);
        end();
        end();
        start("mes:Structures");
    }

    /** Opens an element with attributes: a name, a value, and so on. */
    void open(String element, String... attributes) throws IOException {
        start("str:" + element);
        attributes(attributes);
    }

    /** Opens an artefact of ours. */
    void openArtefact(String element, String urn, String id) throws IOException {
        open(element, "urn", urn, "agencyID", Structure.AGENCY, "id", id, "version", Structure.VERSION);
    }

    /** An element without content. */
    void empty(String element, String... attributes) throws IOException {
        open(element, attributes);
        end();
    }

    /** An element with text. */
    void text(String element, String text) throws IOException {
        line("str:" + element, text);
    }

    /** The names of an artefact. */
    void names(String zh, String en) throws IOException {
        localised("com:Name", "zh", zh);
        localised("com:Name", "en", en);
    }

    /** What an artefact is, where its name does not say all; to follow its names. */
    void descriptions(String zh, String en) throws IOException {
        localised("com:Description", "zh", zh);
        localised("com:Description", "en", en);
    }

    /** Closes the element that was opened last. */
    void end() throws IOException {
        depth--;
        run(xml::writeEndElement);
    }

    private void localised(String element, String language, String text) throws IOException {
        start(element);
        attributes("xml:lang", language);
        run(() -> xml.writeCharacters(clean(text)));
        end();
    }

    private void line(String element, String text) throws IOException {
        start(element);
        run(() -> xml.writeCharacters(clean(text)));
        end();
    }

    private void start(String element) throws IOException {
        run(() -> {
            xml.writeCharacters("\n" + "  ".repeat(depth));
            xml.writeStartElement(element);
        });
        depth++;
    }

    private void attributes(String... attributes) throws IOException {
        for (int i = 0; i < attributes.length; i += 2) {
            String name = attributes[i];
            String value = attributes[i + 1];
            run(() -> xml.writeAttribute(name, clean(value)));
        }
    }

    /** Names come from reports; XML has no place for control characters and halves of characters. */
    private static String clean(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints()
                .filter(c -> c >= ' ' && c != 0xFFFE && c != 0xFFFF && (c < 0xD800 || c > 0xDFFF))
                .forEach(clean::appendCodePoint);
        return clean.toString();
    }

    /** Ends the message. */
    @Override
    public void close() throws IOException {
        try (out) {
            run(xml::writeEndDocument);
            run(xml::flush);
            out.write('\n');
        }
    }

    private interface Step {
        void run() throws XMLStreamException;
    }

    private static void run(Step step) throws IOException {
        try {
            step.run();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }
}
