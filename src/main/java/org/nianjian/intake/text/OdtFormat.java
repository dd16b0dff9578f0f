package org.nianjian.intake.text;

import java.io.IOException;
import javax.xml.stream.XMLStreamReader;
import org.nianjian.intake.Limits;
import org.nianjian.intake.RejectionReason;

/** Reads an OpenDocument text: what a reader of its printed pages would see, page headers once and first. */
final class OdtFormat implements Format {
    @Override
    public Extract read(byte[] content, Limits limits) throws IOException {
        Parts parts = new Parts(ZipArchive.open(content), limits.unpackedBytes());
        if (isEncrypted(parts)) {
            return new Refused(RejectionReason.PASSWORD_PROTECTED, Messages.PASSWORD);
        }
        OdtLists lists = new OdtLists();
        OdtBody headers = new OdtBody("header", new OdtLists());
        if (parts.has("styles.xml")) {
            byte[] styles = parts.unpacked("styles.xml");
            Xml.read(styles, lists);
            Xml.read(styles, headers);
        }
        byte[] document = parts.unpacked("content.xml");
        Xml.read(document, lists);
        OdtBody body = new OdtBody("text", lists);
        Xml.read(document, body);
        String lines = body.text();
        StringBuilder text = new StringBuilder();
        headers.text()
                .lines()
                .filter(DocxFormat::saysSomething)
                .distinct()
                .filter(line -> !lines.contains(line))
                .forEach(line -> text.append(line).append('\n'));
        return new Found(text.append(lines).toString(), "");
    }

    /** Whether the document wants a password. */
    static boolean isEncrypted(Parts parts) throws IOException {
        Manifest manifest = new Manifest();
        parts.readIfThere("META-INF/manifest.xml", manifest);
        return manifest.encrypted;
    }

    private static final class Manifest implements Xml.Handler {
        private boolean encrypted;

        @Override
        public void start(String name, XMLStreamReader xml) {
            encrypted |= name.equals("encryption-data");
        }

        @Override
        public void end(String name) {}
    }
}
