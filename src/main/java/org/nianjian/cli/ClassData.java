package org.nianjian.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.LoggerFactory;

/**
 * The class-data archive that the JVM writes when it ends, if the start script asked for one. The script takes over only
 * what a run that went all the way has left, for the archive of one that stopped early holds hardly any classes.
 */
final class ClassData {
    private static final String ARCHIVE = "nianjian.classdata";

    private ClassData() {}

    /** Marks the archive of this JVM as worth keeping; does nothing if none was asked for. */
    static void keep() {
        String archive = System.getProperty(ARCHIVE);
        if (archive == null) {
            return;
        }
        try {
            Files.writeString(Path.of(archive + ".kept"), "");
        } catch (IOException e) {
            LoggerFactory.getLogger(ClassData.class).debug("the class-data archive is not kept", e);
        }
    }
}
