package org.nianjian.intake.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecognisedNumbersTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "成功率98 .3%;口头|成功率98.3%;口头",
                "罚款2. 88万元|罚款2.88万元",
                "提高1 . 5个百分点|提高1.5个百分点",
                "合格率为 98. 3 %|合格率为 98.3 %",
                "成功率达到98 , 5%。|成功率达到98.5%。",
                "成功率98.3%|成功率98.3%"
            })
    void aDecimalThatWasSeenAsTwoNumbersIsOne(String seen, String text) {
        assertEquals(text, RecognisedNumbers.joined(seen));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"2. 12个村开展了活动", "；3. 5%的村", "工作如下：1. 2024年", "罚款12, 500元", "来访3 , 5件", "第2. 3节"})
    void pointsOfListsAndOtherNumbersStayAsTheyAre(String seen) {
        assertEquals(seen, RecognisedNumbers.joined(seen));
    }
}
