package org.nianjian.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Finds the numbers of a text that count, measure or rate something, and its dates. */
public final class QuantityReader {
    /** What may follow a Chinese numeral of one character other than a measure word. */
    private static final String GOES_ON = "余多餘来几幾成分年月日号时点點季至到百個";

    private final String text;
    private final int from;
    private final int to;
    private final List<Quantity> quantities = new ArrayList<>();
    private final List<DateMention> dates = new ArrayList<>();
    private final DateReader dateReader;
    private final FigureBuilder figures;
    /** Up to here reaches the name that was opened last. */
    private int nameEnd;
    /** Where the last quantity ended: bound words do not reach back over it. */
    private int floor;

    private QuantityReader(String text, int from, int to) {
        this.text = text;
        this.from = from;
        this.to = to;
        this.floor = from;
        dateReader = new DateReader(text, from, to, dates);
        figures = new FigureBuilder(text, from, to);
    }

    /**
     * Reads the stretch of a text between two UTF-16 offsets; what stands outside it is not looked at.
     *
     * @return all figures, placeholders and dates in reading order; their spans are offsets into {@code text}
     * @throws IndexOutOfBoundsException if the stretch is not within the text
     */
    public static Scan read(String text, int from, int to) {
        Objects.checkFromToIndex(from, to, text.length());
        QuantityReader reader = new QuantityReader(text, from, to);
        reader.scan();
        return new Scan(reader.quantities, reader.dates);
    }

    private void scan() {
        int i = from;
        while (i < to) {
            byte kind = Chars.kind(text.charAt(i));
            if (kind == Chars.OTHER) {
                i++;
            } else {
                i = Math.max(i + 1, step(i, kind));
            }
        }
    }

    private int step(int at, byte kind) {
        return switch (kind) {
            case Chars.DIGIT -> digits(at);
            case Chars.HAN_DIGIT, Chars.HAN_POWER -> han(at);
            case Chars.BLANKED -> blanked(at);
            case Chars.BRACKET -> placeholder(at, Placeholders.omissionEnd(text, at, to));
            case Chars.QUOTE -> quote(at);
            default -> at + 1;
        };
    }

    private int quote(int at) {
        if (at >= nameEnd) {
            nameEnd = Math.max(nameEnd, Names.end(text, at, to));
        }
        return at + 1;
    }

    private int digits(int at) {
        if (Codes.isOrdinal(text, at, from) && !dateReader.isQuarter(at)) {
            return Codes.ordinalEnd(text, at, to);
        }
        boolean glued = at > from && Chars.isLatin(text.charAt(at - 1));
        int date = glued ? 0 : dateReader.read(at);
        if (date > 0) {
            return date;
        }
        int code = Codes.end(text, at, from, to);
        if (code > 0) {
            return code;
        }
        int end = ArabicNumerals.runEnd(text, at, to);
        if (end < to && Chars.kind(text.charAt(end)) == Chars.BLANKED) {
            int marks = Placeholders.markEnd(text, end, to);
            return placeholder(at, marks);
        }
        return add(figures.read(at, floor), mixedEnd(end));
    }

    /** The end of what belongs to one number, understood or not: 3.5万5千. */
    private int mixedEnd(int digitsEnd) {
        int i = digitsEnd;
        while (i < to
                && (Chars.isHanNumeral(text.charAt(i))
                        || (i > digitsEnd && Chars.isDigit(text.charAt(i)))
                        || isPoint(i))) {
            i++;
        }
        return i;
    }

    private boolean isPoint(int at) {
        return ArabicNumerals.isPoint(text.charAt(at)) && at + 1 < to && Chars.isDigit(text.charAt(at + 1));
    }

    private int han(int at) {
        if (isPlainWord(at)) {
            return at + 1;
        }
        int circles = Placeholders.circlesEnd(text, at, to);
        if (circles > at) {
            return placeholder(at, circles);
        }
        if (Codes.isOrdinal(text, at, from) && !dateReader.isQuarter(at)) {
            return Codes.ordinalEnd(text, at, to);
        }
        int date = dateReader.read(at);
        if (date > 0) {
            return date;
        }
        return add(figures.read(at, floor), ChineseNumerals.runEnd(text, at, to));
    }

    /** Whether a lone numeral stands in an ordinary word (一般, 统一, 百姓), as most of them do. */
    private boolean isPlainWord(int at) {
        if (at + 1 >= to) {
            return true;
        }
        char next = text.charAt(at + 1);
        return Chars.isHan(next)
                && !Chars.isHanNumeral(next)
                && !MeasureWords.mayBegin(next)
                && !Chars.in(GOES_ON, next);
    }

    private int blanked(int at) {
        return placeholder(at, Placeholders.markEnd(text, at, to));
    }

    private int placeholder(int at, int end) {
        if (end > at && at >= nameEnd) {
            Quantity found = Placeholders.read(text, at, end, floor, to);
            return add(found, end);
        }
        return Math.max(end, at + 1);
    }

    private int add(@Nullable Quantity found, int otherwise) {
        if (found == null || found.span().start() < nameEnd) {
            return otherwise;
        }
        quantities.add(found);
        floor = found.span().end();
        return floor;
    }
}
