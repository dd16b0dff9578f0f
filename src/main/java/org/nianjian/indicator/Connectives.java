package org.nianjian.indicator;

import java.util.List;
import java.util.stream.Stream;
import org.nianjian.quantity.Phrases;

/** Words that connect a figure with what it counts and name nothing themselves: 共, 达, 全年, 开了, 增加到. */
final class Connectives {
    /** What joins names of one kind: 行政复议和行政诉讼. */
    static final List<String> JOINING = List.of("、", "和", "及", "与", "以及");

    /** The words. */
    static final List<String> LIST = Stream.concat(
                    Becoming.WORDS.stream(), Stream.of("""
            完成 已完成 共 共计 合计 累计 总计 计 达 达到 为 有 了 是 和 及 与 以及 、 ， , 分别 也 均
            都 已 涉及 涉 各 约 近 数 量 全年 合起来 总共 一共 分别为 分别是 ： : 并 又 人数 人员 群众
            全部 共有 再 实际 一年 今年 本年度 年内 增加到 增至 提高到 提升到 上升到 扩大到 发展到
            减少到 降至 降到 增长到 升至 壮大到 的 总数 总量 总人数 开展 举办 组织 组织开展 共开展
            累计开展 去年 上年 上年度 去年同期 上年同期 同期 明年 前年 年末 仅为 才 0 1 2 3 4 5 6 7 8 9
            年 月 底 末 将 开了 办了 搞了 做了 学了 讲了 上了 开 办 搞 来了 先后 前后 陆续 一年里
            一年下来 实打实 党委 政府 镇里 乡里 村里 县里 区里 镇上 乡上 全镇 全乡 全街道 全县 全区
            全苏木 全州 总的 坚持 已经 学 讲 上 看 看了 查 查了 审 审了 调 调了 巡 巡了 发 发了 送 送了
            贴了 挂了 办掉 立了 结了 罚了 请了 聘了 年度 都是 就 就有 只有 仅 仅有 过了 念了 议了 镇长
            乡长 书记 主任 局长 现有 现共有 现已有 现为 其中 开过 办过 搞过 学过 议过 讲过 准备 准备办
            计划 计划办 照旧 不能低于 不低于 保持在 — —— 挑了 选了 选出 选出了 有了 拢共 统共 加一块
            算下来 现在是 现在为 目前是 目前为 凑够 凑够了 凑齐 凑到 上半年 下半年 一季度 二季度 三季度
            四季度 第一季度 第二季度 第三季度 第四季度 添到 添至 压到 缩减到 涨到 自己 自己搞 大大小小
            加起来 当年 本年 年底 总数到 总数到了 达到了 只 就 还 总 眼下有 如今有 现今有 目前有 现在有 年初 年终 岁末
            全局 全所 全站 全系统 本局 本所 本站 本镇 本乡 我局 我镇 我乡 我县 在册 到年底 年内共 接下
            提到 做到 落到 减到 降为 增为 只剩 攒下 实有 数字是 数字为 数量是 数量为 总数是 总数为 规模 总计为
            计有 加在一起 加在一块 累计有 总共有 合计有 一共有 拢总 满打满算 编到 学满 支了 接 登记了 算下来是
            现仍为 仍为 仍是 还是 依然是 批次 人次 件数 次数 场次 份数 具体是 具体说是 进了 跑了 走了 演了 定在 目标
            力争 争取 确保 力求 队伍 整个 最后 最终 到头来 年终一算 数得着 记了 报来 报来了 大约 差不多 整 足足 足有
            """.strip().split("\\s+")))
            .toList();

    private static final Phrases WORDS = Phrases.of(LIST);

    private Connectives() {}

    /** Whether such words stand between two offsets and nothing else. */
    static boolean fill(String text, int from, int to) {
        return WORDS.fill(text, from, to);
    }
}
