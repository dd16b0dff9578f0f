package org.nianjian.job;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/**
 * What was built.
 *
 * @param version the version of this program
 * @param program the hash of all its sources: an edition is made anew when it changes
 * @param extractor the hash of the sources that read texts: every submission is read anew when it changes
 */
public record BuildInfo(String version, String program, String extractor) {
    private static final String RESOURCE = "build.properties";

    /** That of this program. */
    public static BuildInfo load() {
        Properties properties = new Properties();
        try (InputStream in = BuildInfo.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("the program was packed without " + RESOURCE);
            }
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new BuildInfo(
                properties.getProperty("version", ""),
                properties.getProperty("program", ""),
                properties.getProperty("extractor", ""));
    }
}
