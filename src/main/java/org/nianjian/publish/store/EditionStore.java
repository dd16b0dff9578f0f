package org.nianjian.publish.store;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The editions in an output folder: {@code editions/0001-<id>} and so on, and the link {@code latest} to the one that
 * counts.
 *
 * <p>An edition is staged in a hidden folder, renamed when it is whole, and becomes the latest when the link is replaced,
 * in one step. Whatever stops the program in between, the link leads to a whole edition, the old or the new one. One
 * process at a time may write here; anybody may read.
 */
public final class EditionStore {
    private static final String STAGING = ".staging-";
    private static final String REMOVING = ".removing-";

    private final Path output;
    private final Path editions;
    private final Path stopped;

    /** The editions in that output folder, which need not be there yet. */
    public EditionStore(Path output) {
        this.output = output;
        this.editions = output.resolve("editions");
        this.stopped = output.resolve("stopped");
    }

    /**
     * Every finished edition, by sequence; one whose link was never set is among them.
     *
     * @throws IOException if the folder cannot be listed
     */
    public List<EditionFolder> editions() throws IOException {
        List<EditionFolder> found = new ArrayList<>();
        for (Path path : entries()) {
            if (!path.getFileName().toString().startsWith(".")) {
                EditionFolder.of(path).ifPresent(found::add);
            }
        }
        found.sort(Comparator.comparingInt(EditionFolder::sequence).thenComparing(EditionFolder::id));
        return found;
    }

    /**
     * The edition that readers see. If somebody deleted the link, it is the newest; a lone first edition without a link was
     * never published, though.
     *
     * @throws IOException if the folder cannot be read
     */
    public Optional<EditionFolder> latest() throws IOException {
        Path link = output.resolve("latest");
        if (Files.isSymbolicLink(link)) {
            Path target = output.resolve(Files.readSymbolicLink(link));
            Optional<EditionFolder> linked = EditionFolder.of(target).filter(edition -> Files.isDirectory(target));
            if (linked.isPresent()) {
                return linked;
            }
        }
        List<EditionFolder> all = editions();
        return all.isEmpty() || all.get(all.size() - 1).sequence() == 1
                ? Optional.empty()
                : Optional.of(all.get(all.size() - 1));
    }

    /**
     * An empty staging folder for the edition after the latest. What an earlier run left half done is removed.
     *
     * @throws IOException if it cannot be made
     */
    public EditionFolder stage(String id) throws IOException {
        Files.createDirectories(editions);
        removeLeftOvers();
        int sequence = nextSequence();
        Path staging = editions.resolve(STAGING + EditionFolder.name(sequence, id));
        return new EditionFolder(sequence, id, Files.createDirectory(staging));
    }

    /**
     * Makes a staged edition the latest. A finished edition of the same sequence, which a stopped run left without a link,
     * gives way to it.
     *
     * @param staged whole and checked
     * @return the edition where it is now
     * @throws IOException if it cannot be done; readers see the edition that they saw before
     */
    public EditionFolder publish(EditionFolder staged) throws IOException {
        Folders.force(staged.path());
        for (EditionFolder unlinked : editions()) {
            if (unlinked.sequence() == staged.sequence()) {
                remove(unlinked);
            }
        }
        Path place = editions.resolve(EditionFolder.name(staged.sequence(), staged.id()));
        Files.move(staged.path(), place, StandardCopyOption.ATOMIC_MOVE);
        Folders.forceOne(editions);
        link(place);
        Folders.delete(stopped);
        return new EditionFolder(staged.sequence(), staged.id(), place);
    }

    /**
     * Sets the link again if somebody deleted it, or if a stopped run could not set it.
     *
     * @param latest the edition that {@link #latest()} gave
     * @throws IOException if it cannot be set
     */
    public void show(EditionFolder latest) throws IOException {
        if (!Files.isSymbolicLink(output.resolve("latest"))) {
            link(latest.path());
        }
    }

    /**
     * Puts a staged edition that must not be published where people can look at it; one that was kept there before gives
     * way to it. It goes when the next edition is published.
     *
     * @return where it is now
     * @throws IOException if it cannot be moved
     */
    public Path hold(EditionFolder staged) throws IOException {
        Folders.delete(stopped);
        Files.createDirectories(stopped);
        Path place = stopped.resolve(EditionFolder.name(staged.sequence(), staged.id()));
        return Files.move(staged.path(), place, StandardCopyOption.ATOMIC_MOVE);
    }

    /**
     * Removes the oldest editions until so many are left, never the latest.
     *
     * @param keep how many to keep, at least 1
     * @return those that were removed
     * @throws IOException if one cannot be removed
     */
    public List<EditionFolder> prune(int keep) throws IOException {
        if (keep < 1) {
            throw new IllegalArgumentException("at least the latest edition must be kept, not " + keep);
        }
        Path latest = latest().map(EditionFolder::path)
                .orElse(output)
                .toAbsolutePath()
                .normalize();
        List<EditionFolder> all = editions();
        List<EditionFolder> removed = new ArrayList<>();
        for (EditionFolder edition : all) {
            if (all.size() - removed.size() > keep
                    && !edition.path().toAbsolutePath().normalize().equals(latest)) {
                remove(edition);
                removed.add(edition);
            }
        }
        return removed;
    }

    /** Whether every file of the edition is still what its manifest says. */
    public boolean intact(EditionFolder edition) {
        try {
            return Staged.problems(edition.path()).isEmpty();
        } catch (IOException e) {
            return false;
        }
    }

    /**
     * The number after the highest, unless the highest is just one above the latest: then a run was stopped before it could
     * set the link. Higher ones were published, and somebody set the link back.
     */
    private int nextSequence() throws IOException {
        List<EditionFolder> all = editions();
        int highest = all.isEmpty() ? 0 : all.get(all.size() - 1).sequence();
        int latest = latest().map(EditionFolder::sequence).orElse(0);
        return highest == latest + 1 ? highest : highest + 1;
    }

    /** Sets the link by renaming a new one over it: there is no moment without one. */
    private void link(Path place) throws IOException {
        Path link = output.resolve("latest");
        if (Files.exists(link, LinkOption.NOFOLLOW_LINKS) && !Files.isSymbolicLink(link)) {
            throw new IOException(link + " is not a link to an edition: move it away, and run again");
        }
        Path next = output.resolve(".latest-tmp");
        Files.deleteIfExists(next);
        Files.createSymbolicLink(next, output.relativize(place));
        Files.move(next, link, StandardCopyOption.ATOMIC_MOVE);
        Folders.forceOne(output);
    }

    /** Hides the edition first, so that nobody sees half of it while it is being deleted. */
    private void remove(EditionFolder edition) throws IOException {
        Path hidden = editions.resolve(REMOVING + edition.path().getFileName());
        Folders.delete(hidden);
        Files.move(edition.path(), hidden, StandardCopyOption.ATOMIC_MOVE);
        Folders.delete(hidden);
    }

    private void removeLeftOvers() throws IOException {
        for (Path path : entries()) {
            String name = path.getFileName().toString();
            if (name.startsWith(STAGING) || name.startsWith(REMOVING)) {
                Folders.delete(path);
            }
        }
    }

    private List<Path> entries() throws IOException {
        List<Path> entries = new ArrayList<>();
        if (Files.isDirectory(editions)) {
            try (DirectoryStream<Path> all = Files.newDirectoryStream(editions)) {
                all.forEach(entries::add);
            }
        }
        return entries;
    }
}
