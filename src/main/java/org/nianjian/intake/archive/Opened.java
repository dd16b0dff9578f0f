package org.nianjian.intake.archive;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.nianjian.intake.FoundFile;
import org.nianjian.intake.Ignored;
import org.nianjian.intake.Inventory;
import org.nianjian.intake.LargeFile;
import org.nianjian.intake.Limits;
import org.nianjian.intake.text.Packing;

/** Collects what archives hold as what it is to the job: submissions, problems, and files left alone. */
final class Opened {
    private final Limits limits;
    private final List<FoundFile> files = new ArrayList<>();
    private final List<Inventory.Problem> problems;
    private final Map<Ignored, Integer> ignored = new EnumMap<>(Ignored.class);

    /** @param inventory what is told beside what archives hold: all but its files */
    Opened(Inventory inventory, Limits limits) {
        this.limits = limits;
        this.problems = new ArrayList<>(inventory.problems());
        this.ignored.putAll(inventory.ignored());
    }

    List<FoundFile> files() {
        return files;
    }

    List<Inventory.Problem> problems() {
        return problems;
    }

    Map<Ignored, Integer> ignored() {
        return ignored;
    }

    /** Everything that an archive holds; nothing of it is unpacked until a file is opened. */
    void add(FoundFile archive, Unpacked unpacked) {
        Map<Integer, Shelf> shelves = new HashMap<>();
        for (int place = 0; place < unpacked.entries().size(); place++) {
            Unpacked.Entry entry = unpacked.entries().get(place);
            if (entry instanceof Unpacked.Trouble trouble) {
                problems.add(
                        new Inventory.Problem(archive.path() + trouble.path(), trouble.reason(), trouble.detail()));
            } else if (entry instanceof Unpacked.LeftAlone left) {
                ignored.merge(left.kind(), 1, Integer::sum);
            } else if (entry instanceof Unpacked.Member member) {
                FoundFile file = member.within() < 0 ? archive : onShelf(archive, member, shelves);
                if (member.packing() != Packing.NONE) {
                    Members members = Members.of(member.packing(), file.name());
                    boolean within =
                            member.within() >= 0 && shelf(member, shelves).large();
                    boolean large = within || LargeFile.is(file.size());
                    shelves.put(place, new Shelf(file, members, limits, large));
                }
                if (member.submission()) {
                    files.add(file);
                }
            }
        }
    }

    private static FoundFile onShelf(FoundFile archive, Unpacked.Member member, Map<Integer, Shelf> shelves) {
        return shelf(member, shelves)
                .found(archive.path() + member.path(), member.number(), member.size(), member.sha256());
    }

    private static Shelf shelf(Unpacked.Member member, Map<Integer, Shelf> shelves) {
        return Objects.requireNonNull(shelves.get(member.within()), "an archive stands before what is in it");
    }
}
