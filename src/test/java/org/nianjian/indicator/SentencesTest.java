package org.nianjian.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.nianjian.quantity.CodePoints;
import org.nianjian.quantity.Span;

class SentencesTest {
    @Test
    void aSentenceReachesFromStopToStop() {
        String text = "前一句。调解纠纷12件，成功11件。后一句。";
        int start = Sentences.start(text, text.indexOf("11"), 0);

        assertEquals(4, start);
        assertEquals(
                "调解纠纷12件，成功11件。",
                new Sentences(text, text, new CodePoints(text))
                        .around(new Span(text.indexOf("11"), text.indexOf("11") + 3), start, text.length()));
    }

    @Test
    void figuresOfOneSentenceShareIt() {
        String text = "调解纠纷12件，成功11件。调解8件。";
        Sentences sentences = new Sentences(text, text, new CodePoints(text));
        String first = sentences.around(new Span(4, 7), 0, text.length());

        assertEquals(first, sentences.around(new Span(10, 13), 0, text.length()));
        assertEquals("调解8件。", sentences.around(new Span(16, 18), 14, text.length()));
    }

    @Test
    void aLongSentenceIsCutToTwoHundredCodePointsWithTheEvidenceInIt() {
        String text = "𠮷".repeat(500) + "12件" + "尾".repeat(500);
        int at = text.indexOf("12件");
        String cut = new Sentences(text, text, new CodePoints(text)).around(new Span(at, at + 3), 0, text.length());

        assertEquals(200, cut.codePointCount(0, cut.length()));
        assertTrue(cut.contains("12件"));
    }

    @Test
    void eachOfManyFiguresOfALongSentenceIsShownWithEnoughOnEitherSide() {
        for (String plain : List.of("一", "\uD842\uDFB7")) {
            String text = (plain.repeat(60) + "3件").repeat(9) + "。" + plain.repeat(5) + "4件";
            Sentences sentences = new Sentences(text, text, new CodePoints(text));
            int stop = text.indexOf("。");
            for (int at = text.indexOf("3件"); at >= 0; at = text.indexOf("3件", at + 1)) {
                String cut = sentences.around(new Span(at, at + 2), 0, text.length());
                String beside = text.substring(Math.max(0, at - 40), Math.min(stop + 1, at + 42));

                assertTrue(cut.contains(beside), () -> cut + " is to hold " + beside);
                assertTrue(cut.codePointCount(0, cut.length()) <= 200);
            }
            int last = text.indexOf("4件");
            assertEquals(plain.repeat(5) + "4件", sentences.around(new Span(last, last + 2), stop + 1, text.length()));
        }
    }

    @Test
    void figuresThatStandNearInALongSentenceShareWhatIsShown() {
        String text = "一".repeat(150) + "3件、4件" + "一".repeat(150);
        Sentences sentences = new Sentences(text, text, new CodePoints(text));

        assertSame(
                sentences.around(new Span(150, 152), 0, text.length()),
                sentences.around(new Span(153, 155), 0, text.length()));
    }
}
