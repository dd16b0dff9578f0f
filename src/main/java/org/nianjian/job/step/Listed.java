package org.nianjian.job.step;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nianjian.intake.side.ExpectedBody;
import org.nianjian.report.Body;
import org.nianjian.report.BodyType;

/** The bodies that {@code bodies.csv} lists, found by what a report says of its own. */
final class Listed {
    static final Listed NOBODY = new Listed(List.of());

    private final Map<String, List<ExpectedBody>> byCode = new HashMap<>();
    private final Map<String, List<ExpectedBody>> byName = new HashMap<>();

    Listed(List<ExpectedBody> bodies) {
        for (ExpectedBody each : bodies) {
            if (each.areaCode().isEmpty()) {
                names(each)
                        .forEach(name -> byName.computeIfAbsent(name, key -> new ArrayList<>())
                                .add(each));
            } else {
                byCode.computeIfAbsent(each.areaCode(), code -> new ArrayList<>())
                        .add(each);
            }
        }
    }

    /** Its name and other spellings. */
    static List<String> names(ExpectedBody body) {
        return Stream.concat(Stream.of(body.body()), body.aliases().stream()).toList();
    }

    /** The row that means the body: the one with its code and office, or without a code the one with its name; null if none. */
    @Nullable
    ExpectedBody of(Body body) {
        for (ExpectedBody each : byCode.getOrDefault(body.areaCode(), List.of())) {
            if (each.type() == body.type() && (names(each).contains(body.name()) || sameOffice(each, body))) {
                return each;
            }
        }
        for (ExpectedBody each : byName.getOrDefault(body.name(), List.of())) {
            if (each.type() == body.type() && each.level() == body.level()) {
                return each;
            }
        }
        return null;
    }

    /** A division has one government; a department is told by what it is called after its place. */
    private static boolean sameOffice(ExpectedBody expected, Body body) {
        String organisation = body.id().substring(body.id().lastIndexOf('|') + 1);
        return expected.type() == BodyType.GOVERNMENT
                ? organisation.isEmpty()
                : !organisation.isEmpty() && expected.body().endsWith(organisation);
    }
}
