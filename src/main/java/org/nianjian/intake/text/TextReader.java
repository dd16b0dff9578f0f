package org.nianjian.intake.text;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import org.nianjian.intake.FoundFile;
import org.nianjian.intake.Limits;
import org.nianjian.intake.RejectionReason;
import org.nianjian.intake.Sha256;

/**
 * Reads a submission to text, or says why it cannot: nothing that a file holds makes it throw. Instances keep no state
 * between files and may be shared by threads.
 */
public final class TextReader {
    private static final int HEAD = 1 << 16;

    private final Limits limits;
    private final Map<FileType, Format> formats = new EnumMap<>(FileType.class);

    /** A reader that refuses what is larger than these limits. */
    public TextReader(Limits limits) {
        this.limits = limits;
        formats.put(FileType.TXT, new PlainTextFormat());
        formats.put(FileType.HTML, new HtmlFormat());
        formats.put(FileType.DOCX, new DocxFormat());
        formats.put(FileType.PDF, new PdfFormat());
        formats.put(FileType.RTF, new RtfFormat());
        formats.put(FileType.DOC, new DocFormat());
        formats.put(FileType.WPS, new DocFormat());
        formats.put(FileType.ODT, new OdtFormat());
        formats.put(FileType.OFD, new OfdFormat());
        formats.put(FileType.XLSX, new XlsxFormat());
        formats.put(FileType.XLS, new XlsFormat());
        formats.put(FileType.ET, new XlsFormat());
        formats.put(FileType.EML, new MailFormat());
        formats.put(FileType.MHT, new MailFormat());
    }

    /** The text of a file, if its content is still the one that was found. */
    public ReadResult read(FoundFile found) {
        if (found.sha256().isEmpty()) {
            return rejected(RejectionReason.UNREADABLE, "无法打开：没有读取权限，或磁盘出错；请检查权限后重新放入。", FileType.UNKNOWN);
        }
        byte[] content;
        try {
            if (found.size() > limits.fileBytes()) {
                return tooLarge(found);
            }
            content = found.bytes((int) Math.min(Integer.MAX_VALUE - 8, limits.fileBytes() + 1));
        } catch (IOException e) {
            return rejected(RejectionReason.UNREADABLE, "读取时出错：文件已被移走、没有权限或磁盘出错；请检查后重新放入。", FileType.UNKNOWN);
        }
        if (!Sha256.of(content).equals(found.sha256())) {
            return rejected(RejectionReason.CHANGED_WHILE_READ, "读取期间文件内容发生了变化；请等文件传输完成后再次运行。", FileType.UNKNOWN);
        }
        return read(content, found.name());
    }

    private ReadResult tooLarge(FoundFile found) throws IOException {
        FileType type = FileTypes.of(found.bytes(HEAD), found.name());
        if (!formats.containsKey(type) && type != FileType.ENCRYPTED && type != FileType.ZIP) {
            return unsupported(type);
        }
        return rejected(
                RejectionReason.TOO_LARGE,
                "文件有 " + (found.size() >> 20) + " MB，超过了 " + (limits.fileBytes() >> 20) + " MB 的上限；请去掉其中的图片或附件后重新提交。",
                type);
    }

    /** The text of a content that is called so. */
    public ReadResult read(byte[] content, String name) {
        if (content.length == 0) {
            return rejected(RejectionReason.EMPTY_FILE, "文件是空的（0 字节），应为报告正文；请重新提交原文件。", FileType.UNKNOWN);
        }
        FileType type = FileTypes.of(content, name);
        if (type == FileType.ENCRYPTED) {
            return rejected(RejectionReason.PASSWORD_PROTECTED, Messages.PASSWORD, type);
        }
        Format format = formats.get(type);
        return format == null ? unsupported(type) : extract(format, type, content);
    }

    /** A library may fail in any way over a broken content; only a JVM without memory is not the content's fault. */
    private ReadResult extract(Format format, FileType type, byte[] content) {
        try {
            Format.Extract extract = format.read(content, limits);
            if (extract instanceof Format.Refused refused) {
                return rejected(refused.reason(), refused.detail(), type);
            }
            Format.Found found = (Format.Found) extract;
            if (found.text().length() > limits.textChars()) {
                return rejected(RejectionReason.TOO_LARGE, Messages.TEXT_TOO_LONG, type);
            }
            String text = Cleaner.clean(found.text());
            return text.isBlank() ? empty(type) : new ReadResult.Text(text, type.code(), found.note());
        } catch (TooLargeException e) {
            return rejected(RejectionReason.TOO_LARGE, Messages.UNPACKED_TOO_LARGE, type);
        } catch (IOException | RuntimeException | StackOverflowError | LinkageError | AssertionError e) {
            return rejected(
                    RejectionReason.BROKEN_FILE, "看起来是" + type.nameZh() + "，但内容已损坏或不完整，无法读取；请确认能正常打开后重新提交。", type);
        }
    }

    private static ReadResult empty(FileType type) {
        return type == FileType.TXT || type == FileType.HTML
                ? rejected(RejectionReason.EMPTY_FILE, "文件里没有文字，应为报告正文；请重新提交原文件。", type)
                : rejected(RejectionReason.NO_TEXT, Messages.NO_TEXT, type);
    }

    private static ReadResult unsupported(FileType type) {
        return rejected(
                RejectionReason.UNSUPPORTED_FORMAT, "这是" + type.nameZh() + "，不在可以读取的格式之内；" + type.remedy() + "。", type);
    }

    private static ReadResult rejected(RejectionReason reason, String detail, FileType type) {
        return new ReadResult.Rejected(reason, detail, type.code());
    }
}
