package org.nianjian.intake.side;

/**
 * A mistake in a file that people write.
 *
 * @param file the name of the file
 * @param line the line, from 1, as an editor counts; 0 if the mistake is in no line
 * @param what what is wrong, in English
 * @param remedy what to do, in English
 */
public record Mistake(String file, int line, String what, String remedy) {
    @Override
    public String toString() {
        return file + (line > 0 ? ":" + line : "") + ": " + what + "; " + remedy;
    }
}
