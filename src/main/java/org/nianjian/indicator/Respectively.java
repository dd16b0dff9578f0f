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
    private static final Phrases JOINING = Phrases.of(Connectives.JOINING, " ");
    private static final Phrases COMMAS = Phrases.of("，", ",", " ");
    private static final String AND = "和与及";
    /** Words that begin or end with what joins names. */
    private static final Phrases BEGIN_SO = Phrases.of("及时", "及早", "及格", "和谐", "和睦", "和解", "和平", "与会", "与民");

    private static final Phrases END_SO = Phrases.of("普及", "涉及", "惠及", "触及", "参与", "缓和", "总和", "饱和");
    private static final int LONGEST_NAMES = 60;

    private Respectively() {}

    /**
     * The clauses in which the figures are looked for; those that belong to no such list stay as they are.
     *
     * @return null for a figure of a list whose names are more or fewer than its numbers, so that nobody can tell which is which
     */
    static List<@Nullable Clause> of(String text, List<Clause> clauses, KnownWords words) {
        List<@Nullable Clause> asked = new ArrayList<>(clauses);
        for (int i = 0; i + 1 < clauses.size(); i++) {
            Clause first = clauses.get(i);
            int start = first.figure().start();
            int namesEnd = start - TELLING.lengthBefore(text, start, first.gapStart());
            if (namesEnd == start) {
                continue;
            }
            int from = Math.max(Math.max(first.ownStart(), first.gapStart()), namesEnd - LONGEST_NAMES);
            List<Integer> ends = nameEnds(text, from, namesEnd, words);
            if (ends.size() < 2) {
                continue;
            }
            int count = listed(text, clauses, i, JOINING);
            if (count < ends.size() && listed(text, clauses, i, COMMAS) >= ends.size()) {
                count = ends.size();
            }
            if (count < 2) {
                continue;
            }
            int begin = from;
            boolean verbs = words.beginsWithDeed(ends.get(ends.size() - 2), namesEnd);
            for (int k = 0; k < count; k++) {
                if (ends.size() == count) {
                    int end = ends.get(k);
                    boolean shares = verbs && k + 1 < count && words.endsWithDeed(begin, end);
                    asked.set(i + k, at(clauses.get(i + k), first, begin, end, shares ? namesEnd : end));
                    begin = end;
                } else {
                    asked.set(i + k, null);
                }
            }
            i += count - 1;
        }
        return asked;
    }

    /** How many figures stand in a row from that one on, with nothing but such words between them. */
    private static int listed(String text, List<Clause> clauses, int first, Phrases joining) {
        int last = first;
        while (last + 1 < clauses.size()
                && joining.fill(
                        text,
                        clauses.get(last).figure().end(),
                        clauses.get(last + 1).figure().start())) {
            last++;
        }
        return last - first + 1;
    }

    /** Where the names of a stretch end, each of which holds a word of the catalogue: 去年、今年立案 is one name. */
    private static List<Integer> nameEnds(String text, int from, int to, KnownWords words) {
        List<Integer> ends = new ArrayList<>();
        int begin = from;
        for (int i = from + 1; i < to; i++) {
            if (parts(text, i, from, words) && words.begin(begin, i) && words.begin(i + 1, to)) {
                begin = text.charAt(i) == '及' && text.charAt(i - 1) == '以' ? i - 1 : i;
                ends.add(begin);
            }
        }
        ends.add(to);
        return ends;
    }

    private static boolean parts(String text, int at, int from, KnownWords words) {
        char c = text.charAt(at);
        return c == '、'
                || AND.indexOf(c) >= 0
                        && !words.hold(at)
                        && BEGIN_SO.lengthAt(text, at) == 0
                        && END_SO.lengthBefore(text, at + 1, from) == 0;
    }

    private static Clause at(Clause clause, Clause first, int begin, int end, int ownEnd) {
        return new Clause(
                new Span(end, end),
                begin,
                begin,
                ownEnd,
                first.reachStart(),
                first.segmentStart(),
                first.sentenceStart(),
                first.sectionStart(),
                first.segment(),
                false,
                false,
                clause.container());
    }
}
