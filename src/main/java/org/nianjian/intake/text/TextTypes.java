package org.nianjian.intake.text;

import java.util.Locale;
import java.util.Set;

/** Tells kinds of text apart by how they begin: a web page, a mail, an XML document, or words alone. */
final class TextTypes {
    private static final int HEAD = 4096;
    private static final Set<String> WEB_NAMES = Set.of("html", "htm", "shtml", "xhtml", "jsp", "php", "asp", "aspx");
    private static final Set<String> TAGS = Set.of(
            "html", "head", "body", "meta", "title", "link", "style", "script", "div", "p", "table", "span", "h1", "h2",
            "font", "center", "br", "b", "a", "ul", "ol");
    private static final Set<String> MAIL_FIELDS = Set.of(
            "from",
            "to",
            "cc",
            "subject",
            "date",
            "received",
            "return-path",
            "mime-version",
            "content-type",
            "message-id",
            "delivered-to",
            "reply-to",
            "x-mailer",
            "content-transfer-encoding",
            "dkim-signature");

    private TextTypes() {}

    /** What the text is; {@code byName} if it does not say so itself. */
    static FileType of(byte[] content, FileType byName, String ending) {
        String head = Encodings.decode(content, HEAD).text().strip().toLowerCase(Locale.ROOT);
        FileType mail = mail(head);
        if (mail != FileType.UNKNOWN) {
            return mail;
        }
        String markup = afterComments(head);
        if (markup.startsWith("<?xml")) {
            if (markup.contains("word.document") || markup.contains("<w:worddocument")) {
                return FileType.WORD_XML;
            }
            markup = afterComments(
                    markup.substring(Math.max(0, markup.indexOf("?>") + 2)).strip());
        }
        if (markup.startsWith("<!doctype html") || markup.startsWith("<html")) {
            return FileType.HTML;
        }
        if (WEB_NAMES.contains(ending)) {
            return head.indexOf('<') >= 0 ? FileType.HTML : FileType.TXT;
        }
        if (TAGS.contains(firstTag(markup)) && head.contains("</")) {
            return FileType.HTML;
        }
        return head.startsWith("<?xml") ? FileType.XML : byName;
    }

    private static FileType mail(String head) {
        int fields = 0;
        for (String line : head.split("\n", 12)) {
            int colon = line.indexOf(':');
            if (colon > 0 && MAIL_FIELDS.contains(line.substring(0, colon))) {
                fields++;
            } else if (fields == 0) {
                return FileType.UNKNOWN;
            }
        }
        if (fields < 3) {
            return FileType.UNKNOWN;
        }
        return head.contains("multipart/related") ? FileType.MHT : FileType.EML;
    }

    private static String afterComments(String text) {
        String rest = text;
        while (rest.startsWith("<!--")) {
            int end = rest.indexOf("-->");
            if (end < 0) {
                return "";
            }
            rest = rest.substring(end + 3).strip();
        }
        return rest;
    }

    private static String firstTag(String markup) {
        if (!markup.startsWith("<")) {
            return "";
        }
        int end = 1;
        while (end < markup.length() && Character.isLetterOrDigit(markup.charAt(end))) {
            end++;
        }
        return markup.substring(1, end);
    }
}
