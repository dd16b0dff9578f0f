package org.nianjian.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FullStopsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            调解56件. 办结率98%. 下一步开展培训. | 调解56件。 办结率98%。 下一步开展培训。
            档案散乱.2025年新聘19名           | 档案散乱。2025年新聘19名
            宣传形式单一．重点抓三件事         | 宣传形式单一。重点抓三件事
            （审查合同15份）. 另有两份         | （审查合同15份）。 另有两份
            """)
    void aPointBehindWordsEndsTheSentence(String typed, String meant) {
        assertEquals(meant, FullStops.unified(typed));
    }

    @ParameterizedTest
    @CsvSource({
        "成功率98.5%",
        "1. 加强学习",
        "二. 主要工作",
        "（三）. 存在的问题",
        "２．普法宣传",
        "详见附件.docx",
        "网址www.qingshi.gov.cn",
        "等等...",
        "98．5%"
    })
    void otherPointsStay(String text) {
        assertEquals(text, FullStops.unified(text));
    }

    @Test
    void aTextWithoutPointsIsNotCopied() {
        String text = "调解56件。办结率为百分之百。";
        assertSame(text, FullStops.unified(text));
    }
}
