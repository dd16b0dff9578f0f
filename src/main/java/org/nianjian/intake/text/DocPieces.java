package org.nianjian.intake.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.apache.poi.poifs.filesystem.DirectoryNode;

/**
 * The words of a .doc without any formatting, for documents that are written loosely: only the header of the file and the
 * table that says where the pieces of the text lie must be whole ([MS-DOC] 2.4.1).
 */
final class DocPieces {
    private static final int FLAGS = 0x0A;
    private static final int TABLE_ONE = 0x0200;
    private static final int MAIN_LENGTH = 0x4C;
    private static final int PIECES_AT = 0x1A2;
    private static final int COMPRESSED = 0x40000000;

    private DocPieces() {}

    /** @throws IOException if there is no text to be found */
    static String text(DirectoryNode root, int maxChars) throws IOException {
        try {
            ByteBuffer main = stream(root, "WordDocument");
            boolean one = (main.getShort(FLAGS) & TABLE_ONE) != 0;
            ByteBuffer table = stream(root, one ? "1Table" : "0Table");
            StringBuilder words = new StringBuilder();
            DocCharacters characters = new DocCharacters();
            BlockText text = new BlockText();
            characters.add(story(main, table, maxChars), true, words);
            DocCharacters.lines(words.toString(), text);
            return text.text();
        } catch (RuntimeException e) {
            throw new IOException("the table of the text's pieces is damaged", e);
        }
    }

    private static ByteBuffer stream(DirectoryNode root, String name) throws IOException {
        try (InputStream in = root.createDocumentInputStream(name)) {
            return ByteBuffer.wrap(in.readAllBytes()).order(ByteOrder.LITTLE_ENDIAN);
        }
    }

    private static String story(ByteBuffer main, ByteBuffer table, int maxChars) throws IOException {
        int at = table.position() + main.getInt(PIECES_AT);
        while (table.get(at) == 1) {
            at += 3 + (table.getShort(at + 1) & 0xFFFF);
        }
        int count = (table.getInt(at + 1) - 4) / 12;
        int positions = at + 5;
        int descriptions = positions + 4 * (count + 1);
        int left = main.getInt(MAIN_LENGTH);
        if (left > maxChars) {
            throw new TooLargeException("text");
        }
        StringBuilder story = new StringBuilder();
        for (int i = 0; i < count && left > 0; i++) {
            int length = Math.min(left, table.getInt(positions + 4 * i + 4) - table.getInt(positions + 4 * i));
            int where = table.getInt(descriptions + 8 * i + 2);
            boolean compressed = (where & COMPRESSED) != 0;
            Charset charset = compressed ? Charset.forName("windows-1252") : StandardCharsets.UTF_16LE;
            int from = compressed ? (where & ~COMPRESSED) / 2 : where;
            story.append(new String(main.array(), from, compressed ? length : 2 * length, charset));
            left -= length;
        }
        // Without formatting the ends of rows cannot be told from those of cells: every cell is a line.
        return story.toString().replace(DocCharacters.CELL_END, '\r');
    }
}
