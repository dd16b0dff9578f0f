package org.nianjian.intake.archive;

import java.io.IOException;
import java.io.InputStream;
import org.nianjian.intake.RawName;
import org.nianjian.intake.text.Packing;

/** The files within archives of one kind, in the order in which they stand there. */
interface Members {
    /** What reads archives of a kind; {@code name} is what the archive is called. */
    static Members of(Packing packing, String name) {
        return switch (packing) {
            case SEVEN_ZIP -> new SevenZipMembers();
            case TAR -> new TarMembers();
            case GZIP -> new GzipMembers(name);
            case MAIL -> new MailMembers();
            case ZIP, NONE -> new ZipMembers();
        };
    }

    /**
     * Shows every file, until the visitor has seen enough.
     *
     * @throws IOException if the archive is damaged or wants a password
     */
    void each(byte[] archive, Visitor visitor) throws IOException;

    /** Is shown the files. */
    interface Visitor {
        /**
         * A file.
         *
         * @param content its bytes; need not be read, and must not be read later
         * @return whether to go on
         */
        boolean file(RawName name, InputStream content) throws IOException;

        /** Something that is there and cannot be read: see {@link Trouble}. */
        void trouble(RawName name, Trouble trouble);
    }

    /** Why a member is not read. */
    enum Trouble {
        LINK,
        DAMAGED,
        PASSWORD
    }
}
