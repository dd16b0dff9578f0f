package org.nianjian.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.nianjian.intake.Limits;
import org.nianjian.intake.text.TextReader;
import org.nianjian.job.ExitCode;
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
            description = "A report in any format, also in an archive (A.zip!/B.docx); - for text from standard input.")
    private String file = "";

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "text (for people) or json (an array on one line; default: ${DEFAULT-VALUE}).")
    private Format format = Format.text;

    @Option(names = "--lines", description = "Every line is a text of its own; only for plain text.")
    private boolean lines;

    @Mixin
    private final ReadingOptions reading = new ReadingOptions();

    @Mixin
    private final Common common = new Common();

    private final Terminal terminal;

    ExplainCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Layers layers = common.layers(terminal.environment(), reading);
        Limits limits = ReadingOptions.of(layers);
        TextReader texts = new TextReader(limits, !RunOptions.recogniser(layers).isEmpty());
        Explainer explainer = new Explainer(common.folder(terminal.environment()), texts, limits);
        if (lines) {
            try (TextLines input =
                    standardInput() ? new TextLines(terminal.in()) : TextLines.of(Paths.of(file, "FILE"))) {
                for (String line = input.next(); line != null; line = input.next()) {
                    show(explainer, explainer.line(line));
                }
            }
        } else if (standardInput()) {
            show(explainer, explainer.bytes(terminal.in().readAllBytes()));
        } else {
            show(explainer, explainer.file(Paths.of(file, "FILE")));
        }
        return ExitCode.OK;
    }

    private boolean standardInput() {
        return file.equals("-");
    }

    private void show(Explainer explainer, Explained explained) {
        if (format == Format.json) {
            terminal.out().println(new JsonFigures().write(explained.figures()));
        } else {
            new TextFigures(explainer.lexicon().catalogue(), terminal.colours()).write(explained, terminal.out());
        }
        terminal.out().flush();
    }
}
