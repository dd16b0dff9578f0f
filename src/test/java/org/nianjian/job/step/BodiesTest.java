package org.nianjian.job.step;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.nianjian.intake.side.ExpectedBody;
import org.nianjian.place.Level;
import org.nianjian.report.Body;
import org.nianjian.report.BodyType;

class BodiesTest {
    private static Body body(String id, String name, BodyType type, String code) {
        return new Body(id, name, Level.TOWNSHIP, type, code, name);
    }

    @Test
    void bodiesComeByCodeTypeAndNameAndThoseWithoutACodeLastById() {
        Body later = body("2", "乙镇", BodyType.GOVERNMENT, "990121102");
        Body first = body("1", "甲镇", BodyType.GOVERNMENT, "990121101");
        Body office = body("3", "甲镇司法所", BodyType.DEPARTMENT, "990121101");
        Body unknown = body("b", "丙镇", BodyType.GOVERNMENT, "");
        Body unknownBefore = body("a", "丁镇", BodyType.DEPARTMENT, "");
        Bodies bodies = Bodies.of(List.of(unknown, office, later, unknownBefore, first), Listed.NOBODY);
        assertEquals(List.of(first, office, later, unknownBefore, unknown), bodies.ordered());
        assertEquals(1, bodies.place(office));
    }

    @Test
    void aBodyIsCalledByTheMostFrequentOfItsNamesInAnyOrder() {
        Body full = body("1", "云岭县甲镇", BodyType.GOVERNMENT, "990121101");
        Body plain = body("1", "甲镇", BodyType.GOVERNMENT, "990121101");
        assertEquals(
                List.of(full),
                Bodies.of(List.of(full, plain, full), Listed.NOBODY).ordered());
        assertEquals(
                List.of(full),
                Bodies.of(List.of(plain, full, full), Listed.NOBODY).ordered());
        assertEquals(
                Bodies.of(List.of(full, plain), Listed.NOBODY).canonical(plain),
                Bodies.of(List.of(plain, full), Listed.NOBODY).canonical(plain),
                "a draw does not depend on who came first");
    }

    @Test
    void aListedBodyIsCalledAsTheListSays() {
        ExpectedBody row = new ExpectedBody(
                "云岭县甲镇", "990121101", Level.TOWNSHIP, BodyType.GOVERNMENT, null, null, List.of("甲街道"), 2);
        Body written = new Body("990121101|government|", "甲镇", Level.TOWNSHIP, BodyType.GOVERNMENT, "990121101", "甲镇");
        Bodies bodies = Bodies.of(List.of(written), new Listed(List.of(row)));
        assertEquals("云岭县甲镇", bodies.ordered().get(0).name());
        assertEquals("云岭县甲镇", bodies.canonical(written).name());
    }
}
