package org.nianjian.intake.text;

import java.io.IOException;
import java.io.InterruptedIOException;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads XML as a stream of elements; nothing outside the document is ever fetched, and no document type is obeyed. */
final class Xml {
    private static final XMLInputFactory FACTORY = factory();

    private Xml() {}

    /** Is told what stands in a document, in reading order. */
    interface Handler {
        /** An element begins; its attributes can be asked of the reader. */
        void start(String name, XMLStreamReader xml);

        /** An element ends. */
        void end(String name);

        /** Words stand within the innermost element. */
        default void text(String text) {}
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    /**
     * Tells the handler of every element by its local name.
     *
     * @throws IOException if the document is not well formed
     */
    static void read(byte[] document, Handler handler) throws IOException {
        try {
            XMLStreamReader xml;
            synchronized (FACTORY) {
                xml = FACTORY.createXMLStreamReader(Encodings.reader(document));
            }
            while (xml.hasNext()) {
                if (Thread.interrupted()) {
                    throw new InterruptedIOException("reading was given up");
                }
                switch (xml.next()) {
                    case XMLStreamConstants.START_ELEMENT -> handler.start(xml.getLocalName(), xml);
                    case XMLStreamConstants.END_ELEMENT -> handler.end(xml.getLocalName());
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> handler.text(xml.getText());
                    default -> {}
                }
            }
            xml.close();
        } catch (XMLStreamException e) {
            throw new IOException("not well-formed XML", e);
        }
    }

    /** The value of the attribute with this local name, in whatever namespace; empty if there is none. */
    static String attribute(XMLStreamReader xml, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }
}
