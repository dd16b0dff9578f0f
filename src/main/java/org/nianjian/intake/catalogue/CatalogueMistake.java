package org.nianjian.intake.catalogue;

/**
 * Something in a catalogue that cannot be used.
 *
 * @param file the file
 * @param line the line, from 1; 0 for the file as a whole
 * @param message what is wrong and how to mend it
 */
public record CatalogueMistake(String file, int line, String message) {
    @Override
    public String toString() {
        return line == 0 ? file + ": " + message : file + " line " + line + ": " + message;
    }
}
