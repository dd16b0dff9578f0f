package org.nianjian.job.step;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.nianjian.intake.DiskFile;
import org.nianjian.intake.FoundFile;
import org.nianjian.intake.Inventory;
import org.nianjian.intake.RejectionReason;
import org.nianjian.warehouse.Content;
import org.nianjian.warehouse.SubmissionRow;

class RollTest {
    private static FoundFile file(String path, String sha256) {
        return new FoundFile(path, new DiskFile(Path.of("elsewhere")), 1, sha256);
    }

    private static SubmissionRow before(String path) {
        return new SubmissionRow(path, "00", "txt", null, 2024, null, false, SubmissionRow.State.CURRENT, "");
    }

    @Test
    void everythingStandsInOneOrderOfCodePoints() {
        Inventory inventory = new Inventory(
                List.of(file("\uD842\uDFB7.txt", "1"), file("\uFF21.txt", "2"), file("b.txt", "3")),
                Map.of(),
                List.of(new Inventory.Problem("c", RejectionReason.LINK, "链接")));
        Roll roll = Roll.of(inventory, List.of(before("a.txt"), before("b.txt")));
        assertEquals(
                List.of("a.txt", "b.txt", "c", "\uFF21.txt", "\uD842\uDFB7.txt"),
                roll.entries().stream().map(Roll.Entry::file).toList());
        assertInstanceOf(Roll.Withdrawn.class, roll.entries().get(0));
        assertInstanceOf(Roll.Present.class, roll.entries().get(1), "what is there again was not withdrawn");
        assertEquals(4, roll.present());
    }

    @Test
    void ofEqualFilesTheFirstNameDecidesHowAllAreRead() {
        Roll roll = Roll.of(
                new Inventory(List.of(file("a.html", "1"), file("b.txt", "1")), Map.of(), List.of()), List.of());
        assertEquals(
                List.of(new Content("1", "html")),
                roll.contents().stream().map(Roll.Present::content).toList());
    }
}
