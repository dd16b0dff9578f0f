package org.nianjian.publish.page.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class HtmlTest {
    @Test
    void textAndAttributesAreEscaped() {
        Html html = new Html("").element("p", "<b>&\"", "title", "<\">&");

        assertEquals("<p title=\"&lt;&quot;&gt;&amp;\">&lt;b&gt;&amp;\"</p>", html.toString());
    }

    @Test
    void whatNoDocumentMayHoldIsReplaced() {
        assertEquals(
                "a\uFFFDb\uFFFD\uFFFD\uD842\uDFB7\uFFFD",
                new Html("").text("a\u0000b\u0085\uDFB7\uD842\uDFB7\uD842").toString());
    }

    @Test
    void anAttributeWithoutValueIsLeftOutAndAnEmptyOneHasItsNameOnly() {
        assertEquals(
                "<button hidden></button>",
                new Html("").open("button", "hidden", "", "lang", null).close().toString());
    }

    @Test
    void linksLeadOutOfThePagesFolder() {
        assertEquals(
                "<a href=\"../../index.html\">a</a>",
                Site.piece("pages/body/x.html").link("index.html", "a").toString());
    }

    @Test
    void whatIsTheSameInBothLanguagesIsWrittenOnce() {
        assertEquals("12", new Html("").both(Both.same("12")).toString());
        assertEquals(
                "<span class=\"zh\">件</span><span class=\"en\">of</span>",
                new Html("").both(new Both("件", "of")).toString());
    }

    @Test
    void anElementLeftOpenIsAFault() {
        assertThrows(IllegalStateException.class, () -> new Html("").open("p").toString());
        assertThrows(IllegalStateException.class, () -> new Html("").add(new Html("").open("p")));
    }
}
