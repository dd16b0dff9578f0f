package org.nianjian.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.nianjian.quantity.Phrases;
import org.nianjian.quantity.Span;

/**
 * Finds the surroundings of every figure of a section in one pass over its characters.
 *
 * <p>A bracket that holds a figure, and a list after a figure and a colon, belong to the figure before them; a bracket
 * without a figure is passed over as if it were not there: 村（社区）法律顾问.
 */
final class ClauseReader {
    /** 31份被采纳: so many characters after a figure are words of its own. */
    private static final int SHORTEST_NAME = 3;

    /** 68名村干部参加 still says of whose training it is: that which stands before. */
    private static final Set<String> PEOPLE = Set.of("人", "名", "位", "人次");

    /** 5人|具有公职律师资格 says itself who they are. */
    private static final Phrases HAVING = Phrases.of("具有", "具备", "持有", "拥有", "取得", "考取", "获得", "通过");

    private static final int LONGEST_CLAUSE = 200;
    private static final int LONGEST_TOPIC = 14;
    private static final int LONGEST_REACH = 400;

    private static final Phrases PART_WORDS = Phrases.of("其中", "其余", "剩余", "包括", "包含", "含");
    private static final Phrases FRESH_START =
            Phrases.of("全年", "累计", "此外", "另外", "同时", "共开展", "共办理", "年内", "今年", "一年来");

    private final String text;
    private final List<? extends Figure> figures;
    private final KnownWords words;
    private final List<Clause> clauses = new ArrayList<>();

    private int sectionStart;
    private int at;
    private int ownStart;
    private int segmentStart;
    private int sentenceStart;
    private int reachStart;
    private int segment;
    private int bracketEnd = -1;
    private int bracketContainer = -1;
    private int listContainer = -1;
    private int partContainer = -1;
    /** Whether the figure before counts aside. */
    private boolean lastAside;

    private ClauseReader(String text, List<? extends Figure> figures, int firstSegment, KnownWords words) {
        this.text = text;
        this.figures = figures;
        this.words = words;
        this.segment = firstSegment;
    }

    /**
     * The clauses of the figures, which stand in this stretch in reading order, and the number after its last segment.
     *
     * @param words what the catalogue knows of them
     */
    static Result read(
            String text, int from, int to, List<? extends Figure> figures, int firstSegment, KnownWords words) {
        ClauseReader reader = new ClauseReader(text, figures, firstSegment, words);
        reader.sectionStart = from;
        reader.at = from;
        reader.ownStart = from;
        reader.segmentStart = from;
        reader.sentenceStart = from;
        reader.reachStart = from;
        for (int i = 0; i < figures.size(); i++) {
            reader.figure(i, to);
        }
        reader.passOver(to, figures.size());
        return new Result(reader.clauses, reader.segment + 1);
    }

    record Result(List<Clause> clauses, int nextSegment) {}

    private void figure(int index, int to) {
        Span span = figures.get(index).span();
        passOver(span.start(), index);
        int limit = index + 1 < figures.size()
                ? Math.max(span.end(), figures.get(index + 1).span().start())
                : to;
        int ownEnd = ClauseEnd.of(text, span.end(), limit);
        boolean followed = ownEnd == limit && index + 1 < figures.size();
        if (followed && isAttribute(span.end(), limit)) {
            // 标的额320万元的44件纠纷: the attribute shares the noun behind the figure that it belongs to.
            Span head = figures.get(index + 1).span();
            int end = index + 2 < figures.size()
                    ? Math.max(head.end(), figures.get(index + 2).span().start())
                    : to;
            ownEnd = ClauseEnd.of(text, head.end(), end);
            followed = false;
        }
        boolean nextThing = isNextThing(index, span.start());
        boolean namedAfter = !followed
                && ownEnd - span.end() >= SHORTEST_NAME
                && (!PEOPLE.contains(figures.get(index).unit()) || HAVING.lengthAt(text, span.end()) > 0);
        boolean connected = !nextThing && !namedAfter && Connectives.fill(text, ownStart, span.start());
        if (nextThing) {
            ownStart = span.start();
        } else if (connected && Sums.isTold(text, figures, index, firstInSegment(index), ownStart)) {
            ownStart = segmentStart;
        } else if (connected || !namedAfter && hasTopic(span, ownEnd)) {
            widen(index);
        }
        // What stands further off belongs to no figure; this also keeps the work for each figure bounded.
        ownStart = Math.max(ownStart, span.start() - LONGEST_CLAUSE);
        reachStart = Math.max(reachStart, span.start() - LONGEST_REACH);
        boolean bare = inSegment(index - 1)
                && ownStart <= figures.get(index - 1).span().start()
                && !lastAside;
        int container = container(index, span);
        clauses.add(new Clause(
                span,
                ownStart,
                gapStart(index),
                ownEnd,
                Math.min(inList(index) ? listReach(index) : reachStart, ownStart),
                segmentStart,
                sentenceStart,
                sectionStart,
                segment,
                bare,
                followed,
                container));
        at = Math.max(at, span.end());
        // 每月2次来安排，实际11次: a rate of occurrence leaves the words before it to the figure after it.
        lastAside = words.countsAside(span.end());
        if (!lastAside && !Scope.isPer(text, clauses.get(index))) {
            ownStart = at;
            reachStart = at;
        }
    }

    /**
     * Whether the segment opens with words of the catalogue and nothing else, as a label of what the figure is about, and
     * no such word stands beside the figure: 法律意见，顾问提|13条.
     */
    private boolean hasTopic(Span span, int ownEnd) {
        return reachStart == segmentStart
                && ownStart - reachStart > 1
                && ownStart - reachStart <= LONGEST_TOPIC
                && span.start() - ownStart <= LONGEST_TOPIC / 2
                && words.fill(reachStart, ownStart - 1)
                && !words.begin(ownStart, ownEnd);
    }

    /** Whether the thing before 、 is the one that the number before it counts: 审查73件文件、|129份合同. */
    private boolean isNextThing(int index, int start) {
        return inSegment(index - 1)
                && start - 1 > figures.get(index - 1).span().end()
                && Mark.of(text.charAt(start - 1)) == Mark.ENUMERATION
                && ownStart == figures.get(index - 1).span().end();
    }

    /** Whether the figure is one more object of the verb before it: 培训村干部80人次、执法人员24人次. */
    private boolean inList(int index) {
        return inSegment(index - 1)
                && Mark.of(text.charAt(figures.get(index - 1).span().end())) == Mark.ENUMERATION
                && ownStart == figures.get(index - 1).span().end();
    }

    /** The verb of a list is looked for no further off than any other. */
    private int listReach(int index) {
        int start = figures.get(index).span().start();
        return Math.max(clauses.get(index - 1).reachStart(), start - LONGEST_REACH);
    }

    /** A figure with no words of its own takes those of the clause before it, or those of the figure before it. */
    private void widen(int index) {
        if (reachStart < ownStart && !Connectives.fill(text, reachStart, ownStart)) {
            ownStart = startOfClause(ownStart, reachStart);
        } else if (inSegment(index - 1)) {
            ownStart = clauses.get(index - 1).ownStart();
        }
    }

    private int startOfClause(int end, int limit) {
        int start = end;
        while (start > limit && isBreak(text.charAt(start - 1))) {
            start--;
        }
        while (start > limit && !isBreak(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    private boolean isAttribute(int end, int next) {
        return end + 1 == next && text.charAt(end) == '的';
    }

    private static boolean isBreak(char c) {
        Mark mark = Mark.of(c);
        return mark == Mark.COMMA || mark == Mark.SEMICOLON || mark == Mark.STOP;
    }

    private int firstInSegment(int index) {
        int first = index;
        while (inSegment(first - 1) && index - first < Sums.MOST_ADDENDS) {
            first--;
        }
        return first;
    }

    private boolean inSegment(int index) {
        return index >= 0 && clauses.get(index).segment() == segment;
    }

    private int container(int index, Span span) {
        if (bracketEnd >= 0) {
            return bracketContainer;
        }
        int gapStart = gapStart(index);
        if (PART_WORDS.anyIn(text, gapStart, span.start())) {
            partContainer = lastFree(index);
        } else if (partContainer >= 0 && FRESH_START.anyIn(text, gapStart, span.start())) {
            partContainer = -1;
        }
        return partContainer >= 0 ? partContainer : listContainer;
    }

    private int gapStart(int index) {
        return index == 0
                ? segmentStart
                : Math.max(segmentStart, figures.get(index - 1).span().end());
    }

    /** The last figure of this segment that is itself in no other; −1 if there is none. */
    private int lastFree(int before) {
        for (int i = before - 1; i >= 0 && i > before - 12 && inSegment(i); i--) {
            if (clauses.get(i).container() < 0) {
                return i;
            }
        }
        return -1;
    }

    private void passOver(int to, int nextFigure) {
        // Most characters are no marks; what is kept is only touched where one stands.
        for (int i = at; i < to; i++) {
            Mark mark = Mark.of(text.charAt(i));
            if (mark != Mark.NONE) {
                at = i;
                pass(mark, nextFigure);
            }
        }
        at = Math.max(at, to);
    }

    private void pass(Mark mark, int nextFigure) {
        switch (mark) {
            case STOP -> endSegment(true);
            case SEMICOLON -> endSegment(false);
            case COMMA -> ownStart = at + 1;
            case OPEN -> open(nextFigure);
            case CLOSE -> close();
            case COLON -> colon(nextFigure);
            case ENUMERATION, NONE -> {}
        }
    }

    private void endSegment(boolean stop) {
        segment++;
        segmentStart = at + 1;
        ownStart = at + 1;
        reachStart = at + 1;
        partContainer = -1;
        bracketEnd = -1;
        if (stop) {
            sentenceStart = at + 1;
            listContainer = -1;
        }
    }

    private void open(int nextFigure) {
        if (nextFigure == figures.size() || figures.get(nextFigure).span().start() >= at + ClauseEnd.LONGEST_BRACKET) {
            return;
        }
        int close = -1;
        for (int i = at + 1;
                i < text.length() && i < at + ClauseEnd.LONGEST_BRACKET && Mark.of(text.charAt(i)) != Mark.STOP;
                i++) {
            if (Mark.of(text.charAt(i)) == Mark.CLOSE) {
                close = i;
                break;
            }
        }
        boolean holdsFigure = figures.get(nextFigure).span().start() < close;
        if (holdsFigure) {
            bracketEnd = close;
            bracketContainer =
                    nextFigure > 0 && figures.get(nextFigure - 1).span().end() == at ? nextFigure - 1 : -1;
            ownStart = at + 1;
        }
    }

    private void close() {
        if (at == bracketEnd) {
            bracketEnd = -1;
            bracketContainer = -1;
            ownStart = at + 1;
        }
    }

    private void colon(int nextFigure) {
        if (nextFigure > 0 && figures.get(nextFigure - 1).span().end() == at && inSegment(nextFigure - 1)) {
            listContainer = nextFigure - 1;
        }
    }
}
