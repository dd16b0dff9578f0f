package org.nianjian.intake.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamReader;
import org.nianjian.intake.Limits;
import org.nianjian.intake.RejectionReason;

/** Reads a report that was typed into a workbook: every visible sheet, straight from its XML. */
final class XlsxFormat implements Format {
    @Override
    public Extract read(byte[] content, Limits limits) throws IOException {
        ZipArchive zip = ZipArchive.open(content);
        if (zip.isEncrypted("xl/workbook.xml")) {
            return new Refused(RejectionReason.PASSWORD_PROTECTED, Messages.PASSWORD);
        }
        Parts parts = new Parts(zip, limits.unpackedBytes());
        Relationships targets = new Relationships("/worksheet");
        Sheets sheets = new Sheets();
        parts.readIfThere("xl/_rels/workbook.xml.rels", targets);
        Xml.read(parts.unpacked("xl/workbook.xml"), sheets);
        Strings strings = new Strings();
        Styles styles = new Styles();
        parts.readIfThere("xl/sharedStrings.xml", strings);
        parts.readIfThere("xl/styles.xml", styles);
        SheetText text = new SheetText();
        for (String id : sheets.visible) {
            String target = targets.targets().getOrDefault(id, "");
            parts.readIfThere(Relationships.resolved("xl/", target), new XlsxSheet(strings.strings, styles, text));
            text.endSheet();
        }
        return new Found(text.text(), "");
    }

    /** The relationships of the sheets that are shown, in their order. */
    private static final class Sheets implements Xml.Handler {
        private final List<String> visible = new ArrayList<>();

        @Override
        public void start(String name, XMLStreamReader xml) {
            if (name.equals("sheet") && !Xml.attribute(xml, "state").endsWith("idden")) {
                visible.add(Xml.attribute(xml, "id"));
            }
        }

        @Override
        public void end(String name) {}
    }

    /** The texts that cells share; readings of characters are left out. */
    private static final class Strings implements Xml.Handler {
        private final List<String> strings = new ArrayList<>();
        private final StringBuilder words = new StringBuilder();
        private boolean inText;
        private int phonetic;

        @Override
        public void start(String name, XMLStreamReader xml) {
            switch (name) {
                case "rPh" -> phonetic++;
                case "t" -> inText = phonetic == 0;
                default -> {}
            }
        }

        @Override
        public void end(String name) {
            switch (name) {
                case "rPh" -> phonetic--;
                case "t" -> inText = false;
                case "si" -> {
                    strings.add(words.toString());
                    words.setLength(0);
                }
                default -> {}
            }
        }

        @Override
        public void text(String text) {
            if (inText) {
                words.append(text);
            }
        }
    }

    /** The number formats of cell styles, by their place in the list of styles. */
    static final class Styles implements Xml.Handler {
        private final CellFormats formats = new CellFormats();
        private final Map<Integer, Integer> formatOf = new LinkedHashMap<>();
        private boolean inCells;

        @Override
        public void start(String name, XMLStreamReader xml) {
            switch (name) {
                case "numFmt" ->
                    formats.define(
                            DocxNumbering.number(Xml.attribute(xml, "numFmtId"), 0), Xml.attribute(xml, "formatCode"));
                case "cellXfs" -> inCells = true;
                case "xf" -> {
                    if (inCells) {
                        formatOf.put(formatOf.size(), DocxNumbering.number(Xml.attribute(xml, "numFmtId"), 0));
                    }
                }
                default -> {}
            }
        }

        @Override
        public void end(String name) {
            if (name.equals("cellXfs")) {
                inCells = false;
            }
        }

        String show(String stored, String style) {
            return formats.show(stored, formatOf.getOrDefault(DocxNumbering.number(style, 0), 0));
        }
    }
}
