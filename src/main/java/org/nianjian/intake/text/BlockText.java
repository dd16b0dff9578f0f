package org.nianjian.intake.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Builds a text of lines from paragraphs and tables as they open and close. A paragraph is a line; a table row is a line of
 * its cells joined by {@code " | "}; a table that only arranges the page, having one filled cell in a row or whole
 * passages in its cells, gives the lines of its cells as they are. Blanks at the ends of a line, and empty lines, are dropped.
 */
final class BlockText {
    private static final String CELL_MARK = " | ";
    /** Tables within tables beyond this are read as paragraphs, so that nesting costs no more than length. */
    private static final int MAX_NESTING = 16;
    /** A cell with more lines and more characters than these holds a passage, not a datum. */
    private static final int CELL_LINES = 3;

    private static final int CELL_CHARS = 200;

    private final Deque<List<List<String>>> rows = new ArrayDeque<>();
    private final Deque<List<String>> containers = new ArrayDeque<>();
    private int skippedNesting;
    private StringBuilder line = new StringBuilder();

    BlockText() {
        containers.push(new ArrayList<>());
    }

    void append(CharSequence text) {
        line.append(text);
    }

    void append(char c) {
        line.append(c);
    }

    boolean atLineStart() {
        return line.isEmpty();
    }

    char last() {
        return line.charAt(line.length() - 1);
    }

    void endLine() {
        String text = trimmed(line);
        if (!text.isEmpty()) {
            containers.element().add(text);
        }
        line = new StringBuilder();
    }

    void openRow() {
        endLine();
        if (rows.size() >= MAX_NESTING) {
            skippedNesting++;
        } else {
            rows.push(new ArrayList<>());
        }
    }

    void openCell() {
        endLine();
        if (skippedNesting == 0 && !rows.isEmpty()) {
            List<String> cell = new ArrayList<>();
            rows.element().add(cell);
            containers.push(cell);
        }
    }

    void closeCell() {
        endLine();
        if (skippedNesting == 0 && !rows.isEmpty() && containers.size() > 1) {
            containers.pop();
        }
    }

    void closeRow() {
        endLine();
        if (skippedNesting > 0) {
            skippedNesting--;
        } else if (!rows.isEmpty()) {
            containers.element().addAll(lines(rows.pop()));
        }
    }

    /** All lines, each ended by LF. */
    String text() {
        endLine();
        StringBuilder text = new StringBuilder();
        for (String one : containers.getLast()) {
            text.append(one).append('\n');
        }
        return text.toString();
    }

    private static List<String> lines(List<List<String>> cells) {
        List<List<String>> filled =
                cells.stream().filter(cell -> !cell.isEmpty()).toList();
        boolean passages = filled.stream().anyMatch(BlockText::isPassage);
        if (filled.size() < 2 || passages) {
            return filled.stream().flatMap(List::stream).toList();
        }
        List<String> row = new ArrayList<>();
        for (List<String> cell : cells) {
            row.add(String.join(" ", cell));
        }
        return List.of(String.join(CELL_MARK, row).strip());
    }

    private static boolean isPassage(List<String> cell) {
        return cell.size() > CELL_LINES
                && cell.stream().mapToInt(String::length).sum() > CELL_CHARS;
    }

    private static String trimmed(CharSequence text) {
        int start = 0;
        int end = text.length();
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return text.subSequence(start, end).toString();
    }

    static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200B' || c == '\uFEFF';
    }
}
