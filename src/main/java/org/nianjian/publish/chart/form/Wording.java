package org.nianjian.publish.chart.form;

import java.util.List;
import org.nianjian.publish.chart.draw.KeyItem;
import org.nianjian.publish.chart.draw.Sheet;
import org.nianjian.publish.chart.text.Lang;

/** The words around a chart, which every form has its own of. */
abstract class Wording {
    final Lang lang;

    Wording(Lang lang) {
        this.lang = lang;
    }

    /** What the figures say and nothing more. */
    abstract String headline();

    /** Level, area, years and unit. */
    abstract String subtitle();

    /** The signs that the plot does not explain itself; empty for none. */
    abstract List<KeyItem> key();

    /** Definitions and doubts, one sentence after the other; empty for none. */
    abstract String notes();

    /** The latest figure in a sentence, for those who cannot see the chart. */
    abstract String latest();

    /** The sheet with these words and the source. */
    final Sheet sheet(String edition) {
        return new Sheet(headline(), subtitle(), key(), notes(), Phrases.source(edition, lang), latest());
    }
}
