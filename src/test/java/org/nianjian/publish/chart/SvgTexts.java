package org.nianjian.publish.chart;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.nianjian.publish.chart.draw.ChartFonts;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** The texts of an SVG with the areas that their ink covers, so that a test can tell whether a chart can be read. */
public final class SvgTexts {
    private static final Pattern SIZE = Pattern.compile("font-size: ([0-9.]+)px");
    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

    private final int width;
    private final int height;
    private final List<Text> texts = new ArrayList<>();

    /**
     * A text.
     *
     * @param text the text
     * @param size its size in pixels
     * @param ink the area that it covers
     */
    public record Text(String text, double size, Rectangle2D ink) {}

    private SvgTexts(int width, int height) {
        this.width = width;
        this.height = height;
    }

    /** Reads an SVG; it must be well-formed and have no turned text. */
    public static SvgTexts of(String svg) {
        Document document = parse(svg);
        String[] box = document.getDocumentElement().getAttribute("viewBox").split(" ");
        SvgTexts all = new SvgTexts((int) Double.parseDouble(box[2]), (int) Double.parseDouble(box[3]));
        NodeList nodes = document.getElementsByTagName("text");
        for (int i = 0; i < nodes.getLength(); i++) {
            Element element = (Element) nodes.item(i);
            if (element.hasAttribute("transform")) {
                throw new AssertionError("turned: " + element.getTextContent());
            }
            String style = element.getAttribute("style");
            Matcher size = SIZE.matcher(style);
            if (!size.find()) {
                throw new AssertionError("no size: " + style);
            }
            float pixels = Float.parseFloat(size.group(1));
            Font font = ChartFonts.get().font(style.contains("bold"), pixels);
            Rectangle2D ink =
                    font.createGlyphVector(CONTEXT, element.getTextContent()).getVisualBounds();
            double x = Double.parseDouble(element.getAttribute("x"));
            double y = Double.parseDouble(element.getAttribute("y"));
            all.texts.add(new Text(
                    element.getTextContent(),
                    pixels,
                    new Rectangle2D.Double(ink.getX() + x, ink.getY() + y, ink.getWidth(), ink.getHeight())));
        }
        return all;
    }

    private static Document parse(String svg) {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(svg)));
        } catch (IOException | SAXException | ParserConfigurationException e) {
            throw new AssertionError(e);
        }
    }

    public List<Text> all() {
        return texts;
    }

    /** The texts alone, in drawing order. */
    public List<String> strings() {
        return texts.stream().map(Text::text).toList();
    }

    /** Everything that keeps a reader from reading it: overlaps, clipping, small print, missing characters. */
    public List<String> faults() {
        List<String> faults = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            Text text = texts.get(i);
            Rectangle2D ink = text.ink();
            if (ink.getX() < 0 || ink.getY() < 0 || ink.getMaxX() > width || ink.getMaxY() > height) {
                faults.add("outside: " + text);
            }
            if (text.size() < 11.5) {
                faults.add("small: " + text);
            }
            Font font = ChartFonts.get().font(false, 12);
            if (font.canDisplayUpTo(text.text()) >= 0) {
                faults.add("not in the font: " + text);
            }
            for (int k = 0; k < i; k++) {
                Rectangle2D common = ink.createIntersection(texts.get(k).ink());
                if (common.getWidth() > 0.5 && common.getHeight() > 0.5) {
                    faults.add(
                            "overlap: " + text.text() + " and " + texts.get(k).text());
                }
            }
        }
        return faults;
    }
}
