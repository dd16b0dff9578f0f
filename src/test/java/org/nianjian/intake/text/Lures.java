package org.nianjian.intake.text;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Documents of every format that ask whoever opens them to fetch something, in every way that the format knows. */
final class Lures {
    private static final String REPORT = "调解纠纷289件";

    private Lures() {}

    /**
     * The documents by file name.
     *
     * @param url what they want to be fetched
     */
    static Map<String, byte[]> to(String url) throws IOException {
        Map<String, byte[]> lures = new LinkedHashMap<>();
        lures.put("entity.docx", docx(url, doctype(url)));
        lures.put("links.docx", docx(url, ""));
        lures.put("entity.odt", odf("text", url, doctype(url), "<o:text><t:p>" + REPORT + "&e;%s</t:p></o:text>"));
        lures.put("links.odt", odf("text", url, "", "<o:text><t:p>" + REPORT + "%s</t:p></o:text>"));
        String cells = "<t:table><t:table-row><t:table-cell><t:p>" + REPORT
                + "%s</t:p></t:table-cell></t:table-row></t:table>";
        lures.put("entity.ods", odf("spreadsheet", url, doctype(url), cells));
        lures.put("links.ods", odf("spreadsheet", url, "", cells));
        lures.put("entity.xlsx", xlsx(url, doctype(url)));
        lures.put("links.xlsx", workbook(new XSSFWorkbook(), url));
        lures.put("links.xls", workbook(new HSSFWorkbook(), url));
        lures.put("entity.ofd", ofd(url, doctype(url)));
        lures.put("links.ofd", ofd(url, ""));
        lures.put("a.html", html(url).getBytes(UTF_8));
        lures.put("b.html", (doctype(url) + html(url)).getBytes(UTF_8));
        lures.put(
                "a.svg",
                (doctype(url) + "<svg xmlns:x='http://www.w3.org/1999/xlink'><image x:href='" + url + "'/></svg>")
                        .getBytes(UTF_8));
        lures.put("a.xml", (doctype(url) + "<?xml-stylesheet href='" + url + "'?><d>&e;</d>").getBytes(UTF_8));
        lures.put("a.mht", mail(url, "multipart/related", "text/html", html(url)));
        lures.put("a.eml", mail(url, "multipart/mixed", "text/plain", REPORT + " " + url));
        lures.put(
                "a.rtf",
                ("{\\rtf1{\\*\\template " + url + "}{\\field{\\*\\fldinst INCLUDEPICTURE \"" + url
                                + "\"}{\\fldrslt 289}}{\\field{\\*\\fldinst DDEAUTO " + url
                                + "}}{\\object\\objautlink{\\*\\objdata 00}}}")
                        .getBytes(UTF_8));
        lures.put("a.doc", Documents.doc(List.of(REPORT, "\u0013 INCLUDETEXT \"" + url + "\" \u0014289\u0015")));
        lures.put("a.pdf", pdf(url));
        lures.put("a.txt", (REPORT + " " + url).getBytes(UTF_8));
        lures.put("a.url", ("[InternetShortcut]\r\nURL=" + url + "\r\n").getBytes(UTF_8));
        lures.put("all.zip", Packages.zip(new LinkedHashMap<>(lures)));
        return lures;
    }

    private static String doctype(String url) {
        return "<!DOCTYPE d PUBLIC '-//X//Y' '" + url + "' [<!ENTITY e SYSTEM '" + url + "'><!ENTITY % p SYSTEM '" + url
                + "'>%p;]>";
    }

    private static String html(String url) {
        return "<html manifest='" + url + "'><head><base href='" + url + "'><meta http-equiv='refresh' content='0;url="
                + url
                + "'><link rel='stylesheet' href='" + url + "'><style>@import url(" + url + ");</style><script src='"
                + url
                + "'></script></head><body background='" + url + "'><p>" + REPORT + "</p><img src='" + url
                + "' srcset='" + url
                + " 2x'><iframe src='" + url + "'></iframe><object data='" + url + "'></object><embed src='" + url
                + "'><video src='" + url + "' poster='" + url + "'></video><svg><image href='" + url
                + "'/><use href='" + url + "#x'/></svg></body></html>";
    }

    private static byte[] docx(String url, String doctype) {
        String entity = doctype.isEmpty() ? "" : "&e;";
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", (doctype + "<Types>" + entity + "</Types>").getBytes(UTF_8));
        StringBuilder links = new StringBuilder(doctype + "<Relationships>");
        int id = 0;
        for (String kind : List.of(
                "attachedTemplate",
                "image",
                "hyperlink",
                "oleObject",
                "aFChunk",
                "frame",
                "footnotes",
                "styles",
                "numbering")) {
            links.append("<Relationship Id='r" + id++ + "' Type='http://x/" + kind + "' Target='" + url
                    + "' TargetMode='External'/>");
        }
        byte[] rels = links.append("</Relationships>").toString().getBytes(UTF_8);
        parts.put("_rels/.rels", rels);
        parts.put("word/_rels/document.xml.rels", rels);
        parts.put("word/_rels/settings.xml.rels", rels);
        for (String part : List.of("styles", "numbering", "footnotes", "header1", "settings")) {
            parts.put("word/" + part + ".xml", (doctype + "<w:d xmlns:w='w'>" + entity + "</w:d>").getBytes(UTF_8));
        }
        parts.put(
                "word/document.xml",
                (doctype + "<w:d xmlns:w='w' xmlns:r='r'><w:p><w:r><w:t>" + REPORT + entity
                                + "</w:t><w:drawing><a:blip xmlns:a='a' r:link='r1'/></w:drawing><w:instrText>INCLUDEPICTURE "
                                + url + "</w:instrText></w:r></w:p><w:altChunk r:id='r4'/></w:d>")
                        .getBytes(UTF_8));
        return Packages.zip(parts);
    }

    private static byte[] odf(String kind, String url, String doctype, String body) {
        String links = "<x:frame xmlns:x='x'><x:image x:href='" + url + "'/></x:frame>";
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("mimetype", ("application/vnd.oasis.opendocument." + kind).getBytes(UTF_8));
        parts.put(
                "content.xml",
                (doctype + "<o:d xmlns:o='o' xmlns:t='t'>" + body.formatted(links) + "</o:d>").getBytes(UTF_8));
        parts.put("styles.xml", (doctype + "<o:d xmlns:o='o'/>").getBytes(UTF_8));
        parts.put("META-INF/manifest.xml", (doctype + "<m/>").getBytes(UTF_8));
        return Packages.zip(parts);
    }

    private static byte[] xlsx(String url, String doctype) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", (doctype + "<Types>&e;</Types>").getBytes(UTF_8));
        parts.put(
                "xl/workbook.xml",
                (doctype + "<workbook xmlns:r='r'><sheets><sheet name='&e;' r:id='r1'/></sheets></workbook>")
                        .getBytes(UTF_8));
        parts.put(
                "xl/_rels/workbook.xml.rels",
                (doctype + "<Relationships><Relationship Id='r1' Type='http://x/worksheet' Target='" + url
                                + "' TargetMode='External'/></Relationships>")
                        .getBytes(UTF_8));
        parts.put("xl/sharedStrings.xml", (doctype + "<sst>&e;</sst>").getBytes(UTF_8));
        parts.put(
                "xl/worksheets/sheet1.xml",
                (doctype + "<worksheet><sheetData>&e;</sheetData></worksheet>").getBytes(UTF_8));
        return Packages.zip(parts);
    }

    private static byte[] workbook(Workbook workbook, String url) {
        return Documents.workbook(workbook, book -> {
            var row = book.createSheet("s").createRow(0);
            var cell = row.createCell(0);
            cell.setCellValue(REPORT);
            var link = book.getCreationHelper().createHyperlink(HyperlinkType.URL);
            link.setAddress(url);
            cell.setHyperlink(link);
            row.createCell(1).setCellFormula("HYPERLINK(\"" + url + "\")");
        });
    }

    private static byte[] ofd(String url, String doctype) {
        String entity = doctype.isEmpty() ? "" : "&e;";
        Map<String, byte[]> parts = new LinkedHashMap<>();
        String body = "<f:DocBody><f:DocRoot>%s</f:DocRoot></f:DocBody>";
        parts.put(
                "OFD.xml",
                (doctype + "<f:OFD xmlns:f='f'>" + entity + body.formatted("D/Document.xml") + body.formatted(url)
                                + "</f:OFD>")
                        .getBytes(UTF_8));
        parts.put(
                "D/Document.xml",
                (doctype
                                + "<f:Document xmlns:f='f'><f:Pages><f:Page ID='1' BaseLoc='P/Content.xml'/><f:Page ID='2' BaseLoc='"
                                + url + "'/></f:Pages><f:CommonData><f:PublicRes>" + url
                                + "</f:PublicRes></f:CommonData></f:Document>")
                        .getBytes(UTF_8));
        parts.put("D/P/Content.xml", (doctype + "<f:Page xmlns:f='f'>" + entity + "</f:Page>").getBytes(UTF_8));
        return Packages.zip(parts);
    }

    private static byte[] mail(String url, String kind, String type, String text) {
        return ("From: a@b.c\r\nTo: d@e.f\r\nSubject: x\r\nMIME-Version: 1.0\r\nContent-Type: " + kind
                        + "; boundary=\"b\"; start=\"" + url + "\"\r\n\r\n--b\r\nContent-Type: " + type
                        + "; charset=utf-8\r\nContent-Location: " + url + "\r\n\r\n" + text
                        + "\r\n--b\r\nContent-Type: message/external-body; access-type=URL; URL=\"" + url
                        + "\"\r\n\r\nContent-Type: application/pdf\r\n\r\n--b--\r\n")
                .getBytes(UTF_8);
    }

    /** A page whose content, a font and an image lie in files elsewhere, with actions that want to go there. */
    private static byte[] pdf(String url) throws IOException {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PDPage page = new PDPage();
            document.addPage(page);
            COSDictionary elsewhere = new COSDictionary();
            elsewhere.setName(COSName.TYPE, "Filespec");
            elsewhere.setName("FS", "URL");
            elsewhere.setItem(COSName.F, new COSString(url));
            COSStream content = document.getDocument().createCOSStream();
            try (var bytes = content.createOutputStream()) {
                bytes.write("BT ET".getBytes(UTF_8));
            }
            content.setItem(COSName.F, elsewhere);
            page.getCOSObject().setItem(COSName.CONTENTS, content);
            COSDictionary resources = new COSDictionary();
            COSDictionary images = new COSDictionary();
            images.setItem("I", content);
            resources.setItem(COSName.XOBJECT, images);
            page.getCOSObject().setItem(COSName.RESOURCES, resources);
            PDActionURI go = new PDActionURI();
            go.setURI(url);
            document.getDocumentCatalog().setOpenAction(go);
            COSDictionary form = new COSDictionary();
            COSStream xfa = document.getDocument().createCOSStream();
            try (var bytes = xfa.createOutputStream()) {
                bytes.write((doctype(url) + "<xdp>&e;</xdp>").getBytes(UTF_8));
            }
            form.setItem("XFA", xfa);
            document.getDocumentCatalog().getCOSObject().setItem(COSName.ACRO_FORM, form);
            document.getDocumentCatalog().getCOSObject().setItem(COSName.METADATA, xfa);
            document.save(out);
            return out.toByteArray();
        }
    }
}
