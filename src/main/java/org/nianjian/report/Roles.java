package org.nianjian.report;

import org.jspecify.annotations.Nullable;
import org.nianjian.quantity.Phrases;

/** Tells from words what a section, or the rest of one, is for. */
final class Roles {
    private static final Phrases SURE_PLAN = Phrases.of(
            "下一步", "下步", "下一阶段", "下阶段", "下一年", "下年度", "明年", "来年", "今后", "打算", "展望", "努力方向", "改进方向", "接下来", "设想", "盘算",
            "新一年", "新的一年", "下年");

    /** Words that announce a plan if a heading ends with them and does not say what was done. */
    private static final Phrases LIKELY_PLAN =
            Phrases.of("计划", "安排", "思路", "目标", "任务", "重点", "谋划", "要点", "规划", "设想", "盘算", "改进措施", "整改措施", "对策", "意见建议");

    private static final Phrases DONE = Phrases.of(
            "情况", "成效", "做法", "完成", "落实", "总结", "执行", "推进", "回顾", "强化", "统筹", "加强", "成果", "亮点", "印发", "制定", "明确", "聚焦",
            "围绕", "突出", "细化", "压实", "分解", "紧扣", "锚定", "扛牢", "实施", "周密");
    private static final Phrases SHORTCOMINGS = Phrases.of("问题", "不足", "困难", "差距", "薄弱环节", "短板", "弱项", "挑战", "制约");
    private static final Phrases THERE_ARE =
            Phrases.of("存在", "面临", "不足", "困难", "差距", "薄弱环节", "短板", "主要问题", "原因分析", "问题分析");
    private static final Phrases MENDED = Phrases.of("整改情况", "整改落实", "整改成效", "整改完成", "整改工作情况", "改进情况");
    private static final Phrases SOLVING =
            Phrases.of("化解", "解决", "破解", "补齐", "聚焦", "紧盯", "围绕", "整治", "排查", "困难群众", "帮扶", "救助", "突出问题导向", "坚持问题导向");

    private static final Phrases PLAN_OPENERS =
            Phrases.of("下一步", "下步", "下一阶段", "下阶段", "下一年", "今后", "明年", "来年", "接下来", "新的一年", "展望");

    /** What a paragraph of plans is labelled with: 打算：…. */
    private static final Phrases PLAN_LABELS =
            Phrases.of("工作打算", "打算", "工作计划", "计划", "工作设想", "设想", "努力方向", "工作思路", "工作目标", "目标", "展望", "盘算", "下步计划");

    /** What tells in the clauses before that the sentence is about the year reported on, too. */
    private static final Phrases THIS_YEAR = Phrases.of("今年", "本年", "目前", "现有", "去年", "上年");

    private static final Phrases BACK = Phrases.of("今年", "本年", "截至目前", "截至今年");
    private static final Phrases INTENT = Phrases.of("将", "继续", "计划", "力争", "打算", "拟", "要", "重点", "进一步", "争取");
    private static final Phrases SHORTCOMING_OPENERS = Phrases.of(
            "还存在", "仍存在", "也存在", "尚存在", "依然存在", "存在一些", "存在一定", "存在着", "仍有", "还有", "也要看到", "看到", "存在的问题", "存在以下");
    private static final Phrases SHORTCOMING_WORDS = Phrases.of("差距", "不足", "问题", "薄弱", "短板", "困难", "：", ":");

    private static final Phrases LIST_MARKS = Phrases.of(
            "一是", "二是", "三是", "四是", "五是", "六是", "（", "）", "(", ")", "一", "二", "三", "四", "五", "六", "、", ".", "1", "2",
            "3", "4", "5", "6", "首先", "其次", "同时", "，", "此外", " ", "\u3000");

    /** What a sentence of intentions begins with where shortcomings and plans share a heading. */
    private static final Phrases INTENDING = Phrases.of(
            "加强", "加大", "加快", "强化", "深化", "推进", "推动", "持续", "继续", "进一步", "不断", "切实", "着力", "抓实", "抓好", "抓紧", "抓牢", "配强",
            "配齐", "充实", "完善", "健全", "提升", "提高", "扩大", "增加", "增设", "建立", "建设", "建好", "打造", "开展", "组织", "举办", "落实", "压实",
            "严格", "规范", "拓宽", "拓展", "优化", "创新", "培育", "培养", "选聘", "聘请", "招录", "补齐", "重点", "突出", "聚焦", "紧盯", "围绕", "坚持",
            "要", "将", "拟", "力争", "争取", "做到", "做好", "办好", "确保", "务必", "深入", "大力", "全面", "积极");

    /** What tells of the present state, so that a sentence with it is no intention. */
    private static final Phrases LACKING = Phrases.of(
            "不够", "不足", "不高", "不强", "不深", "不到位", "不少", "不多", "薄弱", "短板", "差距", "欠缺", "缺乏", "缺少", "困难", "存在", "滞后", "尚",
            "仍", "还有", "偏", "单一", "仅", "只有", "目前", "今年", "本年", "去年", "现有", "未能", "没有");

    private static final int YEAR_DIGITS = 4;
    private static final int OPENING_WORDS = 28;
    private static final int LONGEST_SENTENCE = 200;
    private static final int INTENT_WITHIN = 48;

    private Roles() {}

    /**
     * What a heading announces.
     *
     * @param rank how deep the heading is; deep ones must be plainer to count
     * @param inherited the role of the heading above it
     * @param reportYear the year that the report is on, null if its title does not say
     */
    static SectionRole ofHeading(String words, int rank, SectionRole inherited, @Nullable Integer reportYear) {
        boolean top = rank <= 1;
        if (shortcomings(words, top)) {
            return SectionRole.PROBLEMS;
        }
        if (inherited == SectionRole.PROBLEMS && MENDED.anyIn(words)) {
            return SectionRole.WORK;
        }
        if (plans(words, top, top || inherited == SectionRole.PROBLEMS, reportYear)) {
            return SectionRole.PLAN;
        }
        return inherited;
    }

    /** Whether a heading announces both shortcomings and plans. */
    static boolean mixed(String words, @Nullable Integer reportYear) {
        return shortcomings(words, true) && (SURE_PLAN.anyIn(words) || plans(words, true, true, reportYear));
    }

    private static boolean shortcomings(String words, boolean top) {
        if (!SHORTCOMINGS.anyIn(words) || SOLVING.anyIn(words)) {
            return false;
        }
        if (words.contains("存在") || words.startsWith("主要问题") || words.startsWith("问题")) {
            return top || !MENDED.anyIn(words);
        }
        return top && THERE_ARE.anyIn(words);
    }

    private static boolean plans(String words, boolean top, boolean likely, @Nullable Integer reportYear) {
        if (SURE_PLAN.anyIn(words) && (top || SURE_PLAN.lengthAt(words, 0) > 0)) {
            return true;
        }
        boolean ownYear = false;
        if (reportYear != null) {
            for (int year : Years.inHeading(words)) {
                if (year > reportYear) {
                    return true;
                }
                ownYear |= year == reportYear;
            }
        }
        return likely && !ownYear && LIKELY_PLAN.isEndOf(words) && !DONE.anyIn(words);
    }

    /**
     * Whether a sentence turns to what is intended: 下一步，… or, in a report on 2024, 2025年我镇将….
     *
     * @param start where the sentence begins
     * @param end the end of its line
     */
    static boolean opensPlan(String text, int start, int end, @Nullable Integer reportYear, boolean expected) {
        int label = PLAN_LABELS.lengthAt(text, start);
        if (label > 0 && start + label < end && "：:".indexOf(text.charAt(start + label)) >= 0) {
            return true;
        }
        int stop = Math.min(end, start + OPENING_WORDS);
        boolean clause = true;
        for (int i = start; i < stop; i++) {
            char c = text.charAt(i);
            if (clause && opensPlanAt(text, i, end, reportYear, expected)) {
                return !tellsOfYear(text, start, i, end);
            }
            if (Chars.endsSentence(c)) {
                return false;
            }
            clause = c == '，' || c == ',' || (clause && (Chars.blank(c) || c == '在'));
        }
        return false;
    }

    private static boolean opensPlanAt(String text, int at, int end, @Nullable Integer reportYear, boolean expected) {
        return PLAN_OPENERS.lengthAt(text, at) > 0
                || reportYear != null && nextYearAt(text, at, end, reportYear, expected);
    }

    /**
     * Whether a sentence under a heading that announces shortcomings and plans alike tells what is intended: it begins with
     * a verb of doing better, and says nothing of the present state.
     */
    static boolean intends(String text, int start, int end) {
        int at = start;
        for (int mark = LIST_MARKS.lengthAt(text, at); mark > 0 && at < end; mark = LIST_MARKS.lengthAt(text, at)) {
            at += mark;
        }
        return INTENDING.lengthAt(text, at) > 0 && !tellsOfState(text, start, end);
    }

    /** Whether a sentence tells what is lacking, and not what is to be done about it. */
    static boolean tellsOfShortcoming(String text, int start, int end) {
        return tellsOfState(text, start, end) && !INTENDING.anyIn(text, start, sentenceEnd(text, start, end));
    }

    /** Whether a sentence tells what is lacking or what there is. */
    private static boolean tellsOfState(String text, int start, int end) {
        return LACKING.anyIn(text, start, sentenceEnd(text, start, end));
    }

    private static int sentenceEnd(String text, int start, int end) {
        int stop = start;
        while (stop < end && stop < start + LONGEST_SENTENCE && !Chars.endsSentence(text.charAt(stop))) {
            stop++;
        }
        return stop;
    }

    /** Whether a sentence among plans goes back to what was done: 今年口头调解…, but not 今年将…. */
    static boolean returnsToYear(String text, int start, int end) {
        return BACK.lengthAt(text, start) > 0 && !INTENT.anyIn(text, start, Math.min(end, start + INTENT_WITHIN));
    }

    /** Whether a figure or a word such as 今年 stands before an offset: what follows a comma after it is no turn of the text. */
    private static boolean tellsOfYear(String text, int start, int before, int end) {
        for (int i = start; i < before; i++) {
            if (tellsOfYearAt(text, i, end)) {
                return true;
            }
        }
        return false;
    }

    private static boolean tellsOfYearAt(String text, int at, int end) {
        if (THIS_YEAR.lengthAt(text, at) > 0) {
            return true;
        }
        boolean last = Chars.digit(text.charAt(at)) >= 0 && (at + 1 >= end || Chars.digit(text.charAt(at + 1)) < 0);
        int unit = last ? Chars.skipBlanks(text, at + 1, end) : end;
        return unit < end && "件起次场人名份期条批个%％".indexOf(text.charAt(unit)) >= 0;
    }

    private static boolean nextYearAt(String text, int at, int end, int reportYear, boolean expected) {
        int behind = at;
        int number = 0;
        while (behind < end && behind < at + YEAR_DIGITS && Chars.digit(text.charAt(behind)) >= 0) {
            number = number * 10 + Chars.digit(text.charAt(behind++));
        }
        if (number != reportYear + 1) {
            return false;
        }
        int year = Chars.skipBlanks(text, behind, end);
        if (year >= end || text.charAt(year) != '年' || (year + 1 < end && Chars.digit(text.charAt(year + 1)) >= 0)) {
            return false;
        }
        int after = text.startsWith("年度", year) ? year + 2 : year + 1;
        boolean alone = after < end && "，,：:".indexOf(text.charAt(after)) >= 0;
        return expected || alone || INTENT.anyIn(text, year, Math.min(end, year + INTENT_WITHIN));
    }

    /** Whether the sentence that begins a paragraph turns to shortcomings: 对照先进，我局工作还存在一些差距. */
    static boolean opensShortcomings(String sentence) {
        return SHORTCOMING_OPENERS.anyIn(sentence) && SHORTCOMING_WORDS.anyIn(sentence);
    }
}
