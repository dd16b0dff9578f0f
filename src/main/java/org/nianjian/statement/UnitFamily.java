package org.nianjian.statement;

import java.util.Set;
import org.nianjian.indicator.Indicator;
import org.nianjian.indicator.IndicatorKind;

/** What a measure word counts. Figures of different families are never added to or compared with each other. */
public enum UnitFamily {
    /** Persons, each once: 人, 名. */
    PEOPLE,
    /** Attendances, a person as often as they came: 人次. */
    ATTENDANCES,
    /** Visits of petitioners: 批, 批次, 件次; only of an indicator that counts visits. */
    VISITS,
    /** Letters of petitioners: 件, 封; only of an indicator that counts visits. */
    LETTERS,
    /** Yuan. */
    MONEY,
    /** Hundredths. */
    SHARE,
    /** Everything else: cases, events, copies; the words for them change from writer to writer. */
    THINGS;

    private static final Set<String> PEOPLE_WORDS = Set.of("人", "名", "位", "个人", "口");
    private static final Set<String> VISIT_WORDS = Set.of("批", "批次", "件次");
    private static final Set<String> LETTER_WORDS = Set.of("件", "封");

    /**
     * The family of a figure.
     *
     * @param indicator what it was read as
     * @param unitAsWritten its measure word; a figure without one, such as a stated zero, and a rate, however
     *     written (九成五), are taken to be in the indicator's unit
     */
    public static UnitFamily of(Indicator indicator, String unitAsWritten) {
        if (unitAsWritten.isEmpty() || indicator.kind() == IndicatorKind.RATE) {
            return of(indicator);
        }
        if (!VISIT_WORDS.contains(indicator.unit())) {
            return general(unitAsWritten);
        }
        if (LETTER_WORDS.contains(unitAsWritten)) {
            return LETTERS;
        }
        UnitFamily family = general(unitAsWritten);
        // 来访12起 and 来访12次 are visits as well: there is no other word for what was received.
        return family == THINGS ? VISITS : family;
    }

    /** The family of the indicator's own unit. */
    public static UnitFamily of(Indicator indicator) {
        return VISIT_WORDS.contains(indicator.unit()) ? VISITS : general(indicator.unit());
    }

    private static UnitFamily general(String unit) {
        if (PEOPLE_WORDS.contains(unit)) {
            return PEOPLE;
        }
        return switch (unit) {
            case "人次" -> ATTENDANCES;
            case "元" -> MONEY;
            case "%", "个百分点" -> SHARE;
            default -> THINGS;
        };
    }
}
