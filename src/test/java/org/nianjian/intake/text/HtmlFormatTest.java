package org.nianjian.intake.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nianjian.intake.Limits;

/** A page is read as it is laid out. */
class HtmlFormatTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "<p>甲</p><p>乙</p> # 甲/乙",
                "<div>甲<div>乙</div>丙</div> # 甲/乙/丙",
                "<p>甲<br>乙<br/><br/>丙</p> # 甲/乙/丙",
                "<p><span>调解</span><b>289</b><font>件</font></p> # 调解289件",
                "<ul><li>甲<li>乙</ul> # 甲/乙",
                "<p>a <i> b</i></p> # a b",
                "<p>&nbsp;&nbsp;甲&nbsp;乙&emsp;</p> # 甲\u00a0乙",
                "<table><tr><td>2023年<td>2024年<tr><td><p>行政</p><p>复议</p><td>3件</table> # 2023年 | 2024年/行政 复议 | 3件",
                "<table><tr><td><p>甲</p><p>乙</p></td></tr></table> # 甲/乙",
                "<table><tr><td></td><td><table><tr><td>甲</td><td>乙</td></tr></table></td></tr></table> # 甲 | 乙",
                "<nav>首页</nav><script>x</script><style>y</style><p style='display: none'>藏</p><p hidden>藏</p><p>甲</p> # 甲",
                "<select><option>字号</option></select><p>甲<del>旧</del></p> # 甲",
                "<p>甲<o:p></o:p><st1:place>乙</st1:place></p> # 甲乙",
                "甲<!-- 乙 -->丙 # 甲丙",
            })
    void blocksAreLines(String body, String lines) {
        assertEquals(
                lines,
                String.join(
                        "/",
                        read("<html><body>" + body + "</body></html>").lines().toList()));
    }

    @Test
    void aLineEndOfTheSourceIsNoBlankBetweenChineseCharacters() {
        assertEquals("依法行政 and law\n", read("<html><body><p>依法\n行政 and\n law</p>"));
    }

    @Test
    void aLineEndOfTheSourceIsOneWhereThePageKeepsThem() {
        assertEquals("甲\n乙\n丙\n丁\n", read("<pre>甲\n  乙</pre><p style='white-space: pre-wrap'>丙\n丁</p>"));
    }

    @Test
    void readingsOfCharactersAreLeftOut() {
        assertEquals("甪里\n", read("<p><ruby>甪<rp>(</rp><rt>lù</rt></ruby>里"));
    }

    @Test
    void aCellThatHoldsThePageIsNoDatum() {
        String passage = "<p>" + "推进依法行政".repeat(20) + "</p>";
        String page = "<html><body><table><tr><td>栏目</td><td>" + passage.repeat(5) + "</td></tr></table>";
        assertEquals(6, read(page).lines().count());
    }

    @Test
    void theTitleOfTheWindowComesFirstUnlessThePageShowsIt() {
        String title = "<html><head><title>云岭镇2024年报告_云岭县政府网</title></head><body>";
        assertEquals("云岭镇2024年报告\n正文\n", read(title + "<p>正文</p>"));
        assertEquals("云岭镇\n2024年报告\n正文\n", read(title + "<h1>云岭镇<br>2024年报告</h1><p>正文</p>"));
    }

    @Test
    void aPageIsToldByItsContentAndNotByItsName() {
        String page = "<!-- saved --><!DOCTYPE html><html><body><p>甲</p></body></html>";
        ReadResult result = new TextReader(Limits.DEFAULT).read(page.getBytes(UTF_8), "报告.doc");
        assertEquals("html", result.format());
    }

    @Test
    void plainWordsThatAreCalledAPageStayPlain() {
        ReadResult result = new TextReader(Limits.DEFAULT).read("甲\n乙".getBytes(UTF_8), "a.html");
        assertEquals(new ReadResult.Text("甲\n乙", "txt", "UTF-8"), result);
    }

    @Test
    void elementsWithinElementsWithoutEndAreRead() {
        assertEquals("甲\n", read("<html><body>" + "<div>".repeat(100_000) + "甲"));
    }

    private static String read(String page) {
        ReadResult result = new TextReader(Limits.DEFAULT).read(page.getBytes(StandardCharsets.UTF_8), "a.html");
        return assertInstanceOf(ReadResult.Text.class, result, result::toString).text();
    }
}
