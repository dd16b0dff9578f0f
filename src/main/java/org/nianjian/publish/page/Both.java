package org.nianjian.publish.page;

/**
 * The same in both languages of a page.
 *
 * @param zh in Chinese
 * @param en in English
 */
public record Both(String zh, String en) {
    /** What is written the same in both. */
    static Both same(String text) {
        return new Both(text, text);
    }
}
