package org.nianjian.publish.datapackage;

/** What every description of an edition says of it, Chinese and English. */
final class About {
    static final String TITLE = "法治政府建设统计年鉴 / Yearbook of rule-of-law government";

    static final String DESCRIPTION = "由各单位法治政府建设年度报告整理的统计资料；每个数字均可追溯到原文。“未报”不是0。"
            + " / Statistics drawn from annual reports; every number leads back to its sentence. Not reported is never 0.";

    static final String SOURCE = "各报送单位的法治政府建设年度报告；权利归各单位"
            + " / The annual reports of the reporting bodies, to whom the rights in them belong";

    private About() {}
}
