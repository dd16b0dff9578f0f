package org.nianjian.publish.page.html;

/**
 * The same in both languages of a page.
 *
 * @param zh in Chinese
 * @param en in English
 */
public record Both(String zh, String en) {
    /** What is written the same in both. */
    public static Both same(String text) {
        return new Both(text, text);
    }

    /** Both, with something after them that needs no translation. */
    public Both plus(String text) {
        return new Both(zh + text, en + text);
    }
}
