package org.nianjian.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.nianjian.intake.DiskFile;
import org.nianjian.intake.FoundFile;
import org.nianjian.intake.Inventory;

class FingerprintTest {
    private static String of(Map<String, String> others, String... pathsAndHashes) {
        List<FoundFile> files = new ArrayList<>();
        for (int i = 0; i < pathsAndHashes.length; i += 2) {
            files.add(new FoundFile(pathsAndHashes[i], new DiskFile(Path.of("elsewhere")), i, pathsAndHashes[i + 1]));
        }
        return Fingerprint.of(new Inventory(files, Map.of(), List.of()), others);
    }

    @Test
    void equalInputsHaveTheSameTwelveDigits() {
        String id = of(Map.of("within", "9901"), "a.txt", "00", "b.txt", "11");
        assertEquals(12, id.length());
        assertEquals(id, of(Map.of("within", "9901"), "a.txt", "00", "b.txt", "11"));
    }

    @Test
    void aPathAContentOrASettingMakesAnother() {
        String id = of(Map.of("within", "9901"), "a.txt", "00");
        assertNotEquals(id, of(Map.of("within", "9901"), "b.txt", "00"));
        assertNotEquals(id, of(Map.of("within", "9901"), "a.txt", "01"));
        assertNotEquals(id, of(Map.of("within", "9902"), "a.txt", "00"));
    }

    @Test
    void namesThatRunTogetherAreToldApart() {
        assertNotEquals(of(Map.of(), "ab", "c"), of(Map.of(), "a", "bc"));
    }
}
