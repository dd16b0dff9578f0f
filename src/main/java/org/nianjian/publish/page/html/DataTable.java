package org.nianjian.publish.page.html;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The frame of a table: what it is called, and what its columns are. */
public final class DataTable {
    /**
     * A column.
     *
     * @param name what it is called
     * @param number whether its cells are numbers, which stand at the right
     */
    public record Column(Both name, boolean number) {
        /** A column of words. */
        public static Column words(String zh, String en) {
            return new Column(new Both(zh, en), false);
        }

        /** A column of numbers. */
        public static Column numbers(String zh, String en) {
            return new Column(new Both(zh, en), true);
        }
    }

    /** So many columns fit into a wide window, where the head of the table can then stay in sight. */
    private static final int FITTING = 9;

    private DataTable() {}

    /**
     * Begins a table that people can sort and filter; {@link #end} ends it. It scrolls by itself where it is too wide.
     *
     * @param id its id, unique in the page
     * @param caption what it is called
     * @param note what follows its name in small type; null if nothing
     * @param columns its columns
     */
    public static void begin(Html html, String id, Both caption, @Nullable Both note, List<Column> columns) {
        begin(html, id, "data sortable", caption, note, columns);
    }

    /** Begins a small table, which needs neither sorting nor filtering. */
    public static void beginSmall(Html html, String id, Both caption, @Nullable Both note, List<Column> columns) {
        begin(html, id, "data", caption, note, columns);
    }

    private static void begin(
            Html html, String id, String kind, Both caption, @Nullable Both note, List<Column> columns) {
        String title = id + "-title";
        String frame = columns.size() > FITTING ? "scroll" : "scroll fits";
        html.open("div", "class", frame, "role", "region", "tabindex", "0", "aria-labelledby", title)
                .line();
        html.open("table", "class", kind, "id", id).line();
        html.open("caption", "id", title).both(caption);
        if (note != null) {
            html.text(" ").element("small", note);
        }
        html.closeLine();
        html.open("thead").open("tr");
        for (Column column : columns) {
            html.element("th", column.name(), "scope", "col", "class", column.number() ? "n" : null);
        }
        html.close().closeLine().open("tbody").line();
    }

    /** Ends the table. */
    public static void end(Html html) {
        html.close().close().closeLine();
    }
}
