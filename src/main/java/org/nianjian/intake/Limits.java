package org.nianjian.intake;

/**
 * How much of a file is read before it is refused, so that one file cannot take the night's memory.
 *
 * @param fileBytes the largest file, in bytes
 * @param unpackedBytes the largest part that is unpacked from an archive (a .docx is one), in bytes
 * @param textChars the longest text, in UTF-16 units
 */
public record Limits(long fileBytes, long unpackedBytes, int textChars) {
    /** 200 MB of file, 200 MB unpacked, 50 million characters: hundreds of times the largest report seen. */
    public static final Limits DEFAULT = new Limits(200L << 20, 200L << 20, 50_000_000);
}
