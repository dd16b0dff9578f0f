package org.nianjian.place;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the names of divisions in running text, and tells them by their full official names. */
public final class Mentions {
    private static final int LONGEST_NAME = 15;
    private static final int SHORTEST_NAME = 2;

    /** Names of districts that are words which any town has. */
    private static final Set<String> PLAIN = Set.of("城区", "郊区", "矿区", "新城区", "老城区", "市中区", "城中区", "城市");

    /** Words after which a name begins. */
    private static final String BEFORE_A_NAME = "在由和与赴到向的从是为对经省市州区县";

    private static final String LAST_OF_ABOVE = "县区市旗州盟省";
    private static final String LAST_OF_TOWNSHIPS = "镇乡道木场处";

    private final Gazetteer gazetteer;

    public Mentions(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** The names of counties, prefectures and provinces in the text and how often each stands there, first ones first. */
    public Map<String, Integer> aboveTownships(String text) {
        return find(text, LAST_OF_ABOVE, false);
    }

    /** The names of townships in the text and how often each stands there, first ones first. */
    public Map<String, Integer> townships(String text) {
        return find(text, LAST_OF_TOWNSHIPS, true);
    }

    /** Looks back from each character that can end a name; the longest name wins. The cost per character is bounded. */
    private Map<String, Integer> find(String text, String lasts, boolean townships) {
        Map<String, Integer> found = new LinkedHashMap<>();
        for (int i = 1; i < text.length(); i++) {
            if (lasts.indexOf(text.charAt(i)) >= 0) {
                String name = endingAt(text, i + 1, townships);
                if (!name.isEmpty()) {
                    found.merge(name, 1, Integer::sum);
                }
            }
        }
        return found;
    }

    /** The full name of what is called by the longest words that end at the offset; empty if there is none. */
    private String endingAt(String text, int end, boolean townships) {
        for (int start = Math.max(0, end - LONGEST_NAME); start <= end - SHORTEST_NAME; start++) {
            String name = text.substring(start, end);
            List<Division> called = gazetteer.called(name);
            if (!called.isEmpty() && (!gazetteer.named(name).isEmpty() || autonomous(called.get(0), name))) {
                Division first = called.get(0);
                boolean wanted = called.stream().anyMatch(each -> (each.level() == Level.TOWNSHIP) == townships);
                return wanted && stands(text, start, end) ? first.name() : "";
            }
        }
        return "";
    }

    /** 石柱县 for 石柱土家族自治县: a short name that says its kind; 海州 for 海州区 does not, though it ends alike. */
    private static boolean autonomous(Division division, String name) {
        return division.name().endsWith("自治" + name.charAt(name.length() - 1));
    }

    /** Whether the words are a name here: short ones can be the end of another word (新县 in 阜新县) or a plain word (城区). */
    private static boolean stands(String text, int start, int end) {
        String name = text.substring(start, end);
        if (PLAIN.contains(name)) {
            return false;
        }
        char before = start == 0 ? '\n' : text.charAt(start - 1);
        boolean han = before >= '一' && before <= '龥';
        return end - start > SHORTEST_NAME || !han || BEFORE_A_NAME.indexOf(before) >= 0;
    }
}
