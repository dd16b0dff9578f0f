package org.nianjian.statement;

/**
 * Bodies that are counted together.
 *
 * @param level the level of the area that they lie in: {@code nation}, {@code province}, {@code prefecture} or {@code
 *     county}
 * @param code the area code; empty for the nation
 * @param name the area's full name; 全部 for the nation
 */
public record Group(String level, String code, String name) {
    /** Every body of a level and type, with or without an area code. */
    public static final Group ALL = new Group("nation", "", "全部");
}
