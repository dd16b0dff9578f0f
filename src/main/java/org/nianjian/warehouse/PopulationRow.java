package org.nianjian.warehouse;

/**
 * How many people live in an area.
 *
 * @param areaCode the code of the area
 * @param year the year
 * @param inhabitants how many, above zero
 */
public record PopulationRow(String areaCode, int year, long inhabitants) {}
