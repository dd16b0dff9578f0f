package org.nianjian.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nianjian.intake.catalogue.CatalogueLoader;
import org.nianjian.quantity.Bound;
import org.nianjian.report.OutlineReader;

class ReadingTest {
    private static final FigureReader READER =
            new FigureReader(CatalogueLoader.builtIn().lexicon());

    private static Reading read(String body) {
        return READER.read(new OutlineReader().read("某县青石镇2024年法治政府建设情况报告\n一、工作情况\n" + body));
    }

    private static List<String> figures(String body) {
        return read(body).observations().stream()
                .map(o -> o.evidence().words() + " " + o.indicator())
                .toList();
    }

    @Test
    void anEllipticClauseTakesItsThingFromTheClauseBefore() {
        assertEquals(
                List.of("90件 mediation.disputes_handled", "60件 mediation.oral", "30件 mediation.written"),
                figures("全年调处矛盾纠纷90件，其中口头调解60件，书面调解30件。"));
    }

    @Test
    void aDeedOfItsOwnKeepsAClauseFromTakingAnother() {
        assertEquals(
                List.of("40件 mediation.disputes_screened", "38件 mediation.disputes_handled", "2件 other"),
                figures("排查矛盾纠纷40件，化解38件，尚有2件正在办理。"));
    }

    @Test
    void partsOfTheSameIndicatorAreNoFiguresOfTheirOwn() {
        List<Observation> read = read("开展普法宣传30场，其中进校园6场，集中宣传4场。").observations();

        assertEquals("publicity.events", read.get(0).indicator());
        assertEquals(
                List.of("other", "other"),
                List.of(read.get(1).indicator(), read.get(2).indicator()));
        assertEquals(1, read.get(1).relation().partOf());
        assertEquals(1, read.get(2).relation().partOf());
    }

    @Test
    void twoCountsOfOneActAreTwoIndicators() {
        assertEquals(List.of("18批次 petition.visits", "37人次 petition.visitors"), figures("领导接访18批次37人次。"));
    }

    @Test
    void aBracketBelongsToTheFigureBeforeIt() {
        List<Observation> read = read("办理行政处罚案件5件（简易程序3件，普通程序2件），罚款1.2万元。").observations();

        assertEquals(1, read.get(1).relation().partOf());
        assertEquals("other", read.get(2).indicator());
        assertEquals("enforcement.fines", read.get(3).indicator());
        assertEquals(new BigDecimal("12000"), read.get(3).value());
    }

    @Test
    void aReviewAfterTheContractsIsOfSomethingElse() {
        assertEquals(
                List.of("38份 decision.contracts_reviewed", "6件 decision.legality_reviews"),
                figures("审查合同38份，合法性审查6件。"));
    }

    @Test
    void ofReceivedAndAcceptedTheAcceptedOnesCount() {
        assertEquals(List.of("9件 other", "7件 litigation.reconsiderations"), figures("收到行政复议申请9件，受理7件。"));
    }

    @Test
    void aLaterStageNamesTheEarlierOne() {
        List<Observation> read = read("受理矛盾纠纷41件，化解40件。").observations();

        assertEquals("mediation.disputes_handled", read.get(1).indicator());
        assertEquals(1, read.get(1).relation().stageOf());
    }

    @ParameterizedTest
    @CsvSource({
        "未发生行政复议、行政诉讼案件。, 未发生行政复议 litigation.reconsiderations|行政诉讼案件 litigation.lawsuits",
        "全年无行政复议案件被撤销。, 无行政复议案件被撤销 litigation.losses",
        "办理行政应诉案件3件，均未败诉。, 3件 litigation.lawsuits|均未败诉 litigation.losses",
        "实现零败诉。, 零败诉 litigation.losses",
        "行政诉讼：无, 行政诉讼：无 litigation.lawsuits",
        "未发生因执法引发的群体性事件。, 未发生因执法引发的群体性事件 other",
        "无法开展规范性文件审查。, ''",
    })
    void aNegatedNounStatesAZero(String body, String expected) {
        assertEquals(expected, String.join("|", figures(body)));
        assertTrue(read(body).observations().stream()
                .filter(o -> !o.evidence().words().equals("3件"))
                .allMatch(o -> BigDecimal.ZERO.equals(o.value()) && o.bound() == Bound.EXACT));
    }

    @ParameterizedTest
    @CsvSource({
        "'调解纠纷50件，同比上升12.5%。', mediation.disputes_handled, 12.5, %",
        "'调解纠纷50件，较上年减少6件。', mediation.disputes_handled, -6, 件",
        "'调解成功率98%，较2023年下降1.5个百分点。', mediation.success_rate, -1.5, 个百分点",
    })
    void aComparisonIsAClaimWithItsSignAndWhatItIsAbout(String body, String indicator, BigDecimal change, String unit) {
        Claim claim = read(body).claims().get(0);

        assertEquals(indicator, claim.indicator());
        assertEquals(0, change.compareTo(claim.change()));
        assertEquals(unit, claim.unit());
        assertEquals(2, claim.ordinal());
        assertEquals("other", read(body).observations().get(1).indicator());
    }

    @Test
    void whatANumberRoseToIsALevelAndWhatItRoseFromIsPrior() {
        List<Observation> read = read("“法律明白人”由年初的60名增加到75名。").observations();

        assertEquals(Status.PRIOR, read.get(0).statusIn(2024));
        assertEquals(Status.ACTUAL, read.get(1).statusIn(2024));
        assertEquals(read.get(0).indicator(), read.get(1).indicator());
    }

    @ParameterizedTest
    @CsvSource({
        "每月开展普法宣传2场。",
        "各村至少有法律明白人3名。",
        "新增法律明白人8名。",
        "全县乡镇共办理行政处罚案件120件。",
        "自2021年以来累计开展普法宣传300场。",
        "“法律明白人”、人民调解员共45名。",
    })
    void whatIsNotTheBodysOwnTotalOfTheYearIsNoIndicator(String body) {
        assertEquals(
                List.of(),
                read(body).observations().stream()
                        .filter(Observation::classified)
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({
        "'化解纠纷51件，化解率96%，较2023年的45件增加6件。', 3, mediation.disputes_handled, 2023",
        "'接待来访19批33人次（去年为28批）。', 3, petition.visits, 2023",
        "'调解纠纷305件（去年调解311件）。', 2, mediation.disputes_handled, 2023",
        "'制定规范性文件3件（2021年5件）。', 2, decision.normative_documents, 2021",
    })
    void anEarlierValueWithoutWordsOfItsOwnIsOfTheFigureThatItIsComparedWith(
            String body, int ordinal, String indicator, int year) {
        Observation prior = read(body).observations().get(ordinal - 1);

        assertEquals(indicator, prior.indicator());
        assertEquals(Status.PRIOR, prior.statusIn(2024));
        assertEquals(year, prior.period().yearIn(2024));
    }

    @Test
    void partOfAYearIsMarked() {
        assertTrue(read("1—11月，排查矛盾纠纷30件。").observations().get(0).period().partial());
        assertFalse(read("全年排查矛盾纠纷30件。").observations().get(0).period().partial());
    }

    @Test
    void everyObservationSaysWhichWordsDecided() {
        List<Observation> read = read("摸排矛盾纠纷44件，调处43件。").observations();

        assertEquals("摸排 + 矛盾纠纷", read.get(0).matched());
        assertEquals("调处 + 矛盾纠纷（承前）", read.get(1).matched());
    }

    @Test
    void evidenceIsCountedInCodePoints() {
        Observation read = read("𠮷地调解纠纷12件。").observations().get(0);
        String text = read("𠮷地调解纠纷12件。").outline().text();

        assertEquals(
                "12件",
                text.substring(
                        text.offsetByCodePoints(0, read.evidence().start()),
                        text.offsetByCodePoints(0, read.evidence().end())));
    }

    @Test
    void aTextWhoseFiguresArePlaceholdersIsATemplate() {
        assertTrue(read("学法XX次，讲座X场，培训XX人次。").template());
        assertFalse(read("学法XX次，讲座3场，培训40人次。").template());
    }
}
