package org.nianjian.quality.check;

import java.util.List;
import org.nianjian.indicator.Catalogue;

/** The checks that every edition goes through. */
public final class Checks {
    private Checks() {}

    /** All of them, in the order in which they run; an edition says by these names which checks ran. */
    public static List<Check> all(Catalogue catalogue) {
        return List.of(
                new RejectionCheck(),
                new SupersededCheck(),
                new DuplicateCheck(),
                new MisnamedCheck(),
                new CopyCheck(),
                new ResponseCheck(),
                new TemplateCheck(),
                new PlaceCheck(),
                new YearCheck(),
                new ApartCheck(catalogue),
                new PartsCheck(),
                new UnitCheck(catalogue),
                new RateCheck(),
                new ContainedCheck(),
                new RestatedCheck(),
                new JumpCheck(),
                new ClaimDiffersCheck());
    }
}
