package org.nianjian.intake.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.StringTokenizer;
import javax.xml.stream.XMLStreamReader;

/** The text objects of one OFD page, and the lines that they stand in. Places are written in millimetres. */
final class OfdPage implements Xml.Handler {
    private static final float POINTS = 72 / 25.4f;
    /** Base lines that differ by less than this part of the character height are one line. */
    private static final float SAME_LINE = 0.4f;

    /** A step of more character heights than this is a gap, not a wide character. */
    private static final float WIDEST = 1.3f;

    private final int page;
    private final List<Run> runs = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();
    private float height;
    private float[] boundary = new float[4];
    private float[] matrix = {1, 0, 0, 1, 0, 0};
    private float size;
    private float x;
    private float y;
    private String deltas = "";
    private boolean inCode;
    private boolean inArea;
    private boolean inBox;

    /** Characters that stand side by side. */
    private record Run(String text, float left, float right, float y, float size) {}

    OfdPage(int page, float height) {
        this.page = page;
        this.height = height;
    }

    @Override
    public void start(String name, XMLStreamReader xml) {
        switch (name) {
            case "Area" -> inArea = true;
            case "PhysicalBox" -> {
                inBox = inArea;
                words.setLength(0);
            }
            case "TextObject" -> {
                boundary = numbers(Xml.attribute(xml, "Boundary"), 4);
                size = numbers(Xml.attribute(xml, "Size"), 1)[0];
                String ctm = Xml.attribute(xml, "CTM");
                matrix = ctm.isBlank() ? new float[] {1, 0, 0, 1, 0, 0} : numbers(ctm, 6);
                x = 0;
                y = 0;
            }
            case "TextCode" -> {
                x = coordinate(xml, "X", x);
                y = coordinate(xml, "Y", y);
                deltas = Xml.attribute(xml, "DeltaX");
                words.setLength(0);
                inCode = true;
            }
            default -> {}
        }
    }

    @Override
    public void end(String name) {
        switch (name) {
            case "Area" -> inArea = false;
            case "PhysicalBox" -> {
                if (inBox) {
                    height = numbers(words.toString(), 4)[3];
                    inBox = false;
                }
            }
            case "TextCode" -> {
                inCode = false;
                add(words.toString());
            }
            default -> {}
        }
    }

    @Override
    public void text(String text) {
        if (inCode || inBox) {
            words.append(text);
        }
    }

    /** The characters, each at its place, so that gaps are seen between any two of them. */
    private void add(String text) {
        float[] steps = advances(deltas, Math.max(0, text.length() - 1));
        float at = x;
        float shown = size * Math.abs(matrix[3] == 0 ? 1 : matrix[3]);
        for (int i = 0; i < text.length(); ) {
            int length = Character.charCount(text.codePointAt(i));
            float step = 0;
            for (int unit = i; unit < i + length && unit < steps.length; unit++) {
                step += steps[unit];
            }
            float usual = text.charAt(i) < '\u2000' ? size / 2 : size;
            float width = Math.max(usual, Math.min(step, WIDEST * size)) * shown / size;
            float left = boundary[0] + matrix[0] * at + matrix[2] * y + matrix[4];
            float base = boundary[1] + matrix[1] * at + matrix[3] * y + matrix[5];
            runs.add(new Run(
                    text.substring(i, i + length),
                    left * POINTS,
                    (left + width) * POINTS,
                    base * POINTS,
                    shown * POINTS));
            at += step > 0 ? step : usual;
            i += length;
        }
    }

    /** The lines from top to bottom. */
    List<PdfLine> lines() {
        runs.sort(Comparator.comparing(Run::y));
        List<PdfLine> lines = new ArrayList<>();
        for (int from = 0; from < runs.size(); ) {
            Run first = runs.get(from);
            int to = from + 1;
            while (to < runs.size() && runs.get(to).y() - first.y() <= SAME_LINE * Math.max(first.size(), 1)) {
                to++;
            }
            List<Run> line = new ArrayList<>(runs.subList(from, to));
            line.sort(Comparator.comparing(Run::left));
            PdfWords joined = new PdfWords();
            float largest = 0;
            for (Run run : line) {
                joined.add(run.text(), run.left(), run.right(), run.size());
                largest = Math.max(largest, run.size());
            }
            if (!joined.isEmpty()) {
                lines.add(new PdfLine(
                        page, height * POINTS, joined.text(), joined.left(), joined.right(), first.y(), largest));
            }
            from = to;
        }
        return lines;
    }

    private static float coordinate(XMLStreamReader xml, String name, float before) {
        String text = Xml.attribute(xml, name);
        return text.isBlank() ? before : numbers(text, 1)[0];
    }

    /** So many steps from {@code 3.2 3.2 g 5 3.2}: {@code g} is a count and a step that is repeated. */
    private static float[] advances(String text, int count) {
        float[] steps = new float[count];
        StringTokenizer words = new StringTokenizer(text);
        int filled = 0;
        while (words.hasMoreTokens() && filled < count) {
            String word = words.nextToken();
            int times = 1;
            if (word.equals("g") && words.countTokens() >= 2) {
                times = (int) number(words.nextToken());
                word = words.nextToken();
            }
            float step = number(word);
            for (; times > 0 && filled < count; times--) {
                steps[filled++] = step;
            }
        }
        return steps;
    }

    /** The first numbers of a list; zeros where there are none. */
    static float[] numbers(String text, int count) {
        float[] numbers = new float[count];
        StringTokenizer words = new StringTokenizer(text);
        for (int i = 0; i < count && words.hasMoreTokens(); i++) {
            numbers[i] = number(words.nextToken());
        }
        return numbers;
    }

    private static float number(String text) {
        try {
            return Float.parseFloat(text);
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
