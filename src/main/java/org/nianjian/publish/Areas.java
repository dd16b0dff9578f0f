package org.nianjian.publish;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nianjian.quality.area.QualityReports;
import org.nianjian.statement.Group;
import org.nianjian.warehouse.Facts;

/**
 * How good what is known of the edition that is being made is, of all bodies and county by county: worked out once, by
 * whichever output asks first, and handed on to the others. Not for use by several threads.
 */
public final class Areas {
    private final int most;
    private @Nullable Facts asked;
    private @Nullable QualityReports answer;

    /** Of an edition in which counties have folders of their own as long as there are no more than so many; 0 for none. */
    public Areas(int most) {
        this.most = most;
    }

    /** The quality reports. */
    public QualityReports reports(Facts facts) {
        QualityReports reports = answer;
        if (reports == null || !facts.equals(asked)) {
            reports = QualityReports.of(facts);
            answer = reports;
            asked = facts;
        }
        return reports;
    }

    /** The counties that have a folder of their own, by code. */
    public List<Group> folders(Facts facts) {
        if (most == 0) {
            return List.of();
        }
        List<Group> all = reports(facts).areas();
        return all.size() > most ? List.of() : all;
    }
}
