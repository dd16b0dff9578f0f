package org.nianjian.intake.text;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.select.NodeTraversor;
import org.nianjian.intake.Limits;

/**
 * Reads a web page. The character set that a page declares is not asked: what is not UTF-8 is GB18030, whether it says
 * gb2312, gbk or nothing, for pages that declare gb2312 hold characters that only GB18030 has.
 */
final class HtmlFormat implements Format {
    @Override
    public Extract read(byte[] content, Limits limits) {
        Encodings.Decoded decoded = Encodings.decode(content);
        Document page = Jsoup.parse(decoded.text());
        HtmlBlocks blocks = new HtmlBlocks();
        NodeTraversor.traverse(blocks, page.body());
        String text = blocks.text();
        return new Found(withTitle(page.title(), text), decoded.note());
    }

    /** The window's title comes first, unless the page shows the same heading itself. */
    private static String withTitle(String title, String text) {
        String heading = beforeSite(title);
        return heading.isEmpty() || squeezed(text).contains(squeezed(heading)) ? text : heading + "\n" + text;
    }

    /** A title without the name of the site: what stands before the first {@code _}, {@code |} or spaced dash. */
    private static String beforeSite(String title) {
        int end = title.length();
        for (String mark : new String[] {"_", "|", " - ", " – ", "--"}) {
            int at = title.indexOf(mark);
            if (at > 0 && at < end) {
                end = at;
            }
        }
        return title.substring(0, end).strip();
    }

    private static String squeezed(String text) {
        StringBuilder squeezed = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (!BlockText.isBlank(text.charAt(i))) {
                squeezed.append(text.charAt(i));
            }
        }
        return squeezed.toString();
    }
}
