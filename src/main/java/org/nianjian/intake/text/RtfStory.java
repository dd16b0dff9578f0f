package org.nianjian.intake.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lines that stand together on the page of an RTF document. */
final class RtfStory {
    final Kind kind;
    final @Nullable RtfStory around;
    final BlockText text = new BlockText();
    final MarkedTables tables = new MarkedTables(text);
    /** Text boxes and notes stand after the paragraph that they are anchored in. */
    final List<String> boxes = new ArrayList<>();

    /** What the lines are. */
    enum Kind {
        BODY,
        HEADER,
        NUMBER,
        BOX
    }

    RtfStory(Kind kind, @Nullable RtfStory around) {
        this.kind = kind;
        this.around = around;
    }

    void endParagraph() {
        text.endLine();
        for (String line : boxes) {
            text.append(line);
            text.endLine();
        }
        boxes.clear();
    }
}
