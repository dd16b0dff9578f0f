package org.nianjian.report;

import org.nianjian.place.Level;

/**
 * A body that reports.
 *
 * @param id {@code areaCode|type|organisation}; for a body without an area code the code's place is taken by something
 *     that no other file shares, so that it is never matched with another
 * @param name what it is called: 鲁山县背孜乡, 灵寿县民政局
 * @param level the level of its area
 * @param type government or department
 * @param areaCode the official code of its area: 2, 4, 6 or 9 digits, empty if unknown or ambiguous
 * @param area the full official name of its area (背孜乡), or the name as written where there is no code
 */
public record Body(String id, String name, Level level, BodyType type, String areaCode, String area) {}
