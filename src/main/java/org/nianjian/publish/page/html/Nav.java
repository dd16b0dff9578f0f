package org.nianjian.publish.page.html;

import org.nianjian.publish.page.link.PageNames;

/** The pages that every page leads to, in this order. */
public enum Nav {
    OVERVIEW(PageNames.INDEX, new Both("概览", "Overview")),
    INDICATORS(PageNames.INDICATORS, new Both("指标", "Indicators")),
    BODIES(PageNames.BODIES, new Both("报送单位", "Bodies")),
    FINDINGS(PageNames.FINDINGS, new Both("核查提示", "Findings")),
    REJECTIONS(PageNames.REJECTIONS, new Both("未能读取", "Rejections")),
    UNCLASSIFIED(PageNames.UNCLASSIFIED, new Both("未归类数字", "Unclassified")),
    REVISIONS(PageNames.REVISIONS, new Both("修订", "Revisions")),
    QUALITY(PageNames.QUALITY, new Both("质量", "Quality")),
    METHOD(PageNames.METHOD, new Both("方法", "Method"));

    private final String path;
    private final Both title;

    Nav(String path, Both title) {
        this.path = path;
        this.title = title;
    }

    /** Where it is. */
    public String path() {
        return path;
    }

    /** What it is called. */
    public Both title() {
        return title;
    }
}
