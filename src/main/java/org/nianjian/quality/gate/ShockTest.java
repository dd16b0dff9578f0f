package org.nianjian.quality.gate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.nianjian.quality.gate.Holdings.Cell;
import org.nianjian.quality.gate.Holdings.Stated;
import org.nianjian.quality.gate.Shock.Kind;

/**
 * Compares an edition with the one before: a folder that was not mounted, or a program gone wrong, must not empty or
 * rewrite a yearbook overnight. What people changed by their corrections is left out: they meant it.
 */
public final class ShockTest {
    /** Of fewer bodies one alone moves a total. */
    private static final int FEWEST_IN_TOTAL = 5;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final GateLimits limits;

    public ShockTest(GateLimits limits) {
        this.limits = limits;
    }

    /** How the edition moved further than it may; empty if it did not. */
    public List<Shock> shocks(Holdings before, Holdings now) {
        if (now.submissions() == 0 && before.submissions() > 0) {
            return List.of(new Shock(Kind.EMPTY, "没有读到任何报告，而上一版有" + before.submissions() + "份；请检查输入文件夹是否正确、是否可读。"));
        }
        List<Shock> shocks = new ArrayList<>();
        loss(Kind.SUBMISSIONS, "报告", before.submissions(), now.submissions(), shocks);
        loss(Kind.BODIES, "填报单位", before.bodies(), now.bodies(), shocks);
        growth(before, now, shocks);
        loss(Kind.STATEMENTS, "数据", before.statements().size(), now.statements().size(), shocks);
        totals(before, now, shocks);
        history(before, now, shocks);
        return shocks;
    }

    private void loss(Kind kind, String what, long before, long now, List<Shock> to) {
        if (before >= limits.smallest() && 100 * (before - now) > limits.loss() * before) {
            to.add(new Shock(kind, what + "由上一版的" + before + "减为" + now + "，减少超过" + limits.loss() + "%；请检查输入是否缺失。"));
        }
    }

    /** More bodies than the new submissions can bring: names are no longer told from each other. */
    private void growth(Holdings before, Holdings now, List<Shock> to) {
        long grown = (long) now.bodies() - before.bodies();
        long more = Math.max(0, (long) now.submissions() - before.submissions());
        if (before.bodies() >= limits.smallest() && 100 * (grown - more) > (long) limits.loss() * before.bodies()) {
            to.add(new Shock(
                    Kind.BODIES,
                    "填报单位由上一版的" + before.bodies() + "增为" + now.bodies() + "，而报告只增加" + more + "份；请检查单位名称是否读错。"));
        }
    }

    private static final class Total {
        private BigDecimal before = BigDecimal.ZERO;
        private BigDecimal now = BigDecimal.ZERO;
        private int bodies;
    }

    private void totals(Holdings before, Holdings now, List<Shock> to) {
        Map<String, Total> totals = new TreeMap<>();
        before.statements().forEach((cell, old) -> {
            Stated stated = now.statements().get(cell);
            if (stated != null && old.adds() && stated.adds() && !old.byHand() && !stated.byHand()) {
                Total total = totals.computeIfAbsent(cell.year() + "年" + cell.indicator(), key -> new Total());
                total.before = total.before.add(old.value());
                total.now = total.now.add(stated.value());
                total.bodies++;
            }
        });
        totals.forEach((which, total) -> {
            BigDecimal moved = total.now.subtract(total.before).abs();
            BigDecimal allowed = total.before.multiply(BigDecimal.valueOf(limits.totals()));
            boolean enough = total.bodies >= FEWEST_IN_TOTAL
                    && total.before.max(total.now).compareTo(BigDecimal.valueOf(limits.smallest())) >= 0;
            if (enough && moved.multiply(HUNDRED).compareTo(allowed) > 0) {
                to.add(new Shock(
                        Kind.TOTALS,
                        which + "：同样" + total.bodies + "个单位的合计由" + plain(total.before) + "变为" + plain(total.now)
                                + "，变动超过" + limits.totals() + "%；请核对原文和读取结果。"));
            }
        });
    }

    private void history(Holdings before, Holdings now, List<Shock> to) {
        int last =
                before.statements().keySet().stream().mapToInt(Cell::year).max().orElse(Integer.MIN_VALUE);
        long told = 0;
        long changed = 0;
        long gone = 0;
        for (Map.Entry<Cell, Stated> each : before.statements().entrySet()) {
            Stated stated = now.statements().get(each.getKey());
            boolean byHand = each.getValue().byHand() || stated != null && stated.byHand();
            if (each.getKey().year() < last && !byHand) {
                told++;
                gone += stated == null ? 1 : 0;
                changed += stated != null
                                && stated.value().compareTo(each.getValue().value()) != 0
                        ? 1
                        : 0;
            }
        }
        if (told >= limits.smallest() && 100 * (changed + gone) > limits.history() * told) {
            to.add(new Shock(
                    Kind.HISTORY,
                    last + "年以前的" + told + "项数据中，有" + changed + "项变了、" + gone + "项没有了，超过" + limits.history()
                            + "%；请检查往年的报告是否被替换或移走。"));
        }
    }

    private static String plain(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }
}
