package org.nianjian.indicator;

/**
 * An entry of the catalogue: something that reports count.
 *
 * @param id its identifier, group and name joined by a dot: {@code mediation.disputes_handled}
 * @param nameZh its Chinese name
 * @param nameEn its English name
 * @param kind how it adds
 * @param unit the unit of its values: 件, 人次, 元, %
 * @param definitionZh what it covers, in one Chinese sentence
 * @param definitionEn the same in English
 */
public record Indicator(
        String id,
        String nameZh,
        String nameEn,
        IndicatorKind kind,
        String unit,
        String definitionZh,
        String definitionEn) {}
