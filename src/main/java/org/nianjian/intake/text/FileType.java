package org.nianjian.intake.text;

/** What a file can be, with what to tell its sender if it cannot be read. */
enum FileType {
    TXT("txt", "纯文本", ""),
    HTML("html", "网页", ""),
    DOCX("docx", "Word 文档（docx）", ""),
    PDF("pdf", "PDF 文档", ""),
    DOC("doc", "旧版 Word 文档（doc）", ""),
    WPS("wps", "WPS 文字文档（wps）", ""),
    RTF("rtf", "RTF 文档", ""),
    ODT("odt", "OpenDocument 文档（odt）", ""),
    OFD("ofd", "OFD 版式文档", ""),
    WORD_XML("xml", "Word 的 XML 文档", Remedy.SAVE_AS),
    CEB("ceb", "方正版式文档（ceb）", "请用阅读器转换为 pdf，或提交原始的 docx 后重新提交"),
    CAJ("caj", "CAJ 文档", "请用阅读器转换为 pdf 后重新提交"),
    EPUB("epub", "电子书（epub）", Remedy.SAVE_AS),
    XLS("xls", "Excel 表格（xls）", ""),
    ET("et", "WPS 表格（et）", ""),
    XLSX("xlsx", "Excel 表格（xlsx）", ""),
    ODS("ods", "OpenDocument 表格（ods）", ""),
    CSV("csv", "CSV 表格", Remedy.REPORT_WANTED),
    PPT("ppt", "PowerPoint 演示文稿（ppt）", Remedy.REPORT_WANTED),
    DPS("dps", "WPS 演示文稿（dps）", Remedy.REPORT_WANTED),
    PPTX("pptx", "PowerPoint 演示文稿（pptx）", Remedy.REPORT_WANTED),
    ODP("odp", "OpenDocument 演示文稿（odp）", Remedy.REPORT_WANTED),
    EML("eml", "电子邮件（eml）", ""),
    MSG("msg", "Outlook 邮件（msg）", Remedy.ATTACHMENT),
    MHT("mht", "单个文件网页（mht）", ""),
    ZIP("zip", "ZIP 压缩包", Remedy.UNPACK),
    RAR("rar", "RAR 压缩包", Remedy.UNPACK),
    SEVEN_ZIP("7z", "7z 压缩包", Remedy.UNPACK),
    GZIP("gz", "GZ 压缩包", Remedy.UNPACK),
    TAR("tar", "TAR 打包文件", Remedy.UNPACK),
    IMAGE("image", "图片", "请提交可以选中文字的 docx 或 pdf，而不是扫描件或照片"),
    MEDIA("media", "音频或视频", Remedy.REPORT_WANTED),
    PROGRAM("exe", "程序文件", Remedy.REPORT_WANTED),
    JSON("json", "JSON 数据", Remedy.REPORT_WANTED),
    XML("xml", "XML 数据", Remedy.REPORT_WANTED),
    COMPOUND("ole", "Office 旧格式文档", Remedy.SAVE_AS),
    /** One whose directory, which would say what it holds, is not there. */
    CUT_COMPOUND("ole", "Office 旧格式文档", ""),
    /** An Office document that is wrapped in encryption. */
    ENCRYPTED("docx", "加密的 Office 文档", ""),
    UNKNOWN("", "无法识别的二进制文件", Remedy.SAVE_AS);

    private final String code;
    private final String nameZh;
    private final String remedy;

    FileType(String code, String nameZh, String remedy) {
        this.code = code;
        this.nameZh = nameZh;
        this.remedy = remedy;
    }

    /** The published word; empty for what is not known. */
    String code() {
        return code;
    }

    /** What people call it. */
    String nameZh() {
        return nameZh;
    }

    /** What to do with a file of this type that cannot be read; empty for those that can. */
    String remedy() {
        return remedy;
    }

    private static final class Remedy {
        static final String SAVE_AS = "请用 Word 或 WPS 打开，另存为 docx 或 pdf 后重新提交";
        static final String REPORT_WANTED = "这里需要的是报告正文，请提交 docx 或 pdf 格式的报告";
        static final String ATTACHMENT = "请把邮件中的报告附件单独保存后提交";
        static final String UNPACK = "请解压后提交其中的报告";
    }
}
