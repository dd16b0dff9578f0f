package org.nianjian.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RolesTest {
    /** The report is on 2023 and the headings stand in no other section. */
    @ParameterizedTest
    @CsvSource({
        "主要工作,1,WORK",
        "2023年工作安排落实情况,1,WORK",
        "2023年重点任务,1,WORK",
        "重点任务,1,PLAN",
        "重点任务推进情况,1,WORK",
        "压实工作任务,1,WORK",
        "实施八五普法规划,1,WORK",
        "坚持问题导向抓整改,1,WORK",
        "帮扶困难群众,1,WORK",
        "补齐法治短板,1,WORK",
        "化解矛盾纠纷突出问题,1,WORK",
        "存在的主要问题,1,PROBLEMS",
        "存在问题及原因分析,1,PROBLEMS",
        "工作中的不足,1,PROBLEMS",
        "问题与差距,1,PROBLEMS",
        "面临的困难和挑战,1,PROBLEMS",
        "下一步工作思路,1,PLAN",
        "今后努力方向,1,PLAN",
        "2024年工作目标,1,PLAN",
        "2024年重点工作,1,PLAN",
        "下一年度工作安排,1,PLAN",
        "工作展望,1,PLAN",
        "下一步怎么做,2,PLAN",
        "谋划下一步,2,WORK",
        "学习计划,2,WORK"
    })
    void aHeadingSaysWhatItsSectionIsFor(String heading, int rank, SectionRole role) {
        assertEquals(role, Roles.ofHeading(heading, rank, SectionRole.WORK, 2023));
    }
}
