package org.nianjian.indicator;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nianjian.indicator.Time.Tense;
import org.nianjian.quantity.Phrases;

/** Times that are listed and whose figures are listed after them: 2022年、2023年分别立案10起、14起. */
final class ListedTimes {
    private static final Phrases JOINING = Phrases.of("、", "和", "与", "及", "以及", "，");
    private static final Phrases EACH = Phrases.of("分别");
    private static final int LONGEST_REACH = 60;

    private final List<Time> times = new ArrayList<>();
    private int following;
    private boolean each;

    /** A time that begins there was read. */
    void heard(String text, int start, Time time) {
        boolean joined = !times.isEmpty()
                && start > times.get(times.size() - 1).end()
                && JOINING.fill(text, times.get(times.size() - 1).end(), start);
        if (!joined) {
            clear();
            Integer bare = bareYearBefore(text, start);
            if (bare != null) {
                times.add(new Time(Tense.YEAR, bare, false, start - 1));
            }
        }
        times.add(time);
    }

    /** The year that stands in 2022、2023年 before the second; null if none does. */
    private static @Nullable Integer bareYearBefore(String text, int start) {
        if (!TimePlaces.isBareYearBefore(text, start)) {
            return null;
        }
        return Integer.valueOf(text.substring(start - 5, start - 1));
    }

    /** The time of a figure that is one of a list told in the same order; null if it is not. */
    @Nullable
    Time next(String text, int figureStart) {
        if (times.size() < 2) {
            return null;
        }
        int end = times.get(times.size() - 1).end();
        each |= following == 0 && figureStart - end <= LONGEST_REACH && EACH.anyIn(text, end, figureStart);
        return each ? times.get(following++ % times.size()) : null;
    }

    void mark(Mark mark) {
        if (mark == Mark.STOP || mark == Mark.SEMICOLON) {
            clear();
        }
    }

    private void clear() {
        times.clear();
        following = 0;
        each = false;
    }
}
