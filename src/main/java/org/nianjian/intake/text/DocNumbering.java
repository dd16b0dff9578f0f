package org.nianjian.intake.text;

import java.util.HashSet;
import java.util.Set;
import org.apache.poi.hwpf.model.LFOData;
import org.apache.poi.hwpf.model.ListFormatOverrideLevel;
import org.apache.poi.hwpf.model.ListLevel;
import org.apache.poi.hwpf.model.ListTables;
import org.apache.poi.hwpf.usermodel.HWPFList;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.jspecify.annotations.Nullable;

/** The automatic numbers of a .doc: see {@link ListNumbers}. */
final class DocNumbering {
    /** What Word's numbers of number formats (MSONFC) are called in a .docx. */
    private static final String[] FORMATS = {
        "decimal",
        "upperRoman",
        "lowerRoman",
        "upperLetter",
        "lowerLetter",
        "decimal",
        "decimal",
        "decimal",
        "decimal",
        "decimal",
        "ideographDigital",
        "japaneseCounting",
        "decimal",
        "decimal",
        "decimalFullWidth",
        "decimal",
        "japaneseLegal",
        "japaneseDigitalTenThousand",
        "decimalEnclosedCircle",
        "decimalFullWidth2",
        "decimal",
        "decimal",
        "decimalZero",
        "bullet",
        "decimal",
        "decimal",
        "decimalEnclosedFullstop",
        "decimalEnclosedParen",
        "decimalEnclosedCircleChinese",
        "decimal",
        "ideographTraditional",
        "decimal",
        "decimal",
        "taiwaneseCounting",
        "ideographLegalTraditional",
        "taiwaneseCountingThousand",
        "taiwaneseDigital",
        "chineseCounting",
        "chineseLegalSimplified",
        "chineseCountingThousand"
    };

    private final @Nullable ListTables tables;
    private final ListNumbers numbers = new ListNumbers();
    private final Set<Integer> known = new HashSet<>();

    DocNumbering(@Nullable ListTables tables) {
        this.tables = tables;
    }

    /** The number before the paragraph's words; a damaged list does not cost the document its text. */
    String next(Paragraph paragraph) {
        if (tables == null || !paragraph.isInList()) {
            return "";
        }
        try {
            HWPFList list = paragraph.getList();
            int id = paragraph.getIlfo();
            if (known.add(id)) {
                define(tables, list, id);
            }
            String number = numbers.next(String.valueOf(id), paragraph.getIlvl());
            return number.isEmpty() ? "" : ListNumbers.beforeText(number);
        } catch (RuntimeException e) {
            return "";
        }
    }

    private void define(ListTables from, HWPFList list, int id) {
        String definition = "definition " + list.getLsid();
        ListNumbers.Level[] levels = new ListNumbers.Level[ListNumbers.LEVELS];
        for (int i = 0; i < levels.length; i++) {
            ListLevel level = from.getLevel(list.getLsid(), i);
            if (level != null) {
                levels[i] = level(level);
            }
        }
        numbers.define(definition, levels);
        numbers.list(String.valueOf(id), definition);
        LFOData overrides = list.getLFOData();
        if (overrides != null) {
            for (ListFormatOverrideLevel override : overrides.getRgLfoLvl()) {
                if (override != null && override.isStartAt()) {
                    numbers.startAt(String.valueOf(id), override.getLevelNum(), override.getIStartAt());
                }
            }
        }
    }

    private static ListNumbers.Level level(ListLevel from) {
        ListNumbers.Level level = new ListNumbers.Level();
        level.start = from.getStartAt();
        int format = from.getNumberFormat();
        level.format = format == 0xFF ? "none" : format >= 0 && format < FORMATS.length ? FORMATS[format] : "decimal";
        StringBuilder pattern = new StringBuilder();
        String text = from.getNumberText() == null ? "" : from.getNumberText();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ListNumbers.LEVELS) {
                pattern.append('%').append((char) ('1' + c));
            } else {
                pattern.append(c);
            }
        }
        level.pattern = pattern.toString();
        return level;
    }
}
