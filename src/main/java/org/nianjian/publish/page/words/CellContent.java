package org.nianjian.publish.page.words;

import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.nianjian.indicator.Catalogue;
import org.nianjian.indicator.Indicator;
import org.nianjian.publish.page.html.Both;
import org.nianjian.publish.page.html.Html;
import org.nianjian.publish.page.link.PageNames;
import org.nianjian.statement.Severity;

/** What stands in cells of many tables, written into the cell that is open. */
public final class CellContent {
    private CellContent() {}

    /** The indicator's name, which leads to its page. */
    public static void indicator(Html html, Indicator indicator) {
        html.link(PageNames.indicator(indicator.id()), new Both(indicator.nameZh(), indicator.nameEn()));
    }

    /** The same of an id; the id itself where the catalogue has no such indicator. */
    public static void indicator(Html html, Catalogue catalogue, String id) {
        catalogue.find(id).ifPresentOrElse(found -> indicator(html, found), () -> html.text(id));
    }

    /** Words that lead to a submission's text, if it has a page. */
    public static void report(Html html, String file, Both words, Set<String> read) {
        if (read.contains(file)) {
            html.link(PageNames.report(file), words);
        } else {
            html.both(words);
        }
    }

    /** The same of words in one language. */
    public static void report(Html html, String file, String words, Set<String> read) {
        if (read.contains(file)) {
            html.link(PageNames.report(file), words);
        } else {
            html.text(words);
        }
    }

    /** How grave a finding is. */
    public static void severity(Html html, Severity severity) {
        html.element("span", Words.of(severity), "class", "severity " + severity.code());
    }

    /** The names of some values one after the other, in their order. */
    public static <T> void list(Html html, List<T> values, Function<T, Both> name) {
        for (Iterator<T> each = values.iterator(); each.hasNext(); ) {
            html.both(name.apply(each.next()));
            if (each.hasNext()) {
                html.text("; ");
            }
        }
    }

    /** What an indicator covers. */
    public static Both definition(Indicator indicator) {
        return new Both(indicator.definitionZh(), indicator.definitionEn());
    }
}
