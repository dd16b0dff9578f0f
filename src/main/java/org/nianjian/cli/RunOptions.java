package org.nianjian.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.nianjian.intake.text.Recogniser;
import org.nianjian.job.GateSettings;
import org.nianjian.job.RunSettings;
import org.nianjian.job.RunSettings.Extras;

/** Reads what {@code run} is asked to do from all the places where settings may stand, and checks it. */
final class RunOptions {
    /** The names of all settings, in the order of the help. */
    static final List<String> KEYS = Stream.concat(
                    Stream.of(
                            "input",
                            "output",
                            "within",
                            "threads",
                            "keep",
                            "gate-loss",
                            "gate-totals",
                            "gate-history",
                            "gate-smallest",
                            "warehouse",
                            "parquet",
                            "profiles",
                            "areas",
                            "ocr"),
                    ReadingOptions.KEYS.stream())
            .toList();

    static final int DEFAULT_KEEP = 30;
    private static final int MOST_THREADS = 256;
    private static final int MOST_PROFILES = 100_000;
    private static final int MOST_AREAS = 10_000;
    private static final int MOST_EDITIONS = 10_000;
    private static final int MOST_PERCENT = 1_000;
    private static final int MOST_SMALLEST = 1_000_000;

    private RunOptions() {}

    /**
     * The settings of a run.
     *
     * @throws UsageException if one of them is wrong
     */
    static RunSettings of(Layers layers) {
        return new RunSettings(
                path(layers, "input"),
                path(layers, "output"),
                layers.find("within").map(RunOptions::areaCode).orElse(null),
                number(layers, "threads", MOST_THREADS)
                        .orElse(Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors())),
                number(layers, "keep", MOST_EDITIONS).orElse(DEFAULT_KEEP),
                gate(layers),
                layers.given("accept-changes").map(Layers.Setting::value).orElse(null),
                layers.find("warehouse").map(RunOptions::jdbcUrl).orElse(null),
                ReadingOptions.of(layers),
                recogniser(layers),
                new Extras(
                        layers.find("parquet").map(RunOptions::yes).orElse(false),
                        number(layers, "profiles", 0, MOST_PROFILES).orElse(Extras.USUAL_PROFILES),
                        number(layers, "areas", 0, MOST_AREAS).orElse(Extras.USUAL_AREAS)));
    }

    /**
     * The version of the program that recognises scans; empty if scans are not to be read.
     *
     * @throws UsageException if they are and there is none
     */
    static String recogniser(Layers layers) {
        return layers.find("ocr")
                .filter(RunOptions::yes)
                .map(setting -> {
                    String version = Recogniser.version();
                    if (version.isEmpty()) {
                        throw new UsageException(setting.origin()
                                + ": Tesseract with the language chi_sim is not installed here; install it (packages tesseract-ocr and"
                                + " tesseract-ocr-chi-sim), or leave the option out");
                    }
                    return version;
                })
                .orElse("");
    }

    /** The folder of that setting; without one the folder of that name in the working directory. */
    static Path path(Layers layers, String key) {
        return layers.find(key).map(Paths::of).orElseGet(() -> Path.of(key));
    }

    private static Optional<Integer> number(Layers layers, String key, int most) {
        return number(layers, key, 1, most);
    }

    /**
     * The whole number of that setting; empty if it stands nowhere.
     *
     * @throws UsageException if it is no number within these bounds
     */
    static Optional<Integer> number(Layers layers, String key, int least, int most) {
        return layers.find(key).map(setting -> {
            try {
                int number = Integer.parseInt(setting.value());
                if (number >= least && number <= most) {
                    return number;
                }
            } catch (NumberFormatException e) {
                // said below, with what is expected
            }
            throw new UsageException(setting.origin() + ": expected a whole number from " + least + " to " + most
                    + ", not '" + setting.value() + "'");
        });
    }

    private static GateSettings gate(Layers layers) {
        GateSettings standard = GateSettings.DEFAULT;
        return new GateSettings(
                number(layers, "gate-loss", MOST_PERCENT).orElse(standard.loss()),
                number(layers, "gate-totals", MOST_PERCENT).orElse(standard.totals()),
                number(layers, "gate-history", MOST_PERCENT).orElse(standard.history()),
                number(layers, "gate-smallest", MOST_SMALLEST).orElse(standard.smallest()));
    }

    private static boolean yes(Layers.Setting setting) {
        return switch (setting.value()) {
            case "true", "yes" -> true;
            case "false", "no" -> false;
            default ->
                throw new UsageException(setting.origin() + ": expected yes or no, not '" + setting.value() + "'");
        };
    }

    /** Area codes are also written with the zeros of the levels below: 410423 is 410423000000. */
    private static String areaCode(Layers.Setting setting) {
        String code = setting.value();
        if (!code.matches("[1-9][0-9]{1,11}")) {
            throw wrongCode(setting);
        }
        for (int[] levels : new int[][] {{12, 9}, {9, 6}, {6, 4}, {4, 2}}) {
            if (code.length() == levels[0] && code.substring(levels[1]).matches("0+")) {
                code = code.substring(0, levels[1]);
            }
        }
        return switch (code.length()) {
            case 2, 4, 6, 9 -> code;
            default -> throw wrongCode(setting);
        };
    }

    private static UsageException wrongCode(Layers.Setting setting) {
        return new UsageException(
                setting.origin() + ": expected an area code of 2, 4, 6 or 9 digits, not '" + setting.value() + "'");
    }

    private static String jdbcUrl(Layers.Setting setting) {
        if (setting.value().startsWith("jdbc:h2:") || setting.value().startsWith("jdbc:postgresql:")) {
            return setting.value();
        }
        throw new UsageException(
                setting.origin() + ": expected a JDBC URL that starts with jdbc:h2: or jdbc:postgresql:");
    }
}
