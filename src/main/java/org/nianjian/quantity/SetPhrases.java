package org.nianjian.quantity;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Tells Chinese numerals that count from those in set phrases: 一名 and 两场 count, 一件事, 三项制度 and 一村一策 do not.
 *
 * <p>Large numerals (三百零六件) need no such care.
 */
final class SetPhrases {
    /** What a single 一 may count; behind other words it is an article (一个, 一种, 一项, 一批). */
    private static final Set<String> COUNTED_BY_ONE = Set.of(
            "名", "人次", "次", "场", "场次", "件", "件次", "起", "期", "册", "本", "家", "家次", "例", "轮", "篇", "台", "辆", "份", "批次",
            "户", "宗", "人", "位", "所", "处", "座", "元", "美元");

    /** What stands before a numeral that belongs to another word: 统一, 第三, 这两次, 每一件, 首次. */
    private static final String OTHER_WORD_BEFORE = "第这那某每各逐哪任另几初周期";

    /** What belongs to 一 alone: 统一, 合一, 唯一; but 合同三十份. */
    private static final String OTHER_WORD_BEFORE_ONE = "同统专合划归唯";

    /** What stands before 一 when it does not count: 又一次, 新一轮, 不漏一户, 最多跑一次. */
    private static final String NO_COUNT_BEFORE_ONE = "新上下前后再又头跑漏落丢少差不单万其之首末最进同独无有在于到融聚";

    /** For each measure word, what must not follow it when a numeral below ten stands before it. */
    private static final String NAMES_BEHIND = """
            个: 方面 维护 意识 自信 确立 层面 环节 领域 阶段 维度 重点 关键 责任 全覆盖 体系 到位 务必 必须 机制 结合 确保 注重 坚持 强化 突出 聚焦 革命 文明 专项 规范 清单 一 百 时期 目标 季度 工作日 统筹 转变 问题 抓手 平台 台账 规定 允许 月 不 严 更 先 原则 步骤 要求 标准 条件
            项: 制度 规定 行动 机制 清单 措施 任务 工程 重点 工作 职责 改革 建设 纪律 要求 内容 原则 举措 承诺 职能 目标 监督 公开 责任 指标 基本
            条: 底线 腿 红线 龙 心 线 主线 路 街 战线 措施 例 件 规定 禁令 要求 标准
            次: 性 办 告 申 通 跑 都 也 到 又 就 了 成 把 过 次 分配 序
            场: 场 硬仗 仗 攻坚 暴 大 景 合 镇 所 地
            件: 事 件 小事 实事 大事 好事 民生实事 套
            份: 份 合格 满意 优异 力量 责任 子 答卷 完美
            本: 账 通 本 经 正 级 地 书 台账
            期: 工程 建设 项目 期 间 末 叠加 规划
            家: 人 亲 子 言 之 一 门 团 庭 园 家
            人: 小组 组 工作 民 大 员 口 调解小组 团 一 多 台 转 之 为 物 格 力 才 社 事 身 心 人 都 也 不
            位: 一体 于 置 数 位
            名: 单 称 义 誉 录 片
            轮: 车 流 驱动 训 岗 换 值 轮
            篇: 篇 幅 章
            户: 户 籍 外 口 一
            起: 起 来 到 草 步 初 因 点 源
            支: 部 队伍 撑 持 出
            张: 清单 网 表 牌 榜 图 纸 嘴 脸 单
            面: 对 向 旗 镜
            所: 有 在 属 长 谓
            处: 理 罚 置 分 室 级 处
            台: 账 阶 风
            块: 块 牌 地
            堂: 课
            套: 机制 路 体系 班子 拳
            对: 一 于 照 接 象
            组: 织 成 长
            部: 门 分 署 曲 法律
            批: 准 评 复 示 老
            把: 手 关 握 火
            天: 一 天 然 地
            遍: 布 及 地
            回: 头 来 去 复 访 应 家 归 报 收 事
            例: 如 会 行
            册: 子
            """;

    private static final Map<String, WordTable<Boolean>> NAMES = names();

    /** What 一起 counts when it does not mean "together". */
    private static final WordTable<Boolean> CASES =
            WordTable.beginning(WordTable.entries("案 纠纷 矛盾 事故 信访 违法 行政 民事 刑事 投诉 交通 诉讼 复议 邻里 婚姻 劳资 土地 山林 涉", true));

    private SetPhrases() {}

    /**
     * Whether a Chinese numeral before a measure word counts something.
     *
     * @param unitAt where the measure word begins
     * @param bounded whether 余, 近 or the like stand beside it, which set phrases do not have
     */
    static boolean counts(
            String text,
            Numeral numeral,
            int unitAt,
            WordTable.Entry<Boolean> measure,
            boolean bounded,
            int from,
            int to) {
        String counted = measure.word();
        int start = numeral.start();
        long value = numeral.value().longValue();
        if (numeral.point()) {
            return true;
        }
        boolean formal = Chars.in("壹贰叁肆伍陆柒捌玖拾", text.charAt(start));
        if (formal && numeral.end() - start == 1 && !MeasureWords.isYuan(counted)) {
            return false;
        }
        if (isOneByOne(text, start, from, to)) {
            return false;
        }
        char before = start > from ? text.charAt(start - 1) : ' ';
        if (value == 1 && Chars.in(OTHER_WORD_BEFORE_ONE, before)) {
            return false;
        }
        if (Chars.in(OTHER_WORD_BEFORE, before) && !(start - 2 >= from && text.startsWith("学期", start - 2))) {
            return false;
        }
        if (counted.equals("期") && isNamedBehind(text, counted, unitAt + 1, to)) {
            return false;
        }
        if (value > 10 || bounded) {
            return measure.meaning() || value > 20 || bounded;
        }
        if (!measure.meaning()) {
            return false;
        }
        if (isNamedBehind(text, counted, unitAt + counted.length(), to)) {
            return false;
        }
        return value != 1 || oneCounts(text, start, unitAt, counted, before, from, to);
    }

    /** 24小时 says "always"; nobody counted hours. */
    static boolean isRoundTheClock(Numeral number, String unit) {
        return unit.equals("小时") && number.value().intValue() == 24;
    }

    /** 一村一顾问, 一案一剖析: a second 一 within three characters, or a first one as near before. */
    private static boolean isOneByOne(String text, int start, int from, int to) {
        if (text.charAt(start) != '一' || (start + 1 < to && Chars.isHanNumeral(text.charAt(start + 1)))) {
            return false;
        }
        for (int i = start + 2; i <= start + 3 && i < to; i++) {
            if (text.charAt(i) == '一') {
                return true;
            }
        }
        for (int i = start - 2; i >= start - 3 && i >= from; i--) {
            if (text.charAt(i) == '一') {
                return true;
            }
        }
        return false;
    }

    private static Map<String, WordTable<Boolean>> names() {
        Map<String, WordTable<Boolean>> names = new HashMap<>();
        for (String line : NAMES_BEHIND.split("\n")) {
            int colon = line.indexOf(':');
            names.put(
                    line.substring(0, colon), WordTable.beginning(WordTable.entries(line.substring(colon + 1), true)));
        }
        return names;
    }

    private static boolean isNamedBehind(String text, String unit, int at, int to) {
        WordTable<Boolean> names = NAMES.get(unit);
        return names != null && names.at(text, at, to) != null;
    }

    private static boolean oneCounts(String text, int start, int unitAt, String unit, char before, int from, int to) {
        if (!COUNTED_BY_ONE.contains(unit) || Chars.in(NO_COUNT_BEFORE_ONE, before)) {
            return false;
        }
        if (isDenied(text, start, from) || (start - 3 >= from && text.startsWith("综合查", start - 3))) {
            return false;
        }
        int behind = unitAt + unit.length();
        if (unit.equals("起")) {
            // 一起 is mostly "together"; it counts before what comes in cases, and at the end of a clause.
            return behind >= to || Chars.endsClause(text.charAt(behind)) || CASES.at(text, behind, to) != null;
        }
        return true;
    }

    /** 没有发生一起, 无一例: the sentence states a zero, which is not read here. */
    private static boolean isDenied(String text, int start, int from) {
        int least = Math.max(from, start - 10);
        for (int i = start - 1; i >= least && !Chars.endsClause(text.charAt(i)); i--) {
            if (Chars.in("无未没不", text.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
