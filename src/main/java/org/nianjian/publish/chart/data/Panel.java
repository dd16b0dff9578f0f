package org.nianjian.publish.chart.data;

import org.nianjian.indicator.Indicator;
import org.nianjian.place.Level;
import org.nianjian.report.BodyType;
import org.nianjian.statement.Group;

/**
 * What a chart is about: one indicator over the bodies of one level and type in a group.
 *
 * @param indicator the indicator
 * @param level the level of the bodies
 * @param type their type
 * @param group which of them
 */
public record Panel(Indicator indicator, Level level, BodyType type, Group group) {}
