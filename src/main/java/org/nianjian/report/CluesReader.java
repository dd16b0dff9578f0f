package org.nianjian.report;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nianjian.quantity.Phrases;

/** Collects what a text itself says of whose report it is and of which year. */
final class CluesReader {
    private static final int LONGEST_HEAD = 400;
    private static final int LONGEST_OPENING = 400;
    private static final int LONGEST_CLOSING = 200;
    private static final int LONGEST_SALUTATION = 45;
    private static final int LONGEST_SIGNATURE = 45;
    private static final int CLOSING_LINES = 8;
    private static final int HEAD_LINES = 220;

    private static final List<String> PUBLISHED = List.of("发布日期", "发布时间", "公开日期", "发文日期", "发文时间", "更新时间", "日期", "时间");
    private static final List<String> WRITTEN = List.of("成文日期", "生成日期");
    private static final Phrases ADDRESSEES =
            Phrases.of("委", "府", "局", "办", "厅", "组", "人大", "领导", "同志", "代表", "镇", "乡", "县", "区", "市", "厅");

    private final String text;
    private final List<Line> lines;
    private final Title title;

    CluesReader(String text, List<Line> lines, Title title) {
        this.text = text;
        this.lines = lines;
        this.title = title;
    }

    Clues read() {
        int first = firstOfBody();
        boolean addressed = first < lines.size() && salutation(lines.get(first));
        int opening = addressed ? nextOwn(first + 1) : first;
        String closing = closing();
        String head = head();
        String signed = signedOn();
        return new Clues(
                title.words(),
                head,
                addressed ? lines.get(first).in(text) : "",
                opening < lines.size() ? cut(lines.get(opening), LONGEST_OPENING) : "",
                closing,
                signed != null ? signed : publishedOn(head));
    }

    /**
     * All that stands round the title and is not the title: the lines before it and the metadata behind it. Of a long head
     * the end counts, which is nearest to the title.
     */
    private String head() {
        StringBuilder head = new StringBuilder();
        int stop = Math.min(lines.size(), HEAD_LINES);
        for (int i = 0; i < stop; i++) {
            Line line = lines.get(i);
            boolean before = line.end() <= title.start();
            if (!line.empty() && (before || line.furniture())) {
                head.append(head.isEmpty() ? "" : "\n")
                        .append(text, line.start(), Math.min(line.end(), line.start() + LONGEST_HEAD));
            }
            if (i >= title.bodyLine() && line.own()) {
                break;
            }
        }
        return head.substring(Math.max(0, head.length() - LONGEST_HEAD));
    }

    private int firstOfBody() {
        return nextOwn(title.bodyLine());
    }

    /** The first line from a number on that is the report's own. */
    private int nextOwn(int from) {
        int i = from;
        while (i < lines.size() && (!lines.get(i).own())) {
            i++;
        }
        return i;
    }

    private boolean salutation(Line line) {
        if (line.length() < 3 || line.length() > LONGEST_SALUTATION) {
            return false;
        }
        char last = text.charAt(line.end() - 1);
        String words = line.in(text);
        return Chars.colon(last)
                && words.indexOf('。') < 0
                && Heading.at(text, line.start(), line.end()) == null
                && ADDRESSEES.anyIn(words);
    }

    /** The last lines of the report's own, at most {@link #LONGEST_CLOSING} characters, in reading order. */
    private String closing() {
        Deque<String> closing = new ArrayDeque<>();
        int room = LONGEST_CLOSING - 1;
        for (int i = lines.size() - 1; i >= title.bodyLine() && closing.size() < CLOSING_LINES && room > 0; i--) {
            Line line = lines.get(i);
            if (!line.own()) {
                continue;
            }
            String words = text.substring(Math.max(line.start(), line.end() - room), line.end());
            room -= words.length() + (closing.isEmpty() ? 0 : 1);
            closing.addFirst(words);
        }
        return String.join("\n", closing);
    }

    /** The date of the signature: a short line near the end that ends with one. */
    private @Nullable String signedOn() {
        int seen = 0;
        for (int i = lines.size() - 1; i >= title.bodyLine() && seen < CLOSING_LINES; i--) {
            Line line = lines.get(i);
            if (line.empty()) {
                continue;
            }
            if (!line.furniture()) {
                seen++;
                String date = line.length() <= LONGEST_SIGNATURE ? signedOn(line.in(text)) : null;
                if (date != null) {
                    return date;
                }
            }
        }
        return null;
    }

    private static @Nullable String signedOn(String words) {
        return words.indexOf('。') < 0 ? Dates.atEnd(words) : null;
    }

    private static @Nullable String publishedOn(String head) {
        String published = labelled(head, PUBLISHED);
        if (published == null) {
            published = labelled(head, WRITTEN);
        }
        return published == null ? Dates.first(head) : published;
    }

    private static @Nullable String labelled(String head, List<String> labels) {
        for (String label : labels) {
            int at = head.indexOf(label);
            if (at >= 0) {
                int from = at + label.length();
                String date = Dates.first(head.substring(from, Math.min(head.length(), from + 24)));
                if (date != null) {
                    return date;
                }
            }
        }
        return null;
    }

    private String cut(Line line, int most) {
        return text.substring(line.start(), Math.min(line.end(), line.start() + most));
    }
}
