package org.nianjian.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LexiconTest {
    private static final Lexicon LEXICON = new SmallLexicon()
            .about("DISPUTE", "纠纷", "矛盾纠纷")
            .done("HANDLE", 2, "调解")
            .about("FAMILY", "家庭")
            .rule("b.b", IndicatorKind.FLOW, Set.of("件", ""), "DISPUTE =HANDLE ?FAMILY", "+DISPUTE")
            .rule("a.a", IndicatorKind.RATE, Set.of("%"), List.of("FAMILY"), List.of("行政调解"), null, "~DISPUTE")
            .build();

    @Test
    void aDefinitionTellsWhatIsReadInTheWordsOfTheCatalogue() {
        IndicatorDefinition definition = LEXICON.definitions().get(0);
        assertEquals(List.of("无量词", "件"), definition.units());
        assertEquals(List.of("[DISPUTE, =HANDLE, ?FAMILY]", "[+DISPUTE]"), definition.patterns());
        assertEquals("DISPUTE（纠纷、矛盾纠纷）HANDLE（调解）FAMILY（家庭）", IndicatorDefinition.line(definition.words()));
        assertEquals(List.of(), definition.not());
        IndicatorDefinition rate = LEXICON.definitions().get(1);
        assertEquals("FAMILY（家庭）", IndicatorDefinition.line(rate.not()));
        assertEquals(List.of("行政调解"), rate.subsets());
        assertEquals(List.of("[~DISPUTE]"), rate.patterns());
    }

    @Test
    void indicatorsStandInPublishedOrderAndAreFoundById() {
        Catalogue catalogue = LEXICON.catalogue();
        assertEquals(
                List.of("b.b", "a.a"),
                catalogue.indicators().stream().map(Indicator::id).toList());
        assertEquals(Optional.of(catalogue.indicators().get(1)), catalogue.find("a.a"));
        assertEquals(Optional.empty(), catalogue.find(Observation.OTHER));
    }

    @Test
    void noTwoIndicatorsHaveTheSameId() {
        List<Indicator> twice = List.of(
                LEXICON.catalogue().indicators().get(0),
                LEXICON.catalogue().indicators().get(0));
        assertThrows(IllegalArgumentException.class, () -> new Catalogue(twice));
    }

    @ParameterizedTest
    @EnumSource
    void aKindIsFoundByItsPublishedWord(IndicatorKind kind) {
        assertEquals(kind, IndicatorKind.of(kind.code()));
    }

    @ParameterizedTest
    @EnumSource
    void aStatusIsFoundByItsPublishedWord(Status status) {
        assertEquals(status, Status.of(status.code()));
    }

    @Test
    void otherWordsAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> IndicatorKind.of("sum"));
        assertThrows(IllegalArgumentException.class, () -> Status.of("done"));
    }
}
