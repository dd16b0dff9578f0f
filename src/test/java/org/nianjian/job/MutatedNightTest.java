package org.nianjian.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nianjian.intake.text.EveryFormat;
import org.nianjian.job.step.Progress;

/**
 * A night over ten thousand damaged files of every format: bytes changed, files cut off, pieces of one put into another. On
 * demand: {@code mvn -B -Plong test -Dtest=MutatedNightTest}; {@code -Dnianjian.mutations} is how many, {@code -Dnianjian.seed}
 * which.
 */
@Tag("long")
class MutatedNightTest {
    private static final int FILES = Integer.getInteger("nianjian.mutations", 10_000);
    private static final int IN_FOLDER = 500;
    private static final List<String> REPORT = List.of(
            "澜川市青浔县芦荻湾镇2024年法治政府建设情况报告",
            "一、主要工作",
            "（一）调解矛盾纠纷289件，其中口头调解188件，书面调解101件，调解成功率98.5%。",
            "（二）开展法治宣传活动26场次，发放资料1.2万份，受教育群众2000余人次。",
            "二、2025年计划",
            "举办执法培训3期。");

    @TempDir
    Path folder;

    @Test
    void everyDamagedFileEndsAsAReportOrAsARejectionAndNoneIsAFault() throws Exception {
        Path input = folder.resolve("input");
        TreeSet<String> handedIn = damaged(input);
        RunSettings settings =
                new RunSettings(input, folder.resolve("output"), null, 2, 30, GateSettings.DEFAULT, null, null);

        RunResult result = QuickRun.of(settings, Progress.NONE).run();

        assertTrue(
                result.exitCode() == ExitCode.OK || result.exitCode() == ExitCode.ATTENTION, () -> result.toString());
        TreeSet<String> ended = new TreeSet<>();
        Map<String, Integer> outcomes = new TreeMap<>();
        Path edition = folder.resolve("output/latest");
        for (CSVRecord row : rows(edition.resolve("submissions.csv"))) {
            ended.add(row.get("file"));
            outcomes.merge(row.get("state").equals("rejected") ? "rejected" : "read", 1, Integer::sum);
        }
        for (CSVRecord row : rows(edition.resolve("rejections.csv"))) {
            ended.add(row.get("file").replaceAll("!/.*", ""));
            outcomes.merge(row.get("reason"), 1, Integer::sum);
        }
        Files.writeString(Path.of("target/mutated-night.txt"), outcomes + "\n");
        ended.removeIf(file -> !handedIn.contains(file));
        assertEquals(handedIn.size(), ended.size(), () -> {
            handedIn.removeAll(ended);
            return "lost: " + handedIn;
        });
        assertEquals(0, outcomes.getOrDefault("program_fault", 0), outcomes.toString());
        assertTrue(outcomes.getOrDefault("read", 0) > FILES / 10, outcomes.toString());
    }

    private static TreeSet<String> damaged(Path input) throws IOException {
        List<byte[]> whole = new ArrayList<>();
        for (String format : EveryFormat.NAMES) {
            whole.add(EveryFormat.make(format, REPORT));
        }
        Random random = new Random(Long.getLong("nianjian.seed", 20260101));
        TreeSet<String> names = new TreeSet<>();
        for (int i = 0; i < FILES; i++) {
            int format = i % whole.size();
            byte[] other = whole.get(random.nextInt(whole.size()));
            String name = "f" + i / IN_FOLDER + "/" + i + "." + EveryFormat.NAMES.get(format);
            Path file = input.resolve(name);
            Files.createDirectories(file.getParent());
            Files.write(file, damaged(whole.get(format), other, random));
            names.add(name);
        }
        return names;
    }

    private static byte[] damaged(byte[] whole, byte[] other, Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> flipped(whole, 1, random);
            case 1 -> flipped(whole, 1 + random.nextInt(50), random);
            case 2 -> Arrays.copyOf(whole, random.nextInt(whole.length));
            default -> spliced(whole, other, random);
        };
    }

    private static byte[] flipped(byte[] whole, int times, Random random) {
        byte[] flipped = whole.clone();
        for (int i = 0; i < times; i++) {
            flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return flipped;
    }

    /** A piece of one document in the place of a piece of another. */
    private static byte[] spliced(byte[] whole, byte[] other, Random random) {
        byte[] spliced = whole.clone();
        int length = 1 + random.nextInt(Math.min(whole.length, other.length) / 2);
        System.arraycopy(
                other, random.nextInt(other.length - length), spliced, random.nextInt(spliced.length - length), length);
        return spliced;
    }

    private static List<CSVRecord> rows(Path file) throws IOException {
        CSVFormat format = CSVFormat.DEFAULT.builder().setHeader().get();
        try (Reader in = Files.newBufferedReader(file)) {
            in.read();
            return format.parse(in).getRecords();
        }
    }
}
