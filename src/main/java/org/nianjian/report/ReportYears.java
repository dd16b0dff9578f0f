package org.nianjian.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.nianjian.quantity.Phrases;

/** Tells the year that a report is on, from the most trustworthy clue that names one. */
final class ReportYears {
    private static final Pattern IN_FOLDER = Pattern.compile("(?<!\\d)(20\\d{2})(?!\\d)");
    private static final Phrases AHEAD = Phrases.of("计划", "打算", "安排", "思路", "要点");
    private static final Phrases ANNOUNCING = Phrases.of("现将", "现就", "如下");
    private static final int SEARCHED = 20_000;

    /** From November on a report is on the running year, up to June on the one before. */
    private static final int LATE = 11;

    private static final int EARLY = 6;

    private ReportYears() {}

    /**
     * A year and how it was told.
     *
     * @param year null if nothing tells it
     * @param note a sentence in English if it was told from a weak clue, else empty
     */
    record Told(@Nullable Integer year, String note) {}

    /** The year that the title names or, failing that, the opening; null if neither does. */
    static @Nullable Integer ofText(Clues clues) {
        Integer year = ofTitle(clues.title());
        return year == null ? ofOpening(clues.opening()) : year;
    }

    static Told of(Clues clues, String text, SubmissionName name) {
        Integer year = ofText(clues);
        if (year == null) {
            year = ofTitle(name.file());
        }
        if (year == null) {
            year = ofFolders(name.folders());
        }
        if (year != null) {
            return new Told(year, "");
        }
        year = ofPublication(clues.publishedOn());
        if (year != null) {
            return new Told(year, "The year was told from the date of publication.");
        }
        year = mostNamed(text);
        return new Told(year, year == null ? "" : "The year is the one that the text names most often.");
    }

    /** The year of a title; of several, where it looks ahead too, the earliest. */
    private static @Nullable Integer ofTitle(String title) {
        Integer first = Years.ofTitle(title);
        if (first == null || !AHEAD.anyIn(title)) {
            return first;
        }
        return Years.marked(title).stream().min(Integer::compare).orElse(first);
    }

    /** The year that is announced (现将2024年…报告如下), else the first that is named. */
    private static @Nullable Integer ofOpening(String opening) {
        for (String sentence : opening.split("[。；]", 40)) {
            List<Integer> years = Years.marked(sentence);
            if (!years.isEmpty() && ANNOUNCING.anyIn(sentence)) {
                return years.get(years.size() - 1);
            }
        }
        List<Integer> years = Years.marked(opening);
        return years.isEmpty() ? null : years.get(0);
    }

    private static @Nullable Integer ofFolders(List<String> folders) {
        for (int i = folders.size() - 1; i >= 0; i--) {
            Matcher matcher = IN_FOLDER.matcher(folders.get(i));
            if (matcher.find()) {
                return Integer.valueOf(matcher.group(1));
            }
        }
        return null;
    }

    private static @Nullable Integer ofPublication(@Nullable String publishedOn) {
        if (publishedOn == null) {
            return null;
        }
        int year = Integer.parseInt(publishedOn.substring(0, 4));
        int month = Integer.parseInt(publishedOn.substring(5, 7));
        if (month >= LATE) {
            return year;
        }
        return month <= EARLY ? year - 1 : null;
    }

    /** The year that the text names more often than any other, at least twice. */
    private static @Nullable Integer mostNamed(String text) {
        Map<Integer, Integer> counts = new LinkedHashMap<>();
        for (int year : Years.marked(text.substring(0, Math.min(text.length(), SEARCHED)))) {
            counts.merge(year, 1, Integer::sum);
        }
        Integer most = null;
        int best = 1;
        boolean tied = false;
        for (Map.Entry<Integer, Integer> each : counts.entrySet()) {
            tied = each.getValue() == best ? true : each.getValue() > best ? false : tied;
            if (each.getValue() > best) {
                best = each.getValue();
                most = each.getKey();
            }
        }
        return tied ? null : most;
    }
}
