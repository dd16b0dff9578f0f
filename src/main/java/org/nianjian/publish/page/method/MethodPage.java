package org.nianjian.publish.page.method;

import static org.nianjian.publish.page.html.DataTable.Column.words;

import java.io.IOException;
import java.util.List;
import org.nianjian.indicator.Indicator;
import org.nianjian.publish.Edition;
import org.nianjian.publish.page.html.Both;
import org.nianjian.publish.page.html.DataTable;
import org.nianjian.publish.page.html.Html;
import org.nianjian.publish.page.html.Nav;
import org.nianjian.publish.page.html.Site;
import org.nianjian.publish.page.link.PageNames;
import org.nianjian.publish.page.words.CellContent;
import org.nianjian.publish.page.words.Words;
import org.nianjian.statement.Comparability;
import org.nianjian.statement.Role;
import org.nianjian.statement.Rule;

/** How the numbers come about, what signs and words mean, and the definitions in force. */
public final class MethodPage {
    private MethodPage() {}

    /**
     * Writes it.
     *
     * @throws IOException if it cannot be written
     */
    public static void write(Site site, Edition edition) throws IOException {
        site.write(PageNames.METHOD, new Both("方法与定义", "Method and definitions"), Nav.METHOD, html -> {
            html.element("h1", new Both("方法与定义", "Method and definitions")).line();
            MethodText.passages(html);
            MethodText.signs(html);
            vocabulary(html);
            definitions(html, edition.catalogue().indicators());
            html.element("h2", new Both("版本", "Edition")).line();
            html.open("dl", "class", "facts").line();
            fact(html, new Both("年鉴版本", "Edition"), edition.id());
            fact(html, new Both("程序版本", "Program version"), edition.programVersion());
            fact(html, new Both("指标目录", "Catalogue"), edition.catalogueHash());
            fact(html, new Both("读数程序", "Extractor"), edition.extractorHash());
            html.closeLine();
        });
    }

    private static void fact(Html html, Both name, String code) {
        html.element("dt", name)
                .open("dd")
                .element("code", code, "class", "path")
                .closeLine();
    }

    private static void vocabulary(Html html) {
        html.element("h2", new Both("表中用语", "Words in the tables")).line();
        DataTable.beginSmall(
                html,
                "words",
                new Both("用语与代码", "Words and codes"),
                null,
                List.of(words("用处", "Where"), words("用语", "Word"), words("CSV 中的代码", "Code in the CSVs")));
        for (Rule rule : Rule.values()) {
            word(html, new Both("统计值的形成", "rule of a statement"), Words.of(rule), rule.code());
        }
        for (Role role : Role.values()) {
            word(html, new Both("数字的作用", "role of a figure"), Words.of(role), role.code());
        }
        for (Comparability limit : Comparability.values()) {
            word(html, new Both("可比性", "comparability"), Words.of(limit), limit.code());
        }
        DataTable.end(html);
    }

    private static void word(Html html, Both where, Both word, String code) {
        html.open("tr").element("td", where).element("th", word, "scope", "row");
        html.open("td").element("code", code).close().closeLine();
    }

    private static void definitions(Html html, List<Indicator> indicators) {
        html.element("h2", new Both("指标定义", "Definitions of the indicators"), "id", "definitions")
                .line();
        DataTable.begin(
                html,
                "indicators",
                new Both("现行指标", "Indicators in force"),
                null,
                List.of(
                        words("指标", "Indicator"),
                        words("单位", "Unit"),
                        words("类别", "Kind"),
                        words("定义", "Definition"),
                        words("标识", "Id")));
        for (Indicator indicator : indicators) {
            html.open("tr").open("th", "scope", "row");
            CellContent.indicator(html, indicator);
            html.close();
            html.element("td", indicator.unit(), "lang", "zh-CN");
            html.element("td", Words.of(indicator.kind()));
            html.element("td", CellContent.definition(indicator), "class", "long");
            html.open("td").element("code", indicator.id()).close().closeLine();
        }
        DataTable.end(html);
    }
}
