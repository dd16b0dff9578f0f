package org.nianjian.intake.text;

import java.util.ArrayList;
import java.util.List;
import java.util.StringTokenizer;
import javax.xml.stream.XMLStreamReader;

/** The text objects of one OFD page, and the lines that they stand in. Places are written in millimetres. */
final class OfdPage implements Xml.Handler {
    private static final float POINTS = 72 / 25.4f;
    private static final int MOST_RULES = 20_000;

    /** A step of more character heights than this is a gap, not a wide character. */
    private static final float WIDEST = 1.3f;

    private final int page;
    private final List<Glyph> glyphs = new ArrayList<>();
    private final List<Rule> rules = new ArrayList<>();
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
            case "TextObject", "PathObject" -> {
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
            case "AbbreviatedData" -> {
                inCode = true;
                words.setLength(0);
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
            case "AbbreviatedData" -> {
                inCode = false;
                draw(words.toString());
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
            float left = seenX(at, y);
            glyphs.add(new Glyph(
                    text.substring(i, i + length), left, left + width * POINTS, seenY(at, y), shown * POINTS));
            at += step > 0 ? step : usual;
            i += length;
        }
    }

    /** The lines in reading order. */
    List<PageLine> lines() {
        return PageLayout.lines(page, height * POINTS, glyphs, rules);
    }

    /** The lines of a path like {@code M 0 0 L 40 0 C}; curves end it. */
    private void draw(String path) {
        StringTokenizer words = new StringTokenizer(path);
        float fromX = 0;
        float fromY = 0;
        float startX = 0;
        float startY = 0;
        while (words.hasMoreTokens() && rules.size() < MOST_RULES) {
            String word = words.nextToken();
            if ((word.equals("M") || word.equals("S") || word.equals("L")) && words.countTokens() >= 2) {
                float toX = number(words.nextToken());
                float toY = number(words.nextToken());
                if (word.equals("L")) {
                    rule(fromX, fromY, toX, toY);
                } else {
                    startX = toX;
                    startY = toY;
                }
                fromX = toX;
                fromY = toY;
            } else if (word.equals("C")) {
                rule(fromX, fromY, startX, startY);
            } else {
                return;
            }
        }
    }

    private void rule(float x1, float y1, float x2, float y2) {
        rules.add(Rule.between(seenX(x1, y1), seenY(x1, y1), seenX(x2, y2), seenY(x2, y2)));
    }

    private float seenX(float atX, float atY) {
        return (boundary[0] + matrix[0] * atX + matrix[2] * atY + matrix[4]) * POINTS;
    }

    private float seenY(float atX, float atY) {
        return (boundary[1] + matrix[1] * atX + matrix[3] * atY + matrix[5]) * POINTS;
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
