package org.nianjian.intake.archive;

import java.io.IOException;
import java.io.InputStream;
import org.nianjian.intake.RawName;

/** The files within archives of one kind, in the order in which they stand there. */
interface Members {
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
