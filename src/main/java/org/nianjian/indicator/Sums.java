package org.nianjian.indicator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.nianjian.quantity.Phrases;

/** Figures that are told as the sum of those right before them, and are. */
final class Sums {
    /** So many figures are added up at most. */
    static final int MOST_ADDENDS = 8;

    private static final Phrases TOTALLING = Phrases.of("合计", "共计", "总计", "共", "一共", "总共", "加起来", "合起来", "累计");

    /** Measure words that count the same as one of them does. */
    private static final Map<String, String> ALIKE = Map.of("名", "人", "位", "人", "起", "件", "宗", "件", "例", "件");

    private Sums() {}

    /**
     * Whether a figure with nothing but connecting words before it is told as the sum of those before it, so that what they are
     * about is its own: 纠纷：土地13件，劳资21件，总共34件.
     *
     * @param first the first of the figures that stand in its segment
     * @param from where the words that belong to it alone begin
     */
    static boolean isTold(String text, List<? extends Figure> figures, int index, int first, int from) {
        return TOTALLING.anyIn(text, from, figures.get(index).span().start())
                && firstAddend(figures, index, first) < index;
    }

    /** The first of the figures right before a sum that add up to it, at least two; the sum's own place if none do. */
    private static int firstAddend(List<? extends Figure> figures, int sum, int least) {
        Figure whole = figures.get(sum);
        BigDecimal left = whole.value();
        for (int i = sum - 1; left != null && i >= least; i--) {
            Figure part = figures.get(i);
            BigDecimal addend = part.value();
            if (addend == null || !alike(part, whole)) {
                return sum;
            }
            left = left.subtract(addend);
            if (left.signum() <= 0) {
                return left.signum() == 0 && i < sum - 1 ? i : sum;
            }
        }
        return sum;
    }

    /**
     * Of 简易程序215件、普通程序32件，合计247件 the last is the sum of those before it, which are its parts: what one of them counts
     * it counts, too, if it names nothing itself. A sum of several indicators' figures is none of them.
     */
    static void settle(List<Draft> drafts, String text) {
        for (int i = 2; i < drafts.size(); i++) {
            Draft sum = drafts.get(i);
            boolean unclear = sum.rule < 0 && !sum.unnamed;
            if (unclear
                    || sum.figure().value() == null
                    || !TOTALLING.anyIn(
                            text, sum.clause().gapStart(), sum.figure().span().start())) {
                continue;
            }
            int first = firstAddend(drafts, i);
            if (first == i && isSumOfOthers(drafts, i)) {
                // 口头57起，书面34起，合计91起 is neither.
                sum.leave();
            }
            for (int j = i - 1; j >= first; j--) {
                Draft part = drafts.get(j);
                if (sum.rule < 0 && part.rule >= 0) {
                    sum.countsAs(part);
                }
                part.leave();
                part.container = sum;
            }
        }
    }

    /**
     * Whether one of the figures before a sum counts what it would count and another something else, and they add up to it or
     * it names nothing itself.
     */
    private static boolean isSumOfOthers(List<Draft> drafts, int sum) {
        Draft whole = drafts.get(sum);
        BigDecimal left = Objects.requireNonNull(whole.figure().value());
        boolean own = false;
        boolean other = false;
        for (int j = sum - 1; j >= 0 && j >= sum - MOST_ADDENDS && Relations.sameSegment(drafts.get(j), whole); j--) {
            Draft part = drafts.get(j);
            BigDecimal addend = part.figure().value();
            if (addend == null || !alike(part.figure(), whole.figure()) || left.signum() <= 0) {
                break;
            }
            own |= part.rule == whole.rule;
            other |= part.rule >= 0 && part.rule != whole.rule;
            left = left.subtract(addend);
        }
        boolean unnamed = whole.words.stream()
                .allMatch(word -> word.begin() < whole.clause().gapStart());
        return own && other && (unnamed || left.signum() == 0);
    }

    /** The same of drafts that are all of one indicator or of none, and of one time. */
    private static int firstAddend(List<Draft> drafts, int sum) {
        Draft whole = drafts.get(sum);
        int least = Math.max(0, sum - MOST_ADDENDS);
        List<Figure> near = new ArrayList<>(MOST_ADDENDS + 1);
        for (int i = least; i <= sum; i++) {
            near.add(drafts.get(i).figure());
        }
        int first = least + firstAddend(near, sum - least, 0);
        int rule = whole.rule;
        boolean one = false;
        for (int j = sum - 1; j >= first; j--) {
            Draft part = drafts.get(j);
            rule = rule < 0 ? part.rule : rule;
            one |= part.rule >= 0;
            if (part.rule >= 0 && part.rule != rule
                    || !Relations.sameSegment(part, whole)
                    || !sameTime(part.period, whole.period)
                    || part.change != ChangeReader.Change.NONE) {
                return sum;
            }
        }
        return one ? first : sum;
    }

    /** 去年13批，今年21批，两年34批 is no sum of one year. */
    private static boolean sameTime(Period a, Period b) {
        return a.status() == b.status()
                && (a.statedYear() == null
                        || b.statedYear() == null
                        || a.statedYear().equals(b.statedYear()));
    }

    /** Whether two figures are counted with the same measure word, or with one as good: 名 and 人, 件 and 起. */
    static boolean alike(Figure a, Figure b) {
        return counted(a.unit()).equals(counted(b.unit()));
    }

    private static String counted(String unit) {
        return ALIKE.getOrDefault(unit, unit);
    }
}
