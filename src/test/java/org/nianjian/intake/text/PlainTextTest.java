package org.nianjian.intake.text;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.charset.Charset;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.nianjian.intake.Limits;

/** Plain text is decoded without guessing and cleaned of what cannot be seen. */
class PlainTextTest {
    private static final String WORDS = "埇塅甪𠮷：调解289件";

    @Test
    void theEncodingIsToldByMarkThenUtf8ThenGb18030() {
        assertEquals(text(WORDS, "UTF-8"), read(WORDS.getBytes(UTF_8)));
        assertEquals(text(WORDS, "UTF-8"), read(("\uFEFF" + WORDS).getBytes(UTF_8)));
        assertEquals(text(WORDS, "UTF-16LE"), read(("\uFEFF" + WORDS).getBytes(UTF_16LE)));
        assertEquals(text(WORDS, "UTF-16BE"), read(("\uFEFF" + WORDS).getBytes(UTF_16BE)));
        assertEquals(text(WORDS, "GB18030"), read(WORDS.getBytes(Charset.forName("GB18030"))));
    }

    @Test
    void utf8ThatWasCutOffStaysUtf8() {
        byte[] bytes = "全年调解矛盾纠纷二百八十九件".getBytes(UTF_8);
        assertEquals(
                text("全年调解矛盾纠纷二百八十九\uFFFD", "UTF-8, 1 damaged places"), read(Arrays.copyOf(bytes, bytes.length - 1)));
    }

    @Test
    void everyKindOfLineEndIsOne() {
        assertEquals("甲\n乙\n丙\n丁\n\n戊\n己", clean("甲\r\n乙\r丙\n丁\n\r戊\f己"));
        assertEquals("甲\n乙\n丙", clean("甲\u0085乙\u2028丙"));
    }

    @Test
    void whatCannotBeSeenIsLeftOutAndBlanksStay() {
        assertEquals(
                "\u3000\u3000甲\u00a0乙\t丙", clean("\u3000\u3000甲\u0000\u200b\u00a0乙\u202e\u2066\u00ad\ufeff\t丙\u0007"));
    }

    @Test
    void halfACharacterIsShownAsDamage() {
        assertEquals("甲\uFFFD𠮷\uFFFD", clean("甲\uDC00𠮷\uD842"));
    }

    @Test
    void markdownAndUnknownEndingsAreText() {
        for (String name : new String[] {"a.md", "报告", "a.报告", "a.doc"}) {
            assertEquals(
                    "txt",
                    new TextReader(Limits.DEFAULT)
                            .read(WORDS.getBytes(UTF_8), name)
                            .format());
        }
    }

    private static String clean(String text) {
        return Cleaner.clean(text);
    }

    private static ReadResult text(String text, String note) {
        return new ReadResult.Text(text, "txt", note);
    }

    private static ReadResult read(byte[] content) {
        ReadResult result = new TextReader(Limits.DEFAULT).read(content, "a.txt");
        return assertInstanceOf(ReadResult.Text.class, result, result::toString);
    }
}
