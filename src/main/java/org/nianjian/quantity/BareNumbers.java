package org.nianjian.quantity;

import java.math.BigDecimal;

/** Decides whether digits with no measure word behind them count something (办结23, 。) or name something (1310部署). */
final class BareNumbers {
    /** What digits stand before when the measure word was left out. */
    private static final String[] COUNTED = {
        "公职", "人员", "干部", "群众", "村民", "居民", "党员", "代表", "学生", "职工", "师生", "工作人员", "企业", "商户", "农户", "行政村", "执法人员",
        "调解员", "网格员", "律师", "志愿者", "学员", "社区", "市民"
    };

    /** What stands before a number that somebody counted. */
    private static final String[] COUNTING = {
        "发出", "发放", "印发", "散发", "累计", "共计", "合计", "总计", "达", "达到", "共", "计", "合计", "派发", "收集", "受理", "办结", "化解", "调解",
        "出动"
    };

    /** Page residue and names of numbers. */
    private static final String[] NO_FIGURES = {
        "浏览", "阅读", "点击", "访问", "编号", "邮编", "电话", "编码", "传真", "索引", "热线", "代码", "字号", "序号", "页"
    };

    private BareNumbers() {}

    /**
     * Whether a number without a measure word is a figure.
     *
     * @param start where the number begins, {@code end} where it and its bound words end
     * @param bounded whether 余, 近 or the like stand beside it
     */
    static boolean counts(String text, Numeral number, int end, boolean bounded, int from, int to) {
        if (!number.isArabic()) {
            return number.power() && bounded && number.script() == Numeral.Script.CHINESE && endsHere(text, end, to);
        }
        if (number.point() && !number.power()) {
            return false;
        }
        BigDecimal value = number.value();
        if (!number.power() && (isHotline(text, number) || value.precision() > 7 || isYearLike(number))) {
            return false;
        }
        int last = Chars.lastBefore(text, number.start(), from, 2);
        if (last >= 0 && isResidue(text, last, from)) {
            return false;
        }
        boolean said = last >= 0 && (Chars.isHan(text.charAt(last)) || Chars.in("：:|\t", text.charAt(last)));
        if (endsHere(text, end, to)) {
            boolean listed = end < to && text.charAt(end) == '、' && end + 1 < to && Chars.isDigit(text.charAt(end + 1));
            return (said || bounded) && !listed;
        }
        if (bounded || number.power()) {
            return true;
        }
        return said && (startsWithAny(text, end, to) || endsWithAny(text, last + 1, from));
    }

    private static boolean endsHere(String text, int end, int to) {
        int next = Chars.skipBlanks(text, end, to, 2);
        if (next >= to) {
            return true;
        }
        char c = text.charAt(next);
        return Chars.endsClause(c) || Chars.in(")）|】]", c);
    }

    /** 12345, 12348, 110, 8890: numbers that one calls. */
    private static boolean isHotline(String text, Numeral number) {
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
        int least = Math.max(from, last - 6);
        for (String word : NO_FIGURES) {
            for (int i = last - word.length() + 1; i >= least; i--) {
                if (text.startsWith(word, i)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean startsWithAny(String text, int at, int to) {
        for (String word : COUNTED) {
            if (at + word.length() <= to && text.startsWith(word, at)) {
                return true;
            }
        }
        return false;
    }

    private static boolean endsWithAny(String text, int end, int from) {
        for (String word : COUNTING) {
            if (end - word.length() >= from && text.startsWith(word, end - word.length())) {
                return true;
            }
        }
        return false;
    }
}
