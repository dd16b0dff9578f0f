package org.nianjian.intake.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.ToDoubleFunction;

/**
 * Tesseract, a program that the operator may have installed: it recognises the characters of a picture. It runs as a process
 * of its own, is given the picture on standard input and answers with a table of words and places, which are laid out as
 * those of any page are.
 */
public final class Recogniser {
    /** What the note of a text says that was read so. */
    static final String NOTE = "recognised by Tesseract";

    private static final String PROGRAM = "tesseract";
    private static final String LANGUAGE = "chi_sim";
    private static final int LINE = 4;
    private static final int WORD = 5;
    private static final int COLUMNS = 12;
    /** What is so many times smaller than the words around it is dirt: full stops are a third as large. */
    private static final int SPECK = 8;

    private static final int SECONDS_TO_ANSWER = 20;

    private Recogniser() {}

    /** The version of the program, if it is installed and knows simplified Chinese; else empty. */
    public static String version() {
        try {
            String languages = answer(new ProcessBuilder(PROGRAM, "--list-langs"));
            return languages.lines().anyMatch(LANGUAGE::equals)
                    ? answer(new ProcessBuilder(PROGRAM, "--version"))
                            .lines()
                            .findFirst()
                            .orElse("")
                    : "";
        } catch (IOException e) {
            return "";
        }
    }

    private static String answer(ProcessBuilder command) throws IOException {
        Process process = command.redirectErrorStream(true).start();
        process.getOutputStream().close();
        try {
            String answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return process.waitFor(SECONDS_TO_ANSWER, TimeUnit.SECONDS) ? answer : "";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "";
        } finally {
            process.destroyForcibly();
        }
    }

    /**
     * The lines of a picture, in reading order. Lengths are in pixels.
     *
     * @param page the number of the page, from 0
     * @param picture the bytes of a picture in a usual format
     * @throws IOException if the program cannot be started or cannot make sense of the picture
     */
    static List<PageLine> lines(int page, byte[] picture) throws IOException {
        ProcessBuilder command = new ProcessBuilder(
                        PROGRAM, "stdin", "stdout", "-l", LANGUAGE, "-c", "preserve_interword_spaces=1", "tsv")
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        command.environment().put("OMP_THREAD_LIMIT", "1");
        Process process = command.start();
        try (OutputStream out = process.getOutputStream()) {
            out.write(picture);
        } catch (IOException e) {
            // The program has ended without reading all of it: what it said until then is judged below.
        }
        try (InputStream in = process.getInputStream()) {
            return laidOut(page, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } finally {
            process.destroyForcibly();
        }
    }

    /** A word where it stands. */
    private record Word(String text, float left, float top, float right, float bottom) {}

    private static List<PageLine> laidOut(int page, String table) throws IOException {
        List<Glyph> glyphs = new ArrayList<>();
        List<Word> line = new ArrayList<>();
        float height = 0;
        for (String row : table.lines().skip(1).toList()) {
            String[] cells = row.split("\t", COLUMNS);
            if (cells.length < COLUMNS) {
                continue;
            }
            float left = number(cells[6]);
            float top = number(cells[7]);
            float right = left + number(cells[8]);
            float bottom = top + number(cells[9]);
            height = Math.max(height, bottom);
            int level = (int) number(cells[0]);
            if (level == LINE) {
                end(line, glyphs);
            } else if (level == WORD && !cells[11].isBlank()) {
                line.add(new Word(cells[11].strip(), left, top, right, bottom));
            }
        }
        end(line, glyphs);
        if (height == 0) {
            throw new IOException("the picture could not be recognised");
        }
        return PageLayout.lines(page, height, glyphs, List.of());
    }

    /**
     * Puts all words of a line on one height: that of most of them, for specks and strokes of other lines make the frames of
     * single words larger, and that of the line.
     */
    private static void end(List<Word> line, List<Glyph> glyphs) {
        float base = median(line, Word::bottom);
        float size = median(line, word -> word.bottom - word.top);
        for (Word word : line) {
            boolean speck = word.right - word.left < size / SPECK && word.bottom - word.top < size / SPECK;
            if (!speck) {
                glyphs.add(new Glyph(word.text, word.left, word.right, base, size));
            }
        }
        line.clear();
    }

    private static float median(List<Word> line, ToDoubleFunction<Word> length) {
        double[] sorted = line.stream().mapToDouble(length).sorted().toArray();
        return sorted.length == 0 ? 0 : (float) sorted[sorted.length / 2];
    }

    private static float number(String cell) {
        try {
            return Float.parseFloat(cell);
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
