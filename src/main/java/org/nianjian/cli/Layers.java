package org.nianjian.cli;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The settings of a command from all the places where they may stand. The command line goes before the environment
 * ({@code NIANJIAN_KEEP}), and the environment before the configuration file ({@code keep = 5}).
 */
final class Layers {
    private final Map<String, String> commandLine;
    private final Map<String, String> environment;
    private final ConfigFile config;

    /**
     * A setting as it was written.
     *
     * @param value its text, never blank
     * @param origin where it stands, for messages: {@code --threads}, {@code NIANJIAN_THREADS}, {@code night.properties:3}
     */
    record Setting(String value, String origin) {}

    /**
     * The layers of a command.
     *
     * @param commandLine the options that were given, by name without the dashes
     * @throws UsageException if the configuration file that they name cannot be read or has a key that is unknown
     */
    Layers(Map<String, String> commandLine, Map<String, String> environment) {
        this.commandLine = commandLine;
        this.environment = environment;
        this.config = beforeConfig("config").map(ConfigFile::read).orElse(ConfigFile.NONE);
    }

    /** The setting of that name; empty if it stands nowhere. */
    Optional<Setting> find(String key) {
        return beforeConfig(key).or(() -> config.find(key));
    }

    /** The setting of that name if it stands on the command line: what is meant for one run and no other. */
    Optional<Setting> given(String key) {
        return commandLine.containsKey(key) ? beforeConfig(key) : Optional.empty();
    }

    private Optional<Setting> beforeConfig(String key) {
        String given = commandLine.get(key);
        if (given != null) {
            if (given.isBlank()) {
                throw new UsageException("--" + key + ": nothing stands behind it");
            }
            return Optional.of(new Setting(given, "--" + key));
        }
        String variable = "NIANJIAN_" + key.toUpperCase(Locale.ROOT).replace('-', '_');
        String set = environment.getOrDefault(variable, "");
        return set.isBlank() ? Optional.empty() : Optional.of(new Setting(set, variable));
    }
}
