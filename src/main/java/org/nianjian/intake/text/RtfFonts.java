package org.nianjian.intake.text;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.HashMap;
import java.util.Map;

/** The character sets of an RTF document: of each font, else of the document. All simplified Chinese is GB18030. */
final class RtfFonts {
    private static final Charset GB18030 = Charset.forName("GB18030");
    /** Windows' numbers of scripts, by code page; 0 and 1 say nothing, and the document's code page holds. */
    private static final Map<Integer, Integer> PAGES =
            Map.of(128, 932, 129, 949, 134, 936, 136, 950, 161, 1253, 162, 1254, 204, 1251, 238, 1250);

    private final Map<Integer, Charset> fonts = new HashMap<>();
    private Charset document = Charset.forName("windows-1252");

    /** What {@code \fcharset} says of a font. */
    void charset(int font, int script) {
        Integer page = PAGES.get(script);
        if (page != null) {
            fonts.put(font, charset(page));
        }
    }

    void codePage(int font, int page) {
        fonts.put(font, charset(page));
    }

    void document(int page) {
        document = charset(page);
    }

    boolean isWide(int font) {
        Charset known = fonts.get(font);
        return known != null && known.newEncoder().maxBytesPerChar() > 1;
    }

    Charset of(int font) {
        return fonts.getOrDefault(font, document);
    }

    private static Charset charset(int page) {
        if (page == 936 || page == 54936) {
            return GB18030;
        }
        if (page == 65001) {
            return StandardCharsets.UTF_8;
        }
        try {
            return Charset.forName(
                    switch (page) {
                        case 950 -> "Big5";
                        case 932 -> "windows-31j";
                        case 949 -> "x-windows-949";
                        default -> "windows-" + page;
                    });
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Charset.forName("windows-1252");
        }
    }
}
