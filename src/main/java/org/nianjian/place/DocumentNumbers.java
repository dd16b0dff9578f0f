package org.nianjian.place;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Finds who issued the documents that a text cites by number: 丰都府办 in 丰都府办〔2025〕37号. */
final class DocumentNumbers {
    private static final int LONGEST_ISSUER = 8;
    private static final int LOOKED_AT = 16;
    private static final List<String> CITING =
            List.of("根据", "依据", "按照", "依照", "参照", "对照", "执行", "落实", "印发", "下发", "和", "及", "与");

    /** Words of a document number that say what office issued it. */
    private static final String OFFICES = "府委政法办司人党发文依函字通局综";

    /** What the names of departments begin with, of those who issue for more than a county, and of no issuer at all. */
    private static final String NOT_A_COUNTY = "国中省市县区厅司法发政府办委党人组综字第号关通会和及据照依根农民教财税自卫交应安信访住建水林环文广体监统医退公检";

    private DocumentNumbers() {}

    static Set<String> issuers(String text) {
        Set<String> issuers = new LinkedHashSet<>();
        for (int open = text.indexOf('〔'); open >= 0; open = text.indexOf('〔', open + 1)) {
            String issuer = issuer(text, open);
            if (issuer.length() >= 2
                    && issuer.length() <= LONGEST_ISSUER
                    && NOT_A_COUNTY.indexOf(issuer.charAt(0)) < 0
                    && OFFICES.indexOf(issuer.charAt(issuer.length() - 1)) >= 0) {
                issuers.add(issuer);
            }
        }
        return issuers;
    }

    /** The words before a number, from the verb that cites it on. */
    private static String issuer(String text, int open) {
        int start = open;
        while (start > 0
                && start > open - LOOKED_AT
                && text.charAt(start - 1) >= '一'
                && text.charAt(start - 1) <= '龥') {
            start--;
        }
        String words = text.substring(start, open);
        for (String verb : CITING) {
            int at = words.lastIndexOf(verb);
            words = at < 0 ? words : words.substring(at + verb.length());
        }
        return words;
    }
}
