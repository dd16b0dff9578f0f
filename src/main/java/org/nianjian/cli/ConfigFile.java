package org.nianjian.cli;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

/** A configuration file: Java properties in UTF-8, with the names of the options of {@code run} as keys. */
final class ConfigFile {
    /** The file that says nothing. */
    static final ConfigFile NONE = new ConfigFile("", List.of(), new Properties());

    private final String name;
    private final List<String> lines;
    private final Properties properties;

    private ConfigFile(String name, List<String> lines, Properties properties) {
        this.name = name;
        this.lines = lines;
        this.properties = properties;
    }

    /**
     * Reads the file that a setting names.
     *
     * @throws UsageException if it cannot be read, or has a key that no option is called
     */
    static ConfigFile read(Layers.Setting setting) {
        Path path = Paths.of(setting);
        try {
            String text = Files.readString(path);
            Properties properties = new Properties();
            properties.load(new StringReader(text));
            ConfigFile file = new ConfigFile(setting.value(), text.lines().toList(), properties);
            file.refuseUnknown();
            return file;
        } catch (NoSuchFileException e) {
            throw new UsageException(setting.origin() + ": there is no file " + path);
        } catch (CharacterCodingException e) {
            throw new UsageException(path + ": not UTF-8; save it as UTF-8");
        } catch (IllegalArgumentException e) {
            throw new UsageException(path + ": " + e.getMessage());
        } catch (IOException e) {
            throw new UsageException(path + ": cannot be read (" + e.getMessage() + ")");
        }
    }

    Optional<Layers.Setting> find(String key) {
        String value = properties.getProperty(key, "").trim();
        return value.isEmpty() ? Optional.empty() : Optional.of(new Layers.Setting(value, where(key)));
    }

    private void refuseUnknown() {
        Set<String> unknown = new TreeSet<>(properties.stringPropertyNames());
        unknown.removeAll(RunOptions.KEYS);
        for (String key : unknown) {
            throw new UsageException(
                    where(key) + ": unknown setting '" + key + "'; there are " + String.join(", ", RunOptions.KEYS));
        }
    }

    private String where(String key) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).stripLeading().startsWith(key)) {
                return name + ":" + (i + 1);
            }
        }
        return name;
    }
}
