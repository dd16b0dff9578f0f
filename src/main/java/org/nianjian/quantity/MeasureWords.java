package org.nianjian.quantity;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The measure words that reports count and measure with; the longest one counts (场次, not 场). */
final class MeasureWords {
    /** What people, acts and papers are counted with, also by a single Chinese numeral: 两场, 三名. */
    private static final String COUNTING = """
            名 人 人次 人份 位 次 场 场次 件 件次 起 起次 期 份 份次 本 册 册次 篇 篇次 幅 批 批次 家 家次 户 户次 台 台次 台套 例 堂 宗 轮 轮次 处 处次
            支 块 张 枚 盏 面 座 所 栋 幢 间 部 卷 条 条次 项 项次 个 个次 辆 辆次 艘 架 架次 把 套 对 组 款 则 封 通 首 站 站次 趟 车次 班次 村次
            回 遍 航次 天 小时 分钟 学时 课时 课 元 亩 米 公里 美元 美圆 港元 港币 日元 欧元 英镑 韩元 澳元 卢布 泰铢 台币 新台币 盒 箱 袋 桶 瓶 包 盘 棵 株 头 只 匹 笔 桩 拨
            """;

    /** What is counted or measured in digits; behind a Chinese numeral it mostly makes a name (三类, 四大, 两级). */
    private static final String MEASURING = """
            类 种 大 队 门 道 节 班 段 字 词 页 版 倍 分 阶段 个月 个工作日 工作日 个学时 个小时
            平方米 平方公里 立方米 公顷 公斤 千克 克 吨 升 千米 厘米 毫米 千瓦 千瓦时 ㎡ 平方 平米 立方 m² km kg 斤
            块钱 元钱 圆 周 具 根 口 尾 顶 床 床位 盆 束 副 双 票 单 标段 讲 集 季 章 档 宗地 人天 人日 座次
            """;

    /** Words that only begin like a measure word; a placeholder before them is part of a name (XX人民政府, XX项目). */
    private static final String LOOKALIKES = """
            人民 人大 人员 人力 人社 人事 人才 人家 项目 部门 部分 部署 部队 条例 条件 条款 场镇 场所 场地 家庭 家园 家村 位于 位置 本级 本地 本人
            所在 所长 所有 处理 处罚 处置 处室 处长 面对 面向 面积 面上 对于 对照 对接 对象 组织 组成 组长 队伍 队员 门店 门户 班子 班级 道路 节点 节日 期间
            期末 次序 起草 起来 起到 起步 例如 例会 册子 份额 名称 名义 名誉 户籍 台账 台阶 块块 张贴 封闭 通过 通报 通知 则是 款项
            种植 种子 类似 类型 天然 天气 元旦 元月 分别 分类 分局 分管 分析 点位 点多 点评 步骤 片区 段落 团队 团结 路段 路口 路面 环境 环节 单位 单元 讲话
            讲座 集体 集中 集镇 集团 季度 章程 档案 层面 层级 字号 版块 度假 里程 只有 座谈 间接 批准 批评 批复 批示 宗旨 轮流 轮训 支部 支队 支持 支出 幅度
            篇章 卷宗 首次 首先 首问 站所 站点 课堂 课题 课程 网格员 网格长 网格化 票据 口头 根据 具体 具有 顶层 双方 双向 大队 大道 大会 大街 大学 大厦 门诊 门口 回访 回复 拨款 拨付 拨打 拨通 拨转 拨给 拨入 回应 回收 回头 回报 回落 回流
            """;

    /** The same for digits, which stand before a measure word far more often: 图3所示, 1310部署. */
    private static final String LOOKALIKES_BEHIND_DIGITS = "所示 所述 所属 所在 部署 部门 台账 条例 期间 期末 回访 回复 回收";

    /** Each measure word with whether a single Chinese numeral before it counts. */
    private static final WordTable<Boolean> WORDS = WordTable.beginning(all());

    private static final WordTable<Boolean> LOOKS = WordTable.beginning(WordTable.entries(LOOKALIKES, true));
    private static final WordTable<Boolean> LOOKS_BEHIND_DIGITS =
            WordTable.beginning(WordTable.entries(LOOKALIKES_BEHIND_DIGITS, true));

    private MeasureWords() {}

    private static List<WordTable.Entry<Boolean>> all() {
        List<WordTable.Entry<Boolean>> all = new ArrayList<>(WordTable.entries(COUNTING, true));
        all.addAll(WordTable.entries(MEASURING, false));
        return all;
    }

    /** The longest measure word at {@code at}, meaning whether people, acts and things are counted with it; null if none. */
    static WordTable.@Nullable Entry<Boolean> at(String text, int at, int to) {
        return WORDS.at(text, at, to);
    }

    /** The length of the longest measure word at {@code at}, 0 if there is none. */
    static int lengthAt(String text, int at, int to) {
        WordTable.Entry<Boolean> entry = WORDS.at(text, at, to);
        return entry == null ? 0 : entry.word().length();
    }

    /** Whether a measure word could begin with the character. */
    static boolean mayBegin(char c) {
        return WORDS.knows(c);
    }

    /** Whether a measure word of several characters begins here that is no power of ten: 千克, 千瓦时. */
    static boolean beginsUnit(String text, int at, int to) {
        return lengthAt(text, at, to) > 1;
    }

    /** Whether what stands here only looks like a measure word: 人民, 项目, 部门. */
    static boolean isLookalike(String text, int at, int to) {
        WordTable.Entry<Boolean> entry = LOOKS.at(text, at, to);
        return entry != null && entry.word().length() > lengthAt(text, at, to);
    }

    /** Whether what stands behind digits only looks like a measure word. */
    static boolean isLookalikeBehindDigits(String text, int at, int to) {
        return LOOKS_BEHIND_DIGITS.at(text, at, to) != null;
    }

    /** Whether it means yuan, however it is written. */
    static boolean isYuan(String unit) {
        return switch (unit) {
            case "元", "圆", "块钱", "元钱" -> true;
            default -> false;
        };
    }
}
