package org.nianjian.publish.chart.draw;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The two weights of the font that is shipped, so that a chart looks the same on every machine, on one without fonts
 * too. Loaded once, when a chart is first drawn.
 */
public final class ChartFonts {
    private static final String FOLDER = "/org/nianjian/publish/fonts/";
    private static final String REGULAR = "NotoSansCJKsc-Regular-cut.otf";
    private static final String BOLD = "NotoSansCJKsc-Bold-cut.otf";
    private static final String FONTCONFIG = "sun.awt.fontconfig";
    /** The typesetters' sign for a character that the font lacks. */
    private static final String GETA = "〓";

    private final Font regular;
    private final Font bold;

    private ChartFonts(Font regular, Font bold) {
        this.regular = regular;
        this.bold = bold;
    }

    /**
     * The fonts.
     *
     * @throws IllegalStateException if they cannot be unpacked or loaded, with the reason and what to do
     */
    public static ChartFonts get() {
        return Holder.FONTS;
    }

    /** The font in a size, in pixels. */
    public Font font(boolean inBold, float size) {
        // The bold file holds a real bold: the style only says so, for the SVG, and nothing is thickened.
        return inBold ? bold.deriveFont(Font.BOLD, size) : regular.deriveFont(size);
    }

    /** The text with every character that the font lacks replaced by 〓. */
    public String legible(String text) {
        if (regular.canDisplayUpTo(text) < 0 && bold.canDisplayUpTo(text) < 0) {
            return text;
        }
        StringBuilder legible = new StringBuilder();
        text.codePoints()
                .forEach(c ->
                        legible.append(regular.canDisplay(c) && bold.canDisplay(c) ? Character.toString(c) : GETA));
        return legible.toString();
    }

    private static ChartFonts load() {
        try {
            System.setProperty("java.awt.headless", "true");
            Path folder = Files.createTempDirectory("nianjian-fonts");
            folder.toFile().deleteOnExit();
            Path regular = unpack(folder, REGULAR);
            Path bold = unpack(folder, BOLD);
            nameAFontConfiguration(folder, regular);
            Font regularFont = Font.createFont(Font.TRUETYPE_FONT, regular.toFile());
            Font boldFont = Font.createFont(Font.TRUETYPE_FONT, bold.toFile());
            GraphicsEnvironment.getLocalGraphicsEnvironment().registerFont(regularFont);
            GraphicsEnvironment.getLocalGraphicsEnvironment().registerFont(boldFont);
            return new ChartFonts(regularFont, boldFont);
        } catch (IOException | FontFormatException | RuntimeException | LinkageError e) {
            throw new IllegalStateException(
                    "the font of the charts cannot be loaded: " + e
                            + " (the folder for temporary files must be writable, and Debian's Java needs libfreetype6)",
                    e);
        }
    }

    private static Path unpack(Path folder, String name) throws IOException {
        Path file = folder.resolve(name);
        try (InputStream in = ChartFonts.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IOException("the program file lacks " + FOLDER + name);
            }
            Files.copy(in, file);
        }
        file.toFile().deleteOnExit();
        return file;
    }

    /** Without a font configuration Java loads no font at all; with ours it does not look through the machine's either. */
    private static void nameAFontConfiguration(Path folder, Path font) throws IOException {
        if (System.getProperty(FONTCONFIG) != null) {
            return;
        }
        Path file = folder.resolve("fontconfig.properties");
        Files.writeString(file, """
                version=1
                sequence.allfonts=default
                allfonts.default=Bundled
                filename.Bundled=%s
                """.formatted(font.toString().replace("\\", "\\\\")), StandardCharsets.ISO_8859_1);
        file.toFile().deleteOnExit();
        System.setProperty(FONTCONFIG, file.toString());
    }

    private static final class Holder {
        static final ChartFonts FONTS = load();
    }
}
