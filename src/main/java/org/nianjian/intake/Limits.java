package org.nianjian.intake;

/**
 * How much of a file is read before it is refused, so that one file cannot take the night's memory or its time. Within the
 * usual limits a heap of 600 MB is enough, however many threads there are ({@link LargeFile}); what libraries need beyond that
 * is the heap of other processes, 400 MB for all of them: 1 GB together.
 *
 * @param fileBytes the largest file, and the largest member of an archive, in bytes; below 2 GB
 * @param unpackedBytes the largest part of a document that is unpacked (a .docx is an archive), in bytes; below 2 GB
 * @param textChars the longest text, in UTF-16 units
 * @param figures how many numbers a text may state
 * @param archiveBytes how much an archive may hold in all, those within it counted too, in bytes
 * @param archiveRatio how many times larger than the archive its content may be, once it is larger than 10 MB
 * @param archiveMembers how many files an archive may hold, those in archives within it counted too
 * @param archiveNesting how deep archives may stand in each other; 1 is an archive of files
 * @param seconds how long one file may take
 * @param readerMegabytes the heap of the processes that read what cannot be bounded otherwise, of all together, in MB
 */
public record Limits(
        long fileBytes,
        long unpackedBytes,
        int textChars,
        int figures,
        long archiveBytes,
        int archiveRatio,
        int archiveMembers,
        int archiveNesting,
        int seconds,
        int readerMegabytes) {
    /** Tens of times the largest report seen; what is read and written of the worst text within them takes seconds. */
    public static final Limits DEFAULT =
            new Limits(100L << 20, 64L << 20, 1_000_000, 20_000, 500L << 20, 100, 10_000, 3, 30, 400);

    /** These limits, but for what is unpacked of a document. */
    public Limits withUnpackedBytes(long bytes) {
        return withSizes(fileBytes, bytes, textChars);
    }

    /** These limits, but for what is kept of a file and of its text. */
    public Limits withSizes(long file, long unpacked, int chars) {
        return new Limits(
                file,
                unpacked,
                chars,
                figures,
                archiveBytes,
                archiveRatio,
                archiveMembers,
                archiveNesting,
                seconds,
                readerMegabytes);
    }
}
