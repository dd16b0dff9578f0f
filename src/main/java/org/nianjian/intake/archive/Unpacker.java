package org.nianjian.intake.archive;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nianjian.intake.FoundFile;
import org.nianjian.intake.Ignored;
import org.nianjian.intake.Limits;
import org.nianjian.intake.RawName;
import org.nianjian.intake.RejectionReason;
import org.nianjian.intake.Sha256;
import org.nianjian.intake.text.Packing;

/** Opens one archive and those within it. */
final class Unpacker {
    /** What an archive's path ends with when something in it is meant. */
    private static final String WITHIN = "!/";

    private static final String REPACK = "请重新压缩，或解压后逐个提交。";
    private static final int LONGEST_NAME = 255;

    private final FoundFile archive;
    private final Limits limits;
    private final Budget budget;
    private final List<Unpacked.Entry> entries = new ArrayList<>();
    private final Map<String, Integer> paths = new HashMap<>();
    private boolean passing;

    Unpacker(FoundFile archive, Limits limits) {
        this.archive = archive;
        this.limits = limits;
        this.budget = new Budget(limits, archive.size());
    }

    /** Whether the archive was given up for a reason that may be gone another time. */
    boolean passing() {
        return passing;
    }

    /** What an archive with this content holds; if that is more than the limits allow, nothing but that. */
    Unpacked unpack(byte[] content, Packing packing) {
        try {
            open(new Unpacked.Member(-1, 0, "", archive.size(), archive.sha256(), packing, false), content, 1);
        } catch (BeyondLimitsException e) {
            passing = e.passing();
            entries.clear();
            trouble("", RejectionReason.TOO_LARGE, "压缩包" + e.sentence() + "，没有读取；请只压缩报告本身，重新提交。");
        }
        return new Unpacked(entries);
    }

    private void open(Unpacked.Member opened, byte[] content, int depth) throws BeyondLimitsException {
        String path = opened.path();
        if (depth > limits.archiveNesting()) {
            trouble(
                    path,
                    RejectionReason.NESTED_TOO_DEEP,
                    "压缩包套压缩包超过 " + limits.archiveNesting() + " 层，没有读取；请解压后逐个提交。");
            return;
        }
        int place = entries.size();
        entries.add(opened);
        Walk walk = new Walk(path, place, depth);
        try {
            Members.of(opened.packing(), nameOf(path)).each(content, walk);
        } catch (BeyondLimitsException e) {
            throw e;
        } catch (IOException | RuntimeException | StackOverflowError | LinkageError e) {
            trouble(path, RejectionReason.BROKEN_FILE, "压缩包已损坏或不完整，只读出了其中 " + walk.read + " 个文件；" + REPACK);
        }
        if (walk.locked) {
            trouble(path, RejectionReason.PASSWORD_PROTECTED, "压缩包设有密码，其中的文件无法读取；请取消密码后重新压缩，或解压后逐个提交。");
        }
        if (opened.packing() == Packing.MAIL && (walk.read == 0 || Packing.hasReportInBody(content))) {
            entries.set(place, submitted(opened));
        } else if (entries.size() == place + 1) {
            trouble(path, RejectionReason.EMPTY_FILE, "压缩包里没有文件；" + REPACK);
        }
    }

    /** What something in the archive is called, or the archive itself. */
    private String nameOf(String path) {
        return path.isEmpty() ? archive.name() : path.substring(path.lastIndexOf('/') + 1);
    }

    private static Unpacked.Member submitted(Unpacked.Member it) {
        return new Unpacked.Member(it.within(), it.number(), it.path(), it.size(), it.sha256(), it.packing(), true);
    }

    private void trouble(String path, RejectionReason reason, String detail) {
        entries.add(new Unpacked.Trouble(path, reason, detail));
    }

    /** Looks at the members of one archive. */
    private final class Walk implements Members.Visitor {
        private final String path;
        private final int place;
        private final int depth;
        private int member;
        private int read;
        private boolean locked;

        Walk(String path, int place, int depth) {
            this.path = path;
            this.place = place;
            this.depth = depth;
        }

        @Override
        public boolean file(RawName name, InputStream content) throws IOException {
            int number = member++;
            budget.member();
            String label = label(name);
            Optional<Ignored> kind = kind(label);
            byte[] bytes = budget.read(content);
            if (kind.isPresent()) {
                entries.add(new Unpacked.LeftAlone(kind.get()));
                return true;
            }
            read++;
            String full = unique(path + WITHIN + label);
            if (bytes == null) {
                Unpacker.this.trouble(
                        full,
                        RejectionReason.TOO_LARGE,
                        "文件解压后超过了 " + (limits.fileBytes() >> 20) + " MB 的上限；请去掉其中的图片或附件后重新提交。");
                return true;
            }
            Packing packing = Packing.of(bytes, nameOf(full));
            boolean packed = packing != Packing.NONE;
            Unpacked.Member member =
                    new Unpacked.Member(place, number, full, bytes.length, Sha256.of(bytes), packing, !packed);
            if (packed) {
                open(member, bytes, depth + 1);
            } else {
                entries.add(member);
            }
            return true;
        }

        @Override
        public void trouble(RawName name, Members.Trouble trouble) {
            String full = path + WITHIN + label(name);
            switch (trouble) {
                case PASSWORD -> locked = true;
                case LINK -> Unpacker.this.trouble(unique(full), RejectionReason.LINK, "这是一个链接（快捷方式），不跟随；请把文件本身放进压缩包。");
                case DAMAGED ->
                    Unpacker.this.trouble(
                            unique(full), RejectionReason.BROKEN_FILE, "压缩包中的这个文件已损坏，或压缩方法不能识别；" + REPACK);
            }
        }
    }

    private static Optional<Ignored> kind(String label) {
        for (String step : label.split("/")) {
            Optional<Ignored> kind = step.equals("..") || step.equals(".") ? Optional.empty() : Ignored.of(step, false);
            if (kind.isPresent()) {
                return kind;
            }
        }
        return Optional.empty();
    }

    /** A name as people know it; it is shown and never used, so what would lead out of the folder may stay in it. */
    private static String label(RawName name) {
        String label = name.verbatim().replace('\\', '/');
        while (label.startsWith("/")) {
            label = label.substring(1);
        }
        if (label.length() > LONGEST_NAME) {
            int from = label.length() - LONGEST_NAME;
            label = "…" + label.substring(Character.isLowSurrogate(label.charAt(from)) ? from + 1 : from);
        }
        return label.isEmpty() ? "unnamed" : label;
    }

    /** A path that nothing else in the archive has; looked for in so few steps that ten thousand equal names cost nothing. */
    private String unique(String path) {
        String one = path;
        while (paths.putIfAbsent(one, 1) != null) {
            one = path + "~" + paths.merge(path, 1, Integer::sum);
        }
        return one;
    }
}
