package org.nianjian.intake.text;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** Finds what is struck out on a page: a level line runs through the middle of the characters. */
final class StruckOut {
    /** The part of a character's height above its base line where such a line runs. */
    private static final float LOWEST = 0.15f;

    private static final float HIGHEST = 0.5f;

    private final TreeMap<Float, List<Rule>> level = new TreeMap<>();

    StruckOut(List<Rule> rules) {
        for (Rule rule : rules) {
            if (rule.isLevel()) {
                level.computeIfAbsent(rule.place(), place -> new ArrayList<>()).add(rule);
            }
        }
    }

    /** The characters that still hold. */
    List<Glyph> without(List<Glyph> glyphs) {
        return level.isEmpty()
                ? glyphs
                : glyphs.stream().filter(glyph -> !isStruckOut(glyph)).toList();
    }

    private boolean isStruckOut(Glyph glyph) {
        float top = glyph.y() - HIGHEST * glyph.size();
        float bottom = glyph.y() - LOWEST * glyph.size();
        if (!(top < bottom)) {
            return false;
        }
        for (List<Rule> rules : level.subMap(top, bottom).values()) {
            for (Rule rule : rules) {
                if (rule.left() <= glyph.middle() && rule.right() >= glyph.middle()) {
                    return true;
                }
            }
        }
        return false;
    }
}
