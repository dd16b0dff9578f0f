package org.nianjian.intake.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A mail, or a web page that was saved as one (.mht), taken apart. The parser is our own: of MIME only the reading of
 * parts, names and two codings is wanted, and mails from the wild break the rules in ways that are easier bent here.
 */
public final class Mail {
    private static final int MAX_NESTING = 20;
    private static final int MAX_PARTS = 2000;

    private final byte[] content;
    private final List<Attachment> attachments = new ArrayList<>();
    private final List<Body> bodies = new ArrayList<>();
    private int parts;

    /**
     * A file that was sent with a mail.
     *
     * @param name its name, decoded; what the sender called it
     * @param content its bytes, decoded
     */
    public record Attachment(String name, byte[] content) {}

    /**
     * The words of a mail in one of its forms.
     *
     * @param html whether it is a web page
     * @param content its bytes; in UTF-8 if the mail said what they are in
     */
    record Body(boolean html, byte[] content) {}

    private Mail(byte[] content) {
        this.content = content;
    }

    /** The parts of a mail; of what is no mail, one body. */
    public static Mail read(byte[] content) {
        Mail mail = new Mail(content);
        mail.part(0, content.length, 0);
        return mail;
    }

    /** What was sent with it and could hold a report: no pictures, signatures or invitations. */
    public List<Attachment> attachments() {
        return List.copyOf(attachments);
    }

    /** The form of the words that keeps most of them apart: the first web page, else the first plain text. */
    Optional<Body> body() {
        return bodies.stream()
                .filter(Body::html)
                .findFirst()
                .or(() -> bodies.stream().findFirst());
    }

    private void part(int from, int to, int depth) {
        int start = bodyStart(from, to);
        MailHeaders headers = MailHeaders.of(content, from, start);
        String type = headers.main("content-type");
        String boundary = headers.parameter("content-type", "boundary");
        if (++parts > MAX_PARTS || depth > MAX_NESTING) {
            return;
        }
        if (type.startsWith("multipart/") && !boundary.isEmpty()) {
            multipart("--" + boundary, start, to, depth);
        } else {
            leaf(headers, type, start, to);
        }
    }

    private void leaf(MailHeaders headers, String type, int from, int to) {
        String name = headers.parameter("content-disposition", "filename");
        if (name.isEmpty()) {
            name = headers.parameter("content-type", "name");
        }
        String coding = headers.main("content-transfer-encoding");
        boolean attached = headers.main("content-disposition").equals("attachment");
        boolean words = type.isEmpty() || type.startsWith("text/");
        if (words && !attached && name.isEmpty()) {
            bodies.add(body(headers, type, MailBytes.decoded(content, from, to, coding)));
        } else if (type.equals("message/rfc822")) {
            attachments.add(new Attachment(named(name, "mail.eml"), MailBytes.decoded(content, from, to, coding)));
        } else if (!name.isEmpty() && !isOrnament(type, name)) {
            attachments.add(new Attachment(name, MailBytes.decoded(content, from, to, coding)));
        } else if (attached && !isOrnament(type, name)) {
            attachments.add(new Attachment("attachment", MailBytes.decoded(content, from, to, coding)));
        }
    }

    private static String named(String name, String otherwise) {
        return name.isEmpty() ? otherwise : name;
    }

    private static Body body(MailHeaders headers, String type, byte[] bytes) {
        String charset = headers.parameter("content-type", "charset");
        boolean told = !charset.isEmpty() && !charset.toLowerCase(Locale.ROOT).startsWith("us-ascii");
        byte[] words = told
                ? new String(bytes, MailHeaders.charset(charset)).getBytes(java.nio.charset.StandardCharsets.UTF_8)
                : bytes;
        return new Body(type.equals("text/html"), words);
    }

    private static boolean isOrnament(String type, String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return type.startsWith("image/")
                || type.startsWith("audio/")
                || type.startsWith("video/")
                || type.equals("text/calendar")
                || type.equals("text/css")
                || type.contains("javascript")
                || type.contains("pkcs7-signature")
                || type.contains("pgp-signature")
                || type.contains("vcard")
                || lower.endsWith(".vcf")
                || lower.endsWith(".ics")
                || lower.endsWith(".p7s")
                || lower.endsWith(".css")
                || lower.endsWith(".js");
    }

    /** Parts stand between lines that begin with the boundary. */
    private void multipart(String boundary, int from, int to, int depth) {
        int part = -1;
        for (int line = from; line < to; line = nextLine(line, to)) {
            if (startsWith(line, to, boundary)) {
                if (part >= 0) {
                    part(part, withoutLineEnd(part, line), depth + 1);
                }
                part = nextLine(line, to);
                if (startsWith(line, to, boundary + "--")) {
                    return;
                }
            }
        }
        if (part >= 0 && part < to) {
            part(part, to, depth + 1);
        }
    }

    private boolean startsWith(int at, int to, String words) {
        if (at + words.length() > to) {
            return false;
        }
        for (int i = 0; i < words.length(); i++) {
            if ((content[at + i] & 0xFF) != words.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Where the words begin: after the first empty line. */
    private int bodyStart(int from, int to) {
        for (int line = from; line < to; line = nextLine(line, to)) {
            if (content[line] == '\n' || content[line] == '\r') {
                return nextLine(line, to);
            }
        }
        return to;
    }

    private int nextLine(int at, int to) {
        int end = at;
        while (end < to && content[end] != '\n') {
            end++;
        }
        return Math.min(to, end + 1);
    }

    private int withoutLineEnd(int from, int to) {
        int end = to;
        if (end > from && content[end - 1] == '\n') {
            end--;
        }
        return end > from && content[end - 1] == '\r' ? end - 1 : end;
    }
}
