package org.nianjian.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.nianjian.indicator.Catalogue;
import org.nianjian.indicator.Reading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code nianjian explain}: shows what is read in a text, and why. */
@Command(
        name = "explain",
        description = "Shows which figures are read in a text, as what, and which words of the catalogue decided.",
        mixinStandardHelpOptions = true,
        versionProvider = Nianjian.Version.class)
final class ExplainCommand implements Callable<Integer> {
    /** How the figures are shown. */
    enum Format {
        text,
        json
    }

    @Parameters(
            index = "0",
            paramLabel = "FILE",
            description = "A report in any format; - for text from standard input.")
    private String file = "";

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "text (for people) or json (an array on one line; default: ${DEFAULT-VALUE}).")
    private Format format = Format.text;

    @Option(names = "--lines", description = "Every line is a text of its own; only for plain text.")
    private boolean lines;

    @Mixin
    private final Common common = new Common();

    private final Terminal terminal;
    private final Rooms rooms;

    ExplainCommand(Terminal terminal, Rooms rooms) {
        this.terminal = terminal;
        this.rooms = rooms;
    }

    @Override
    public Integer call() throws IOException {
        Catalogue catalogue = rooms.catalogue(RunOptions.path(common.layers(terminal.environment()), "input"));
        if (lines) {
            explainLines(catalogue);
            return ExitCode.OK;
        }
        boolean standardInput = file.equals("-");
        Path path = Paths.of(standardInput ? "-" : file, "FILE");
        String text = standardInput ? rooms.text(terminal.in().readAllBytes()) : rooms.text(path);
        Reading reading = rooms.read(catalogue, text);
        show(catalogue, text, Figure.of(reading, rooms.year(reading, path)));
        return ExitCode.OK;
    }

    private void explainLines(Catalogue catalogue) throws IOException {
        try (TextLines input = file.equals("-") ? new TextLines(terminal.in()) : TextLines.of(Paths.of(file, "FILE"))) {
            for (String line = input.next(); line != null; line = input.next()) {
                show(catalogue, line, Figure.of(rooms.readLine(catalogue, line), null));
            }
        }
    }

    private void show(Catalogue catalogue, String text, List<Figure> figures) {
        if (format == Format.json) {
            terminal.out().println(new JsonFigures().write(figures));
        } else {
            new TextFigures(catalogue, terminal.colours()).write(text, figures, terminal.out());
        }
        terminal.out().flush();
    }
}
