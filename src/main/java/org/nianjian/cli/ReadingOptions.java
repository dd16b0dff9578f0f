package org.nianjian.cli;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nianjian.intake.Limits;
import picocli.CommandLine.Option;

/** The options that say how submissions are read: how much of one before it is refused, and whether scans are. */
final class ReadingOptions {
    /** The names of the limits, in the order of the help. */
    static final List<String> KEYS = List.of(
            "limit-seconds",
            "limit-file-mb",
            "limit-unpacked-mb",
            "limit-text-chars",
            "limit-figures",
            "limit-archive-mb",
            "limit-archive-ratio",
            "limit-archive-files",
            "limit-archive-nesting",
            "limit-reader-mb");

    private static final int MOST_MB = 2000;

    @Option(names = "--limit-seconds", paramLabel = "N", description = "Seconds that one file may take (default: 30).")
    private @Nullable String seconds;

    @Option(names = "--limit-file-mb", paramLabel = "MB", description = "Largest file (default: 100).")
    private @Nullable String fileMb;

    @Option(
            names = "--limit-unpacked-mb",
            paramLabel = "MB",
            description = "Most that is unpacked of one document (default: 64).")
    private @Nullable String unpackedMb;

    @Option(
            names = "--limit-text-chars",
            paramLabel = "N",
            description = "Longest text, in characters (default: 1000000).")
    private @Nullable String textChars;

    @Option(names = "--limit-figures", paramLabel = "N", description = "Most figures of a text (default: 20000).")
    private @Nullable String figures;

    @Option(
            names = "--limit-archive-mb",
            paramLabel = "MB",
            description = "Most that an archive may hold (default: 500).")
    private @Nullable String archiveMb;

    @Option(
            names = "--limit-archive-ratio",
            paramLabel = "N",
            description = "Times that the content of an archive may be larger than it (default: 100).")
    private @Nullable String archiveRatio;

    @Option(
            names = "--limit-archive-files",
            paramLabel = "N",
            description = "Files that an archive may hold (default: 10000).")
    private @Nullable String archiveFiles;

    @Option(
            names = "--limit-archive-nesting",
            paramLabel = "N",
            description = "How deep archives may stand in each other (default: 3).")
    private @Nullable String archiveNesting;

    @Option(
            names = "--limit-reader-mb",
            paramLabel = "MB",
            description = "Memory of all processes that read what cannot be bounded otherwise (default: 400).")
    private @Nullable String readerMb;

    @Option(
            names = "--ocr",
            description = "Read scans with Tesseract, which must be installed; their figures are marked.")
    private boolean ocr;

    /** Adds those that were given to the settings by name. */
    void putInto(Map<String, String> given) {
        RunCommand.put(given, "ocr", ocr ? "yes" : null);
        RunCommand.put(given, "limit-seconds", seconds);
        RunCommand.put(given, "limit-file-mb", fileMb);
        RunCommand.put(given, "limit-unpacked-mb", unpackedMb);
        RunCommand.put(given, "limit-text-chars", textChars);
        RunCommand.put(given, "limit-figures", figures);
        RunCommand.put(given, "limit-archive-mb", archiveMb);
        RunCommand.put(given, "limit-archive-ratio", archiveRatio);
        RunCommand.put(given, "limit-archive-files", archiveFiles);
        RunCommand.put(given, "limit-archive-nesting", archiveNesting);
        RunCommand.put(given, "limit-reader-mb", readerMb);
    }

    /**
     * The limits that all settings together make.
     *
     * @throws UsageException if one of them is wrong
     */
    static Limits of(Layers layers) {
        Limits usual = Limits.DEFAULT;
        return new Limits(
                bytes(layers, "limit-file-mb", usual.fileBytes(), MOST_MB),
                bytes(layers, "limit-unpacked-mb", usual.unpackedBytes(), MOST_MB),
                number(layers, "limit-text-chars", usual.textChars(), 1000, 100_000_000),
                number(layers, "limit-figures", usual.figures(), 1, 10_000_000),
                bytes(layers, "limit-archive-mb", usual.archiveBytes(), 1 << 20),
                number(layers, "limit-archive-ratio", usual.archiveRatio(), 1, 100_000),
                number(layers, "limit-archive-files", usual.archiveMembers(), 1, 10_000_000),
                number(layers, "limit-archive-nesting", usual.archiveNesting(), 1, 20),
                number(layers, "limit-seconds", usual.seconds(), 1, 3600),
                number(layers, "limit-reader-mb", usual.readerMegabytes(), 64, 1 << 20));
    }

    private static int number(Layers layers, String key, int usual, int least, int most) {
        return RunOptions.number(layers, key, least, most).orElse(usual);
    }

    private static long bytes(Layers layers, String key, long usual, int mostMb) {
        return RunOptions.number(layers, key, 1, mostMb)
                .map(mb -> (long) mb << 20)
                .orElse(usual);
    }
}
