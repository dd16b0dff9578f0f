package org.nianjian.intake.archive;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.nianjian.intake.FoundFile;
import org.nianjian.intake.Ignored;
import org.nianjian.intake.Inventory;
import org.nianjian.intake.Limits;
import org.nianjian.intake.RejectionReason;
import org.nianjian.intake.Sha256;
import org.nianjian.intake.Source;
import org.nianjian.intake.SubmissionScanner;
import org.nianjian.intake.text.Packing;
import org.nianjian.intake.text.ReadResult;
import org.nianjian.intake.text.TextReader;

/** Every file in an archive is a submission; an archive that cannot be opened is one rejection. */
class ArchivesTest {
    private static final Limits SMALL = new Limits(1 << 20, 1 << 20, 1 << 20, 20_000, 4 << 20, 20, 30, 3, 30, 400);
    private static final Map<String, byte[]> REPORTS = new LinkedHashMap<>();

    static {
        REPORTS.put("云岭县/埇桥镇.txt", "埇桥镇调解纠纷289件。".getBytes(UTF_8));
        REPORTS.put("云岭县/~$埇桥镇.docx", "x".getBytes(UTF_8));
        REPORTS.put("__MACOSX/._a.txt", "x".getBytes(UTF_8));
        REPORTS.put("../../塅头乡.txt", "塅头乡调解纠纷12件。".getBytes(UTF_8));
    }

    private static final String READ = "云岭县/埇桥镇.txt = 埇桥镇调解纠纷289件。";
    private static final String ESCAPING = "../../塅头乡.txt = 塅头乡调解纠纷12件。";

    @TempDir
    Path input;

    @Test
    void membersAreSubmissionsWithTheArchivesPathBeforeTheirs() throws IOException {
        put("a.zip", Archive.zip(REPORTS));
        put("b.zip", Archive.zip(REPORTS, Charset.forName("GB18030")));
        put("c.7z", Archive.sevenZip(REPORTS));
        List<String> texts = texts(SMALL);
        for (String archive : List.of("a.zip", "b.zip", "c.7z")) {
            assertTrue(texts.contains(archive + "!/" + READ), texts.toString());
            assertTrue(texts.contains(archive + "!/" + ESCAPING), texts.toString());
        }
        Inventory inventory = opened(SMALL);
        assertEquals(6, inventory.files().size());
        assertEquals(3, inventory.ignored().get(Ignored.LOCK));
        assertEquals(3, inventory.ignored().get(Ignored.SYSTEM));
        assertEquals(List.of(), problems(SMALL));
    }

    @Test
    void tarArchivesAreOpenedAndTheirLinksAreNotFollowed() throws IOException {
        byte[] gbk = Archive.tar(REPORTS, "GB18030");
        put("a.tar", Archive.tar(REPORTS, "UTF-8"));
        put("b.tar.gz", Archive.gzip(gbk));
        put("c.txt.gz", Archive.gzip("塅头乡".getBytes(UTF_8)));
        List<String> texts = texts(SMALL);
        assertTrue(texts.contains("a.tar!/" + READ), texts.toString());
        assertTrue(texts.contains("b.tar.gz!/" + READ), texts.toString());
        assertTrue(texts.contains("c.txt.gz!/c.txt = 塅头乡"), texts.toString());
        assertEquals(List.of("a.tar!/link.txt link", "b.tar.gz!/link.txt link"), problems(SMALL));
    }

    @Test
    void theAttachmentOfAMailIsTheSubmissionAndALongBodyIsOneToo() throws IOException {
        put("短信.eml", mail("请查收附件。"));
        put("正文.eml", mail("化解矛盾。".repeat(200)));
        put("只有正文.eml", "From: a@b.c\nTo: d@e.f\nSubject: x\nDate: y\n\n调解纠纷5件。".getBytes(UTF_8));
        assertEquals(
                List.of(
                        "只有正文.eml = 调解纠纷5件。",
                        "正文.eml = " + "化解矛盾。".repeat(200),
                        "正文.eml!/年报.txt = 埇桥镇调解纠纷289件。",
                        "短信.eml!/年报.txt = 埇桥镇调解纠纷289件。"),
                texts(SMALL));
    }

    @Test
    void archivesStandInEachOtherToALimit() throws IOException {
        byte[] nested = "调解3件".getBytes(UTF_8);
        for (int i = 1; i <= 4; i++) {
            nested = Archive.zip(Map.of(i == 1 ? "a.txt" : "z" + (i - 1) + ".zip", nested));
            put("level" + i + ".zip", nested);
        }
        assertEquals(
                List.of(
                        "level1.zip!/a.txt = 调解3件",
                        "level2.zip!/z1.zip!/a.txt = 调解3件",
                        "level3.zip!/z2.zip!/z1.zip!/a.txt = 调解3件"),
                texts(SMALL));
        assertEquals(List.of("level4.zip!/z3.zip!/z2.zip!/z1.zip nested_too_deep"), problems(SMALL));
    }

    @Test
    @Timeout(60)
    void bombsAreRefusedAsAWhole() throws IOException {
        Map<String, byte[]> flat = new LinkedHashMap<>();
        Map<String, byte[]> many = new LinkedHashMap<>();
        for (int i = 0; i < 8; i++) {
            flat.put(i + ".txt", new byte[1 << 20]);
        }
        for (int i = 0; i < 40; i++) {
            many.put(i + ".txt", new byte[] {'x'});
        }
        put("flat.zip", Archive.zip(flat));
        put("many.zip", Archive.zip(many));
        put("nested.zip", Archive.zip(Map.of("a.zip", Archive.zip(flat), "b.txt", "x".getBytes(UTF_8))));
        put("endless.gz", Archive.gzip(new byte[40 << 20]));
        put("large.zip", Archive.zip(Map.of("large.txt", new byte[2 << 20], "small.txt", "调解".getBytes(UTF_8))));
        assertEquals(List.of("large.zip!/small.txt = 调解"), texts(SMALL));
        assertEquals(
                List.of(
                        "endless.gz too_large",
                        "flat.zip too_large",
                        "large.zip!/large.txt too_large",
                        "many.zip too_large",
                        "nested.zip too_large"),
                problems(SMALL));
    }

    @Test
    void anEncryptedArchiveIsOneRejection() throws IOException {
        byte[] zip = Archive.zip(REPORTS);
        for (int at = 0; at + 4 < zip.length; at++) {
            if (zip[at] == 'P' && zip[at + 1] == 'K' && zip[at + 2] == 1) {
                zip[at + 8] |= 1;
            } else if (zip[at] == 'P' && zip[at + 1] == 'K' && zip[at + 2] == 3) {
                zip[at + 6] |= 1;
            }
        }
        put("locked.zip", zip);
        assertEquals(List.of("locked.zip password_protected"), problems(SMALL));
        assertEquals(List.of(), texts(SMALL));
    }

    @Test
    void emptyAndBrokenArchivesSayWhatToDo() throws IOException {
        put("empty.zip", Archive.zip(Map.of()));
        byte[] tar = Archive.gzip(Archive.tar(REPORTS, "UTF-8"));
        put("cut.tgz", Arrays.copyOf(tar, tar.length / 2));
        byte[] zip = Archive.zip(REPORTS);
        put("cut.zip", Arrays.copyOf(zip, zip.length - 10));
        assertEquals(List.of("cut.tgz broken_file", "cut.zip broken_file", "empty.zip empty_file"), problems(SMALL));
        opened(SMALL).problems().forEach(problem -> assertTrue(problem.detail().endsWith("。"), problem.detail()));
    }

    @Test
    void aMemberThatIsPackedInAWayNobodyKnowsIsOneRejection() throws IOException {
        byte[] zip = Archive.zip(REPORTS);
        int zstandard = 93;
        boolean first = true;
        for (int at = 0; at + 4 < zip.length; at++) {
            boolean directory = zip[at] == 'P' && zip[at + 1] == 'K' && zip[at + 2] == 1;
            if (directory && first) {
                zip[at + 10] = (byte) zstandard;
                first = false;
            }
        }
        put("a.zip", zip);
        assertEquals(List.of("a.zip!/" + ESCAPING), texts(SMALL));
        assertEquals(List.of("a.zip!/云岭县/埇桥镇.txt broken_file"), problems(SMALL));
    }

    @Test
    void membersOfALargeArchiveAreReadWithoutPassingItForEach() throws IOException {
        Random random = new Random(5);
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (int i = 0; i < 50; i++) {
            byte[] noise = new byte[600 << 10];
            random.nextBytes(noise);
            files.put(
                    (i * 7 % 50) + ".txt", ("第" + i + "份" + Base64.getEncoder().encodeToString(noise)).getBytes(UTF_8));
        }
        put("a.zip", Archive.zip(files));
        Inventory inventory = opened(Limits.DEFAULT);
        assertEquals(50, inventory.files().size());
        TextReader reader = new TextReader(Limits.DEFAULT);
        for (FoundFile found : inventory.files()) {
            assertInstanceOf(ReadResult.Text.class, reader.read(found));
        }
    }

    @Test
    void anArchiveThatIsRememberedIsAsIfItHadBeenUnpacked() throws IOException {
        putOneOfEveryKind();
        Map<String, Unpacked> kept = new LinkedHashMap<>();
        Inventory unpacked = Archives.opened(SubmissionScanner.scan(input), SMALL, memory(kept));
        assertEquals(6, kept.size());
        Inventory remembered = Archives.opened(SubmissionScanner.scan(input), SMALL, memory(kept));
        assertEquals(described(unpacked), described(remembered));
        assertEquals(unpacked.problems(), remembered.problems());
        assertEquals(unpacked.ignored(), remembered.ignored());
        assertEquals(described(opened(SMALL)), described(remembered));
    }

    @Test
    void ofARememberedArchiveNoMoreIsReadThanHowItBegins() throws IOException {
        byte[] noise = new byte[200 << 10];
        new Random(1).nextBytes(noise);
        byte[] zip = Archive.zip(Map.of("年报.txt", Base64.getEncoder().encode(noise)));
        AtomicLong read = new AtomicLong();
        Source counted = () -> new ByteArrayInputStream(zip) {
            @Override
            public synchronized int read(byte[] to, int from, int length) {
                int n = super.read(to, from, length);
                read.addAndGet(Math.max(0, n));
                return n;
            }
        };
        FoundFile file = new FoundFile("a.zip", counted, zip.length, Sha256.of(zip));
        Inventory inventory = new Inventory(List.of(file), Map.of(), List.of());
        Map<String, Unpacked> kept = new LinkedHashMap<>();
        Archives.opened(inventory, Limits.DEFAULT, memory(kept));
        assertTrue(read.get() > zip.length);
        read.set(0);
        assertEquals(
                1,
                Archives.opened(inventory, Limits.DEFAULT, memory(kept)).files().size());
        assertTrue(read.get() <= Packing.head(), read.toString());
    }

    @Test
    void whatOnlyTookTooLongOrChangedMeanwhileIsNotRemembered() throws IOException {
        byte[] zip = Archive.zip(Map.of("a.txt", new byte[100]));
        Map<String, Unpacked> kept = new LinkedHashMap<>();
        Limits noTime = new Limits(1 << 20, 1 << 20, 1 << 20, 20_000, 4 << 20, 20, 30, 3, 0, 400);
        put("late.zip", zip);
        Inventory late = Archives.opened(SubmissionScanner.scan(input), noTime, memory(kept));
        assertEquals(RejectionReason.TOO_LARGE, late.problems().get(0).reason());
        Inventory found = SubmissionScanner.scan(input);
        put("late.zip", Archive.zip(Map.of("b.txt", new byte[100])));
        assertEquals(
                "late.zip!/b.txt",
                Archives.opened(found, SMALL, memory(kept)).files().get(0).path());
        assertEquals(Map.of(), kept);
    }

    /** Archives in archives, a mail, and what cannot be opened. */
    private void putOneOfEveryKind() throws IOException {
        Map<String, byte[]> packed = new LinkedHashMap<>();
        packed.put("b.7z", Archive.sevenZip(REPORTS));
        packed.put("c.tar.gz", Archive.gzip(Archive.tar(REPORTS, "GB18030")));
        packed.put("d.txt.gz", Archive.gzip("塅头乡".getBytes(UTF_8)));
        packed.put("e.eml", mail("化解矛盾。".repeat(200)));
        packed.put("d.txt", "x".getBytes(UTF_8));
        put("a.zip", Archive.zip(packed));
        put("f.txt.gz", Archive.gzip("塅头乡".getBytes(UTF_8)));
        put("正文.eml", mail("化解矛盾。".repeat(200)));
        byte[] zip = Archive.zip(REPORTS);
        put("cut.zip", Arrays.copyOf(zip, zip.length - 10));
        put("endless.gz", Archive.gzip(new byte[40 << 20]));
        put("empty.zip", Archive.zip(Map.of()));
        put("年报.txt", "调解3件".getBytes(UTF_8));
    }

    private static List<String> described(Inventory inventory) {
        TextReader reader = new TextReader(SMALL);
        return inventory.files().stream()
                .map(file -> file.path() + " " + file.size() + " " + file.sha256() + " " + reader.read(file))
                .toList();
    }

    private static ArchiveMemory memory(Map<String, Unpacked> kept) {
        return new ArchiveMemory() {
            @Override
            public Optional<Unpacked> recall(String sha256, String name) {
                return Optional.ofNullable(kept.get(sha256 + name));
            }

            @Override
            public void keep(String sha256, String name, Unpacked unpacked) {
                assertNull(kept.put(sha256 + name, unpacked));
            }
        };
    }

    @Test
    void noDamageToAnArchiveStopsTheScan() throws IOException {
        Random random = new Random(2025);
        List<byte[]> archives = List.of(
                Archive.zip(REPORTS),
                Archive.gzip(Archive.tar(REPORTS, "UTF-8")),
                Archive.sevenZip(REPORTS),
                mail("年报"));
        for (int i = 0; i < 200; i++) {
            byte[] damaged = archives.get(i % archives.size()).clone();
            for (int flips = 0; flips <= i / 20; flips++) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            }
            put("x" + i, damaged);
        }
        Inventory inventory = opened(SMALL);
        TextReader reader = new TextReader(SMALL);
        inventory.files().forEach(reader::read);
        for (int i = 0; i < 200; i++) {
            String path = "x" + i;
            assertTrue(
                    inventory.files().stream().anyMatch(file -> within(file.path(), path))
                            || inventory.problems().stream().anyMatch(problem -> within(problem.path(), path))
                            || i % archives.size() == 0,
                    path);
        }
    }

    private static boolean within(String path, String archive) {
        return path.equals(archive) || path.startsWith(archive + "!/");
    }

    private static byte[] mail(String body) {
        String text = Base64.getMimeEncoder().encodeToString(body.getBytes(Charset.forName("GBK")));
        String attachment = Base64.getMimeEncoder().encodeToString("埇桥镇调解纠纷289件。".getBytes(UTF_8));
        return ("From: a@b.c\r\nTo: d@e.f\r\nSubject: =?GBK?B?xOqxqA==?=\r\nMIME-Version: 1.0\r\n"
                        + "Content-Type: multipart/mixed; boundary=\"b1\"\r\n\r\n--b1\r\n"
                        + "Content-Type: text/plain; charset=gb2312\r\nContent-Transfer-Encoding: base64\r\n\r\n" + text
                        + "\r\n--b1\r\nContent-Type: image/png; name=logo.png\r\n\r\nx\r\n--b1\r\n"
                        + "Content-Type: application/octet-stream\r\nContent-Transfer-Encoding: base64\r\n"
                        + "Content-Disposition: attachment; filename=\"=?UTF-8?B?5bm05oqlLnR4dA==?=\"\r\n\r\n"
                        + attachment
                        + "\r\n--b1--\r\n")
                .getBytes(UTF_8);
    }

    private void put(String name, byte[] content) throws IOException {
        Files.write(input.resolve(name), content);
    }

    private Inventory opened(Limits limits) {
        try {
            return Archives.opened(SubmissionScanner.scan(input), limits);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private List<String> texts(Limits limits) {
        TextReader reader = new TextReader(limits);
        return opened(limits).files().stream()
                .map(file -> file.path() + " = "
                        + (reader.read(file) instanceof ReadResult.Text text
                                ? text.text().strip()
                                : "rejected"))
                .toList();
    }

    private List<String> problems(Limits limits) {
        return opened(limits).problems().stream()
                .map(problem -> problem.path() + " " + problem.reason().code())
                .toList();
    }
}
