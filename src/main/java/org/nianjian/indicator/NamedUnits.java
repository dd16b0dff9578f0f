package org.nianjian.indicator;

import org.nianjian.quantity.Phrases;

/** Measure words that a form names before the number instead of behind it: 期数2，人数57. */
final class NamedUnits {
    private static final Phrases NAMES = Phrases.of(
            "人数", "人次", "人次数", "期数", "场数", "场次", "次数", "件数", "份数", "户次", "批数", "批次", "名数", "起数", "课时数", "学时数", "户数",
            "家数", "天数", "册数", "条数", "篇数", "个数", "项数", "宗数", "幅数");
    private static final Phrases LINKS = Phrases.of("：", ":", "为", "是", "计", "共", "共计", "合计", "达", "约", " ");

    private NamedUnits() {}

    /** The figure's measure word, or, where it has none, the one that is named right before it; empty if there is none. */
    static String of(String text, Figure figure, int from) {
        if (!figure.unit().isEmpty()) {
            return figure.unit();
        }
        int end = figure.span().start();
        for (int link = LINKS.lengthBefore(text, end, from); link > 0; link = LINKS.lengthBefore(text, end, from)) {
            end -= link;
        }
        int name = NAMES.lengthBefore(text, end, from);
        if (name == 0) {
            return "";
        }
        String named = text.substring(end - name, end);
        return named.endsWith("数") ? named.substring(0, named.length() - 1) : named;
    }
}
