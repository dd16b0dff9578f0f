package org.nianjian.intake.text;

import org.nianjian.intake.Limits;

/** Sentences of rejections that more than one format needs. */
final class Messages {
    static final String PASSWORD = "文档设有打开密码，无法读取；请取消密码后重新提交。";
    static final String NO_TEXT = "文档里只有图片，没有可以读取的文字（可能是扫描件）；请提交可以选中文字的 docx 或 pdf。";

    private Messages() {}

    static String unpackedTooLarge(Limits limits) {
        return "文档解压后的内容超过 " + (limits.unpackedBytes() >> 20) + " MB 的上限，不像正常的报告；请另存一份后重新提交。";
    }

    static String textTooLong(Limits limits) {
        return "文字超过 " + limits.textChars() + " 个字符的上限，不像单份报告；请分开提交。";
    }
}
