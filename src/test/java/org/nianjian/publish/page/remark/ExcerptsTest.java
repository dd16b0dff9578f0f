package org.nianjian.publish.page.remark;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.nianjian.indicator.Evidence;
import org.nianjian.publish.page.remark.Excerpts.Excerpt;

class ExcerptsTest {
    @Test
    void aFigureIsShownWhereItStandsAndNotWhereTheSameWordsStandBeforeIt() {
        Excerpts text = new Excerpts("报告\n全年复议1件，维持1件；无诉讼。好。");
        assertEquals(new Excerpt("全年复议1件，维持", "1件", "；无诉讼。"), text.of(new Evidence(12, 14, "1件")));
        assertEquals(new Excerpt("全年复议", "1件", "，维持1件；无诉讼。"), text.of(new Evidence(7, 9, "1件")));
    }

    @Test
    void onlyAFewWordsAreShownAndNoCharacterIsCutInTwo() {
        Excerpts text = new Excerpts("𠮷".repeat(30) + "3件" + "𠮷".repeat(30));
        assertEquals(new Excerpt("𠮷".repeat(9), "3件", "𠮷".repeat(9)), text.of(new Evidence(30, 32, "3件")));
        Excerpts odd = new Excerpts("𠮷".repeat(30) + "约3件" + "了" + "𠮷".repeat(30));
        assertEquals(new Excerpt("𠮷".repeat(8) + "约", "3件", "了" + "𠮷".repeat(9)), odd.of(new Evidence(31, 33, "3件")));
    }

    @Test
    void aFigureAtTheEndOfTheTextHasNothingAfterIt() {
        assertEquals(new Excerpt("共", "3件", ""), new Excerpts("共3件").of(new Evidence(1, 3, "3件")));
    }
}
