package org.nianjian.intake.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.HWPFDocumentCore;
import org.apache.poi.hwpf.usermodel.Notes;
import org.apache.poi.hwpf.usermodel.Range;

/** The footnotes and endnotes of a .doc by where they are referred to. */
final class DocNotes {
    private final TreeMap<Integer, List<Range>> notes = new TreeMap<>();

    DocNotes(HWPFDocumentCore core) {
        if (core instanceof HWPFDocument document) {
            add(document, document.getFootnotes(), document.getFootnoteRange());
            add(document, document.getEndnotes(), document.getEndnoteRange());
        }
    }

    private void add(HWPFDocument document, Notes from, Range story) {
        int base = story.getStartOffset();
        for (int i = 0; i < from.getNotesCount(); i++) {
            int start = base + from.getNoteTextStartOffset(i);
            int end = base + from.getNoteTextEndOffset(i);
            if (start < end && end <= story.getEndOffset()) {
                notes.computeIfAbsent(from.getNoteAnchorPosition(i), anchor -> new ArrayList<>())
                        .add(new Range(start, end, document));
            }
        }
    }

    /** The notes that are referred to within a range. */
    List<Range> within(Range range) {
        List<Range> within = new ArrayList<>();
        if (range.getStartOffset() < range.getEndOffset()) {
            for (Map.Entry<Integer, List<Range>> note :
                    notes.subMap(range.getStartOffset(), range.getEndOffset()).entrySet()) {
                within.addAll(note.getValue());
            }
        }
        return within;
    }
}
