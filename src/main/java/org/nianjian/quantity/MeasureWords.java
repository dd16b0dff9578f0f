package org.nianjian.quantity;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The measure words that reports count and measure with; the longest one counts (场次, not 场). */
final class MeasureWords {
    /** What people, acts and papers are counted with, also by a single Chinese numeral: 两场, 三名. */
    private static final String COUNTING = """
            名 人 人次 人份 位 次 场 场次 件 件次 起 起次 期 份 本 册 册次 篇 幅 批 批次 家 家次 户 户次 台 台次 台套 例 堂 宗 轮 轮次 处 处次
            支 块 张 枚 盏 面 座 所 栋 幢 间 部 卷 条 条次 项 项次 个 个次 辆 辆次 艘 架 把 套 对 组 款 则 封 通 首 站 站次 趟 车次 班次 村次
            天 小时 分钟 学时 课时 课 元 亩 米 公里 户次 盒 箱 袋 桶 瓶 包 盘 棵 株 头 只 匹 户数 人员次 老人次
            """;

    /** What is counted or measured in digits; behind a Chinese numeral it mostly makes a name (三类, 四大, 两级). */
    private static final String MEASURING = """
            类 种 大 队 门 道 节 班 层 点 步 片 段 排 团 届次 条目 字 词 页 版 倍 分 阶段 个月 个工作日 工作日 个学时 个小时 余人次
            平方米 平方公里 立方米 公顷 公斤 千克 克 吨 万吨 升 千米 厘米 毫米 里 千瓦 千瓦时 度 兆瓦 ㎡ 平方 平米 立方 m² km kg 斤 两
            美元 港元 日元 欧元 英镑 人民币 块钱 元钱 圆 周 笔 桩 具 根 口 尾 株次 顶 床 盆 束 副 双 网格 票 单 标段 席 讲 集 季 章 档 宗地 人天 人日 架次 床位 座次 帧 段次 路 环 单次 卡 份次 篇次 期次 本次 户人 号次
            """;

    /** Words that only begin like a measure word; a placeholder before them is part of a name (XX人民政府, XX项目). */
    private static final List<String> LOOKALIKES = List.of("""
            人民 人大 人员 人力 人社 人事 人才 人家 项目 部门 部分 部署 部队 条例 条件 条款 条线 场镇 场所 场地 家庭 家园 家村 位于 位置 本级 本地 本人
            所在 所长 所有 处理 处罚 处置 处室 处长 面对 面向 面积 面上 对于 对照 对接 对象 组织 组成 组长 队伍 队员 门店 门户 班子 班级 道路 节点 节日 期间
            期末 次序 起草 起来 起到 起步 例如 例会 册子 份额 个人 个别 个体 名单 名称 名义 名誉 户籍 台账 台阶 块块 张贴 封闭 通过 通报 通知 则是 款项
            种植 种子 类似 类型 天然 天气 元旦 元月 分别 分类 分局 分管 分析 点位 点多 点评 步骤 片区 段落 团队 团结 路段 路口 路面 环境 环节 单位 单元 讲话
            讲座 集体 集中 集镇 集团 季度 章程 档案 层面 层级 字号 版块 度假 里程 只有 座谈 间接 批准 批评 批复 批示 宗旨 轮流 轮训 支部 支队 支持 支出 幅度
            篇章 卷宗 首次 首先 首问 站所 站点 课堂 课题 课程 网格员 网格长 网格化 票据 口头 根据 具体 具有 顶层 双方 双向 大队 大道 大会 大街 大学 大厦 门诊 门口
            """.trim().split("\\s+"));

    private static final Map<Character, String[]> WORDS = index(COUNTING + " " + MEASURING);
    private static final Map<Character, String[]> LOOKS = index(String.join(" ", LOOKALIKES));
    private static final char[] FIRSTS = firsts(WORDS);
    private static final String[][] LISTS = WORDS.values().toArray(new String[0][]);
    private static final char[] LOOK_FIRSTS = firsts(LOOKS);
    private static final String[][] LOOK_LISTS = LOOKS.values().toArray(new String[0][]);
    private static final String[] SORTED_COUNTING = sorted(COUNTING);

    private MeasureWords() {}

    private static String[] sorted(String words) {
        String[] all = words.trim().split("\\s+");
        Arrays.sort(all);
        return all;
    }

    private static Map<Character, String[]> index(String words) {
        Map<Character, String[]> byFirst = new TreeMap<>();
        for (String word : words.trim().split("\\s+")) {
            byFirst.merge(word.charAt(0), new String[] {word}, MeasureWords::joined);
        }
        byFirst.values()
                .forEach(list ->
                        Arrays.sort(list, Comparator.comparing(String::length).reversed()));
        return byFirst;
    }

    private static String[] joined(String[] some, String[] more) {
        String[] all = Arrays.copyOf(some, some.length + more.length);
        System.arraycopy(more, 0, all, some.length, more.length);
        return all;
    }

    private static char[] firsts(Map<Character, String[]> index) {
        char[] firsts = new char[index.size()];
        int i = 0;
        for (char c : index.keySet()) {
            firsts[i++] = c;
        }
        return firsts;
    }

    /** The length of the longest measure word at {@code at}, 0 if there is none. */
    static int lengthAt(String text, int at, int to) {
        return longest(FIRSTS, LISTS, text, at, to);
    }

    private static int longest(char[] firsts, String[][] lists, String text, int at, int to) {
        if (at >= to) {
            return 0;
        }
        int found = Arrays.binarySearch(firsts, text.charAt(at));
        if (found < 0) {
            return 0;
        }
        for (String word : lists[found]) {
            if (at + word.length() <= to && text.startsWith(word, at)) {
                return word.length();
            }
        }
        return 0;
    }

    /** Whether a measure word of several characters begins here that is no power of ten: 千克, 千瓦时. */
    static boolean beginsUnit(String text, int at, int to) {
        return lengthAt(text, at, to) > 1 && text.charAt(at) != '万';
    }

    /** Whether what stands here only looks like a measure word: 人民, 项目, 部门. */
    static boolean isLookalike(String text, int at, int to) {
        return longest(LOOK_FIRSTS, LOOK_LISTS, text, at, to) > lengthAt(text, at, to);
    }

    /** Whether people, acts and things are counted with it, so that a single Chinese numeral before it counts. */
    static boolean isCounting(String unit) {
        return Arrays.binarySearch(SORTED_COUNTING, unit.toLowerCase(Locale.ROOT)) >= 0;
    }
}
