package org.nianjian.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextLinesTest {
    @Test
    void lineEndsAndByteOrderMarkAreNoText() throws Exception {
        assertEquals(List.of("一件", "", "两件"), lines("\uFEFF一件\r\n\n两件".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void aLineThatIsNotUtf8IsGb18030() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write("调解纠纷289件\n".getBytes(Charset.forName("GB18030")));
        bytes.write("调解纠纷290件\n".getBytes(StandardCharsets.UTF_8));

        assertEquals(List.of("调解纠纷289件", "调解纠纷290件"), lines(bytes.toByteArray()));
    }

    @Test
    void aLineIsGivenBeforeTheNextOneIsWritten() throws Exception {
        try (PipedOutputStream writer = new PipedOutputStream();
                TextLines lines = new TextLines(new PipedInputStream(writer))) {
            writer.write("第一行\n".getBytes(StandardCharsets.UTF_8));
            writer.flush();
            assertEquals("第一行", lines.next());
        }
    }

    private static List<String> lines(byte[] bytes) throws IOException {
        List<String> found = new ArrayList<>();
        try (TextLines lines = new TextLines(new ByteArrayInputStream(bytes))) {
            for (String line = lines.next(); line != null; line = lines.next()) {
                found.add(line);
            }
        }
        return found;
    }
}
