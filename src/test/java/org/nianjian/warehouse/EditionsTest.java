package org.nianjian.warehouse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** An edition is written, removed and kept as a whole. */
class EditionsTest extends OnBothDatabases {
    @Test
    void aWarehouseCanBeOpenedAgain() {
        warehouse.extractions("c", "x").add(List.of(Invented.read(1, "甲", List.of(), List.of())));
        warehouse.close();
        warehouse = Warehouse.open(address);
        assertEquals(1, warehouse.extractions("c", "x").known().size());
    }

    @Test
    void aWarehouseThatIsMostlyWasteIsMadeSmallerWhenItIsClosed() throws Exception {
        ExtractionStore store = warehouse.extractions("c", "x");
        for (int number = 0; number < 60; number++) {
            store.add(List.of(Invented.read(number, ("长" + number).repeat(100_000), List.of(), List.of())));
        }
        warehouse.editions().published(1);
        assertEquals(Map.of(), store.known());
        warehouse.close();
        warehouse = Warehouse.open(address);
        if (database == Database.H2) {
            assertTrue(Files.size(folder.resolve("warehouse.mv.db")) < 5_000_000);
        }
    }

    @Test
    void largeTablesComeWholeAndInOrder() {
        long edition = 4;
        warehouse.editions().begin(edition, "large");
        EditionWriter writer = warehouse.writer(edition);
        writer.bodies(List.of(Invented.NORTH));
        writer.submissions(IntStream.range(0, 2500)
                .mapToObj(place -> new Fact.Submission(
                        place, Invented.submission(String.format("%05d.txt", place), place, Invented.NORTH), 0, null))
                .toList());
        List<String> files = collect(warehouse.facts(edition)::submissions, SubmissionRow::file);
        assertEquals(2500, files.size());
        assertEquals(files.stream().sorted().toList(), files);
    }

    @Test
    void clearingAPartLeavesTheOthers() {
        long edition = editionOfTwoFiles();
        warehouse.writer(edition).clear(List.of(EditionWriter.Part.OBSERVATIONS));
        assertEquals(List.of(), collect(warehouse.facts(edition)::observations, it -> it));
        assertEquals(3, collect(warehouse.facts(edition)::submissions, it -> it).size());
    }

    @Test
    void theLastEditionStaysUntilTheNextIsPublished() {
        long first = editionOfTwoFiles();
        warehouse.editions().published(first);
        warehouse.editions().begin(6, "next");
        assertEquals(3, collect(warehouse.facts(first)::submissions, it -> it).size());
        warehouse.editions().published(6);
        assertTrue(warehouse.editions().find(first).isEmpty());
        assertEquals(List.of(), collect(warehouse.facts(first)::submissions, it -> it));
        assertEquals(Map.of(), warehouse.extractions("c", "x").known(), "what no submission has any more is removed");
    }

    @Test
    void whatAStoppedRunWroteIsThereWhenItGoesOn() {
        long stopped = editionOfTwoFiles();
        warehouse.editions().begin(stopped, "e");
        assertEquals(3, collect(warehouse.facts(stopped)::submissions, it -> it).size());
    }

    @Test
    void whatARunBeganIsRemovedWhenAnotherEditionIsBegun() {
        long stopped = editionOfTwoFiles();
        warehouse.editions().begin(6, "current");
        assertTrue(warehouse.editions().find(stopped).isEmpty());
        assertEquals(List.of(), collect(warehouse.facts(stopped)::submissions, it -> it));
    }
}
