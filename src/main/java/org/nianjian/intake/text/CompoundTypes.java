package org.nianjian.intake.text;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Tells what an OLE2 compound file holds by the names in its directory. They stand as UTF-16 at multiples of 128 bytes, so
 * that a file whose tables are broken, or that was cut off, can still be named.
 */
final class CompoundTypes {
    private static final int ENTRY = 128;
    private static final int HEADER = 512;
    private static final int SECTOR_SHIFT = 30;
    private static final int DIRECTORY_START = 48;
    private static final int TABLE_SECTORS = 76;
    private static final Map<String, FileType> STREAMS = new LinkedHashMap<>();

    static {
        STREAMS.put("EncryptedPackage", FileType.ENCRYPTED);
        STREAMS.put("WordDocument", FileType.DOC);
        STREAMS.put("Workbook", FileType.XLS);
        STREAMS.put("Book", FileType.XLS);
        STREAMS.put("PowerPoint Document", FileType.PPT);
        STREAMS.put("__properties_version1.0", FileType.MSG);
    }

    private CompoundTypes() {}

    static FileType of(byte[] content, String ending) {
        for (Map.Entry<String, FileType> stream : STREAMS.entrySet()) {
            if (hasEntry(content, stream.getKey())) {
                return named(stream.getValue(), ending);
            }
        }
        return isCut(content) ? FileType.CUT_COMPOUND : FileType.COMPOUND;
    }

    /** Whether the file ends before a sector that its header names: the directory's first, or one of the allocation table's ([MS-CFB] 2.2). */
    private static boolean isCut(byte[] content) {
        if (content.length < HEADER) {
            return true;
        }
        ByteBuffer header = ByteBuffer.wrap(content, 0, HEADER).order(ByteOrder.LITTLE_ENDIAN);
        int shift = header.getShort(SECTOR_SHIFT);
        if (shift < 7 || shift > 16) {
            return true;
        }
        int last = header.getInt(DIRECTORY_START);
        for (int at = TABLE_SECTORS; at < HEADER; at += Integer.BYTES) {
            // Sectors that are not used have the numbers -1 to -6.
            last = Math.max(last, header.getInt(at));
        }
        return (last + 2L) << shift > content.length;
    }

    /** WPS writes the same streams as Word, Excel and PowerPoint do, under names of its own. */
    private static FileType named(FileType type, String ending) {
        return switch (type) {
            case DOC -> ending.equals("wps") ? FileType.WPS : type;
            case XLS -> ending.equals("et") ? FileType.ET : type;
            case PPT -> ending.equals("dps") ? FileType.DPS : type;
            default -> type;
        };
    }

    private static boolean hasEntry(byte[] content, String name) {
        for (int at = 0; at + ENTRY <= content.length; at += ENTRY) {
            if (isAt(content, at, name)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAt(byte[] content, int at, String name) {
        for (int i = 0; i < name.length(); i++) {
            if (content[at + 2 * i] != name.charAt(i) || content[at + 2 * i + 1] != 0) {
                return false;
            }
        }
        return content[at + 2 * name.length()] == 0 && content[at + 2 * name.length() + 1] == 0;
    }
}
