package org.nianjian.indicator;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nianjian.quantity.Phrases;
import org.nianjian.quantity.Span;

/**
 * Gives each of several numbers the name that it belongs to: 受理、办结信访事项分别为48件和47件. The first number is asked for as if it
 * stood behind the first name, and so on; a name that is a verb alone shares what stands behind the last one.
 */
final class Respectively {
    private static final Phrases TELLING = Phrases.of(
            "分别为", "分别是", "分别达", "分别达到", "分别", "分别有", "分别计", "各为", "依次为", "依次是", "分别完成", "分别达到了", "分别办了", "分别开了",
            "分别举办", "分别开展", "分别组织", "分别发生", "分别搞了", "分别做了", "分别增至", "分别降至");
    private static final Phrases JOINING = Phrases.of("、", "和", "与", "及", "以及", "，", ",", " ");
    private static final String AND = "和与及";
    private static final int MOST = 6;
    private static final int LONGEST_NAMES = 60;

    private Respectively() {}

    /** The clauses in which the figures are looked for; those that belong to no such list stay as they are. */
    static List<Clause> of(String text, List<Clause> clauses, KnownWords words) {
        @Nullable List<Clause> asked = null;
        for (int i = 0; i + 1 < clauses.size(); i++) {
            Clause first = clauses.get(i);
            int namesEnd = first.figure().start()
                    - TELLING.lengthBefore(text, first.figure().start(), first.gapStart());
            if (namesEnd == first.figure().start()) {
                continue;
            }
            int count = listed(text, clauses, i);
            int from = Math.max(Math.max(first.ownStart(), first.gapStart()), namesEnd - LONGEST_NAMES);
            List<Integer> ends = count < 2 ? List.of() : nameEnds(text, from, namesEnd, count);
            if (ends.isEmpty() || !allNamed(from, ends, words)) {
                continue;
            }
            asked = asked == null ? new ArrayList<>(clauses) : asked;
            int begin = from;
            for (int k = 0; k < count; k++) {
                int end = ends.get(k);
                boolean shares = k + 1 < count && words.endsWithDeed(begin, end);
                asked.set(i + k, at(clauses.get(i + k), first, begin, end, shares ? namesEnd : end));
                begin = end;
            }
        }
        return asked == null ? clauses : asked;
    }

    /** Whether every name holds a word of the catalogue: 去年、今年立案分别为10起、14起 parts times. */
    private static boolean allNamed(int from, List<Integer> ends, KnownWords words) {
        int begin = from;
        for (int end : ends) {
            if (!words.begin(begin, end)) {
                return false;
            }
            begin = end;
        }
        return true;
    }

    /** How many figures stand in a row from that one on. */
    private static int listed(String text, List<Clause> clauses, int first) {
        int last = first;
        while (last + 1 < clauses.size()
                && last + 1 - first < MOST
                && JOINING.fill(
                        text,
                        clauses.get(last).figure().end(),
                        clauses.get(last + 1).figure().start())) {
            last++;
        }
        return last - first + 1;
    }

    /** Where that many names end in a stretch; empty if it holds more or fewer. */
    private static List<Integer> nameEnds(String text, int from, int to, int count) {
        List<Integer> ends = new ArrayList<>();
        int lastMark = to - 1;
        while (lastMark > from && text.charAt(lastMark) != '、') {
            lastMark--;
        }
        for (int i = from + 1; i < to; i++) {
            // 和 parts names only where 、 does not part all of them: 和解 and 综合 are words.
            boolean last = i > lastMark && ends.size() == count - 2 && AND.indexOf(text.charAt(i)) >= 0;
            if (last || text.charAt(i) == '、') {
                ends.add(i);
            }
        }
        ends.add(to);
        return ends.size() == count ? ends : List.of();
    }

    private static Clause at(Clause clause, Clause first, int begin, int end, int ownEnd) {
        return new Clause(
                new Span(end, end),
                begin,
                begin,
                ownEnd,
                first.reachStart(),
                first.segmentStart(),
                first.sectionStart(),
                first.segment(),
                false,
                false,
                clause.container());
    }
}
