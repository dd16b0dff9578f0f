package org.nianjian.intake.text;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamReader;
import org.nianjian.intake.Limits;
import org.nianjian.intake.RejectionReason;

/** Reads a Word document: what a reader of its printed pages would see, page headers once and first. */
final class DocxFormat implements Format {
    private static final String USUAL_PLACE = "word/document.xml";

    @Override
    public Extract read(byte[] content, Limits limits) throws IOException {
        ZipArchive zip = ZipArchive.open(content);
        String document = document(zip, limits);
        if (zip.isEncrypted(document)) {
            return new Refused(RejectionReason.PASSWORD_PROTECTED, Messages.PASSWORD);
        }
        Budget budget = new Budget(zip, limits.unpackedBytes());
        String folder = document.substring(0, document.lastIndexOf('/') + 1);
        DocxStyles styles = new DocxStyles();
        DocxNumbering numbering = new DocxNumbering();
        budget.readIfThere(folder + "styles.xml", styles);
        budget.readIfThere(folder + "numbering.xml", numbering);
        String body = body(budget, document, styles, numbering);
        return new Found(headers(budget, document, body) + body, "");
    }

    private static String body(Budget budget, String part, DocxStyles styles, DocxNumbering numbering)
            throws IOException {
        DocxBody body = new DocxBody(styles, numbering);
        Xml.read(budget.unpacked(part), body);
        return body.text();
    }

    /** Page headers name the county or the office; each line once, and none that the pages say anyway. */
    private static String headers(Budget budget, String document, String body) throws IOException {
        int name = document.lastIndexOf('/') + 1;
        Relationships parts = new Relationships("/header");
        budget.readIfThere(document.substring(0, name) + "_rels/" + document.substring(name) + ".rels", parts);
        Map<String, Boolean> lines = new LinkedHashMap<>();
        for (String target : parts.targets.values()) {
            String part = resolved(document.substring(0, name), target);
            if (budget.zip.has(part)) {
                String header = body(budget, part, new DocxStyles(), new DocxNumbering());
                header.lines().filter(DocxFormat::saysSomething).forEach(line -> lines.put(line, true));
            }
        }
        StringBuilder text = new StringBuilder();
        lines.keySet().stream()
                .filter(line -> !body.contains(line))
                .forEach(line -> text.append(line).append('\n'));
        return text.toString();
    }

    /** A page number says nothing. */
    private static boolean saysSomething(String line) {
        return line.codePoints().filter(Character::isIdeographic).count() > 2;
    }

    private static String document(ZipArchive zip, Limits limits) throws IOException {
        if (zip.has("_rels/.rels") && !zip.isEncrypted("_rels/.rels")) {
            Relationships root = new Relationships("/officeDocument");
            Xml.read(zip.read("_rels/.rels", limits.unpackedBytes()), root);
            for (String target : root.targets.values()) {
                String part = resolved("", target);
                if (zip.has(part)) {
                    return part;
                }
            }
        }
        return USUAL_PLACE;
    }

    private static String resolved(String folder, String target) {
        return target.startsWith("/") ? target.substring(1) : folder + target;
    }

    /** Unpacks parts as long as they are not too large together. */
    private static final class Budget {
        private final ZipArchive zip;
        private long left;

        Budget(ZipArchive zip, long bytes) {
            this.zip = zip;
            this.left = bytes;
        }

        byte[] unpacked(String part) throws IOException {
            byte[] bytes = zip.read(part, left);
            left -= bytes.length;
            return bytes;
        }

        void readIfThere(String part, Xml.Handler handler) throws IOException {
            if (zip.has(part)) {
                Xml.read(unpacked(part), handler);
            }
        }
    }

    /** The targets of one type of relationship, by id. */
    private static final class Relationships implements Xml.Handler {
        private final String type;
        private final Map<String, String> targets = new TreeMap<>();

        Relationships(String type) {
            this.type = type;
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
}
