package org.nianjian.publish.page.stated;

import java.util.List;
import org.nianjian.indicator.IndicatorDefinition;
import org.nianjian.indicator.WordSet;
import org.nianjian.publish.page.html.Both;
import org.nianjian.publish.page.html.Html;

/** By which words an indicator is told: folded away until somebody wants to know. */
final class DefinitionDetails {
    private DefinitionDetails() {}

    /** Writes them. */
    static void write(Html html, IndicatorDefinition definition) {
        html.open("details").element("summary", new Both("凭哪些词语认定", "By which words it is told"));
        html.open("dl", "class", "facts").line();
        part(html, new Both("量词", "Measure words"), String.join("、", definition.units()));
        for (WordSet words : definition.words()) {
            part(html, Both.same(words.name()), String.join("、", words.words()));
        }
        if (!definition.patterns().isEmpty()) {
            part(html, new Both("说法", "Patterns"), String.join(" ", definition.patterns()));
        }
        for (WordSet words : definition.not()) {
            part(html, new Both("不得有", "Not with"), String.join("、", words.words()));
        }
        if (!definition.subsets().isEmpty()) {
            part(html, new Both("只指一部分", "Only a part"), String.join("、", definition.subsets()));
        }
        html.closeLine();
        examples(html, definition.examples());
        html.closeLine();
    }

    private static void part(Html html, Both name, String words) {
        html.element("dt", name).element("dd", words, "lang", "zh-CN").line();
    }

    private static void examples(Html html, List<String> examples) {
        if (examples.isEmpty()) {
            return;
        }
        html.element(
                "p",
                new Both(
                        "例句，[方括号]内计入，(圆括号)内不计：",
                        "Examples: what stands in [brackets] is it, in (parentheses) is not:"));
        html.open("ul", "lang", "zh-CN").line();
        examples.forEach(example -> html.element("li", example).line());
        html.closeLine();
    }
}
