package org.nianjian.intake.archive;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.nianjian.indicator.FigureReader;
import org.nianjian.intake.FoundFile;
import org.nianjian.intake.Inventory;
import org.nianjian.intake.Limits;
import org.nianjian.intake.SubmissionScanner;
import org.nianjian.intake.catalogue.CatalogueLoader;
import org.nianjian.intake.text.ReadResult;
import org.nianjian.intake.text.TextReader;
import org.nianjian.report.OutlineReader;

/**
 * Prints what every hostile file costs: what became of it, the seconds of the slowest step (finding and opening, or reading one
 * file and its figures), and the memory of this program's heap and of its reading processes, in MB. Each is read in a
 * JVM of its own, whose heap {@code -Dnianjian.heap} gives (default 512m). Run by {@code mvn -B -Pbench process-test-classes
 * -Dbench=org.nianjian.intake.archive.HostileCosts}.
 */
public final class HostileCosts {
    private static final String HEAP = System.getProperty("nianjian.heap", "512m");

    private HostileCosts() {}

    /** @param arguments what the names of the rows must contain; or, in the JVM of one row, its name and its folder */
    public static void main(String[] arguments) throws Exception {
        if (arguments.length == 2) {
            row(rows().filter(it -> it.name().equals(arguments[0])).findFirst().orElseThrow(), Path.of(arguments[1]));
            return;
        }
        System.out.printf(Locale.ROOT, "%-45s %8s %8s %8s  %s%n", "file", "seconds", "heap", "readers", "outcome");
        String only = arguments.length == 1 ? arguments[0] : "";
        for (Hostile hostile : rows().filter(it -> it.name().contains(only)).toList()) {
            Path folder = Files.createTempDirectory("hostile");
            hostile.files().in(folder);
            System.out.print(inJvm(hostile.name(), folder));
            remove(folder);
        }
    }

    private static Stream<Hostile> rows() {
        return Stream.concat(Hostile.table(), Heavy.table());
    }

    private static String inJvm(String name, Path folder) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + HEAP,
                "-XX:TieredStopAtLevel=1",
                "-Dfile.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                HostileCosts.class.getName(),
                name,
                folder.toString()));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), UTF_8);
        return process.waitFor() == 0 ? said : name + " ended with " + process.exitValue() + "\n" + said;
    }

    private static void row(Hostile hostile, Path folder) throws Exception {
        FigureReader figures = new FigureReader(CatalogueLoader.builtIn().lexicon());
        TextReader reader = new TextReader(Limits.DEFAULT);
        Readers readers = new Readers();
        readers.start();
        List<String> outcomes = new ArrayList<>();
        long begun = System.nanoTime();
        Inventory inventory = Archives.opened(SubmissionScanner.scan(folder), Limits.DEFAULT);
        long slowest = System.nanoTime() - begun;
        inventory.problems().forEach(problem -> outcomes.add(problem.reason().code()));
        hostile.then().in(folder);
        for (FoundFile file : inventory.files()) {
            begun = System.nanoTime();
            ReadResult result = reader.read(file);
            if (result instanceof ReadResult.Text text) {
                outcomes.add("read, "
                        + figures.read(new OutlineReader().read(text.text()))
                                .observations()
                                .size() + " figures");
            } else if (result instanceof ReadResult.Rejected rejected) {
                outcomes.add(rejected.reason().code());
            }
            slowest = Math.max(slowest, System.nanoTime() - begun);
        }
        System.out.printf(
                Locale.ROOT,
                "%-45s %8.1f %8d %8d  %s%n",
                hostile.name(),
                slowest / 1e9,
                heap() >> 20,
                readers.most() >> 10,
                outcomes.stream().distinct().limit(4).toList());
    }

    /** The most that was ever in the heap, garbage included. */
    private static long heap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(usage -> usage.getUsed())
                .sum();
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }

    /** Looks again and again how much memory the processes that read have together, in KB. */
    private static final class Readers extends Thread {
        private volatile long most;

        Readers() {
            setDaemon(true);
        }

        long most() {
            return most;
        }

        @Override
        public void run() {
            while (true) {
                long now = ProcessHandle.current()
                        .descendants()
                        .mapToLong(each -> resident(each.pid()))
                        .sum();
                most = Math.max(most, now);
                java.util.concurrent.locks.LockSupport.parkNanos(20_000_000);
            }
        }

        private static long resident(long process) {
            try (Stream<String> lines = Files.lines(Path.of("/proc/" + process + "/status"))) {
                return lines.filter(line -> line.startsWith("VmRSS:"))
                        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                        .sum();
            } catch (IOException | java.io.UncheckedIOException e) {
                return 0;
            }
        }
    }
}
