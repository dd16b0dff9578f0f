package org.nianjian.indicator;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.nianjian.indicator.Match.Place;
import org.nianjian.indicator.Match.Word;
import org.nianjian.quantity.Phrases;
import org.nianjian.report.SectionRole;

/** Sees how the figures of one text stand to each other, once all of them are read. */
final class Relations {
    private static final int SUBSET_REACH = 80;

    private static final int NEIGHBOURS = 4;
    static final int MOST_ADDENDS = 8;
    static final Phrases TOTALLING = Phrases.of("合计", "共计", "总计", "共", "一共", "总共", "加起来", "合起来", "累计");
    private static final int NEAR = 16;
    private static final Phrases PARTS_OF_YEAR = Phrases.of("上半年", "下半年", "一季度", "二季度", "三季度", "四季度");

    private Relations() {}

    static void settle(List<Draft> drafts, String text, Rules rules) {
        giveWay(drafts, text, rules);
        partsOfYear(drafts, text);
        addends(drafts, text);
        stages(drafts, rules);
        subsets(drafts, text, rules);
        repeats(drafts);
    }

    /** Whether two figures count in the same way, so that one can be part of the other. */
    static boolean sameKind(Draft part, Draft total) {
        return part.figure().unit().equals(total.figure().unit())
                && part.figure().value() != null
                && total.figure().value() != null
                && part.figure().value().compareTo(total.figure().value()) <= 0;
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
            if (better != null
                    && word.place() == Place.OWN
                    && accepted.words().stream()
                            .anyMatch(it -> rules.isIn(better, text.substring(it.begin(), it.end())))) {
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

    /**
     * Of 简易程序215件、普通程序32件，合计247件 the last is the sum of those before it, which are its parts: what one of them counts
     * it counts, too, if it names nothing itself.
     */
    private static void addends(List<Draft> drafts, String text) {
        for (int i = 2; i < drafts.size(); i++) {
            Draft sum = drafts.get(i);
            boolean unclear = sum.rule < 0 && !sum.unnamed;
            if (unclear
                    || sum.figure().value() == null
                    || !TOTALLING.anyIn(
                            text, sum.clause().gapStart(), sum.figure().span().start())) {
                continue;
            }
            int first = firstAddend(drafts, i);
            if (first == i && isSumOfOthers(drafts, i)) {
                // 口头57起，书面34起，合计91起 is neither.
                sum.leave();
            }
            for (int j = i - 1; j >= first; j--) {
                Draft part = drafts.get(j);
                if (sum.rule < 0 && part.rule >= 0) {
                    sum.rule = part.rule;
                    sum.words = part.words;
                }
                part.leave();
                part.container = sum;
            }
        }
    }

    /** Whether the figures before a sum add up to it and one of them counts what it would count, another something else. */
    private static boolean isSumOfOthers(List<Draft> drafts, int sum) {
        Draft whole = drafts.get(sum);
        BigDecimal left = Objects.requireNonNull(whole.figure().value());
        boolean own = false;
        boolean other = false;
        for (int j = sum - 1; j >= 0 && j >= sum - MOST_ADDENDS && sameSegment(drafts.get(j), whole); j--) {
            Draft part = drafts.get(j);
            if (part.figure().value() == null || !sameKind(part, whole)) {
                return false;
            }
            own |= part.rule == whole.rule;
            other |= part.rule >= 0 && part.rule != whole.rule;
            left = left.subtract(part.figure().value());
            if (left.signum() <= 0) {
                return left.signum() == 0 && own && other;
            }
        }
        return false;
    }

    /**
     * The first of the figures right before a sum that add up to it, at least two, all of them of one indicator or of none;
     * the sum's own place if there are none such.
     */
    private static int firstAddend(List<Draft> drafts, int sum) {
        Draft whole = drafts.get(sum);
        int rule = whole.rule;
        boolean one = false;
        BigDecimal left = Objects.requireNonNull(whole.figure().value());
        for (int j = sum - 1; j >= 0 && j >= sum - MOST_ADDENDS; j--) {
            Draft part = drafts.get(j);
            BigDecimal addend = part.figure().value();
            rule = rule < 0 ? part.rule : rule;
            if (addend == null
                    || part.rule >= 0 && part.rule != rule
                    || !sameSegment(part, whole)
                    || !sameKind(part, whole)
                    || part.change != ChangeReader.Change.NONE) {
                return sum;
            }
            one |= part.rule >= 0;
            left = left.subtract(addend);
            if (left.signum() == 0 && j < sum - 1) {
                return one ? j : sum;
            }
        }
        return sum;
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
            if (drafts.get(i).rule == draft.rule
                    && drafts.get(i).words.stream()
                            .anyMatch(word -> rules.isIn(set, text.substring(word.begin(), word.end())))) {
                return true;
            }
        }
        return false;
    }

    private static boolean sameSegment(Draft a, Draft b) {
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
        if (drafts.stream().noneMatch(draft -> draft.section().role() == SectionRole.PROBLEMS)) {
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
}
