package org.nianjian.architecture;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class RoomsTest {
    private static final Set<String> CORE = Set.copyOf(House.CORE);

    /** Which rooms each room may know; every edge that is not here is forbidden. */
    private static final Map<String, Set<String>> MAY_KNOW = Map.ofEntries(
            Map.entry("quantity", Set.of()),
            Map.entry("place", Set.of()),
            Map.entry("report", Set.of("quantity", "place")),
            Map.entry("indicator", Set.of("quantity", "place", "report")),
            Map.entry("statement", Set.of("quantity", "place", "report", "indicator")),
            Map.entry("intake", CORE),
            Map.entry("warehouse", and(CORE, "intake")),
            Map.entry("quality", and(CORE, "intake", "warehouse")),
            Map.entry("publish", and(CORE, "intake", "warehouse", "quality")),
            Map.entry("job", and(CORE, "intake", "warehouse", "quality", "publish")),
            Map.entry("cli", and(CORE, "intake", "job")));

    @Test
    void aRoomKnowsOnlyTheRoomsBeforeIt() {
        List<String> forbidden = new ArrayList<>();
        for (JavaClass type : House.CLASSES) {
            String room = House.room(type);
            for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                JavaClass target = dependency.getTargetClass().getBaseComponentType();
                if (House.ours(target)
                        && !House.room(target).equals(room)
                        && !MAY_KNOW.getOrDefault(room, Set.of()).contains(House.room(target))) {
                    forbidden.add(room + " → " + House.room(target) + ": " + dependency.getDescription());
                }
            }
        }
        assertTrue(forbidden.isEmpty(), () -> String.join("\n", forbidden));
    }

    @Test
    void thereAreNoRoomsButThoseOfTheDesign() {
        Set<String> rooms = new TreeSet<>();
        House.CLASSES.forEach(type -> rooms.add(House.room(type)));
        assertEquals(new TreeSet<>(MAY_KNOW.keySet()), rooms);
    }

    @Test
    void noPackagesFormACycle() {
        slices().matching(House.ROOT + ".(**)").should().beFreeOfCycles().check(House.CLASSES);
    }

    private static Set<String> and(Set<String> rooms, String... more) {
        Set<String> all = new TreeSet<>(rooms);
        all.addAll(List.of(more));
        return all;
    }
}
