package org.nianjian.intake;

import java.io.IOException;
import java.io.InputStream;

/** Where the bytes of a submission come from: a file, or a member of an archive. */
public interface Source {
    /**
     * The bytes, from the first one on; whoever opens closes.
     *
     * @throws IOException if they cannot be had, or no more
     */
    InputStream open() throws IOException;
}
