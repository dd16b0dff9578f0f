package org.nianjian.warehouse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.nianjian.intake.Ignored;
import org.nianjian.intake.RejectionReason;
import org.nianjian.intake.archive.Unpacked;
import org.nianjian.intake.text.Packing;

/** What was seen in an archive comes back as it was seen, to those alone who would see the same. */
class ArchiveStoreTest extends OnBothDatabases {
    private static final String ONE = Invented.sha(1);
    private static final String TWO = Invented.sha(2);
    private static final Unpacked SEEN = new Unpacked(List.of(
            new Unpacked.Member(-1, 0, "", 5_000_000_000L, ONE, Packing.ZIP, false),
            new Unpacked.LeftAlone(Ignored.LOCK),
            new Unpacked.Member(0, 1, "!/信.eml", 12, TWO, Packing.MAIL, true),
            new Unpacked.Member(2, 0, "!/信.eml!/年报.txt", 3, TWO, Packing.NONE, true),
            new Unpacked.Trouble("!/b.zip", RejectionReason.NESTED_TOO_DEEP, "太深。")));

    @Test
    void anArchiveComesBackAsItWasSeen() {
        warehouse.archives("x").keep(ONE, "a.zip", SEEN);
        warehouse.archives("x").keep(TWO, "a.zip", new Unpacked(List.of()));
        assertEquals(Optional.of(SEEN), warehouse.archives("x").recall(ONE, "a.zip"));
        assertEquals(
                Optional.of(new Unpacked(List.of())), warehouse.archives("x").recall(TWO, "a.zip"));
    }

    @Test
    void anotherNameOrExtractorKnowsNothing() {
        warehouse.archives("x").keep(ONE, "a.zip", SEEN);
        assertTrue(warehouse.archives("x").recall(ONE, "b.zip").isEmpty());
        assertTrue(warehouse.archives("y").recall(ONE, "a.zip").isEmpty());
    }

    @Test
    void whatIsGoneOrWasSeenByAnotherExtractorIsForgotten() {
        warehouse.archives("x").keep(ONE, "a.zip", SEEN);
        warehouse.archives("x").keep(TWO, "b.zip", SEEN);
        warehouse.archives("y").keep(ONE, "a.zip", SEEN);
        warehouse.archives("x").keepOnly(Set.of(ONE));
        assertEquals(Optional.of(SEEN), warehouse.archives("x").recall(ONE, "a.zip"));
        assertTrue(warehouse.archives("x").recall(TWO, "b.zip").isEmpty());
        assertTrue(warehouse.archives("y").recall(ONE, "a.zip").isEmpty());
    }
}
