package org.nianjian.intake.text;

import java.util.Locale;
import org.apache.poi.hwpf.HWPFDocumentCore;
import org.apache.poi.hwpf.model.StyleDescription;
import org.apache.poi.hwpf.model.StyleSheet;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;

/** The text of a .doc as a reader sees it: hidden and deleted words, codes of fields and tables of contents are gone. */
final class DocText {
    private final HWPFDocumentCore document;
    private final BlockText text = new BlockText();
    private final MarkedTables tables = new MarkedTables(text);
    private final DocCharacters characters = new DocCharacters();
    private final DocNumbering numbering;
    private final DocNotes notes;

    DocText(HWPFDocumentCore document) {
        this.document = document;
        this.numbering = new DocNumbering(document.getListTables());
        this.notes = new DocNotes(document);
    }

    /** All lines. */
    String text() {
        return text.text();
    }

    void add(Range story) {
        int paragraphs = story.numParagraphs();
        for (int i = 0; i < paragraphs; i++) {
            paragraph(story.getParagraph(i));
        }
        tables.at(0);
        text.endLine();
    }

    private void paragraph(Paragraph paragraph) {
        int depth = paragraph.isInTable() ? Math.max(1, paragraph.getTableLevel()) : 0;
        if (paragraph.isTableRowEnd()) {
            tables.endRow(depth);
            return;
        }
        String words = words(paragraph);
        tables.at(depth);
        if (!isContents(paragraph)) {
            String number = numbering.next(paragraph);
            if (!words.isBlank()) {
                text.append(number);
            }
            DocCharacters.lines(words, text);
        }
        text.endLine();
        for (Range note : notes.within(paragraph)) {
            StringBuilder lines = new StringBuilder();
            new DocCharacters().add(note.text(), true, lines);
            DocCharacters.lines(lines.toString(), text);
            text.endLine();
        }
        if (depth > 0 && endsCell(paragraph)) {
            tables.endCell(depth);
        }
    }

    private String words(Paragraph paragraph) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
            CharacterRun run = paragraph.getCharacterRun(i);
            boolean shown = !run.isVanished() && !run.isFldVanished() && !run.isMarkedDeleted();
            characters.add(run.text(), shown, words);
        }
        return words.toString();
    }

    private static boolean endsCell(Paragraph paragraph) {
        return paragraph.isEmbeddedCellMark() || paragraph.text().endsWith("\u0007");
    }

    private boolean isContents(Paragraph paragraph) {
        StyleSheet styles = document.getStyleSheet();
        int index = paragraph.getStyleIndex();
        if (styles == null || index < 0 || index >= styles.numStyles()) {
            return false;
        }
        StyleDescription style = styles.getStyleDescription(index);
        return style != null
                && style.getName() != null
                && style.getName().toLowerCase(Locale.ROOT).startsWith("toc ");
    }
}
