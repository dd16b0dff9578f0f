package org.nianjian.quantity;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for any text at all, however long and whatever nonsense. */
class QuantityPropertiesTest {
    @Test
    void quantitiesStandInReadingOrderAndDoNotOverlap() {
        String text = "1—11月排查187件，不少于100件，3至5名，约六成，XX次，近万份".repeat(50);
        int end = 0;
        for (Quantity quantity : QuantityReader.read(text, 0, text.length()).quantities()) {
            assertTrue(quantity.span().start() >= end);
            end = quantity.span().end();
        }
    }

    @Test
    void noTextMakesItFailOrOverlapOrLookOutsideTheStretch() {
        Random random = new Random(20240229);
        String pieces =
                "0123456789０９.,，、。:：/-—至到~一二两三五十百千万亿零〇○点余多几来近约超上不足至少最多以上左右年月日时季度截第号前成分之百%％个件次人场元角毛￥XＸ×*_某略()（）《》“”\"+·A \n\t期起次份";
        for (int round = 0; round < 20_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(24); i >= 0; i--) {
                text.append(pieces.charAt(random.nextInt(pieces.length())));
            }
            int from = random.nextInt(text.length());
            int to = from + random.nextInt(text.length() - from + 1);
            int end = from;
            for (Quantity quantity :
                    QuantityReader.read(text.toString(), from, to).quantities()) {
                assertTrue(quantity.span().start() >= end && quantity.span().end() <= to, text.toString());
                end = quantity.span().end();
            }
        }
    }

    /** Anything that takes more than linear time would not come back from these. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "1", "一", "余", "十", "万", "X", "“", "《", "(", "( ", "1-", "1、", "1年", "1.", "1,", "1,111", "一万", "约",
                "至少", "1:", "第", "第1、", "1+", "1件", "百分之", "分之一", "2024年", "2024-", "○", "一月", "3至", "1 ", "1/", "-1",
                "不足近", "一件", "1万"
            })
    void aMillionOfAnythingIsReadInLinearTime(String piece) {
        String text = piece.repeat(piece.length() == 1 ? 1_000_000 : 400_000 / piece.length());
        QuantityReader.read(text, 0, text.length());
    }
}
