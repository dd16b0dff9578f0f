package org.nianjian.intake.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;

/**
 * The text of a document, header or other story of WordprocessingML as a reader sees it: what was inserted stands, what was
 * deleted, moved away or hidden is gone, fields show their result and not their code, a text box
 * stands once; it and notes stand after the paragraph that they belong to.
 */
final class DocxBody implements Xml.Handler {
    /** A drawing for old readers repeats the one for new readers; the others hold what is not shown, or is no more. */
    private static final Set<String> LEFT_OUT = Set.of(
            "Fallback",
            "del",
            "moveFrom",
            "delText",
            "instrText",
            "delInstrText",
            "pPrChange",
            "rPrChange",
            "tblPrChange",
            "tcPrChange",
            "trPrChange",
            "sectPrChange",
            "numberingChange",
            "sdtPr",
            "rt",
            "annotation");

    private static final int MAX_BOXES = 8;

    private final DocxStyles styles;
    private final DocxNumbering numbering;
    private final DocxNotes notes;
    private final Deque<Story> stories = new ArrayDeque<>();

    private int leftOut;
    private int paragraphProperties;
    private boolean inText;
    private boolean hidden;

    /** The document, or a text box in it, with the paragraph that is being read. */
    private static final class Story {
        final BlockText text = new BlockText();
        final List<String> boxes = new ArrayList<>();
        String style = "";
        String list = "";
        int level = -1;
        String number = "";
        boolean isContents;
        boolean endIsDeleted;
    }

    DocxBody(DocxStyles styles, DocxNumbering numbering, DocxNotes notes) {
        this.styles = styles;
        this.numbering = numbering;
        this.notes = notes;
        stories.push(new Story());
    }

    /** All lines. */
    String text() {
        return stories.getLast().text.text();
    }

    @Override
    public void start(String name, XMLStreamReader xml) {
        Story story = stories.element();
        if (name.equals("del") && paragraphProperties > 0) {
            story.endIsDeleted = true;
        }
        if (leftOut > 0 || LEFT_OUT.contains(name) || name.equals("txbxContent") && stories.size() > MAX_BOXES) {
            leftOut++;
        } else if (paragraphProperties > 0) {
            property(story, name, xml);
        } else {
            content(story, name, xml);
        }
    }

    private void property(Story story, String name, XMLStreamReader xml) {
        switch (name) {
            case "pPr" -> paragraphProperties++;
            case "pStyle" -> story.style = Xml.attribute(xml, "val");
            case "numId" -> story.list = Xml.attribute(xml, "val");
            case "ilvl" -> story.level = DocxNumbering.number(Xml.attribute(xml, "val"), 0);
            default -> {}
        }
    }

    private void content(Story story, String name, XMLStreamReader xml) {
        switch (name) {
            case "p" -> openParagraph(story);
            case "pPr" -> paragraphProperties++;
            case "r" -> hidden = false;
            case "vanish" -> hidden = isOn(Xml.attribute(xml, "val"));
            case "t" -> inText = true;
            case "tab", "ptab" -> show(story, "\t");
            case "noBreakHyphen" -> show(story, "-");
            case "br", "cr" -> {
                if (!hidden) {
                    story.text.endLine();
                }
            }
            case "tr" -> story.text.openRow();
            case "tc" -> story.text.openCell();
            case "txbxContent" -> stories.push(new Story());
            case "footnoteReference", "endnoteReference" -> {
                if (!hidden) {
                    story.boxes.addAll(notes.lines(name, Xml.attribute(xml, "id")));
                }
            }
            default -> {}
        }
    }

    @Override
    public void end(String name) {
        if (leftOut > 0) {
            leftOut--;
            return;
        }
        Story story = stories.element();
        switch (name) {
            case "p" -> closeParagraph(story);
            case "pPr" -> closeProperties(story);
            case "t" -> inText = false;
            case "tr" -> story.text.closeRow();
            case "tc" -> story.text.closeCell();
            case "txbxContent" -> closeBox();
            default -> {}
        }
    }

    @Override
    public void text(String words) {
        if (inText && leftOut == 0) {
            show(stories.element(), words);
        }
    }

    private void show(Story story, String words) {
        if (hidden || story.isContents) {
            return;
        }
        story.text.append(story.number);
        story.number = "";
        story.text.append(words);
    }

    private static void openParagraph(Story story) {
        story.style = "";
        story.list = "";
        story.level = -1;
        story.number = "";
        story.isContents = false;
        story.endIsDeleted = false;
    }

    private void closeProperties(Story story) {
        paragraphProperties--;
        if (paragraphProperties > 0) {
            return;
        }
        story.isContents = styles.isContents(story.style);
        DocxStyles.ListLevel inherited = styles.list(story.style).orElse(new DocxStyles.ListLevel("", 0));
        String list = story.list.isEmpty() ? inherited.list() : story.list;
        if (!list.isEmpty() && !story.isContents) {
            String number = numbering.next(list, story.level < 0 ? inherited.level() : story.level);
            story.number = ListNumbers.beforeText(number);
        }
    }

    /** Boxes stand after the paragraph that they are anchored in, so that it stays whole. */
    private static void closeParagraph(Story story) {
        if (story.endIsDeleted) {
            return;
        }
        story.text.endLine();
        for (String line : story.boxes) {
            story.text.append(line);
            story.text.endLine();
        }
        story.boxes.clear();
    }

    private void closeBox() {
        if (stories.size() > 1) {
            List<String> lines = stories.pop().text.text().lines().toList();
            stories.element().boxes.addAll(lines);
        }
    }

    private static boolean isOn(String value) {
        return !value.equals("0") && !value.equals("false") && !value.equals("off");
    }
}
