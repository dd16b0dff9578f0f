package org.nianjian.intake.archive;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.ref.SoftReference;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.nianjian.intake.FoundFile;
import org.nianjian.intake.LargeFile;
import org.nianjian.intake.Limits;
import org.nianjian.intake.RawName;

/**
 * Gives the contents of one archive's members when they are read. Submissions are read in the order of their paths, so one
 * pass over the archive unpacks the member that is wanted and those that come next, up to 32 MB: an archive is passed a
 * few times, never once for each member. Safe for several threads.
 */
final class Shelf {
    private static final long WINDOW = 32L << 20;

    private final FoundFile archive;
    private final Members members;
    private final Limits limits;
    private final boolean large;
    private final List<Place> places = new ArrayList<>();
    private SoftReference<Map<Integer, byte[]>> window = new SoftReference<>(null);

    private record Place(String path, int member, long size) {}

    /** @param large whether this archive, or one around it, is a {@link LargeFile} */
    Shelf(FoundFile archive, Members members, Limits limits, boolean large) {
        this.archive = archive;
        this.members = members;
        this.limits = limits;
        this.large = large;
    }

    /** The member of this number, as a submission. */
    FoundFile found(String path, int member, long size, String sha256) {
        places.add(new Place(path, member, size));
        return new FoundFile(path, () -> new ByteArrayInputStream(opened(path, member)), size, sha256);
    }

    boolean large() {
        return large;
    }

    private byte[] opened(String path, int member) throws IOException {
        return LargeFile.inTurn(large, () -> content(path, member));
    }

    private synchronized byte[] content(String path, int member) throws IOException {
        Map<Integer, byte[]> unpacked = window.get();
        if (unpacked == null || !unpacked.containsKey(member)) {
            unpacked = unpack(next(path));
            window = new SoftReference<>(unpacked);
        }
        byte[] content = unpacked.get(member);
        if (content == null) {
            throw new IOException("the archive no longer holds the member " + path);
        }
        return content;
    }

    /** The members from this path on that fit into the window, with their sizes; at least the first. */
    private Map<Integer, Long> next(String path) {
        places.sort(Comparator.comparing(Place::path));
        Map<Integer, Long> next = new HashMap<>();
        long size = 0;
        for (Place place : places) {
            if (place.path.compareTo(path) >= 0) {
                size += place.size;
                if (size > WINDOW && !next.isEmpty()) {
                    break;
                }
                next.put(place.member, place.size);
            }
        }
        return next;
    }

    /** Takes the wanted members out of those that are shown. */
    private final class Collector implements Members.Visitor {
        private final Map<Integer, Long> wanted;
        private final Map<Integer, byte[]> unpacked;
        private int member;

        Collector(Map<Integer, Long> wanted, Map<Integer, byte[]> unpacked) {
            this.wanted = wanted;
            this.unpacked = unpacked;
        }

        @Override
        public boolean file(RawName name, InputStream content) throws IOException {
            Long size = wanted.get(member);
            if (size != null) {
                unpacked.put(member, FoundFile.read(content, size, (int) limits.fileBytes()));
            }
            member++;
            return unpacked.size() < wanted.size();
        }

        @Override
        public void trouble(RawName name, Members.Trouble trouble) {}
    }

    private Map<Integer, byte[]> unpack(Map<Integer, Long> wanted) throws IOException {
        Map<Integer, byte[]> unpacked = new HashMap<>();
        byte[] packed = archive.bytes((int) limits.fileBytes());
        try {
            members.each(packed, new Collector(wanted, unpacked));
        } catch (RuntimeException | StackOverflowError | LinkageError e) {
            throw new IOException("the archive is damaged", e);
        }
        return unpacked;
    }
}
