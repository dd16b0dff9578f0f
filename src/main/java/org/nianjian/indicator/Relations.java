package org.nianjian.indicator;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.nianjian.indicator.Match.Place;
import org.nianjian.indicator.Match.Word;
import org.nianjian.quantity.Phrases;
import org.nianjian.report.SectionRole;

/** Sees how the figures of one text stand to each other, once all of them are read. */
final class Relations {
    private static final int SUBSET_REACH = 80;

    private static final int NEIGHBOURS = 4;
    private static final int NEAR = 16;
    private static final Phrases PARTS_OF_YEAR = Phrases.of("上半年", "下半年", "一季度", "二季度", "三季度", "四季度");

    private Relations() {}

    static void settle(List<Draft> drafts, String text, Rules rules) {
        giveWay(drafts, text, rules);
        partsOfYear(drafts, text);
        Sums.settle(drafts, text);
        stages(drafts, rules);
        subsets(drafts, text, rules);
        repeats(drafts);
    }

    /** Whether a figure is part of the one that it stands in; of an unclassified one a measure word as good will do. */
    static boolean isPart(Draft part, Draft total) {
        return isNoMore(part, total)
                && (sameUnit(part, total) || part.rule < 0 && Sums.alike(part.figure(), total.figure()));
    }

    /** Whether two figures count in the same way, so that one can be part of the other. */
    static boolean sameKind(Draft part, Draft total) {
        return sameUnit(part, total) && isNoMore(part, total);
    }

    static boolean sameUnit(Draft a, Draft b) {
        return a.figure().unit().equals(b.figure().unit());
    }

    private static boolean isNoMore(Draft part, Draft total) {
        BigDecimal value = part.figure().value();
        BigDecimal whole = total.figure().value();
        return value != null && whole != null && value.compareTo(whole) <= 0;
    }

    /** Of 收到36件，受理34件 the accepted ones are the indicator's. */
    private static void giveWay(List<Draft> drafts, String text, Rules rules) {
        for (int i = 0; i + 1 < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            for (Word word : draft.words) {
                String better = rules.sets().get(word.set()).givesWayTo();
                if (better != null && word.place() == Place.OWN && nextHas(drafts, i, better, text, rules)) {
                    draft.leave();
                    break;
                }
            }
        }
    }

    /** Whether what was received is followed by what was accepted of it. */
    static boolean givesWay(Draft received, Match accepted, String text, Rules rules) {
        for (Word word : received.words) {
            String better = rules.sets().get(word.set()).givesWayTo();
            if (better != null && word.place() == Place.OWN && haveOneOf(better, accepted.words(), text, rules)) {
                return true;
            }
        }
        return false;
    }

    /** Of 上半年158件、下半年203件，全年361件 the halves are parts of the whole. */
    private static void partsOfYear(List<Draft> drafts, String text) {
        for (int i = 0; i < drafts.size(); i++) {
            Draft part = drafts.get(i);
            if (part.rule < 0 || !isPartOfYear(part, text)) {
                continue;
            }
            int last = Math.min(drafts.size(), i + NEIGHBOURS);
            for (int j = Math.max(0, i - NEIGHBOURS); j < last; j++) {
                Draft whole = drafts.get(j);
                if (whole.rule == part.rule
                        && sameSegment(part, whole)
                        && sameKind(part, whole)
                        && !isPartOfYear(whole, text)) {
                    part.leave();
                    part.container = whole;
                    break;
                }
            }
        }
    }

    private static boolean isPartOfYear(Draft draft, String text) {
        return PARTS_OF_YEAR.anyIn(
                text,
                Math.max(draft.clause().gapStart(), draft.figure().span().start() - NEAR),
                draft.figure().span().start());
    }

    private static boolean nextHas(List<Draft> drafts, int from, String set, String text, Rules rules) {
        Draft draft = drafts.get(from);
        for (int i = from + 1; i < drafts.size() && i < from + 4 && sameSegment(draft, drafts.get(i)); i++) {
            if (drafts.get(i).rule == draft.rule && haveOneOf(set, drafts.get(i).words, text, rules)) {
                return true;
            }
        }
        return false;
    }

    private static boolean haveOneOf(String set, List<Word> words, String text, Rules rules) {
        return words.stream().anyMatch(word -> rules.isIn(set, text.substring(word.begin(), word.end())));
    }

    static boolean sameSegment(Draft a, Draft b) {
        return a.clause().segment() == b.clause().segment();
    }

    private static void stages(List<Draft> drafts, Rules rules) {
        int[] stages = new int[drafts.size()];
        for (int i = 0; i < drafts.size(); i++) {
            Draft later = drafts.get(i);
            int stage = stage(later, rules);
            stages[i] = stage;
            for (int j = i - 1; stage > 0 && j >= 0 && j > i - 8 && sameSegment(later, drafts.get(j)); j--) {
                Draft earlier = drafts.get(j);
                int before = stages[j];
                if (earlier.rule == later.rule && before > 0 && before < stage) {
                    later.stageOf = earlier.ordinal();
                    break;
                }
            }
        }
    }

    private static int stage(Draft draft, Rules rules) {
        int stage = 0;
        for (Word word : draft.words) {
            stage = Math.max(stage, rules.sets().get(word.set()).stage());
        }
        return draft.rule < 0 ? 0 : stage;
    }

    /** A rate of a named part (行政调解…成功率) is told by the name, in its own clause or before it in the segment. */
    private static void subsets(List<Draft> drafts, String text, Rules rules) {
        int[] told = new int[rules.ruleCount()];
        for (Draft draft : drafts) {
            if (draft.rule < 0 || rules.indicator(draft.rule).kind() != IndicatorKind.RATE) {
                continue;
            }
            int segment = Math.max(draft.clause().segmentStart(), told[draft.rule]);
            int from = Math.max(segment, draft.figure().span().start() - SUBSET_REACH);
            // 行政调解成功率100%，人民调解成功率98%: the part that one rate is told of is not that of the next.
            told[draft.rule] = draft.figure().span().end();
            // Looked for within the reach only: a search to the text's beginning would cost more the longer the text
            // is.
            Phrases subsets = rules.subsets(draft.rule);
            int at = subsets.lastIn(text, from, draft.figure().span().start());
            if (at >= 0) {
                draft.subset = text.substring(at, at + subsets.lengthAt(text, at, text.length()));
            }
        }
    }

    /** What a figure says, to be recognised when it is said again. */
    private record Said(int rule, BigDecimal value, String unit) {}

    /** The same value of the same indicator, said again among the shortcomings. */
    private static void repeats(List<Draft> drafts) {
        if (!anyAmongProblems(drafts)) {
            return;
        }
        Map<Said, Draft> first = new HashMap<>();
        for (Draft draft : drafts) {
            if (draft.rule < 0 || draft.figure().value() == null || draft.period.status() != Status.ACTUAL) {
                continue;
            }
            Said said = new Said(
                    draft.rule,
                    draft.figure().value().stripTrailingZeros(),
                    draft.figure().unit());
            Draft earlier = first.putIfAbsent(said, draft);
            if (earlier != null && draft.section().role() == SectionRole.PROBLEMS) {
                draft.repeatOf = earlier.ordinal();
            }
        }
    }

    private static boolean anyAmongProblems(List<Draft> drafts) {
        for (Draft draft : drafts) {
            if (draft.section().role() == SectionRole.PROBLEMS) {
                return true;
            }
        }
        return false;
    }
}
