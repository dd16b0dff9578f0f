package org.nianjian.intake.text;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Base64;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The header of a mail or of a part of one (RFC 5322, 2045, 2047, 2231). */
final class MailHeaders {
    private static final int LONGEST = 1 << 20;

    private final Map<String, String> fields = new HashMap<>();

    private MailHeaders() {}

    /** The fields in these bytes, of which the first of each name counts. */
    static MailHeaders of(byte[] content, int from, int to) {
        MailHeaders headers = new MailHeaders();
        byte[] head = java.util.Arrays.copyOfRange(content, from, Math.min(to, from + LONGEST));
        String name = "";
        StringBuilder value = new StringBuilder();
        for (String line : Encodings.decode(head).text().split("\r\n|\n|\r")) {
            if (!line.isEmpty() && (line.charAt(0) == ' ' || line.charAt(0) == '\t')) {
                value.append(' ').append(line.strip());
                continue;
            }
            headers.fields.putIfAbsent(name, value.toString());
            int colon = Math.max(0, line.indexOf(':'));
            name = line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
            value.setLength(0);
            value.append(line.substring(Math.min(line.length(), colon + 1)).strip());
        }
        headers.fields.putIfAbsent(name, value.toString());
        return headers;
    }

    /** A field as it stands; empty if there is none. */
    String get(String name) {
        return fields.getOrDefault(name, "");
    }

    /** What stands before the first semicolon, in lower-case letters. */
    String main(String name) {
        String value = get(name);
        int end = value.indexOf(';');
        return (end < 0 ? value : value.substring(0, end)).strip().toLowerCase(Locale.ROOT);
    }

    /** A parameter of a field, decoded; empty if there is none. */
    String parameter(String name, String parameter) {
        Map<Integer, String> pieces = new TreeMap<>();
        boolean encoded = false;
        for (String piece : parameters(get(name))) {
            int equals = piece.indexOf('=');
            String key = equals < 0 ? "" : piece.substring(0, equals).strip().toLowerCase(Locale.ROOT);
            String value =
                    equals < 0 ? "" : unquoted(piece.substring(equals + 1).strip());
            if (key.equals(parameter)) {
                return words(value);
            }
            if (key.startsWith(parameter + "*")) {
                String index = key.substring(parameter.length() + 1).replace("*", "");
                encoded |= key.endsWith("*");
                pieces.put(DocxNumbering.number(index, 0), value);
            }
        }
        String whole = String.join("", pieces.values());
        return encoded ? percentDecoded(whole) : whole;
    }

    /** The parts between semicolons that stand in no quotation. */
    private static java.util.List<String> parameters(String value) {
        java.util.List<String> parts = new java.util.ArrayList<>();
        boolean quoted = false;
        int from = 0;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (c == '\\' && quoted) {
                i++;
            } else if (c == ';' && !quoted) {
                parts.add(value.substring(from, i));
                from = i + 1;
            }
        }
        parts.add(value.substring(from));
        return parts;
    }

    private static String unquoted(String value) {
        if (value.length() < 2 || value.charAt(0) != '"') {
            return value;
        }
        int end = value.charAt(value.length() - 1) == '"' ? value.length() - 1 : value.length();
        return value.substring(1, end).replace("\\\"", "\"").replace("\\\\", "\\");
    }

    /** {@code UTF-8'zh'%E5%B9%B4.docx}. */
    private static String percentDecoded(String value) {
        int first = value.indexOf('\'');
        int second = value.indexOf('\'', first + 1);
        Charset charset = first < 0 || second < 0 ? StandardCharsets.UTF_8 : charset(value.substring(0, first));
        String words = second < 0 ? value : value.substring(second + 1);
        return new String(MailBytes.hexDecoded(words.getBytes(StandardCharsets.UTF_8), '%'), charset);
    }

    /** {@code =?GBK?B?xOo=?=}, and what stands between such words. */
    static String words(String value) {
        StringBuilder text = new StringBuilder();
        int at = 0;
        boolean wasEncoded = false;
        while (at < value.length()) {
            int start = value.indexOf("=?", at);
            int charset = start < 0 ? -1 : value.indexOf('?', start + 2);
            int coding = charset < 0 ? -1 : value.indexOf('?', charset + 1);
            int end = coding < 0 ? -1 : value.indexOf("?=", coding + 1);
            if (end < 0) {
                break;
            }
            String between = value.substring(at, start);
            text.append(wasEncoded && between.isBlank() ? "" : between);
            byte[] bytes = value.substring(coding + 1, end).getBytes(StandardCharsets.ISO_8859_1);
            boolean base64 = value.substring(charset + 1, coding).equalsIgnoreCase("b");
            byte[] decoded = base64 ? base64(bytes) : MailBytes.hexDecoded(underscores(bytes), '=');
            text.append(new String(decoded, charset(value.substring(start + 2, charset))));
            wasEncoded = true;
            at = end + 2;
        }
        return text.append(value.substring(at)).toString();
    }

    private static byte[] underscores(byte[] bytes) {
        byte[] plain = bytes.clone();
        for (int i = 0; i < plain.length; i++) {
            plain[i] = plain[i] == '_' ? (byte) ' ' : plain[i];
        }
        return plain;
    }

    static byte[] base64(byte[] bytes) {
        ByteArrayOutputStream letters = new ByteArrayOutputStream(bytes.length);
        for (byte b : bytes) {
            if (Character.isLetterOrDigit(b & 0x7F) && b > 0 || b == '+' || b == '/') {
                letters.write(b);
            }
        }
        int whole = letters.size() - (letters.size() % 4 == 1 ? 1 : 0);
        return Base64.getDecoder().decode(java.util.Arrays.copyOf(letters.toByteArray(), whole));
    }

    /** A character set by its name; what calls itself GB2312 or GBK holds GB18030. */
    static Charset charset(String name) {
        String plain = name.strip().toLowerCase(Locale.ROOT);
        try {
            return plain.startsWith("gb") ? Charset.forName("GB18030") : Charset.forName(plain);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return StandardCharsets.UTF_8;
        }
    }
}
