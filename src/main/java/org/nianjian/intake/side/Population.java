package org.nianjian.intake.side;

/**
 * How many people live in an area: a row of {@code population.csv}.
 *
 * @param areaCode the code of the area, trailing zeros left out
 * @param year the year
 * @param inhabitants how many, above zero
 */
public record Population(String areaCode, int year, long inhabitants) {}
