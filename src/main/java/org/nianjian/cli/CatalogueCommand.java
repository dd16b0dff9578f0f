package org.nianjian.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.nianjian.indicator.Catalogue;
import org.nianjian.indicator.Indicator;
import org.nianjian.job.ExitCode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code nianjian catalogue}: lists what figures are read as, or checks it. */
@Command(
        name = "catalogue",
        description = "Lists the indicators that figures are read as, those of DIR/catalogue.yaml among them.",
        mixinStandardHelpOptions = true,
        versionProvider = Nianjian.Version.class)
final class CatalogueCommand implements Callable<Integer> {
    @Option(names = "--check", description = "Only say whether the catalogue is correct; exit code 2 if it is not.")
    private boolean check;

    @Mixin
    private final Common common = new Common();

    private final Terminal terminal;

    CatalogueCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Catalogue catalogue = common.folder(terminal.environment()).lexicon().catalogue();
        List<Indicator> indicators = catalogue.indicators();
        if (check) {
            terminal.out().println("the catalogue is correct: " + indicators.size() + " indicators");
            return ExitCode.OK;
        }
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
        return ExitCode.OK;
    }
}
