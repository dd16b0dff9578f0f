package org.nianjian.statement.comparing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.nianjian.place.Level;
import org.nianjian.report.Body;
import org.nianjian.statement.Group;

/** The groups that a body is counted in: all bodies, and every area around its own. */
public final class Groups {
    private final Map<String, String> names;

    /**
     * Groups of the areas with a name.
     *
     * @param names the full names of provinces, prefectures and counties by area code; an area without one makes no
     *     group
     */
    public Groups(Map<String, String> names) {
        this.names = Map.copyOf(names);
    }

    /** The groups of a body, the widest first; never its own area, which it does not sum up. */
    public List<Group> of(Body body) {
        List<Group> groups = new ArrayList<>(List.of(Group.ALL));
        for (Level level : Level.values()) {
            if (level.digits() < body.areaCode().length()) {
                String code = body.areaCode().substring(0, level.digits());
                String name = names.get(code);
                if (name != null) {
                    groups.add(new Group(level.code(), code, name));
                }
            }
        }
        return groups;
    }
}
