package org.nianjian.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianjian.intake.catalogue.CatalogueLoader;
import org.nianjian.report.OutlineReader;

/** What must hold of the status of figures, whatever words stand round them: no plan and no earlier value is actual. */
class PeriodPropertiesTest {
    private static final FigureReader READER =
            new FigureReader(CatalogueLoader.builtIn().lexicon());
    private static final String TITLE = "2024年法治政府建设情况报告\n";
    private static final String DONE = "举办普法活动18场。\n";

    private static final List<String> PLAN_HEADINGS = List.of(
            "二、下一步工作打算",
            "二、明年怎么干",
            "贰、明年打算",
            "丙、二〇二五年计划",
            "（二）2025年工作安排",
            "第二部分 来年设想",
            "Ⅱ．下一年度计划",
            "B、明年要做的",
            "【下一步】",
            "★ 来年设想",
            "2025年工作盘算",
            "2025年工作要点：",
            "今后努力方向",
            "二、迈向2025",
            "三、新一年思路");

    private static final List<String> PLAN_WORDS = List.of(
            "力争",
            "明年",
            "来年，",
            "2025年，",
            "下一步将",
            "我镇打算",
            "争取明年",
            "计划2025年",
            "有望在2025年",
            "预计明年",
            "努力实现",
            "下一年度，",
            "今后，",
            "明年目标：",
            "拟于2025年",
            "新的一年，");

    private static final List<String> PAST_WORDS =
            List.of("去年", "上年度", "2023年", "而2022年", "我镇去年", "上一年（2023年）", "2023年全年，", "去年同期", "前年", "全镇上年");

    private static final List<String> LISTS = List.of(
            "举办普法活动20场。",
            "举办普法活动20场、发放宣传资料3000份。",
            "调解纠纷50件，调解成功49件，调解成功率98%。",
            "培训执法人员2期，培训90人次，立案7起、罚款1.2万元。",
            "接访19批40人次，办结信访件18件，办结率95%。",
            "民主法治示范村3个；法律明白人60名；法律顾问2名。");

    static Stream<Arguments> plans() {
        return PLAN_HEADINGS.stream().flatMap(heading -> LISTS.stream().map(list -> Arguments.of(heading, list)));
    }

    static Stream<Arguments> intentions() {
        return PLAN_WORDS.stream().flatMap(word -> LISTS.stream().map(list -> Arguments.of(word, list)));
    }

    static Stream<Arguments> memories() {
        return PAST_WORDS.stream().flatMap(word -> LISTS.stream().map(list -> Arguments.of(word, list)));
    }

    @ParameterizedTest
    @MethodSource("plans")
    void noFigureBelowAHeadingOfPlansIsActual(String heading, String list) {
        assertEquals(
                List.of(),
                actual(TITLE + "一、工作情况\n" + DONE + heading + "\n" + list).stream()
                        .filter(words -> !words.equals("18场"))
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("intentions")
    void noFigureAfterAWordOfPlansIsActual(String word, String list) {
        assertEquals(List.of("18场"), actual(TITLE + DONE + word + list));
    }

    @ParameterizedTest
    @MethodSource("memories")
    void noFigureAfterAWordOfAnEarlierYearIsActual(String word, String list) {
        assertEquals(List.of("18场"), actual(TITLE + DONE + word + list));
    }

    @ParameterizedTest
    @MethodSource("memories")
    void thisYearAfterAnEarlierOneIsActual(String word, String list) {
        List<String> alone = actual(TITLE + list);
        assertEquals(alone, actual(TITLE + word + "举办普法活动17场；今年" + list));
    }

    static Stream<Arguments> tables() {
        List<List<String>> columns = List.of(
                List.of("2024年", "2023年"),
                List.of("2023年", "2024年"),
                List.of("今年", "去年"),
                List.of("上年同期", "本年"),
                List.of("2022年", "2023年", "2024年"),
                List.of("2023年", "2024年", "2025年计划"),
                List.of("年度目标", "实际完成"));
        return columns.stream()
                .flatMap(names -> Stream.of(" | ", "\t", "　　", "   ", "|").map(gap -> Arguments.of(names, gap)));
    }

    @ParameterizedTest
    @MethodSource("tables")
    void aTableOfYearsTellsTheStatusOfEachColumn(List<String> columns, String gap) {
        StringBuilder text = new StringBuilder(TITLE).append("项目").append(gap).append(String.join(gap, columns));
        List<String> expected = new ArrayList<>();
        for (String label : List.of("调解纠纷", "举办普法活动", "培训执法人员")) {
            text.append('\n').append(label);
            for (int i = 0; i < columns.size(); i++) {
                String unit = label.startsWith("调解") ? "件" : label.startsWith("举办") ? "场" : "期";
                text.append(gap).append(11 + i).append(unit);
                expected.add(11 + i + unit + " " + statusOf(columns.get(i)));
            }
        }
        List<Observation> read = read(text.append("\n").toString());
        assertEquals(
                expected,
                read.stream()
                        .map(o -> o.evidence().words() + " " + o.statusIn(2024).code())
                        .toList());
        assertFalse(read.stream().anyMatch(o -> !o.classified()));
    }

    private static String statusOf(String column) {
        if (column.contains("计划") || column.contains("目标")) {
            return "plan";
        }
        boolean now =
                column.equals("2024年") || column.startsWith("今") || column.startsWith("本") || column.startsWith("实");
        return now ? "actual" : "prior";
    }

    @ParameterizedTest
    @ValueSource(strings = {"XX", "××", "***", "____", "○○", "〇〇", "（ ）", "X", "□□", "某某"})
    void placeholdersOfEveryKindMakeATemplate(String mark) {
        String figures = IntStream.range(0, 5)
                .mapToObj(i -> "举办普法活动" + mark + "场，调解纠纷" + mark + "件。")
                .reduce("", String::concat);
        assertEquals(true, template(TITLE + figures));
        assertEquals(false, template(TITLE + figures.substring(0, figures.indexOf('。') + 1) + LISTS.get(3)));
    }

    @Test
    void aTitleThatLeavesOutWhoseItIsMakesATemplateSooner() {
        String figures = "举办普法活动XX场，调解纠纷XX件，调解成功率100%，法律顾问1名。培训执法人员2期。";
        assertEquals(true, template("XX镇2024年法治政府建设情况报告\n" + figures));
        assertEquals(false, template("白杨镇2024年法治政府建设情况报告\n" + figures));
    }

    private static boolean template(String text) {
        return READER.read(new OutlineReader().read(text)).template();
    }

    private static List<Observation> read(String text) {
        return READER.read(new OutlineReader().read(text)).observations();
    }

    /** The words of the figures that are actual in a report on 2024. */
    private static List<String> actual(String text) {
        return read(text).stream()
                .filter(o -> o.statusIn(2024) == Status.ACTUAL)
                .map(o -> o.evidence().words())
                .toList();
    }
}
