package org.nianjian.publish.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nianjian.publish.Edition;
import org.nianjian.publish.Sample;
import org.nianjian.publish.datapackage.DataPackageOutput;
import org.nianjian.warehouse.ListedFacts;

class EditionStoreTest {
    @TempDir
    Path output;

    private EditionStore store = new EditionStore(Path.of("unset"));

    @BeforeEach
    void open() {
        store = new EditionStore(output);
    }

    @Test
    void thereIsNoLatestBeforeTheFirst() throws IOException {
        assertTrue(store.latest().isEmpty());
        assertEquals(List.of(), store.editions());
    }

    @Test
    void aStagedEditionIsNotVisible() throws IOException {
        EditionFolder staged = store.stage("aaaa");
        write(staged, "first");

        assertEquals(List.of(), store.editions());
        assertFalse(Files.exists(output.resolve("latest"), LinkOption.NOFOLLOW_LINKS));
    }

    @Test
    void publishingLinksItAsTheLatestByARelativeLink() throws IOException {
        EditionFolder published = publish("aaaa", "first");

        assertEquals(Path.of("editions/0001-aaaa"), Files.readSymbolicLink(output.resolve("latest")));
        assertEquals("first", Files.readString(output.resolve("latest/index.html")));
        assertEquals(published.path(), store.latest().orElseThrow().path());
    }

    @Test
    void editionsAreNumberedInTheOrderTheyCame() throws IOException {
        publish("bbbb", "first");
        publish("aaaa", "second");

        assertEquals(
                List.of("0001-bbbb", "0002-aaaa"),
                store.editions().stream()
                        .map(e -> e.path().getFileName().toString())
                        .toList());
        assertEquals(2, store.latest().orElseThrow().sequence());
    }

    @Test
    void whatAStoppedRunLeftInStagingIsRemoved() throws IOException {
        write(store.stage("aaaa"), "half");

        EditionFolder staged = store.stage("aaaa");

        assertTrue(Files.isDirectory(staged.path()));
        assertFalse(Files.exists(staged.path().resolve("index.html")));
    }

    @Test
    void anEditionThatWasRenamedButNotLinkedGivesWayToTheNextOfItsNumber() throws IOException {
        publish("aaaa", "first");
        EditionFolder staged = store.stage("bbbb");
        write(staged, "second");
        Files.move(staged.path(), output.resolve("editions/0002-bbbb"));
        assertEquals("first", Files.readString(output.resolve("latest/index.html")));

        publish("cccc", "third");

        assertEquals(
                List.of("0001-aaaa", "0002-cccc"),
                store.editions().stream()
                        .map(e -> e.path().getFileName().toString())
                        .toList());
        assertEquals("third", Files.readString(output.resolve("latest/index.html")));
    }

    @Test
    void aFirstEditionThatWasNeverLinkedIsNotTheLatest() throws IOException {
        EditionFolder staged = store.stage("aaaa");
        write(staged, "first");
        Files.move(staged.path(), output.resolve("editions/0001-aaaa"));

        assertTrue(store.latest().isEmpty());
        assertEquals(1, publish("aaaa", "again").sequence());
        assertEquals("again", Files.readString(output.resolve("latest/index.html")));
    }

    @Test
    void settingTheLinkBackLosesNoEdition() throws IOException {
        for (String id : List.of("aaaa", "bbbb", "cccc")) {
            publish(id, id);
        }
        Files.delete(output.resolve("latest"));
        Files.createSymbolicLink(output.resolve("latest"), Path.of("editions/0001-aaaa"));

        assertEquals(4, publish("dddd", "fourth").sequence());
        assertEquals(4, store.editions().size());
    }

    @Test
    void withoutALinkTheNewestIsTheLatest() throws IOException {
        publish("aaaa", "first");
        publish("bbbb", "second");
        Files.delete(output.resolve("latest"));

        EditionFolder newest = store.latest().orElseThrow();
        assertEquals("bbbb", newest.id());
        store.show(newest);
        assertEquals("second", Files.readString(output.resolve("latest/index.html")));
    }

    @Test
    void onlyTheNewestAreKeptAndNeverWithoutTheLatest() throws IOException {
        for (String id : List.of("aaaa", "bbbb", "cccc", "dddd")) {
            publish(id, id);
        }
        Files.delete(output.resolve("latest"));
        Files.createSymbolicLink(output.resolve("latest"), Path.of("editions/0001-aaaa"));

        List<EditionFolder> removed = store.prune(2);

        assertEquals(
                List.of("bbbb", "cccc"), removed.stream().map(EditionFolder::id).toList());
        assertEquals(
                List.of("aaaa", "dddd"),
                store.editions().stream().map(EditionFolder::id).toList());
        assertThrows(IllegalArgumentException.class, () -> store.prune(0));
    }

    @Test
    void aFolderThatIsNamedLatestIsNotTouched() throws IOException {
        Files.createDirectory(output.resolve("latest"));
        EditionFolder staged = store.stage("aaaa");
        write(staged, "first");

        IOException refused = assertThrows(IOException.class, () -> store.publish(staged));
        assertTrue(String.valueOf(refused.getMessage()).contains("move it away"));
        assertTrue(Files.isDirectory(output.resolve("latest"), LinkOption.NOFOLLOW_LINKS));
    }

    @Test
    void aReaderAlwaysFindsAWholeEditionWhileEditionsAreSwapped() throws Exception {
        publish("aaaa", "x".repeat(1000));
        AtomicBoolean done = new AtomicBoolean();
        Callable<Integer> reading = () -> {
            int reads = 0;
            while (!done.get() || reads == 0) {
                Path seen = output.resolve(Files.readSymbolicLink(output.resolve("latest")));
                try {
                    assertEquals(
                            1000, Files.readString(seen.resolve("index.html")).length());
                } catch (NoSuchFileException e) {
                    assertFalse(seen.equals(store.latest().orElseThrow().path()), "the latest has no page");
                }
                reads++;
            }
            return reads;
        };
        ExecutorService reader = Executors.newSingleThreadExecutor();
        try {
            Future<Integer> reads = reader.submit(reading);
            for (int i = 0; i < 50; i++) {
                publish("e" + i, "y".repeat(1000));
                store.prune(2);
            }
            done.set(true);
            assertTrue(reads.get() > 0);
        } finally {
            reader.shutdownNow();
        }
        assertEquals(2, store.editions().size());
    }

    @Test
    void anEditionIsIntactUntilAFileOfItIsTouchedOrLost() throws IOException {
        EditionFolder staged = store.stage("aaaa");
        for (String name : Staged.CONTRACT) {
            Files.writeString(staged.path().resolve(name), name);
        }
        Edition edition = Sample.edition(null);
        new DataPackageOutput(List.of()).write(new ListedFacts(), edition, staged.path());
        assertEquals(List.of(), Staged.problems(staged.path()));
        EditionFolder published = store.publish(staged);
        assertTrue(store.intact(published));

        Files.writeString(published.path().resolve("claims.csv"), "CLAIMS.csv");
        assertFalse(store.intact(published));
        Files.delete(published.path().resolve("claims.csv"));
        assertEquals(List.of("claims.csv is missing"), Staged.problems(published.path()));
    }

    private EditionFolder publish(String id, String content) throws IOException {
        EditionFolder staged = store.stage(id);
        write(staged, content);
        return store.publish(staged);
    }

    private static void write(EditionFolder staged, String content) throws IOException {
        Files.writeString(staged.path().resolve("index.html"), content);
    }
}
