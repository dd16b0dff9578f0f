package org.nianjian.intake.text;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;
import org.nianjian.intake.Limits;
import org.nianjian.intake.RejectionReason;

/** Reads a report that was typed into an OpenDocument workbook: every visible sheet, its cells as they are shown. */
final class OdsFormat implements Format {
    @Override
    public Extract read(byte[] content, Limits limits) throws IOException {
        Parts parts = new Parts(ZipArchive.open(content), limits.unpackedBytes());
        if (OdtFormat.isEncrypted(parts)) {
            return new Refused(RejectionReason.PASSWORD_PROTECTED, Messages.PASSWORD);
        }
        Sheets sheets = new Sheets();
        Xml.read(parts.unpacked("content.xml"), sheets);
        return new Found(sheets.text.text(), "");
    }

    private static final class Sheets implements Xml.Handler {
        private final SheetText text = new SheetText();
        private final Set<String> hiddenStyles = new HashSet<>();
        private final StringBuilder words = new StringBuilder();
        private String style = "";
        private int row = -1;
        private int column = -1;
        private int nextRow;
        private int nextColumn;
        private int paragraphs;
        private int leftOut;
        private boolean hiddenSheet;
        private boolean hiddenRow;

        @Override
        public void start(String name, XMLStreamReader xml) {
            if (leftOut > 0 || name.equals("annotation") || name.equals("tracked-changes")) {
                leftOut++;
                return;
            }
            switch (name) {
                case "style" -> style = Xml.attribute(xml, "name");
                case "table-properties" -> {
                    if (Xml.attribute(xml, "display").equals("false")) {
                        hiddenStyles.add(style);
                    }
                }
                case "table" -> {
                    hiddenSheet = hiddenStyles.contains(Xml.attribute(xml, "style-name"));
                    nextRow = 0;
                }
                case "table-row" -> {
                    row = nextRow;
                    nextRow += count(xml, "number-rows-repeated");
                    nextColumn = 0;
                    hiddenRow = !Xml.attribute(xml, "visibility").isEmpty()
                            && !Xml.attribute(xml, "visibility").equals("visible");
                }
                case "table-cell", "covered-table-cell" -> {
                    column = nextColumn;
                    nextColumn += count(xml, "number-columns-repeated");
                    words.setLength(0);
                }
                case "p" -> {
                    if (!words.isEmpty()) {
                        words.append('\n');
                    }
                    paragraphs++;
                }
                case "line-break" -> words.append('\n');
                case "s" -> words.append(' ');
                default -> {}
            }
        }

        @Override
        public void end(String name) {
            if (leftOut > 0) {
                leftOut--;
                return;
            }
            switch (name) {
                case "p" -> paragraphs--;
                case "table-cell" -> {
                    if (!hiddenSheet && !hiddenRow) {
                        text.cell(row, column, words.toString());
                    }
                }
                case "table" -> text.endSheet();
                default -> {}
            }
        }

        @Override
        public void text(String shown) {
            if (leftOut == 0 && paragraphs > 0) {
                words.append(shown);
            }
        }

        private static int count(XMLStreamReader xml, String repeated) {
            return Math.max(1, Math.min(1 << 20, DocxNumbering.number(Xml.attribute(xml, repeated), 1)));
        }
    }
}
