package org.nianjian.place;

/** The levels of administrative divisions; 镇, 乡, 街道 and their like are one level. */
public enum Level {
    PROVINCE("province", 2),
    PREFECTURE("prefecture", 4),
    COUNTY("county", 6),
    TOWNSHIP("township", 9);

    private final String code;
    private final int digits;

    Level(String code, int digits) {
        this.code = code;
        this.digits = digits;
    }

    /** The published word. */
    public String code() {
        return code;
    }

    /** How many digits an area code of this level has, trailing zeros left out. */
    public int digits() {
        return digits;
    }

    /**
     * The level of a published word.
     *
     * @throws IllegalArgumentException if there is none of that word
     */
    public static Level of(String code) {
        for (Level level : values()) {
            if (level.code.equals(code)) {
                return level;
            }
        }
        throw new IllegalArgumentException("no level is called " + code);
    }
}
