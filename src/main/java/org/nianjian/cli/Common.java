package org.nianjian.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that every command but {@code run} shares: where the folders are. */
final class Common {
    @Option(names = "--input", paramLabel = "DIR", description = "Folder of submissions (default: input).")
    private @Nullable String input;

    @Option(names = "--config", paramLabel = "FILE", description = "Properties file with settings.")
    private @Nullable String config;

    /** The input folder that was named; the one of that name in the working directory if none was. */
    InputFolder folder(Map<String, String> environment) {
        return new InputFolder(RunOptions.path(layers(environment, new ReadingOptions()), "input"));
    }

    /** All settings that were given, those of reading among them. */
    Layers layers(Map<String, String> environment, ReadingOptions reading) {
        Map<String, String> given = new LinkedHashMap<>();
        RunCommand.put(given, "input", input);
        RunCommand.put(given, "config", config);
        reading.putInto(given);
        return new Layers(given, environment);
    }
}
