package org.nianjian.intake.text;

import java.util.List;
import javax.xml.stream.XMLStreamReader;

/** The cells of one sheet, as they come; rows that are hidden are left out. */
final class XlsxSheet implements Xml.Handler {
    private final List<String> strings;
    private final XlsxFormat.Styles styles;
    private final SheetText text;
    private final StringBuilder value = new StringBuilder();
    private int row = -1;
    private int column = -1;
    private boolean hidden;
    private boolean inValue;
    private String type = "";
    private String style = "";

    XlsxSheet(List<String> strings, XlsxFormat.Styles styles, SheetText text) {
        this.strings = strings;
        this.styles = styles;
        this.text = text;
    }

    @Override
    public void start(String name, XMLStreamReader xml) {
        switch (name) {
            case "row" -> {
                row = Math.max(row + 1, DocxNumbering.number(Xml.attribute(xml, "r"), 0) - 1);
                column = -1;
                hidden = Xml.attribute(xml, "hidden").equals("1")
                        || Xml.attribute(xml, "hidden").equals("true");
            }
            case "c" -> {
                column = Math.max(column + 1, column(Xml.attribute(xml, "r")));
                type = Xml.attribute(xml, "t");
                style = Xml.attribute(xml, "s");
                value.setLength(0);
            }
            case "v", "t" -> inValue = true;
            default -> {}
        }
    }

    @Override
    public void end(String name) {
        switch (name) {
            case "v", "t" -> inValue = false;
            case "c" -> {
                if (!hidden && !value.isEmpty()) {
                    text.cell(row, column, shown(value.toString()));
                }
            }
            default -> {}
        }
    }

    @Override
    public void text(String words) {
        if (inValue) {
            value.append(words);
        }
    }

    private String shown(String stored) {
        return switch (type) {
            case "s" -> {
                int index = DocxNumbering.number(stored, -1);
                yield index >= 0 && index < strings.size() ? strings.get(index) : "";
            }
            case "inlineStr", "str", "e" -> stored;
            case "b" -> stored.equals("1") ? "TRUE" : "FALSE";
            default -> styles.show(stored, style);
        };
    }

    /** The column of a reference like {@code AB12}, from 0; -1 if it says none. */
    private static int column(String reference) {
        int column = 0;
        for (int i = 0; i < reference.length() && i < 3 && Character.isLetter(reference.charAt(i)); i++) {
            column = column * 26 + Character.toUpperCase(reference.charAt(i)) - 'A' + 1;
        }
        return column - 1;
    }
}
