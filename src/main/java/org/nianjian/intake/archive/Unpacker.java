package org.nianjian.intake.archive;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.nianjian.intake.FoundFile;
import org.nianjian.intake.Ignored;
import org.nianjian.intake.Inventory;
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
    private final List<FoundFile> files = new ArrayList<>();
    private final List<Inventory.Problem> problems = new ArrayList<>();
    private final List<Ignored> ignored = new ArrayList<>();
    private final Set<String> paths = new HashSet<>();

    Unpacker(FoundFile archive, Limits limits) {
        this.archive = archive;
        this.limits = limits;
        this.budget = new Budget(limits, archive.size());
    }

    List<FoundFile> files() {
        return files;
    }

    List<Inventory.Problem> problems() {
        return problems;
    }

    List<Ignored> ignored() {
        return ignored;
    }

    void unpack() {
        try {
            byte[] content = archive.bytes((int) limits.fileBytes());
            open(archive.path(), archive, content, Packing.of(content, archive.name()), 1);
        } catch (BeyondLimitsException e) {
            files.clear();
            problems.clear();
            problem(archive.path(), RejectionReason.TOO_LARGE, "压缩包" + e.sentence() + "，没有读取；请只压缩报告本身，重新提交。");
        } catch (IOException e) {
            files.add(archive);
        }
    }

    private void open(String path, FoundFile file, byte[] content, Packing packing, int depth)
            throws BeyondLimitsException {
        if (depth > limits.archiveNesting()) {
            problem(
                    path,
                    RejectionReason.NESTED_TOO_DEEP,
                    "压缩包套压缩包超过 " + limits.archiveNesting() + " 层，没有读取；请解压后逐个提交。");
            return;
        }
        int before = files.size() + problems.size() + ignored.size();
        Members members = members(packing, path);
        Walk walk = new Walk(path, new Shelf(file.source(), members, limits), depth);
        try {
            members.each(content, walk);
        } catch (BeyondLimitsException e) {
            throw e;
        } catch (IOException | RuntimeException | StackOverflowError e) {
            problem(path, RejectionReason.BROKEN_FILE, "压缩包已损坏或不完整，只读出了其中 " + walk.read + " 个文件；" + REPACK);
        }
        if (walk.locked) {
            problem(path, RejectionReason.PASSWORD_PROTECTED, "压缩包设有密码，其中的文件无法读取；请取消密码后重新压缩，或解压后逐个提交。");
        }
        if (packing == Packing.MAIL && (walk.read == 0 || Packing.hasReportInBody(content))) {
            files.add(file);
        } else if (files.size() + problems.size() + ignored.size() == before) {
            problem(path, RejectionReason.EMPTY_FILE, "压缩包里没有文件；" + REPACK);
        }
    }

    private static Members members(Packing packing, String path) {
        return switch (packing) {
            case SEVEN_ZIP -> new SevenZipMembers();
            case TAR -> new TarMembers();
            case GZIP -> new GzipMembers(path.substring(path.lastIndexOf('/') + 1));
            case MAIL -> new MailMembers();
            case ZIP, NONE -> new ZipMembers();
        };
    }

    private void problem(String path, RejectionReason reason, String detail) {
        problems.add(new Inventory.Problem(path, reason, detail));
    }

    /** Looks at the members of one archive. */
    private final class Walk implements Members.Visitor {
        private final String path;
        private final Shelf shelf;
        private final int depth;
        private int member;
        private int read;
        private boolean locked;

        Walk(String path, Shelf shelf, int depth) {
            this.path = path;
            this.shelf = shelf;
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
                ignored.add(kind.get());
                return true;
            }
            read++;
            String full = unique(path + WITHIN + label);
            if (bytes == null) {
                problem(
                        full,
                        RejectionReason.TOO_LARGE,
                        "文件解压后超过了 " + (limits.fileBytes() >> 20) + " MB 的上限；请去掉其中的图片或附件后重新提交。");
                return true;
            }
            FoundFile found = shelf.found(full, number, bytes.length, Sha256.of(bytes));
            Packing packing = Packing.of(bytes, found.name());
            if (packing == Packing.NONE) {
                files.add(found);
            } else {
                open(full, found, bytes, packing, depth + 1);
            }
            return true;
        }

        @Override
        public void trouble(RawName name, Members.Trouble trouble) {
            String full = path + WITHIN + label(name);
            switch (trouble) {
                case PASSWORD -> locked = true;
                case LINK -> problem(unique(full), RejectionReason.LINK, "这是一个链接（快捷方式），不跟随；请把文件本身放进压缩包。");
                case DAMAGED -> problem(unique(full), RejectionReason.BROKEN_FILE, "压缩包中的这个文件已损坏；" + REPACK);
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

    private String unique(String path) {
        String one = path;
        for (int n = 2; !paths.add(one); n++) {
            one = path + "~" + n;
        }
        return one;
    }
}
