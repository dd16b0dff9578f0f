package org.nianjian.intake.text;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
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
        Parts parts = new Parts(zip, limits.unpackedBytes());
        String folder = document.substring(0, document.lastIndexOf('/') + 1);
        DocxStyles styles = new DocxStyles();
        DocxNumbering numbering = new DocxNumbering();
        parts.readIfThere(folder + "styles.xml", styles);
        parts.readIfThere(folder + "numbering.xml", numbering);
        DocxNotes notes = new DocxNotes();
        parts.readIfThere(folder + "footnotes.xml", notes.of("footnote"));
        parts.readIfThere(folder + "endnotes.xml", notes.of("endnote"));
        String body = body(parts, document, new DocxBody(styles, numbering, notes));
        return new Found(headers(parts, document, body) + body, "");
    }

    private static String body(Parts parts, String part, DocxBody body) throws IOException {
        Xml.read(parts.unpacked(part), body);
        return body.text();
    }

    /** Page headers name the county or the office; each line once, and none that the pages say anyway. */
    private static String headers(Parts parts, String document, String body) throws IOException {
        int name = document.lastIndexOf('/') + 1;
        Relationships headers = new Relationships("/header");
        parts.readIfThere(document.substring(0, name) + "_rels/" + document.substring(name) + ".rels", headers);
        Map<String, Boolean> lines = new LinkedHashMap<>();
        for (String target : headers.targets().values()) {
            String part = Relationships.resolved(document.substring(0, name), target);
            if (parts.has(part)) {
                String header = body(parts, part, new DocxBody(new DocxStyles(), new DocxNumbering(), new DocxNotes()));
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
    static boolean saysSomething(String line) {
        return line.codePoints().filter(Character::isIdeographic).count() > 2;
    }

    private static String document(ZipArchive zip, Limits limits) throws IOException {
        if (zip.has("_rels/.rels") && !zip.isEncrypted("_rels/.rels")) {
            Relationships root = new Relationships("/officeDocument");
            Xml.read(zip.read("_rels/.rels", limits.unpackedBytes()), root);
            for (String target : root.targets().values()) {
                String part = Relationships.resolved("", target);
                if (zip.has(part)) {
                    return part;
                }
            }
        }
        return USUAL_PLACE;
    }
}
