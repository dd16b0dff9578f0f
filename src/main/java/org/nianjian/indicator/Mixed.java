package org.nianjian.indicator;

import org.nianjian.indicator.Match.Place;
import org.nianjian.indicator.Match.Word;
import org.nianjian.indicator.Pattern.Slot;
import org.nianjian.quantity.Phrases;

/** Tells one number for several kinds of people or things (法律明白人、人民调解员46名): it counts none of them alone. */
final class Mixed {
    private static final Phrases JOINING = Phrases.of(Connectives.JOINING, "”", "“");

    private Mixed() {}

    static boolean isMixed(String text, Clause clause, Match match, Rules rules, Scorer scorer) {
        if (rules.indicator(match.rule()).kind() != IndicatorKind.STOCK || match.runnerUp() < 0) {
            return false;
        }
        if (rules.indicator(match.runnerUp()).kind() != IndicatorKind.STOCK) {
            return false;
        }
        for (Slot[] pattern : rules.patterns(match.runnerUp())) {
            for (Slot slot : pattern) {
                if (slot.optional() || !scorer.ownHas(clause, slot.set())) {
                    continue;
                }
                int other = scorer.leftEnd(slot.set());
                for (Word word : match.words()) {
                    if (word.place() == Place.OWN
                            && word.end() <= clause.figure().start()
                            && other >= clause.ownStart()
                            && other < word.begin()
                            && JOINING.fill(text, other, word.begin())) {
                        return true;
                    }
                }
            }
        }
        return false;
    }
}
