package org.nianjian.quality;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Holds back an edition that has lost too much against the one before it: a folder that was not mounted must not empty a
 * yearbook overnight.
 *
 * @param largestLoss how many percent of its submissions, bodies or statements an edition may lose
 * @param smallest below how many of them before, a loss says nothing
 */
public record Gate(int largestLoss, int smallest) {
    public static final Gate DEFAULT = new Gate(50, 20);

    /**
     * The decision on an edition.
     *
     * @param previous what the edition before holds; null if there is none
     * @param current what this one holds
     * @param lossAllowed whether somebody allowed a loss for this run; one of everything is never allowed
     */
    public Decision decide(@Nullable Counts previous, Counts current, boolean lossAllowed) {
        if (previous == null) {
            return new Decision.Publish();
        }
        List<String> reasons = new ArrayList<>();
        if (current.submissions() == 0 && previous.submissions() > 0) {
            reasons.add("没有读到任何报告，而上一版有" + previous.submissions() + "份；请检查输入文件夹是否正确、是否可读。");
        } else if (!lossAllowed) {
            compare("报告", previous.submissions(), current.submissions(), reasons);
            compare("填报单位", previous.bodies(), current.bodies(), reasons);
            compare("数据", previous.statements(), current.statements(), reasons);
        }
        return reasons.isEmpty() ? new Decision.Publish() : new Decision.Stop(reasons);
    }

    private void compare(String what, int before, int now, List<String> reasons) {
        long lost = (long) before - now;
        if (before >= smallest && 100 * lost > (long) largestLoss * before) {
            reasons.add(what + "由上一版的" + before + "减为" + now + "，减少超过" + largestLoss + "%；请检查输入是否缺失，确属正常的须明确放行。");
        }
    }
}
