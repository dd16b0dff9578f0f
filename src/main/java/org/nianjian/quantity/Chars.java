package org.nianjian.quantity;

/** What single characters can be in a number: looked up in a table, so that ordinary text costs one step per character. */
final class Chars {
    /** Nothing that could begin a number, a placeholder or a name. */
    static final byte OTHER = 0;

    /** 0–9, also full width. */
    static final byte DIGIT = 1;
    /** 零一二…九, 两, 廿, and the formal 壹贰叁. */
    static final byte HAN_DIGIT = 2;
    /** 十百千万亿 and their formal forms. */
    static final byte HAN_POWER = 3;
    /** What stands for a figure that was left out: X × * _ ○ □ 某. */
    static final byte BLANKED = 4;
    /** A bracket that may hold 略. */
    static final byte BRACKET = 5;
    /** An opening or undirected quotation mark or title mark. */
    static final byte QUOTE = 6;

    private static final byte[] KIND = new byte[1 << 16];
    private static final byte[] HAN_VALUE = new byte[1 << 16];
    private static final byte[] HAN_EXPONENT = new byte[1 << 16];

    static {
        for (char c = '0'; c <= '9'; c++) {
            KIND[c] = DIGIT;
            KIND[c - '0' + '０'] = DIGIT;
        }
        mark(BLANKED, "XxＸｘ×✕╳*＊_＿○◯□某");
        mark(BRACKET, "(（");
        mark(QUOTE, "“\"「『‘《〈＂");
        String[] digits = {"零〇", "一壹弌", "二两贰俩倆貳兩", "三叁仨叄", "四肆", "五伍", "六陆陸", "七柒", "八捌", "九玖"};
        for (int value = 0; value < digits.length; value++) {
            mark(HAN_DIGIT, digits[value]);
            for (int i = 0; i < digits[value].length(); i++) {
                HAN_VALUE[digits[value].charAt(i)] = (byte) value;
            }
        }
        mark(HAN_DIGIT, "廿卅");
        HAN_VALUE['廿'] = 20;
        HAN_VALUE['卅'] = 30;
        String[] powers = {"十拾", "百佰", "千仟", "万萬", "亿億"};
        int[] exponents = {1, 2, 3, 4, 8};
        for (int p = 0; p < powers.length; p++) {
            mark(HAN_POWER, powers[p]);
            for (int i = 0; i < powers[p].length(); i++) {
                HAN_EXPONENT[powers[p].charAt(i)] = (byte) exponents[p];
            }
        }
    }

    private Chars() {}

    private static void mark(byte kind, String chars) {
        for (int i = 0; i < chars.length(); i++) {
            KIND[chars.charAt(i)] = kind;
        }
    }

    static byte kind(char c) {
        return KIND[c];
    }

    static boolean isDigit(char c) {
        return KIND[c] == DIGIT;
    }

    static int digitValue(char c) {
        return c <= '9' ? c - '0' : c - '０';
    }

    /** Whether the character is part of a Chinese numeral. */
    static boolean isHanNumeral(char c) {
        return KIND[c] == HAN_DIGIT || KIND[c] == HAN_POWER;
    }

    static boolean isHanDigit(char c) {
        return KIND[c] == HAN_DIGIT;
    }

    /** 0 to 9 for a Chinese digit; 20 and 30 for 廿 and 卅. */
    static int hanValue(char c) {
        return HAN_VALUE[c];
    }

    static boolean isHanPower(char c) {
        return KIND[c] == HAN_POWER;
    }

    /** The power of ten that 十, 百, 千, 万 or 亿 stands for. */
    static int hanExponent(char c) {
        return HAN_EXPONENT[c];
    }

    /** A circle that people type for the zero of a year (二○二四). */
    static boolean isCircle(char c) {
        return c == '○' || c == '◯';
    }

    /** A Latin letter, also full width. */
    static boolean isLatin(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= 'Ａ' && c <= 'Ｚ') || (c >= 'ａ' && c <= 'ｚ');
    }

    /** A blank within a line. */
    static boolean isBlank(char c) {
        return c <= '\u3000' && isLowBlank(c);
    }

    private static boolean isLowBlank(char c) {
        return c == ' '
                || c == '\u00a0'
                || c == '\t'
                || c == '\u3000'
                || (c >= '\u2002' && c <= '\u200b')
                || c == '\u202f';
    }

    /** A Chinese character of the common block. */
    static boolean isHan(char c) {
        return c >= '\u4e00' && c <= '\u9fff';
    }

    /** Whether the word, which is not empty, stands at {@code at} and ends by {@code to}. */
    static boolean stands(String word, String text, int at, int to) {
        // The first character settles nearly all calls, and the platform's own comparison is a call that is not
        // inlined.
        return at + word.length() <= to && text.charAt(at) == word.charAt(0) && text.startsWith(word, at);
    }

    /** A mark that ends a clause, or a line end. */
    static boolean endsClause(char c) {
        return !isHan(c) && isClauseMark(c);
    }

    private static boolean isClauseMark(char c) {
        return switch (c) {
            case '，', ',', '。', '；', ';', '：', ':', '！', '!', '？', '?', '、', '\n', '\r' -> true;
            default -> false;
        };
    }

    /** What joins the two ends of a range. */
    static boolean isRangeMark(char c) {
        return isHan(c) ? c == '至' || c == '到' : isDash(c);
    }

    private static boolean isDash(char c) {
        return switch (c) {
            case '-', '—', '–', '－', '~', '～', '―', '─', '‐', '‑', '−', '〜' -> true;
            default -> false;
        };
    }

    /** The first offset at or after {@code at} that holds no blank, at most {@code most} blanks on. */
    static int skipBlanks(String text, int at, int to, int most) {
        int end = Math.min(to, at + most);
        int i = at;
        while (i < end && isBlank(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /** The offset of the last character before {@code at} that is no blank, at most {@code most} blanks back; or −1. */
    static int lastBefore(String text, int at, int from, int most) {
        int i = at - 1;
        int least = Math.max(from, at - most);
        while (i >= least && isBlank(text.charAt(i))) {
            i--;
        }
        return i >= from ? i : -1;
    }

    /** Whether the character is one of a few. */
    static boolean in(String chars, char c) {
        // Written out, for the compiler makes single comparisons of it where the characters are a constant.
        for (int i = 0; i < chars.length(); i++) {
            if (chars.charAt(i) == c) {
                return true;
            }
        }
        return false;
    }
}
