package org.nianjian.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.nianjian.indicator.Indicator;
import org.nianjian.indicator.IndicatorDefinition;
import org.nianjian.job.ExitCode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code nianjian catalogue}: lists what figures are read as, or checks it. */
@Command(
        name = "catalogue",
        description = "Lists the indicators that figures are read as, those of DIR/catalogue.yaml among them.",
        mixinStandardHelpOptions = true,
        versionProvider = Nianjian.Version.class)
final class CatalogueCommand implements Callable<Integer> {
    private static final int LABEL = 12;

    @Option(names = "--check", description = "Only say whether the catalogue is correct; exit code 2 if it is not.")
    private boolean check;

    @Option(names = "--details", description = "Show definitions, units, patterns, words and examples.")
    private boolean details;

    @Parameters(
            arity = "0..*",
            paramLabel = "INDICATOR",
            description = "Show only these, with definitions, units, patterns, words and examples.")
    private List<String> ids = List.of();

    @Mixin
    private final Common common = new Common();

    private final Terminal terminal;

    CatalogueCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        List<IndicatorDefinition> all =
                common.folder(terminal.environment()).lexicon().definitions();
        if (check) {
            terminal.out().println("the catalogue is correct: " + all.size() + " indicators");
        } else if (details || !ids.isEmpty()) {
            chosen(all).forEach(this::showDetails);
        } else {
            list(all.stream().map(IndicatorDefinition::indicator).toList());
        }
        return ExitCode.OK;
    }

    private List<IndicatorDefinition> chosen(List<IndicatorDefinition> all) {
        for (String id : ids) {
            if (all.stream().noneMatch(each -> each.indicator().id().equals(id))) {
                throw new UsageException(
                        "no indicator is called " + id + ": the command \"nianjian catalogue\" lists them all");
            }
        }
        return ids.isEmpty()
                ? all
                : all.stream()
                        .filter(each -> ids.contains(each.indicator().id()))
                        .toList();
    }

    private void list(List<Indicator> indicators) {
        int idWidth =
                indicators.stream().mapToInt(i -> Columns.width(i.id())).max().orElse(0);
        int nameWidth = indicators.stream()
                .mapToInt(i -> Columns.width(i.nameZh()))
                .max()
                .orElse(0);
        for (Indicator indicator : indicators) {
            terminal.out()
                    .println(Columns.pad(indicator.id(), idWidth) + "  " + Columns.pad(indicator.nameZh(), nameWidth)
                            + "  " + Columns.pad(indicator.kind().code(), 5) + "  "
                            + Columns.pad(indicator.unit(), 4) + "  " + indicator.nameEn());
        }
    }

    private void showDetails(IndicatorDefinition definition) {
        Indicator indicator = definition.indicator();
        terminal.out()
                .println(indicator.id() + "  " + indicator.nameZh() + "  "
                        + indicator.kind().code() + "  " + indicator.unit());
        show("english", indicator.nameEn());
        show("definition", indicator.definitionZh());
        show("", indicator.definitionEn());
        show("units", String.join("、", definition.units()));
        definition.patterns().forEach(pattern -> show("pattern", pattern));
        definition.words().forEach(set -> show(set.name(), String.join("、", set.words())));
        definition.not().forEach(set -> show("not " + set.name(), String.join("、", set.words())));
        show("subsets", String.join("、", definition.subsets()));
        definition.examples().forEach(example -> show("example", example));
        terminal.out().println();
    }

    private void show(String what, String value) {
        if (!value.isEmpty()) {
            terminal.out().println("    " + Columns.pad(what, LABEL) + "  " + value);
        }
    }
}
