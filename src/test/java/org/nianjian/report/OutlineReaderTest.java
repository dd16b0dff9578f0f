package org.nianjian.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianjian.quantity.Span;

class OutlineReaderTest {
    private final OutlineReader reader = new OutlineReader();

    static Stream<Arguments> cases() {
        List<Arguments> cases = new ArrayList<>();
        for (String block : resource("outlines.txt").split("(?m)^=== ")) {
            if (!block.startsWith("#")) {
                int nameEnd = block.indexOf('\n');
                int rule = block.indexOf("\n---\n");
                cases.add(Arguments.of(
                        block.substring(0, nameEnd),
                        block.substring(nameEnd + 1, rule + 1),
                        block.substring(rule + 5).strip().lines().toList()));
            }
        }
        return cases.stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void aTextIsDividedIntoTheseSections(String name, String text, List<String> expected) {
        List<String> found = new ArrayList<>();
        List<Section> sections = reader.read(text).sections();
        for (int i = 0; i < sections.size(); i++) {
            Section section = sections.get(i);
            String[] wanted = i < expected.size() ? expected.get(i).split("\\|", -1) : new String[] {"", "", ""};
            String words = section.span().in(text).strip();
            String begin = wanted[2].strip();
            found.add(section.role() + " | " + section.path() + " | "
                    + (words.startsWith(begin) ? begin : words.substring(0, Math.min(8, words.length()))));
        }
        assertEquals(expected.stream().map(String::stripTrailing).toList(), found);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "您当前的位置：首页 > 云上镇 > 公开",
                "首页 > 政务公开 > 云上镇",
                "上一篇：没有了　下一篇：云上镇预算",
                "扫一扫在手机打开当前页面",
                "打印 关闭",
                "注册 | 登录 | 收藏",
                "分享到：微信 微博",
                "语音播报 【字体：大 中 小】 分享到：",
                "[ 索引号 ] 000123/2024-00012 [ 发文字号 ]",
                "| 索引号：000123/2024-1 | |",
                "发布日期：2024-01-05 来源：云上镇 浏览量：215",
                "发布时间: 2024-03-04 08:35 字体:[]",
                "— 3 —",
                "- 12 -",
                "第 3 页 共 8 页",
                "3/8",
                "##paidbegin##",
                "(略) 为某网自动隐藏内容，登录后查看",
                "（联系人：王某，联系电话：000-0000000）",
                "版权所有：云上县人民政府　网站标识码：0000000001",
                "云府发〔2024〕3号"
            })
    void aLineOfAWebPageOrAWordProcessorIsNotRead(String line) {
        String text = "云上镇2023年法治政府建设工作报告\n学法6次。\n" + line + "\n调解31件。\n";
        Outline outline = reader.read(text);
        assertEquals(List.of(line), words(text, outline.residue()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"行政复议：0", "行政处罚：3件", "来信来访99件", "公开政府信息12条", "2023年，学法6次。", "3月至5月开展检查12次", "打印宣传册2000份", "12"})
    void aLineOfTheReportIsRead(String line) {
        String text = "云上镇2023年法治政府建设工作报告\n学法6次。\n" + line + "\n调解31件。\n";
        assertEquals(List.of(), reader.read(text).residue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"[bookmark: _GoBack]", "##paidend##", "浏览量：215", "【字体：大 中 小】", "（联系人：王某，电话：123）"})
    void aMarkInsideASentenceIsLeftOut(String mark) {
        String text = "云上镇2023年法治政府建设工作报告\n今年学法6次，" + mark + "调解31件。\n";
        assertEquals(List.of(mark), words(text, reader.read(text).residue()));
    }

    @Test
    void aHeadingBehindAWordProcessorMarkIsAHeading() {
        String text = "云上镇2023年法治政府建设工作报告\n一、做法\n学法6次。\n[bookmark: _GoBack]二、存在的问题\n人手不够。\n";
        assertEquals(SectionRole.PROBLEMS, reader.read(text).sections().get(1).role());
    }

    @Test
    void titleAndHeadAreInNoSection() {
        String text = "首页 > 公开\n云上镇2023年法治政府建设工作报告\n发布日期：2024-01-05 10:26\n\n学法6次。\n";
        Outline outline = reader.read(text);
        assertEquals("云上镇2023年法治政府建设工作报告", outline.clues().title());
        assertEquals("2024-01-05", outline.clues().publishedOn());
        assertEquals("学法6次。", outline.sections().get(0).span().in(text).strip());
        assertEquals(List.of(), outline.residue());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "云上镇人民政府\n关于2023年法治政府建设情况的报告\n",
                "云上镇人民政府关于\n2023年法治政府建设情况的报告\n",
                "云府发〔2024〕3号\n\n云上镇人民政府\n关于2023年法治政府建设情况的报告\n",
                "附件3：\n云上镇人民政府关于2023年法治政府建设情况的报告\n",
                "云上镇人民政府 关于2023年法治政府建设情况的报告 _ 某网公告\n云上镇人民政府\n关于2023年法治政府建设情况的报告\n",
                " 云上镇人民政府关于2023年法治政府建设情况的报告\n\n云上镇人民政府关于2023年法治政府建设情况的报告\n",
                "云上镇人民政府关于2023年法治政府建设情况的报告（2024年1月5日）\n",
                "云上镇人民政府关于2023年法治政府建设情况的报告2024-01-05\n",
                "| 标题：云上镇人民政府关于2023年法治政府建设情况的报告 | |\n| 发文时间：2024-01-05 |\n"
            })
    void aTitleIsFoundInAnyForm(String head) {
        String body = "2023年，我镇学法6次，调解纠纷31件。\n";
        Outline outline = reader.read(head + body);
        assertEquals("云上镇人民政府关于2023年法治政府建设情况的报告", outline.clues().title());
        assertEquals(body, outline.sections().get(0).span().in(head + body));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024年1月8日", "２０２４年１月８日", "2024 年 1 月 8 日", "二〇二四年一月八日", "2024-01-08", "2024.1.8"})
    void theDateOfTheSignatureIsRead(String date) {
        String text = "云上镇2023年法治政府建设工作报告\n学法6次。\n云上镇人民政府\n　　" + date + "\n打印 关闭\n";
        assertEquals("2024-01-08", reader.read(text).clues().publishedOn());
    }

    @Test
    void aTitleBelowALongMenuIsFoundAndWhatStandsNearestToItIsItsHead() {
        String menu = "领导之窗\n机构职能\n通知公告\n".repeat(50);
        String text = menu + "发布机构：云上县云上镇\n云上镇2023年法治政府建设工作报告\n学法6次。\n";
        Clues clues = reader.read(text).clues();
        assertEquals("云上镇2023年法治政府建设工作报告", clues.title());
        assertTrue(clues.head().endsWith("发布机构：云上县云上镇"));
        assertTrue(clues.head().length() <= 400);
    }

    @Test
    void emptyLinesAreNotCountedWhereATitleIsLookedFor() {
        String text = " \r\n".repeat(300) + "云上镇2024年法治政府建设情况报告\n\n\n一、主要做法\n调解12件。\n\n ";
        Outline outline = reader.read(text);

        assertEquals("云上镇2024年法治政府建设情况报告", outline.clues().title());
        assertEquals("主要做法", outline.sections().get(1).heading());
        assertEquals(text.length(), outline.sections().get(1).span().end());
    }

    @Test
    void aLineOfItsOwnHasNoTitle() {
        assertEquals("", reader.read("2024年共调解矛盾纠纷289件").clues().title());
        assertEquals(1, reader.read("2024年共调解矛盾纠纷289件").sections().size());
    }

    private static final List<String> LINES = resource("outlines.txt").lines().toList();

    static IntStream seeds() {
        return IntStream.range(0, 400);
    }

    /** Any mixture of lines: the sections cover the body to the end, and what is not read lies in them, in order. */
    @ParameterizedTest
    @MethodSource("seeds")
    void sectionsCoverTheBodyWhateverTheTextHolds(int seed) {
        String text = mixture(new Random(seed));
        Outline outline = reader.read(text);
        int at = outline.sections().isEmpty()
                ? text.length()
                : outline.sections().get(0).span().start();
        for (Section section : outline.sections()) {
            assertEquals(at, section.span().start());
            assertTrue(section.span().length() > 0);
            at = section.span().end();
        }
        assertEquals(text.length(), at);
        int residue = 0;
        for (Span span : outline.residue()) {
            assertTrue(span.start() >= residue && span.end() <= text.length() && span.length() > 0);
            residue = span.end();
        }
    }

    private static String mixture(Random random) {
        List<String> odd = List.of(
                "",
                " ",
                "　",
                "一、",
                "（一）",
                "1.",
                "第一部分 ",
                "##",
                "[bookmark:",
                "（联系人",
                "浏览量：",
                "：",
                "。",
                "〔",
                "20",
                "２０２４年",
                "\ud83d\ude00",
                "下一步",
                "，，，，",
                "关于",
                "报告",
                "2024年",
                "|",
                "> > >",
                "一、二、三、四、",
                "(((((",
                "\r");
        StringBuilder text = new StringBuilder();
        int count = random.nextInt(30);
        for (int i = 0; i < count; i++) {
            List<String> from = random.nextBoolean() ? LINES : odd;
            text.append(from.get(random.nextInt(from.size())));
            if (random.nextInt(4) > 0) {
                text.append('\n');
            }
        }
        return text.toString();
    }

    private static List<String> words(String text, List<Span> spans) {
        return spans.stream().map(span -> span.in(text)).toList();
    }

    private static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(OutlineReaderTest.class.getResourceAsStream(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
