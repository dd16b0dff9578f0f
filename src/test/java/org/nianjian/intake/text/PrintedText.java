package org.nianjian.intake.text;

import java.util.List;

/** Sets texts as they are printed, as documents that LibreOffice opens. */
final class PrintedText {
    /** What LibreOffice calls such documents. */
    static final String FILTER = "OpenDocument Text Flat XML";

    private PrintedText() {}

    /** A text whose first line stands across the page, and the rest in so many columns. */
    static String inColumns(String text, int columns) {
        List<String> lines = text.lines().filter(line -> !line.isBlank()).toList();
        StringBuilder body = new StringBuilder();
        for (String line : lines.subList(1, lines.size())) {
            body.append("<text:p text:style-name='P'>")
                    .append(escaped(line.strip()))
                    .append("</text:p>");
        }
        return "<?xml version='1.0' encoding='UTF-8'?><office:document"
                + " xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0'"
                + " xmlns:style='urn:oasis:names:tc:opendocument:xmlns:style:1.0'"
                + " xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0'"
                + " xmlns:fo='urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0'"
                + " office:version='1.3' office:mimetype='application/vnd.oasis.opendocument.text'>"
                + "<office:automatic-styles>"
                + "<style:style style:name='T' style:family='paragraph'><style:paragraph-properties fo:text-align='center'/>"
                + "<style:text-properties style:font-size-asian='18pt' fo:font-size='18pt'/></style:style>"
                + "<style:style style:name='P' style:family='paragraph'><style:paragraph-properties fo:text-align='justify'"
                + " fo:text-indent='0.8cm'/><style:text-properties style:font-size-asian='12pt' fo:font-size='12pt'"
                + "/></style:style><style:style style:name='S' style:family='section'><style:section-properties>"
                + "<style:columns fo:column-count='" + columns + "' fo:column-gap='0.7cm'/></style:section-properties>"
                + "</style:style></office:automatic-styles><office:body><office:text><text:p text:style-name='T'>"
                + escaped(lines.get(0)) + "</text:p><text:section text:style-name='S' text:name='s'>" + body
                + "</text:section></office:text></office:body></office:document>";
    }

    private static String escaped(String line) {
        return line.replace("&", "&amp;").replace("<", "&lt;").replace("\t", "<text:tab/>");
    }
}
