package org.nianjian.publish.table;

import org.nianjian.indicator.IndicatorDefinition;

/** The definitions in force: what every indicator counts, in which units, and by which words it is told. */
public final class IndicatorTable {
    /** The indicators, in the order of the catalogue. */
    public static final Table<IndicatorDefinition> CATALOGUE = Table.<IndicatorDefinition>named(
                    "catalogue", "指标定义", "Definitions")
            .primaryKey("indicator")
            .column("indicator", row -> row.indicator().id())
            .column("indicator_zh", row -> row.indicator().nameZh())
            .column("indicator_en", row -> row.indicator().nameEn())
            .column("kind", row -> row.indicator().kind().code())
            .column("unit", row -> row.indicator().unit())
            .column("definition_zh", row -> row.indicator().definitionZh())
            .column("definition_en", row -> row.indicator().definitionEn())
            .column("units", row -> String.join("、", row.units()))
            .column("patterns", row -> String.join("；", row.patterns()))
            .column("words", row -> IndicatorDefinition.line(row.words()))
            .column("excluded_words", row -> IndicatorDefinition.line(row.not()))
            .column("subsets", row -> String.join("、", row.subsets()))
            .column("examples", row -> String.join("\n", row.examples()))
            .rows((facts, edition, each) -> edition.definitions().forEach(each));

    private IndicatorTable() {}
}
