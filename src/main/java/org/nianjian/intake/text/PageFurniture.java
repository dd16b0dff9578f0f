package org.nianjian.intake.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds what belongs to the pages of a PDF and not to its text: page numbers, and headers and footers that repeat. */
final class PageFurniture {
    /** The upper and the lower part of a page where its furniture stands. */
    private static final float BAND = 0.12f;

    private static final int POINTS_APART = 3;
    private static final int LONGEST_NUMBER = 16;

    private PageFurniture() {}

    /** The lines without furniture, but for the first copy of a repeated header: it may name the county. */
    static List<PageLine> without(List<PageLine> lines) {
        float size = commonSize(lines);
        List<Boolean> candidates = new ArrayList<>();
        Map<String, Set<Integer>> pagesOf = new HashMap<>();
        Set<Integer> pages = new HashSet<>();
        for (int i = 0; i < lines.size(); i++) {
            PageLine line = lines.get(i);
            boolean candidate = isInBand(line) && (line.size() < 0.95f * size || isOutermost(lines, i));
            candidates.add(candidate);
            pages.add(line.page());
            if (candidate) {
                pagesOf.computeIfAbsent(key(line), key -> new HashSet<>()).add(line.page());
            }
        }
        Set<String> seen = new HashSet<>();
        List<PageLine> kept = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            PageLine line = lines.get(i);
            if (!candidates.get(i)) {
                kept.add(line);
                continue;
            }
            int copies = pagesOf.getOrDefault(key(line), Set.of()).size();
            boolean repeated = copies > 1 && copies * 2 > pages.size();
            boolean firstHeader = line.y() < line.pageHeight() / 2 && seen.add(key(line));
            if (!isPageNumber(line.text()) && (!repeated || firstHeader)) {
                kept.add(line);
            }
        }
        return kept;
    }

    private static boolean isOutermost(List<PageLine> lines, int i) {
        int page = lines.get(i).page();
        return i == 0
                || i + 1 == lines.size()
                || lines.get(i - 1).page() != page
                || lines.get(i + 1).page() != page;
    }

    private static float commonSize(List<PageLine> lines) {
        List<Float> sizes = lines.stream().map(PageLine::size).sorted().toList();
        return sizes.isEmpty() ? 0 : sizes.get(sizes.size() / 2);
    }

    private static boolean isInBand(PageLine line) {
        return line.y() < line.pageHeight() * BAND || line.y() > line.pageHeight() * (1 - BAND);
    }

    /** The words without their digits, and the height at which they stand. */
    private static String key(PageLine line) {
        StringBuilder words = new StringBuilder();
        line.text().codePoints().filter(c -> !Character.isDigit(c)).forEach(words::appendCodePoint);
        return Math.round(line.y() / POINTS_APART) + " " + words;
    }

    /** {@code 3}, {@code — 3 —}, {@code 第3页 共8页}, {@code 3/8}. */
    static boolean isPageNumber(String line) {
        if (line.length() > LONGEST_NUMBER) {
            return false;
        }
        boolean digits = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (Character.isDigit(c)) {
                digits = true;
            } else if ("-–—―－─·•/第共页，, ~～".indexOf(c) < 0) {
                return false;
            }
        }
        return digits;
    }
}
