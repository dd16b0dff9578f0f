package org.nianjian.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nianjian.intake.Inventory;
import org.nianjian.intake.SubmissionScanner;
import org.nianjian.intake.archive.Archives;
import org.nianjian.job.step.PreviousEdition;
import org.nianjian.job.step.Progress;
import org.nianjian.publish.Output;
import org.nianjian.publish.run.RunCounts;
import org.nianjian.publish.run.RunRecord;
import org.nianjian.publish.run.RunRecords;
import org.nianjian.publish.store.EditionFolder;
import org.nianjian.publish.store.EditionStore;
import org.nianjian.warehouse.WarehouseException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One run: from an input folder to the edition that readers see. */
public final class NianjianRun {
    private static final Logger LOG = LoggerFactory.getLogger(NianjianRun.class);

    private final RunSettings settings;
    private final Progress progress;
    private final BuildInfo build;
    private final List<Output> outputs;

    /** A run of this program. */
    public NianjianRun(RunSettings settings, Progress progress) {
        this(settings, progress, BuildInfo.load(), Outputs.all(settings));
    }

    /**
     * A run of a program that was built so.
     *
     * @param outputs what an edition holds, in the order in which it is written
     */
    NianjianRun(RunSettings settings, Progress progress, BuildInfo build, List<Output> outputs) {
        this.settings = settings;
        this.progress = progress;
        this.build = build;
        this.outputs = outputs;
    }

    /**
     * Does the night's work. Whatever becomes of it is recorded in the output folder, unless the configuration is wrong.
     *
     * @throws ConfigurationException if settings or files beside the reports are wrong; nothing has been written then
     */
    public RunResult run() throws ConfigurationException {
        Inputs inputs = inputs();
        Journal journal = new Journal(settings, build, Clock.systemUTC());
        try (OutputFolder output = OutputFolder.open(settings.output())) {
            return journal.end(output.mine() ? locked(inputs, journal) : busy());
        } catch (WarehouseException e) {
            throw new ConfigurationException(String.valueOf(e.getMessage()));
        }
    }

    private Inputs inputs() throws ConfigurationException {
        Path input = settings.input();
        if (!Files.isDirectory(input)) {
            throw new ConfigurationException("The input folder " + input
                    + " does not exist or is no folder: create it, or name another one with --input.");
        }
        try {
            return Inputs.load(input);
        } catch (IOException e) {
            throw new ConfigurationException(
                    "The input folder " + input + " cannot be read (" + e + "): check its permissions.");
        }
    }

    private RunResult busy() {
        return new RunResult(
                ExitCode.BUSY,
                "busy",
                null,
                RunCounts.NONE,
                List.of("Another run is writing into " + settings.output() + ": wait until it has ended."));
    }

    private RunResult locked(Inputs inputs, Journal journal) {
        try (LazyWarehouse warehouse = new LazyWarehouse(settings, settings.extractor(build))) {
            Inventory inventory = inventory(warehouse);
            Map<String, String> madeOf = madeOf(inputs);
            String id = Fingerprint.of(inventory, madeOf);
            EditionStore editions = new EditionStore(settings.output());
            Optional<EditionFolder> latest = lastIntact(editions);
            Path previous = latest.map(EditionFolder::path).orElse(null);
            journal.make(id, previous, madeOf);
            if (latest.isPresent() && latest.get().id().equals(id) && latest.equals(editions.latest())) {
                editions.show(latest.get());
                return unchanged(latest.get());
            }
            return new EditionRun(settings, inputs, inventory, warehouse, build, outputs, journal, progress)
                    .run(id, previous);
        } catch (WarehouseException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            LOG.error("The run failed", e);
            return failed(e);
        }
    }

    /** What was handed in, and what is in the archives of it. */
    private Inventory inventory(LazyWarehouse warehouse) throws IOException {
        Inventory handedIn = SubmissionScanner.scan(settings.input(), settings.limits());
        return Archives.opened(handedIn, settings.limits(), warehouse.archives());
    }

    /** Everything beside the submissions that decides about the result. */
    private Map<String, String> madeOf(Inputs inputs) {
        Map<String, String> madeOf = new LinkedHashMap<>();
        madeOf.put("program", build.program());
        madeOf.put("extractor", settings.extractor(build));
        madeOf.put("catalogue", inputs.catalogueHash());
        madeOf.put("within", settings.within() == null ? "" : settings.within());
        madeOf.put("parquet", Boolean.toString(settings.extras().parquet()));
        madeOf.put("profiles", Integer.toString(settings.extras().profiles()));
        madeOf.put("areas", Integer.toString(settings.extras().areas()));
        madeOf.putAll(inputs.hashes());
        return madeOf;
    }

    /** The latest edition, or the newest before it that nobody has damaged since. */
    private static Optional<EditionFolder> lastIntact(EditionStore editions) throws IOException {
        Optional<EditionFolder> latest = editions.latest();
        if (latest.isEmpty() || editions.intact(latest.get())) {
            return latest;
        }
        LOG.warn(
                "{} was changed or damaged after it was published; it is made again",
                latest.get().path());
        return editions.editions().stream()
                .filter(each -> each.sequence() < latest.get().sequence() && editions.intact(each))
                .reduce((earlier, later) -> later);
    }

    private RunResult unchanged(EditionFolder edition) throws IOException {
        LOG.info("Nothing has changed since {}", edition.path().getFileName());
        RunCounts before = countsOf(edition);
        RunCounts counts = new RunCounts(
                before.found(),
                0,
                before.found(),
                before.rejected(),
                before.unacknowledged(),
                before.ignored(),
                before.observations(),
                before.statements(),
                before.findings());
        boolean attention = PreviousEdition.asksForAttention(edition.path());
        return new RunResult(
                attention ? ExitCode.ATTENTION : ExitCode.OK, "unchanged", edition.path(), counts, List.of());
    }

    /** What was counted when the edition was published. */
    private RunCounts countsOf(EditionFolder edition) throws IOException {
        String folder = "editions/" + edition.path().getFileName();
        return new RunRecords(settings.output())
                .all().stream()
                        .filter(run -> folder.equals(run.editionFolder())
                                && !run.counts().equals(RunCounts.NONE))
                        .findFirst()
                        .map(RunRecord::counts)
                        .orElse(RunCounts.NONE);
    }

    /** A fault of the program or of the machine. */
    static RunResult failed(Throwable fault) {
        Throwable root = fault;
        for (@Nullable Throwable at = fault; at != null; at = at.getCause()) {
            root = at;
        }
        return new RunResult(ExitCode.FAULT, "failed", null, RunCounts.NONE, List.of("The run failed: " + root));
    }
}
