package org.nianjian.quantity;

import java.math.BigDecimal;

/** Decides whether digits with no measure word behind them count something (办结23, 。) or name something (1310部署). */
final class BareNumbers {
    /** What digits stand before when the measure word was left out. */
    private static final WordTable<Boolean> COUNTED = WordTable.beginning(
            WordTable.entries("公职 人员 干部 群众 村民 居民 党员 代表 学生 职工 师生 工作人员 企业 商户 农户 行政村 执法人员 调解员 网格员 律师 志愿者 学员 社区 市民", true));

    /** What stands before a number that somebody counted. */
    private static final WordTable<Boolean> COUNTING =
            WordTable.ending(WordTable.entries("发出 发放 印发 散发 累计 共计 合计 总计 达 达到 共 计 派发 收集 受理 办结 化解 调解 出动", true));

    /** Page residue and names of numbers. */
    private static final WordTable<Boolean> NO_FIGURES = WordTable.beginning(
            WordTable.entries("附件 附表 案例 专栏 国道 省道 尾号 浏览 阅读 点击 访问 编号 邮编 电话 编码 传真 索引 热线 代码 字号 序号 页", true));

    private BareNumbers() {}

    /**
     * Whether a number without a measure word is a figure.
     *
     * @param bounded whether 余, 近 or the like stand beside it
     */
    static boolean counts(String text, Numeral number, boolean bounded, int from, int to) {
        int end = number.end();
        if (!number.isArabic()) {
            boolean said = bounded || number.value().compareTo(BigDecimal.valueOf(10_000)) >= 0;
            return number.power() && said && number.script() == Numeral.Script.CHINESE && endsHere(text, end, to);
        }
        boolean inTable = isCell(text, number.start(), from);
        if (number.point() && !number.power() && !inTable) {
            return false;
        }
        BigDecimal value = number.value();
        if (!number.power() && (isHotline(number) || value.precision() > 7 || isYearLike(number))) {
            return false;
        }
        int last = Chars.lastBefore(text, number.start(), from, 2);
        if (last >= 0 && isResidue(text, last, from)) {
            return false;
        }
        boolean said = inTable || last >= 0 && (Chars.isHan(text.charAt(last)) || Chars.in("：:|\t", text.charAt(last)));
        if (endsHere(text, end, to)) {
            return bounded || (said && !isMark(text, last, end, to));
        }
        boolean counted = COUNTED.at(text, end, to) != null || COUNTING.before(text, last + 1, from) != null;
        return bounded || (said && counted);
    }

    /** Whether a number before 、 is the mark of a list item (如下：1、) or one of several names (1、2号). */
    private static boolean isMark(String text, int last, int end, int to) {
        if (end >= to || text.charAt(end) != '、') {
            return false;
        }
        boolean opens = last < 0 || Chars.in("：:", text.charAt(last));
        return opens || (end + 1 < to && Chars.isDigit(text.charAt(end + 1)));
    }

    /** Whether a tab or a bar stands before a number: it fills a cell of a table. */
    private static boolean isCell(String text, int start, int from) {
        for (int i = start - 1; i >= Math.max(from, start - 3); i--) {
            char c = text.charAt(i);
            if (c == '|' || c == '\t') {
                return true;
            }
            if (c != ' ') {
                return false;
            }
        }
        return false;
    }

    private static boolean endsHere(String text, int end, int to) {
        int next = Chars.skipBlanks(text, end, to, 2);
        if (next >= to || text.charAt(end) == '\t') {
            return true;
        }
        char c = text.charAt(next);
        return Chars.endsClause(c) || Chars.in(")）|】]", c);
    }

    /** 12345, 12348, 110, 8890: numbers that one calls. */
    private static boolean isHotline(Numeral number) {
        int length = number.end() - number.start();
        long value = number.value().longValue();
        return (length == 5 && value / 100 == 123)
                || (length == 3 && (value == 110 || value == 114 || value == 119 || value == 120 || value == 122))
                || (length == 4 && value == 8890)
                || (length == 5 && value / 1000 == 96);
    }

    /** A year that lost its 年. */
    static boolean isYearLike(Numeral number) {
        long value = number.value().longValue();
        return number.end() - number.start() == 4 && value >= 2010 && value <= 2035;
    }

    private static boolean isResidue(String text, int last, int from) {
        for (int i = last; i >= Math.max(from, last - 6); i--) {
            if (NO_FIGURES.at(text, i, last + 1) != null) {
                return true;
            }
        }
        return false;
    }
}
