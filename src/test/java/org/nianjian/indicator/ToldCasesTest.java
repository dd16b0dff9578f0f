package org.nianjian.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianjian.intake.catalogue.CatalogueLoader;
import org.nianjian.report.OutlineReader;

/** Everything that is read from a passage, to the words that decided. */
class ToldCasesTest {
    private static final Lexicon LEXICON = CatalogueLoader.builtIn().lexicon();
    private static final FigureReader READER = new FigureReader(LEXICON);

    @ParameterizedTest
    @ValueSource(strings = {"clauses", "words", "times", "zeros", "changes", "neighbours", "tables", "pages"})
    void allThatAPassageTellsIsRead(String topic) {
        check(topic, READER);
    }

    @Test
    void aReaderThatReadNothingBeforeReadsTheSame() {
        check("zeros", new FigureReader(LEXICON));
    }

    private static void check(String topic, FigureReader reader) {
        StringBuilder expected = new StringBuilder();
        StringBuilder read = new StringBuilder();
        for (ToldCases one : ToldCases.of("told/" + topic + ".txt")) {
            String text = MarkedCase.parse(one.text()).text();
            List<String> told = ToldCases.tell(reader.read(new OutlineReader().read(text)));
            if (!told.equals(one.told())) {
                expected.append(block(one.text(), one.told()));
                read.append(block(one.text(), told));
            }
        }
        assertEquals(expected.toString(), read.toString());
    }

    private static String block(String text, List<String> told) {
        return text + "\n\t" + String.join("\n\t", told) + "\n";
    }
}
