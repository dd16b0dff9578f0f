package org.nianjian.cli;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The lines of a stream, each given as soon as it is there: UTF-8, or GB18030 where it is not valid UTF-8. */
final class TextLines implements AutoCloseable {
    private static final char BOM = '\uFEFF';

    private final InputStream in;
    private boolean first = true;

    TextLines(InputStream in) {
        this.in = new BufferedInputStream(in);
    }

    /**
     * The lines of a file.
     *
     * @throws UsageException if there is no such file
     */
    static TextLines of(Path file) throws IOException {
        try {
            return new TextLines(Files.newInputStream(file));
        } catch (NoSuchFileException e) {
            throw new UsageException("FILE: there is no file " + file);
        }
    }

    /** The next line without its end (LF or CR LF); null after the last. */
    @Nullable
    String next() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int read = in.read();
        if (read < 0) {
            return null;
        }
        while (read >= 0 && read != '\n') {
            bytes.write(read);
            read = in.read();
        }
        String line = decode(bytes.toByteArray());
        if (first && !line.isEmpty() && line.charAt(0) == BOM) {
            line = line.substring(1);
        }
        first = false;
        return line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
    }

    private static String decode(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return new String(bytes, Charset.forName("GB18030"));
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
