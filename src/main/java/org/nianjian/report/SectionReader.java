package org.nianjian.report;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nianjian.quantity.Span;

/** Divides the body of one text into sections and finds what in it is no part of the report; used once per text. */
final class SectionReader {
    /** A heading that is still open; {@code carry} is the role of a list that began after its section turned. */
    private static final class Open {
        final Heading heading;
        /** The innermost heading and the way to it; an item of a list is none. */
        final String words;

        final String path;
        SectionRole role;
        boolean turned;

        @Nullable
        SectionRole carry;

        Open(Heading heading, @Nullable Open above, SectionRole role, @Nullable SectionRole carry) {
            this.heading = heading;
            this.role = role;
            this.carry = carry;
            String outer = above == null ? "" : above.path;
            if (heading.item()) {
                words = above == null ? "" : above.words;
                path = outer;
            } else {
                words = heading.words();
                path = outer.isEmpty() ? words : outer + " / " + words;
            }
        }
    }

    private final String text;
    private final @Nullable Integer reportYear;
    private final InlineMarks marks;
    private final List<Section> sections = new ArrayList<>();
    private final List<Span> residue = new ArrayList<>();
    private final Deque<Open> open = new ArrayDeque<>();
    private int begin;
    private SectionRole role = SectionRole.WORK;
    private SectionRole baseRole = SectionRole.WORK;
    private boolean planExpected;

    /** Whether an outlook early in the text and inside a paragraph ends with that paragraph. */
    private boolean turnsBack;

    private boolean shortcomingsSeen;

    /** How deep the headings with letters stand; −1 until one was met. */
    private int letters = -1;

    /** @param reportYear the year that the title or the opening names, null if none does */
    SectionReader(String text, @Nullable Integer reportYear) {
        this.text = text;
        this.reportYear = reportYear;
        this.marks = new InlineMarks(text);
    }

    List<Section> sections() {
        return sections;
    }

    List<Span> residue() {
        return residue;
    }

    /** Reads the lines of the body; they reach to the end of the text. */
    void read(List<Line> body) {
        if (body.isEmpty()) {
            return;
        }
        begin = body.get(0).raw();
        int half = begin + (text.length() - begin) / 2;
        for (Line line : body) {
            if (line.empty()) {
                continue;
            }
            if (line.furniture()) {
                residue.add(new Span(line.start(), line.end()));
                continue;
            }
            marks.addTo(residue, line.start(), line.end());
            readLine(line, afterMark(line), half);
        }
        close(text.length());
    }

    /** The first offset of a line behind a mark of a word processor that it begins with. */
    private int afterMark(Line line) {
        if (residue.isEmpty() || residue.get(residue.size() - 1).end() <= line.start()) {
            return line.start();
        }
        int from = line.start();
        for (int i = residue.size() - 1; i >= 0 && residue.get(i).start() >= line.start(); i--) {
            if (residue.get(i).start() == line.start()) {
                from = residue.get(i).end();
            }
        }
        return Chars.skipBlanks(text, from, line.end());
    }

    private void readLine(Line line, int from, int half) {
        Heading heading = Heading.at(text, from, line.end());
        if (heading == null) {
            heading = Heading.plain(text, line, reportYear);
        }
        if (heading != null && heading.rank() == Heading.LETTERED) {
            letters = letters < 0 && open.isEmpty() ? 0 : letters < 0 ? Heading.LETTERED : letters;
            heading = heading.at(letters);
        }
        if (turnsBack && heading == null) {
            turn(line.raw(), SectionRole.WORK);
        }
        turnsBack = false;
        int sentence = from;
        if (heading != null && heading.item()) {
            endBefore(line.raw(), heading);
            sentence = heading.end();
        } else if (heading != null) {
            begin(line.raw(), heading);
            sentence = nextSentence(heading.end(), line.end());
        } else if (role == SectionRole.WORK
                && !shortcomingsSeen
                && from >= half
                && shortcomingsBegin(from, line.end())) {
            turn(line.raw(), SectionRole.PROBLEMS);
        }
        while (sentence < line.end()) {
            SectionRole before = role;
            readSentence(sentence == from ? line.raw() : sentence, sentence, line.end());
            boolean turned = before == SectionRole.WORK && role == SectionRole.PLAN;
            turnsBack |= turned && sentence != from && line.end() < half;
            sentence = nextSentence(sentence, line.end());
        }
    }

    private void readSentence(int cut, int sentence, int end) {
        char c = text.charAt(sentence);
        if (cut == sentence && (Chars.ordinalNumeral(c) || c == '第')) {
            Heading inline = Heading.at(text, sentence, end);
            if (inline != null && inline.rank() <= 1 && changesRole(inline)) {
                begin(cut, inline);
                return;
            }
        }
        if (role != SectionRole.PLAN && Roles.opensPlan(text, sentence, end, reportYear, planExpected)) {
            turn(cut, SectionRole.PLAN);
        } else if (planExpected && role == SectionRole.PROBLEMS && Roles.intends(text, sentence, end)) {
            turn(cut, SectionRole.PLAN);
        } else if (planExpected
                && role == SectionRole.PLAN
                && hasTurned()
                && Roles.tellsOfShortcoming(text, sentence, end)) {
            turn(cut, SectionRole.PROBLEMS);
        } else if (role == SectionRole.PLAN && hasTurned() && Roles.returnsToYear(text, sentence, end)) {
            turn(cut, SectionRole.WORK);
        }
    }

    /** Whether the plans began with a sentence, not with a heading. */
    private boolean hasTurned() {
        Open innermost = open.peekLast();
        return innermost == null ? baseRole == SectionRole.PLAN : innermost.turned;
    }

    private boolean changesRole(Heading heading) {
        return Roles.ofHeading(heading.words(), heading.rank(), SectionRole.WORK, reportYear) != SectionRole.WORK;
    }

    private boolean shortcomingsBegin(int from, int end) {
        int stop = Math.min(end, from + Furniture.LONGEST / 2);
        int i = from;
        while (i < stop && !Chars.endsSentence(text.charAt(i))) {
            i++;
        }
        return Roles.opensShortcomings(text.substring(from, i));
    }

    private int nextSentence(int from, int end) {
        int i = from;
        while (i < end && !Chars.endsSentence(text.charAt(i))) {
            i++;
        }
        return Chars.skipBlanks(text, Math.min(end, i + 1), end);
    }

    /** An item of a list belongs to what stands over the list, not to the item before it that reads as a heading. */
    private void endBefore(int offset, Heading item) {
        Open innermost = open.peekLast();
        if (innermost != null && innermost.heading.rank() >= item.rank()) {
            begin(offset, item);
        }
    }

    private void begin(int offset, Heading heading) {
        close(offset);
        SectionRole carry = null;
        while (!open.isEmpty() && open.getLast().heading.rank() >= heading.rank()) {
            Open left = open.removeLast();
            if (left.carry != null && left.heading.rank() == heading.rank()) {
                carry = left.carry;
            } else if (left.turned && heading.first()) {
                carry = left.role;
            }
        }
        SectionRole above = open.isEmpty() ? baseRole(heading) : open.getLast().role;
        SectionRole inherited = carry == null ? above : carry;
        role = Roles.ofHeading(heading.words(), heading.rank(), inherited, reportYear);
        planExpected = Roles.mixed(heading.words(), reportYear);
        shortcomingsSeen |= role == SectionRole.PROBLEMS;
        open.addLast(new Open(heading, open.peekLast(), role, carry));
    }

    /** A list below no heading goes on with what the paragraph before it was for. */
    private SectionRole baseRole(Heading heading) {
        return heading.rank() <= 1 ? SectionRole.WORK : baseRole;
    }

    private void turn(int offset, SectionRole to) {
        close(offset);
        role = to;
        shortcomingsSeen |= to == SectionRole.PROBLEMS;
        Open innermost = open.peekLast();
        if (innermost == null) {
            baseRole = to;
        } else {
            innermost.role = to;
            innermost.turned = true;
        }
    }

    private void close(int offset) {
        if (offset > begin) {
            Open innermost = open.peekLast();
            String heading = innermost == null ? "" : innermost.words;
            String path = innermost == null ? "" : innermost.path;
            sections.add(new Section(new Span(begin, offset), heading, path, role));
            begin = offset;
        }
    }
}
