package org.nianjian.report;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nianjian.quantity.Phrases;

/** Finds the name of the reporting body in a title, a file name, a signature or the name of a folder. */
final class Subject {
    private static final Phrases ENDS_OF_NAME = Phrases.of(
            "关于", "法治", "依法", "法制", "年度", "工作", "行政执法", "落实", "推进", "贯彻", "普法", "上半年", "下半年", "全面", "情况", "总结", "报告");
    private static final Phrases GOES_ON = Phrases.of("部", "队", "大队", "支队", "局", "办", "委", "中心");
    private static final List<String> LEADS =
            List.of("中共", "关于报送", "关于印发", "关于", "报送", "印发", "转发", "《", "〈", "附件", "附：");
    private static final List<String> NO_NAMES = List.of(
            "年度", "本年度", "全年", "个人", "我镇", "我乡", "我县", "我局", "我街道", "本级", "政府", "人民政府", "最终稿", "定稿", "修订", "终稿");
    private static final int LONGEST = 40;

    private Subject() {}

    /**
     * The body that a title names: 灵寿县民政局 of 灵寿县民政局2024年…; null if it names none.
     *
     * @param title words that may hold blanks
     */
    static @Nullable String ofTitle(String title) {
        String words = withoutLeads(Chars.plain(title));
        int end = endOfName(words);
        String name = withoutParty(words.substring(0, end));
        return name.length() < 2 || name.length() > LONGEST || noName(name) ? null : name;
    }

    /** Of 某镇委员会某镇人民政府 what comes last: party and government report together. */
    private static String withoutParty(String name) {
        for (String party : List.of("委员会", "党委")) {
            int at = name.indexOf(party);
            int rest = at + party.length();
            if (at > 0 && name.length() - rest > 2 && name.endsWith("政府")) {
                return name.substring(rest).equals("人民政府") ? name.substring(0, at) : name.substring(rest);
            }
        }
        return name;
    }

    /** The year, the number of an appendix and the like that stand before a name. */
    private static String withoutLeads(String title) {
        String words = title;
        String before;
        do {
            before = words;
            for (String lead : LEADS) {
                if (words.startsWith(lead)) {
                    words = words.substring(lead.length());
                }
            }
            words = withoutYear(words);
            while (!words.isEmpty() && leadingMark(words.charAt(0))) {
                words = words.substring(1);
            }
        } while (!words.equals(before));
        return words;
    }

    private static boolean leadingMark(char c) {
        return "：:、.．_-—－（）()【】[]〔〕|·,，".indexOf(c) >= 0 || Chars.digit(c) >= 0;
    }

    private static String withoutYear(String words) {
        int i = 0;
        while (i < words.length() && Chars.digit(words.charAt(i)) >= 0) {
            i++;
        }
        if (i != 4 || !words.startsWith("年", i)) {
            return words;
        }
        return words.substring(words.startsWith("年度", i) ? i + 2 : i + 1);
    }

    private static int endOfName(String words) {
        int end = words.length();
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            int close = c == '（' ? words.indexOf('）', i) : -1;
            if (close > 0 && goesOn(words, close + 1)) {
                i = close;
                continue;
            }
            int word = ENDS_OF_NAME.lengthAt(words, i);
            boolean stop = Chars.digit(c) >= 0 || "（(【[《“_—-|，。：".indexOf(c) >= 0;
            if (stop || (word > 0 && GOES_ON.lengthAt(words, i + word) == 0)) {
                end = i;
                break;
            }
        }
        return end;
    }

    /** Whether a name goes on behind a bracket: 某区（工业园区）某街道. */
    private static boolean goesOn(String words, int at) {
        return at < words.length()
                && words.charAt(at) >= '一'
                && words.charAt(at) <= '龥'
                && ENDS_OF_NAME.lengthAt(words, at) == 0;
    }

    private static boolean noName(String name) {
        boolean han = false;
        for (int i = 0; i < name.length(); i++) {
            han |= name.charAt(i) >= '一' && name.charAt(i) <= '龥';
        }
        return !(han || placeholder(name)) || NO_NAMES.contains(name);
    }

    /** Whether the name is a placeholder: XXX, ××镇, 某某县. */
    static boolean placeholder(String name) {
        return name.isEmpty()
                || "XxＸ×*＊□○某".indexOf(name.charAt(0)) >= 0
                || name.contains("某某")
                || name.contains("XX")
                || name.contains("××")
                || name.contains("**");
    }
}
