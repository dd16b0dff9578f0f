package org.nianjian.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nianjian.report.OutlineReader;

/** How far from a figure the words of a pattern may stand, and which of two patterns that fit wins. */
class PatternsTest {
    private static final Set<String> CASES = Set.of("件", "起");

    private static SmallLexicon words() {
        return new SmallLexicon()
                .about("DISPUTE", "纠纷", "矛盾纠纷")
                .about("FAMILY", "家庭")
                .done("SCREEN", 1, "排查")
                .done("HANDLE", 2, "调解", "化解")
                .done("SETTLE", 3, "调成");
    }

    private static List<Observation> observations(Lexicon lexicon, String sentence) {
        return new FigureReader(lexicon)
                .read(new OutlineReader().read("青石镇2024年法治政府建设情况报告\n一、工作情况\n" + sentence))
                .observations();
    }

    private static String read(Lexicon lexicon, String sentence) {
        return observations(lexicon, sentence).stream()
                .map(o -> o.indicator() + (o.matched().isEmpty() ? "" : " " + o.matched()))
                .collect(Collectors.joining("; "));
    }

    private static Lexicon told(String pattern) {
        return words().rule("x.x", IndicatorKind.FLOW, CASES, pattern).build();
    }

    @ParameterizedTest
    @CsvSource({
        // In the own clause, on either side.
        "=DISPUTE, '纠纷9件。', x.x 纠纷",
        "=DISPUTE, '9件纠纷。', x.x 纠纷",
        "=DISPUTE, '纠纷多，共9件。', x.x 纠纷",
        "=DISPUTE, '纠纷多，共有问题9件。', other",
        // There, before the figure.
        "<DISPUTE, '纠纷9件。', x.x 纠纷",
        "<DISPUTE, '9件纠纷。', other",
        "<DISPUTE, '纠纷里有9件家庭纠纷。', x.x 纠纷",
        // Right beside it, with nothing but connecting words between.
        "+DISPUTE, '纠纷共9件。', x.x 纠纷",
        "+DISPUTE, '9件纠纷。', x.x 纠纷",
        "+DISPUTE, '9件邻里纠纷。', other",
        "+DISPUTE, '纠纷邻里9件。', other",
        "+DISPUTE, '纠纷总数共计有9件。', x.x 纠纷",
        "+DISPUTE, '纠纷总数共计有了：9件。', other",
        // In the clauses before it that hold no other figure.
        "~DISPUTE =HANDLE, '纠纷多，化解9件。', x.x 纠纷（前句） + 化解",
        "~DISPUTE =HANDLE, '纠纷12起，化解9件。', other; other",
        // Up to the last stop or semicolon.
        "^DISPUTE =HANDLE, '纠纷12名，化解9件。', other; x.x 纠纷（承前） + 化解",
        "^DISPUTE =HANDLE, '纠纷12名；化解9件。', other; other",
        // A thing is taken from anywhere in the section, a deed only from its own stretch.
        "DISPUTE =HANDLE, '纠纷12名。化解9件。', other; x.x 纠纷（本节） + 化解",
        "=DISPUTE HANDLE, '化解12名，纠纷9件。', other; x.x 纠纷 + 化解（承前）",
        "=DISPUTE HANDLE, '化解12名。纠纷9件。', other; other",
        // A clause that names a deed of its own inherits no other.
        "=DISPUTE HANDLE, '化解12名，排查纠纷9件。', other; other",
        "=DISPUTE HANDLE, '化解12名，排查20名，纠纷9件。', other; other; x.x 纠纷 + 化解（承前）",
        // Shortly after it: a deed in the same clause, a thing in the same stretch.
        "=DISPUTE /HANDLE, '9件纠纷、6名都化解。', x.x 纠纷 + 化解（承前）; other",
        "=DISPUTE /HANDLE, '9件纠纷、6名，都化解。', x.x 纠纷 + 化解（承前）; other",
        "=DISPUTE /HANDLE, '9件纠纷、6名，村里化解。', other; other",
        "=HANDLE /DISPUTE, '化解9件，办理纠纷6名。', x.x 化解 + 纠纷（承前）; other",
        "=HANDLE /DISPUTE, '化解9件；办理纠纷6名。', other; other",
        "=HANDLE /DISPUTE, '化解9件。办理纠纷6名。', other; other",
        "=HANDLE /DISPUTE, '化解9件，各村各社区各网格各小组的各位同志都放下手里的活计来办理各类纠纷6名。', other; other",
        // What may be missing adds nothing if it stands further off.
        "=DISPUTE ?FAMILY, '家庭纠纷9件。', x.x 纠纷 + 家庭",
        "=DISPUTE ?FAMILY, '家庭6名，纠纷9件。', other; x.x 纠纷",
        "=DISPUTE ?FAMILY, '家庭9件。', other",
        // A word that must not be there forbids one way of saying it only.
        "=DISPUTE !FAMILY, '家庭纠纷9件。', other",
        "=DISPUTE !FAMILY, '纠纷9件。', x.x 纠纷",
        "=DISPUTE !FAMILY, '家庭6名，纠纷9件。', other; x.x 纠纷",
        // One of the words must stand in the own clause.
        "DISPUTE HANDLE, '化解纠纷。全年9件。', other",
        "DISPUTE ?HANDLE, '纠纷多，问题少，化解9件。', other",
        // A longer word hides a shorter one.
        "=DISPUTE, '矛盾纠纷9件。', x.x 矛盾纠纷",
    })
    void theWordsOfAPatternStandAsFarOffAsItSays(String pattern, String sentence, String expected) {
        assertEquals(expected, read(told(pattern), sentence));
    }

    @ParameterizedTest
    @CsvSource({
        // More words beat fewer, longer ones shorter, nearer ones those further off.
        "=DISPUTE, =DISPUTE =HANDLE, '调解纠纷9件。', b.b 纠纷 + 调解 > a.a",
        "=DISPUTE =HANDLE, =DISPUTE, '调解纠纷9件。', a.a 纠纷 + 调解 > b.b",
        "=FAMILY, =DISPUTE, '家庭矛盾纠纷9件。', b.b 矛盾纠纷 > a.a",
        "=FAMILY, =DISPUTE, '矛盾纠纷多发的家庭9件。', a.a 家庭 > b.b",
        "=FAMILY, =DISPUTE, '家庭9件纠纷。', a.a 家庭 > b.b",
        "=FAMILY, =DISPUTE, '纠纷9件家庭。', b.b 纠纷 > a.a",
        "=FAMILY, ~DISPUTE =HANDLE, '纠纷多，化解家庭9件。', b.b 纠纷（前句） + 化解 > a.a",
        // Of two that fit alike the one that is published first.
        "=DISPUTE, =DISPUTE, '纠纷9件。', a.a 纠纷 > b.b",
        // Of its patterns an indicator takes the one that fits best.
        "=DISPUTE|=DISPUTE =HANDLE, =FAMILY, '调解家庭纠纷9件。', a.a 纠纷 + 调解 > b.b",
    })
    void ofTwoThatFitTheOneWithMoreLongerAndNearerWordsWins(String a, String b, String sentence, String expected) {
        Lexicon lexicon = words().rule("a.a", IndicatorKind.FLOW, CASES, a.split("\\|"))
                .rule("b.b", IndicatorKind.FLOW, CASES, b)
                .build();
        assertEquals(expected, read(lexicon, sentence));
    }

    @Test
    void ofThreeThatFitTheSecondBestIsKept() {
        Lexicon lexicon = words().rule("a.a", IndicatorKind.FLOW, CASES, "=FAMILY")
                .rule("b.b", IndicatorKind.FLOW, CASES, "=DISPUTE")
                .rule("c.c", IndicatorKind.FLOW, CASES, "=DISPUTE =HANDLE")
                .rule("d.d", IndicatorKind.FLOW, CASES, "=DISPUTE")
                .build();
        assertEquals("c.c 纠纷 + 调解 > b.b", read(lexicon, "调解家庭纠纷9件。"));
    }

    @ParameterizedTest
    @CsvSource({
        "'纠纷9件。', x.x 纠纷",
        "'纠纷9名。', other",
        "'纠纷9场。', other",
        "'化解纠纷9场。', x.x 纠纷 + 化解",
        "'化解纠纷9件。', x.x 纠纷",
    })
    void aPatternMayTakeMeasureWordsOfItsOwn(String sentence, String expected) {
        assertEquals(
                expected,
                read(
                        words().rule("x.x", IndicatorKind.FLOW, CASES, "=DISPUTE", "=DISPUTE =HANDLE #场")
                                .build(),
                        sentence));
    }

    @ParameterizedTest
    @CsvSource({
        "'纠纷9件。', x.x 纠纷",
        "'家庭纠纷9件。', other",
        "'纠纷9件家庭。', other",
        "'家庭多，纠纷9件。', x.x 纠纷",
    })
    void aWordThatMustNotBeThereForbidsAnIndicatorInItsOwnClauseOnly(String sentence, String expected) {
        Lexicon lexicon = words().rule("x.x", IndicatorKind.FLOW, CASES, List.of("FAMILY"), List.of(), null, "=DISPUTE")
                .build();
        assertEquals(expected, read(lexicon, sentence));
    }

    @Test
    void laterStagesFollowTheSameThings() {
        Lexicon lexicon = words().rule(
                        "x.x", IndicatorKind.FLOW, CASES, "DISPUTE =SCREEN", "DISPUTE =HANDLE", "=SETTLE")
                .build();
        assertEquals(
                "[null, 1, 2, null]",
                observations(lexicon, "排查纠纷9件，化解8件，调成7件；化解6件。").stream()
                        .map(o -> o.relation().stageOf())
                        .toList()
                        .toString());
    }

    @Test
    void aPatternNeedsAWordThatMustBeThere() {
        assertThrows(IllegalArgumentException.class, () -> told("?DISPUTE"));
    }

    /** Sets of set names: what follows a number at once is what it counts, unless acts are counted. */
    @ParameterizedTest
    @CsvSource({
        "'培训9个社区。', other",
        "'9个社区培训。', other",
        "'培训9期社区干部。', acts 培训",
        "'培训9期。', acts 培训",
        "'培训9个。', acts 培训",
        "'培训9个审核员。', other",
        "'9个审核员培训。', acts 培训",
        "'培训干部9个。', acts 培训",
    })
    void whatANumberCountsStandsRightBehindIt(String sentence, String expected) {
        Lexicon lexicon = new SmallLexicon()
                .done("TRAIN", 0, "培训")
                .about(Lexicon.COUNTED, "社区", "村")
                .about(Lexicon.COUNTED_PEOPLE, "审核员")
                .rule("acts", IndicatorKind.FLOW, Set.of("期", "个"), "=TRAIN")
                .build();
        assertEquals(expected, read(lexicon, sentence));
    }

    @ParameterizedTest
    @CsvSource({
        "'培训9期、40人次。', acts 培训; people 培训",
        "'培训9期，听课40人次。', acts 培训; people 培训",
        "'培训9期，听课40名。', acts 培训; other",
        "'培训9期，群众40人次。', acts 培训; crowd 群众 > people",
        "'开会9次、40人次。', meetings 开会; other",
        "'开会9次，听课40人次。', meetings 开会; other",
        "'培训9期，开会8次，听课40人次。', acts 培训; meetings 开会; other",
        "'培训9期，发放300份，听课40人次。', acts 培训; other; people 培训",
        "'培训9期；听课40人次。', acts 培训; other",
        "'走访9户，听课40人次。', other; other",
    })
    void thoseWhoCameAreCountedByTheActBeforeThem(String sentence, String expected) {
        Lexicon lexicon = new SmallLexicon()
                .done("TRAIN", 0, "培训")
                .done("MEET", 0, "开会")
                .about("CROWD", "群众")
                .set("CAME", WordSet.Role.CAME, 0, null, "听课")
                .rule("acts", IndicatorKind.FLOW, Set.of("期"), List.of(), List.of(), "people", "=TRAIN")
                .rule("people", IndicatorKind.FLOW, Set.of("人次"), "=TRAIN")
                .rule("meetings", IndicatorKind.FLOW, Set.of("次"), List.of(), List.of(), "other", "=MEET")
                .rule("crowd", IndicatorKind.FLOW, Set.of("人次"), "=CROWD")
                .build();
        assertEquals(expected, read(lexicon, sentence));
    }

    @ParameterizedTest
    @CsvSource({
        "'收到纠纷9件，受理7件。', other; x.x 纠纷（承前） + 受理",
        "'收到纠纷9件，办理7件。', x.x 纠纷 + 收到; other",
        "'收到纠纷9件；受理7件。', x.x 纠纷 + 收到; x.x 纠纷（本节） + 受理",
        "'受理纠纷9件，收到7件。', x.x 纠纷 + 受理; x.x 纠纷（承前） + 收到",
        "'收到纠纷9件，查6件，查5件，受理7件。', other; other; other; x.x 纠纷（承前） + 受理",
        "'收到纠纷9件，查6件，查5件，查4件，受理7件。', x.x 纠纷 + 收到; other; other; other; x.x 纠纷（承前） + 受理",
    })
    void whatWasReceivedGivesWayToWhatWasAcceptedOfIt(String sentence, String expected) {
        Lexicon lexicon = new SmallLexicon()
                .about("DISPUTE", "纠纷")
                .done("ACCEPT", 0, "受理")
                .set("RECEIVE", WordSet.Role.DONE, 0, "ACCEPT", "收到")
                .done("LOOK", 0, "查", "办理")
                .rule("x.x", IndicatorKind.FLOW, CASES, "DISPUTE =ACCEPT", "DISPUTE =RECEIVE")
                .build();
        assertEquals(expected, read(lexicon, sentence));
    }

    @ParameterizedTest
    @CsvSource({
        "'行政调解成功率9%。', 行政调解",
        "'行政调解多，成功率9%。', 行政调解",
        "'行政调解多。成功率9%。', ''",
        "'成功率9%，行政调解多。', ''",
        "'成功率9%。', ''",
    })
    void aRateIsToldOfAPartByTheWordsBeforeIt(String sentence, String subset) {
        Lexicon lexicon = new SmallLexicon()
                .about("RATE", "成功率")
                .rule("r.r", IndicatorKind.RATE, Set.of("%"), List.of(), List.of("行政调解"), null, "=RATE")
                .rule("f.f", IndicatorKind.FLOW, CASES, List.of(), List.of("行政调解"), null, "=RATE")
                .build();
        assertEquals(subset, subset(lexicon, sentence));
        assertEquals("", subset(lexicon, sentence.replace("%", "件")), "only rates are told of parts");
    }

    private static String subset(Lexicon lexicon, String sentence) {
        return observations(lexicon, sentence).get(0).relation().subset();
    }
}
