package org.nianjian.intake.text;

/** Spells the numbers of automatic lists in the ways that Word knows. */
final class Ordinals {
    private static final String DIGITS = "〇一二三四五六七八九";
    private static final String LEGAL = "零壹贰叁肆伍陆柒捌玖";
    private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";
    private static final int MAX_SPELLED = 99;

    private Ordinals() {}

    /** The number in this format (the words of Word's {@code numFmt}); in plain digits if the format is not known. */
    static String spell(String format, int n) {
        return switch (format) {
            case "chineseCounting",
                    "chineseCountingThousand",
                    "japaneseCounting",
                    "taiwaneseCounting",
                    "taiwaneseCountingThousand",
                    "ideographDigital",
                    "japaneseDigitalTenThousand",
                    "taiwaneseDigital",
                    "koreanDigital2" -> counting(n, DIGITS, "十");
            case "chineseLegalSimplified", "ideographLegalTraditional", "japaneseLegal" -> counting(n, LEGAL, "拾");
            case "ideographTraditional" -> n >= 1 && n <= STEMS.length() ? STEMS.substring(n - 1, n) : plain(n);
            case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" ->
                n >= 1 && n <= 20 ? offset('①', n) : plain(n);
            case "decimalEnclosedParen" -> n >= 1 && n <= 20 ? offset('⑴', n) : plain(n);
            case "decimalEnclosedFullstop" -> n >= 1 && n <= 20 ? offset('⒈', n) : plain(n);
            case "decimalFullWidth", "decimalFullWidth2" -> fullWidth(n);
            case "decimalZero" -> n < 10 ? "0" + n : plain(n);
            case "upperLetter" -> n >= 1 && n <= 26 ? offset('A', n) : plain(n);
            case "lowerLetter" -> n >= 1 && n <= 26 ? offset('a', n) : plain(n);
            case "upperRoman" -> n >= 1 && n <= 12 ? offset('Ⅰ', n) : plain(n);
            case "lowerRoman" -> n >= 1 && n <= 12 ? offset('ⅰ', n) : plain(n);
            default -> plain(n);
        };
    }

    private static String counting(int n, String digits, String ten) {
        if (n < 0 || n > MAX_SPELLED) {
            return plain(n);
        }
        if (n < 10) {
            return digits.substring(n, n + 1);
        }
        String tens = n < 20 ? "" : digits.substring(n / 10, n / 10 + 1);
        String ones = n % 10 == 0 ? "" : digits.substring(n % 10, n % 10 + 1);
        return tens + ten + ones;
    }

    private static String offset(char first, int n) {
        return String.valueOf((char) (first + n - 1));
    }

    private static String fullWidth(int n) {
        StringBuilder text = new StringBuilder();
        for (char c : plain(n).toCharArray()) {
            text.append((char) (c - '0' + '０'));
        }
        return text.toString();
    }

    private static String plain(int n) {
        return Integer.toString(n);
    }
}
