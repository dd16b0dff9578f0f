package org.nianjian.publish.page.html;

import org.nianjian.publish.page.link.PageNames;

/** The links between the parts of a page that is too long for one. */
public final class Pager {
    /** So many rows a part: a phone still scrolls them with ease. */
    public static final int ROWS = 250;

    private static final int NEAR = 3;

    private Pager() {}

    /** How many parts so many rows make, at least one. */
    public static int parts(long rows) {
        return (int) Math.max(1, (rows + ROWS - 1) / ROWS);
    }

    /**
     * Writes the links, if there is more than one part.
     *
     * @param first the path of the first part
     * @param number which part this is, from 1
     * @param count how many there are
     */
    public static void write(Html html, String first, int number, int count) {
        if (count < 2) {
            return;
        }
        html.open("nav", "class", "pager", "aria-label", "分页 Pages").open("ul").line();
        boolean gap = false;
        for (int part = 1; part <= count; part++) {
            if (part == 1 || part == count || Math.abs(part - number) <= NEAR) {
                html.open("li")
                        .link(
                                PageNames.part(first, part),
                                String.valueOf(part),
                                "aria-current",
                                part == number ? "page" : null)
                        .closeLine();
                gap = false;
            } else if (!gap) {
                html.element("li", "…").line();
                gap = true;
            }
        }
        html.close().closeLine();
    }
}
