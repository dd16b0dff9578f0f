package org.nianjian.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogueCommandTest {
    private static final String VOLUNTEERS = """
            words:
              VOLUNTEER: {role: about, words: [平安志愿者, 义务巡逻队]}
              OTHERS: {role: about, words: [平安志愿者协会]}
            indicators:
              - id: governance.volunteers
                name_zh: 平安志愿者
                name_en: Volunteers
                kind: stock
                unit: 名
                definition_zh: 参与治安巡逻的志愿者。
                definition_en: Volunteers who patrol for public safety
                units: [名, 人]
                patterns:
                  - [=VOLUNTEER]
                not: [OTHERS]
                examples:
                  - 现有平安志愿者[86名]，群众参与(300人次)。
            """;

    @TempDir
    Path folder;

    private Session catalogue(String... more) throws IOException {
        List<String> arguments = new java.util.ArrayList<>(List.of("catalogue", "--input", folder.toString()));
        arguments.addAll(List.of(more));
        return Session.of(arguments.toArray(String[]::new));
    }

    @Test
    void anIndicatorIsShownWithItsDefinitionUnitsAndWords() throws IOException {
        Files.writeString(folder.resolve("catalogue.yaml"), VOLUNTEERS);
        Session session = catalogue("governance.volunteers");
        assertEquals(0, session.code(), session.err());
        assertEquals("""
                governance.volunteers  平安志愿者  stock  名
                    english       Volunteers
                    definition    参与治安巡逻的志愿者。
                                  Volunteers who patrol for public safety
                    units         人、名
                    pattern       [=VOLUNTEER]
                    VOLUNTEER     平安志愿者、义务巡逻队
                    not OTHERS    平安志愿者协会
                    example       现有平安志愿者[86名]，群众参与(300人次)。

                """, session.out().replace(System.lineSeparator(), "\n"));
    }

    @Test
    void allAreShownOnDemandAndListedInALineEachOtherwise() throws IOException {
        assertTrue(catalogue("--details").out().contains("definition"));
        assertFalse(catalogue().out().contains("definition"));
    }

    @Test
    void anUnknownIndicatorIsOneClearLine() throws IOException {
        Session session = catalogue("governance.volunteers");
        assertEquals(2, session.code());
        assertTrue(session.err().contains("no indicator is called governance.volunteers"), session.err());
    }

    @Test
    void aCatalogueThatAnEditorSavedInGb18030IsRead() throws IOException {
        Files.write(folder.resolve("catalogue.yaml"), VOLUNTEERS.getBytes(Charset.forName("GB18030")));
        assertTrue(catalogue("governance.volunteers").out().contains("义务巡逻队"));
    }

    @Test
    void everyMistakeIsToldWithItsLineAndHowToMendIt() throws IOException {
        Files.writeString(
                folder.resolve("catalogue.yaml"),
                VOLUNTEERS.replace("kind: stock", "kind: sum").replace("not: [OTHERS]", "not: [OTHER]"));
        Session session = catalogue("--check");
        assertEquals(2, session.code());
        assertTrue(
                session.err().contains("catalogue.yaml line 8: kind must be flow, stock or rate, not sum"),
                session.err());
        Files.writeString(folder.resolve("catalogue.yaml"), VOLUNTEERS.replace("not: [OTHERS]", "not: [OTHER]"));
        assertTrue(
                catalogue("--check")
                        .err()
                        .contains(
                                "catalogue.yaml line 15: there are no words called OTHER; add them under words, or mend"
                                        + " the name"),
                catalogue("--check").err());
    }
}
