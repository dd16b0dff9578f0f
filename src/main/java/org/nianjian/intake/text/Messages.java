package org.nianjian.intake.text;

/** Sentences of rejections that more than one format needs. */
final class Messages {
    static final String PASSWORD = "文档设有打开密码，无法读取；请取消密码后重新提交。";
    static final String NO_TEXT = "文档里只有图片，没有可以读取的文字（可能是扫描件）；请提交可以选中文字的 docx 或 pdf。";
    static final String UNPACKED_TOO_LARGE = "文档解压后的内容超出上限，不像正常的报告；请另存一份后重新提交。";
    static final String TEXT_TOO_LONG = "文字太长，超出上限，不像单份报告；请分开提交。";

    private Messages() {}
}
