package org.nianjian.intake.text;

import java.io.IOException;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nianjian.intake.FoundFile;
import org.nianjian.intake.LargeFile;
import org.nianjian.intake.Limits;
import org.nianjian.intake.RejectionReason;
import org.nianjian.intake.Sha256;

/**
 * Reads a submission to text, or says why it cannot: nothing that a file holds makes it throw. Instances keep no state
 * between files and may be shared by threads.
 */
public final class TextReader {
    private static final int HEAD = 1 << 16;

    /** Libraries that build the whole document in memory or cannot be interrupted: they run where they can be killed. */
    private static final Set<FileType> KILLABLE =
            EnumSet.of(FileType.PDF, FileType.OFD, FileType.DOC, FileType.WPS, FileType.XLS, FileType.ET);
    /** What is larger than this, or unpacks to more than twice of it, is read where it can be killed too. */
    private static final int USUAL = 8 << 20;
    /** Pages of the web are trees of small things in memory, fifty times as large as the file. */
    private static final int USUAL_PAGE = 1 << 20;

    private static final Set<FileType> PAGES = EnumSet.of(FileType.HTML, FileType.MHT, FileType.EML);

    private final Limits limits;
    private final Limits usual;
    private final @Nullable ReadingProcess elsewhere;
    private final boolean scans;
    private final Map<FileType, Format> formats = new EnumMap<>(FileType.class);

    /** A reader that refuses what is larger than these limits. */
    public TextReader(Limits limits) {
        this(limits, false);
    }

    /**
     * A reader that refuses what is larger than these limits.
     *
     * @param scans whether pictures of text are given to {@link Recogniser}, which must be installed then; such a file may take
     *     twenty times as long as others
     */
    public TextReader(Limits limits, boolean scans) {
        this(limits, new ReadingProcess(limits), scans);
    }

    /** A reader that does all of its work itself. */
    static TextReader alone(Limits limits) {
        return new TextReader(limits, null, false);
    }

    private TextReader(Limits limits, @Nullable ReadingProcess elsewhere, boolean scans) {
        this.limits = limits;
        this.usual = elsewhere == null ? limits : limits.withUnpackedBytes(Math.min(2 * USUAL, limits.unpackedBytes()));
        this.elsewhere = elsewhere;
        this.scans = scans;
        formats.put(FileType.TXT, new PlainTextFormat());
        formats.put(FileType.HTML, new HtmlFormat());
        formats.put(FileType.DOCX, new DocxFormat());
        formats.put(FileType.PDF, new PdfFormat());
        formats.put(FileType.RTF, new RtfFormat());
        formats.put(FileType.DOC, new DocFormat());
        formats.put(FileType.WPS, new DocFormat());
        formats.put(FileType.ODT, new OdtFormat());
        formats.put(FileType.ODS, new OdsFormat());
        formats.put(FileType.OFD, new OfdFormat());
        formats.put(FileType.XLSX, new XlsxFormat());
        formats.put(FileType.XLS, new XlsFormat());
        formats.put(FileType.ET, new XlsFormat());
        formats.put(FileType.EML, new MailFormat());
        formats.put(FileType.MHT, new MailFormat());
    }

    /** What is refused. */
    public Limits limits() {
        return limits;
    }

    /** The text of a file, if its content is still the one that was found. */
    public ReadResult read(FoundFile found) {
        try {
            if (found.size() > limits.fileBytes()) {
                return tooLarge(found);
            }
            if (found.sha256().isEmpty()) {
                return rejected(RejectionReason.UNREADABLE, "无法打开：没有读取权限，或磁盘出错；请检查权限后重新放入。", FileType.UNKNOWN);
            }
            return LargeFile.inTurn(LargeFile.is(found.size()), () -> readWhole(found));
        } catch (IOException e) {
            return rejected(RejectionReason.UNREADABLE, "读取时出错：文件已被移走、没有权限或磁盘出错；请检查后重新放入。", FileType.UNKNOWN);
        }
    }

    private ReadResult readWhole(FoundFile found) throws IOException {
        // One byte more than was found tells that there are more now.
        byte[] content = found.bytes((int) Math.min(Integer.MAX_VALUE - 8, found.size() + 1));
        if (!Sha256.of(content).equals(found.sha256())) {
            return rejected(RejectionReason.CHANGED_WHILE_READ, "读取期间文件内容发生了变化；请等文件传输完成后再次运行。", FileType.UNKNOWN);
        }
        return read(content, found.name());
    }

    private ReadResult tooLarge(FoundFile found) throws IOException {
        FileType type = FileTypes.of(found.bytes(HEAD), found.name());
        boolean mayBeRead = formats.containsKey(type)
                || type == FileType.ENCRYPTED
                || type == FileType.CUT_COMPOUND
                || Packing.isPacked(type);
        if (!mayBeRead) {
            return unsupported(type);
        }
        return rejected(
                RejectionReason.TOO_LARGE,
                "文件有 " + (found.size() >> 20) + " MB，超过了 " + (limits.fileBytes() >> 20) + " MB 的上限；请去掉其中的图片或附件后重新提交。",
                type);
    }

    /** The text of a content that is called so. */
    public ReadResult read(byte[] content, String name) {
        ReadResult result = readText(content, name);
        if (!scans || elsewhere == null || !(result instanceof ReadResult.Rejected rejected)) {
            return result;
        }
        boolean picture = rejected.format().equals(FileType.IMAGE.code());
        boolean pages = rejected.format().equals(FileType.PDF.code()) && rejected.reason() == RejectionReason.NO_TEXT;
        if (!picture && !pages) {
            return result;
        }
        try {
            return elsewhere.recognise(content, name, pages ? FileType.PDF : FileType.IMAGE);
        } catch (IOException e) {
            return result;
        }
    }

    /** The text that is seen in a picture, or on the pages of a PDF. */
    ReadResult recognise(byte[] content, String name) {
        FileType type = FileTypes.of(content, name);
        return extract(new ScanFormat(type == FileType.PDF), type, content);
    }

    private ReadResult readText(byte[] content, String name) {
        if (content.length == 0) {
            return rejected(RejectionReason.EMPTY_FILE, "文件是空的（0 字节），应为报告正文；请重新提交原文件。", FileType.UNKNOWN);
        }
        FileType type = FileTypes.of(content, name);
        if (type == FileType.ENCRYPTED) {
            return rejected(RejectionReason.PASSWORD_PROTECTED, Messages.PASSWORD, type);
        }
        Format format = formats.get(type);
        if (format == null) {
            // Archives and what was in them were opened before, if they could be.
            return Packing.isPacked(type) || type == FileType.CUT_COMPOUND ? broken(type) : unsupported(type);
        }
        if (type == FileType.TXT && content.length > 4L * limits.textChars()) {
            return rejected(RejectionReason.TOO_LARGE, Messages.textTooLong(limits), type);
        }
        int most = PAGES.contains(type) ? USUAL_PAGE : USUAL;
        boolean killable = KILLABLE.contains(type) || content.length > most && type != FileType.TXT;
        if (elsewhere == null || !killable) {
            ReadResult result = extract(format, type, content);
            boolean mayFitElsewhere = usual.unpackedBytes() < limits.unpackedBytes()
                    && result instanceof ReadResult.Rejected rejected
                    && rejected.reason() == RejectionReason.TOO_LARGE;
            return elsewhere == null || !mayFitElsewhere ? result : elsewhere(format, type, content, name, elsewhere);
        }
        return elsewhere(format, type, content, name, elsewhere);
    }

    private ReadResult elsewhere(Format format, FileType type, byte[] content, String name, ReadingProcess process) {
        try {
            return process.read(content, name, type);
        } catch (IOException e) {
            // Where no process can be started it is better to read without a net than not at all.
            return extract(format, type, content);
        }
    }

    /** A library may fail in any way over a broken content; only a JVM without memory is not the content's fault. */
    private ReadResult extract(Format format, FileType type, byte[] content) {
        try {
            Format.Extract extract = format.read(content, usual);
            if (extract instanceof Format.Refused refused) {
                return rejected(refused.reason(), refused.detail(), type);
            }
            Format.Found found = (Format.Found) extract;
            if (found.text().length() > limits.textChars()) {
                return rejected(RejectionReason.TOO_LARGE, Messages.textTooLong(limits), type);
            }
            String text = Cleaner.clean(found.text());
            return text.isBlank() ? empty(type) : new ReadResult.Text(text, type.code(), found.note());
        } catch (TooLargeException e) {
            return rejected(RejectionReason.TOO_LARGE, Messages.unpackedTooLarge(limits), type);
        } catch (IOException | RuntimeException | StackOverflowError | LinkageError | AssertionError e) {
            return broken(type);
        }
    }

    private static ReadResult empty(FileType type) {
        return type == FileType.TXT || type == FileType.HTML
                ? rejected(RejectionReason.EMPTY_FILE, "文件里没有文字，应为报告正文；请重新提交原文件。", type)
                : rejected(RejectionReason.NO_TEXT, Messages.NO_TEXT, type);
    }

    private static ReadResult broken(FileType type) {
        return rejected(RejectionReason.BROKEN_FILE, "看起来是" + type.nameZh() + "，但内容已损坏或不完整，无法读取；请确认能正常打开后重新提交。", type);
    }

    private static ReadResult unsupported(FileType type) {
        return rejected(
                RejectionReason.UNSUPPORTED_FORMAT, "这是" + type.nameZh() + "，不在可以读取的格式之内；" + type.remedy() + "。", type);
    }

    private static ReadResult rejected(RejectionReason reason, String detail, FileType type) {
        return new ReadResult.Rejected(reason, detail, type.code());
    }
}
