package org.nianjian.intake.text;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Makes small .doc files byte by byte after [MS-DOC], for no library makes one from nothing. */
final class DocMaker {
    private static final int PAGE = 512;
    private static final int FIB_BYTES = 900;
    private static final int TEXT_AT = 1024;
    private static final int PAIRS_AT = 154;
    private static final int RUNS_ON_PAGE = 20;

    private int sections = 0xFFFF0000;
    private final StringBuilder text = new StringBuilder();
    private final List<Integer> ends = new ArrayList<>();
    private final List<byte[]> properties = new ArrayList<>();

    /** From now on the table of sections points nowhere, as some writers have it. */
    DocMaker loose() {
        sections = 0;
        return this;
    }

    DocMaker paragraph(String words) {
        return add(words + "\r");
    }

    DocMaker row(String... cells) {
        for (String cell : cells) {
            add(cell + "\u0007", 0x16, 0x24, 1);
        }
        return add("\u0007", 0x16, 0x24, 1, 0x17, 0x24, 1);
    }

    private DocMaker add(String words, int... sprms) {
        text.append(words);
        ends.add(text.length());
        byte[] bytes = new byte[sprms.length];
        for (int i = 0; i < sprms.length; i++) {
            bytes[i] = (byte) sprms[i];
        }
        properties.add(bytes);
        return this;
    }

    byte[] bytes() {
        byte[] words = text.toString().getBytes(StandardCharsets.UTF_16LE);
        int firstPage = (TEXT_AT + words.length + PAGE - 1) / PAGE;
        List<byte[]> pages = new ArrayList<>();
        List<Integer> bounds = new ArrayList<>(List.of(TEXT_AT));
        for (int from = 0; from < ends.size(); from += RUNS_ON_PAGE) {
            int to = Math.min(ends.size(), from + RUNS_ON_PAGE);
            pages.add(paragraphs(from, to));
            bounds.add(position(to - 1));
        }
        pages.add(characters(TEXT_AT + words.length));
        ByteBuffer main = buffer((firstPage + pages.size()) * PAGE);
        main.put(TEXT_AT, words);
        for (int i = 0; i < pages.size(); i++) {
            main.put((firstPage + i) * PAGE, pages.get(i));
        }
        header(main);
        ByteArrayOutputStream table = new ByteArrayOutputStream();
        part(main, table, 1, ints(0x00000002, 0, 0, 0, 0));
        part(main, table, 33, pieces());
        part(main, table, 31, new byte[500]);
        ByteBuffer papx = buffer(4 * (bounds.size() + pages.size() - 1));
        bounds.forEach(papx::putInt);
        for (int i = 0; i + 1 < pages.size(); i++) {
            papx.putInt(firstPage + i);
        }
        part(main, table, 13, papx.array());
        part(main, table, 12, ints(TEXT_AT, TEXT_AT + words.length, firstPage + pages.size() - 1));
        part(main, table, 6, ints(0, text.length(), sections, 0x0000FFFF, 0));
        part(main, table, 15, new byte[4]);
        return compound(main.array(), table.toByteArray());
    }

    private void header(ByteBuffer main) {
        main.putShort(0, (short) 0xA5EC).putShort(2, (short) 0xC1).putShort(10, (short) 0x1200);
        main.putShort(32, (short) 14).putShort(62, (short) 22).putInt(76, text.length());
        main.putInt(64, main.capacity());
        main.putShort(152, (short) 93).putShort(FIB_BYTES - 2, (short) 0);
    }

    /** Writes a part of the table stream and where it lies, which is the pair of that number in the header. */
    private static void part(ByteBuffer main, ByteArrayOutputStream table, int pair, byte[] bytes) {
        main.putInt(PAIRS_AT + 8 * pair, table.size());
        main.putInt(PAIRS_AT + 8 * pair + 4, bytes.length);
        table.writeBytes(bytes);
    }

    private byte[] pieces() {
        ByteBuffer piece = buffer(21);
        piece.put((byte) 2).putInt(16).putInt(0).putInt(text.length());
        piece.putShort((short) 0).putInt(TEXT_AT).putShort((short) 0);
        return piece.array();
    }

    private int position(int paragraph) {
        return TEXT_AT + 2 * ends.get(paragraph);
    }

    private byte[] paragraphs(int from, int to) {
        ByteBuffer page = buffer(PAGE);
        int count = to - from;
        page.putInt(from == 0 ? TEXT_AT : position(from - 1));
        for (int i = from; i < to; i++) {
            page.putInt(position(i));
        }
        int free = PAGE - 2;
        for (int i = from; i < to; i++) {
            byte[] sprms = properties.get(i);
            int words = 1 + (sprms.length + 1) / 2;
            free -= 2 + 2 * words;
            free &= ~1;
            page.put(free, (byte) 0).put(free + 1, (byte) words);
            page.putShort(free + 2, (short) 0);
            page.put(free + 4, sprms);
            page.put(4 * (count + 1) + 13 * (i - from), (byte) (free / 2));
        }
        page.put(PAGE - 1, (byte) count);
        return page.array();
    }

    private static byte[] characters(int end) {
        ByteBuffer page = buffer(PAGE);
        page.putInt(TEXT_AT).putInt(end).put((byte) 0);
        page.put(PAGE - 1, (byte) 1);
        return page.array();
    }

    private static byte[] ints(int... values) {
        ByteBuffer bytes = buffer(4 * values.length);
        for (int value : values) {
            bytes.putInt(value);
        }
        return bytes.array();
    }

    private static ByteBuffer buffer(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static byte[] compound(byte[] main, byte[] table) {
        try (POIFSFileSystem files = new POIFSFileSystem();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            files.createDocument(new ByteArrayInputStream(main), "WordDocument");
            files.createDocument(new ByteArrayInputStream(table), "1Table");
            files.writeFilesystem(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
