package org.nianjian.quantity;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads what follows whole yuan: 五元三毛, 123元1角1分. */
final class Money {
    private Money() {}

    /** An amount with its tenths and hundredths, and where it ends. */
    record Amount(int end, BigDecimal yuan) {}

    /** The amount whose whole yuan end at {@code at}; null if no 角, 毛 or 分 follows. */
    static @Nullable Amount withFractions(String text, BigDecimal yuan, int at, int to) {
        int end = at;
        BigDecimal sum = yuan;
        if (isCoin(text, end, to, "角毛")) {
            sum = sum.add(BigDecimal.valueOf(digit(text.charAt(end)), 1));
            end += 2;
        }
        if (isCoin(text, end, to, "分")) {
            sum = sum.add(BigDecimal.valueOf(digit(text.charAt(end)), 2));
            end += 2;
        }
        if (end == at) {
            return null;
        }
        return new Amount(end < to && text.charAt(end) == '钱' ? end + 1 : end, sum);
    }

    private static boolean isCoin(String text, int at, int to, String coins) {
        return at + 1 < to && digit(text.charAt(at)) >= 0 && Chars.in(coins, text.charAt(at + 1));
    }

    private static int digit(char c) {
        if (Chars.isDigit(c)) {
            return Chars.digitValue(c);
        }
        return Chars.isHanDigit(c) && Chars.hanValue(c) <= 9 ? Chars.hanValue(c) : -1;
    }
}
