package org.nianjian.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.nianjian.intake.catalogue.CatalogueLoader;
import org.nianjian.report.OutlineReader;

/** Every example of the built-in catalogue: what stands in [brackets] is the indicator, what stands in (parentheses) is not. */
class CatalogueExamplesTest {
    private static final Lexicon LEXICON = CatalogueLoader.builtIn().lexicon();
    private static final FigureReader READER = new FigureReader(LEXICON);

    @TestFactory
    Stream<DynamicTest> everyExampleIsReadAsItSays() {
        return LEXICON.rules().stream()
                .flatMap(rule -> rule.examples().stream()
                        .map(example -> DynamicTest.dynamicTest(
                                rule.indicator().id() + ": " + example,
                                () -> check(rule.indicator().id(), example))));
    }

    private void check(String indicator, String example) {
        List<String> wanted = marked(example, '[', ']');
        List<String> unwanted = marked(example, '(', ')');
        assertTrue(wanted.size() + unwanted.size() > 0, "the example marks no figure");
        String text = example.replaceAll("[\\[\\]()]", "");
        List<String> read = READER.read(new OutlineReader().read(text)).observations().stream()
                .filter(o -> o.indicator().equals(indicator))
                .map(o -> o.evidence().words())
                .toList();
        assertEquals(wanted, read);
        unwanted.forEach(words -> assertFalse(read.contains(words) && !wanted.contains(words)));
    }

    private static List<String> marked(String example, char open, char close) {
        List<String> found = new ArrayList<>();
        for (int i = example.indexOf(open); i >= 0; i = example.indexOf(open, i + 1)) {
            found.add(example.substring(i + 1, example.indexOf(close, i)));
        }
        return found;
    }
}
