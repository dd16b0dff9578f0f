package org.nianjian.place;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds the full official names of divisions in running text. */
public final class Mentions {
    private static final int LONGEST_NAME = 15;
    private static final int SHORTEST_NAME = 2;
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

    private String endingAt(String text, int end, boolean townships) {
        for (int start = Math.max(0, end - LONGEST_NAME); start <= end - SHORTEST_NAME; start++) {
            String name = text.substring(start, end);
            List<Division> named = gazetteer.named(name);
            if (!named.isEmpty() && (named.get(named.size() - 1).level() == Level.TOWNSHIP) == townships) {
                return name;
            }
        }
        return "";
    }
}
