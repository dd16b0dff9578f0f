package org.nianjian.cli;

import org.jspecify.annotations.Nullable;
import org.nianjian.job.BuildInfo;
import org.nianjian.job.ExitCode;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The program: finds the command that the arguments ask for, runs it, and ends with its exit code. */
@Command(
        name = "nianjian",
        description = {
            "Turns free-text annual reports of local governments into a statistical yearbook.",
            "把各地法治政府建设年度报告汇编成统计年鉴。"
        },
        mixinStandardHelpOptions = true,
        versionProvider = Nianjian.Version.class,
        synopsisSubcommandLabel = "COMMAND")
public final class Nianjian {
    private Nianjian() {}

    /** Runs a command and ends the JVM with its exit code. */
    public static void main(String[] arguments) {
        Terminal terminal = Terminal.ofProcess();
        int code = execute(terminal, arguments);
        terminal.out().flush();
        terminal.err().flush();
        System.exit(code);
    }

    /** Runs a command; gives its exit code. Nothing is thrown. */
    static int execute(Terminal terminal, String... arguments) {
        CommandLine line = new CommandLine(new Nianjian());
        line.addSubcommand(new RunCommand(terminal));
        line.addSubcommand(new ExplainCommand(terminal));
        line.addSubcommand(new CatalogueCommand(terminal));
        line.addSubcommand(new StatusCommand(terminal));
        line.setOut(terminal.out());
        line.setErr(terminal.err());
        line.setColorScheme(CommandLine.Help.defaultColorScheme(
                terminal.colours() ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF));
        line.setParameterExceptionHandler((exception, given) -> refuse(exception, terminal));
        line.setExecutionExceptionHandler((exception, command, result) -> fail(exception, terminal));
        line.setUsageHelpAutoWidth(terminal.interactive());
        if (arguments.length == 0) {
            line.usage(terminal.err());
            return ExitCode.CONFIGURATION;
        }
        return line.execute(arguments);
    }

    private static int refuse(ParameterException exception, Terminal terminal) {
        CommandLine command = exception.getCommandLine();
        String message = firstLine(exception.getMessage());
        if (exception instanceof UnmatchedArgumentException unmatched) {
            message = unmatched.getUnmatched().get(0) + ": there is no such "
                    + (unmatched.isUnknownOption() ? "option" : "argument")
                    + unmatched.getSuggestions().stream()
                            .findFirst()
                            .map(similar -> ", did you mean " + similar + "?")
                            .orElse("");
        }
        String name = command.getCommandSpec().qualifiedName();
        terminal.err().println("nianjian: " + message + " (see " + name + " --help)");
        return ExitCode.CONFIGURATION;
    }

    private static int fail(Exception exception, Terminal terminal) {
        if (exception instanceof UsageException usage) {
            usage.lines().forEach(line -> terminal.err().println("nianjian: " + line));
            return ExitCode.CONFIGURATION;
        }
        LoggerFactory.getLogger(Nianjian.class).error("a fault of the program", exception);
        terminal.err()
                .println("nianjian: a fault of the program: " + exception
                        + " (the log above says where; please report it with these lines)");
        return ExitCode.FAULT;
    }

    private static String firstLine(@Nullable String message) {
        return message == null ? "" : message.lines().findFirst().orElse("");
    }

    /** Says which version of the program this is, and from which sources it was made. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            BuildInfo build = BuildInfo.load();
            String program = build.program();
            return new String[] {
                "nianjian " + build.version() + " (sources "
                        + program.substring(0, Math.min(12, program.length())) + ", Java "
                        + Runtime.version().feature() + ")"
            };
        }
    }
}
