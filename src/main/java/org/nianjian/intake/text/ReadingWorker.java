package org.nianjian.intake.text;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.nianjian.intake.Limits;
import org.nianjian.intake.RejectionReason;

/**
 * Reads submissions in a process of its own, one after the other, until its input ends: see {@link ReadingProcess}. What
 * goes in and out are names, contents and results, each with its length before it.
 */
final class ReadingWorker {
    private ReadingWorker() {}

    /** @param arguments the limits: bytes of a file, bytes unpacked, characters of text */
    public static void main(String[] arguments) throws IOException {
        DataInputStream in = new DataInputStream(System.in);
        DataOutputStream out = new DataOutputStream(System.out);
        // What a library prints must not stand among the answers.
        System.setOut(System.err);
        TextReader reader = TextReader.alone(Limits.DEFAULT.withSizes(
                Long.parseLong(arguments[0]), Long.parseLong(arguments[1]), Integer.parseInt(arguments[2])));
        while (true) {
            String name;
            try {
                name = string(in);
            } catch (EOFException e) {
                return;
            }
            boolean recognise = in.readBoolean();
            byte[] content = bytes(in);
            answer(out, recognise ? reader.recognise(content, name) : reader.read(content, name));
        }
    }

    /** Asks for a content to be read, or for what is seen in it to be recognised. */
    static void ask(OutputStream to, String name, boolean recognise, byte[] content) throws IOException {
        DataOutputStream out = new DataOutputStream(to);
        put(out, name.getBytes(StandardCharsets.UTF_8));
        out.writeBoolean(recognise);
        put(out, content);
        out.flush();
    }

    /** Waits for the answer. */
    static ReadResult answer(InputStream from) throws IOException {
        DataInputStream in = new DataInputStream(from);
        boolean read = in.readBoolean();
        String format = string(in);
        String note = string(in);
        String text = string(in);
        return read
                ? new ReadResult.Text(text, format, note)
                : new ReadResult.Rejected(RejectionReason.valueOf(note), text, format);
    }

    private static void answer(DataOutputStream out, ReadResult result) throws IOException {
        boolean read = result instanceof ReadResult.Text;
        out.writeBoolean(read);
        put(out, result.format().getBytes(StandardCharsets.UTF_8));
        if (result instanceof ReadResult.Text text) {
            put(out, text.note().getBytes(StandardCharsets.UTF_8));
            put(out, text.text().getBytes(StandardCharsets.UTF_8));
        } else if (result instanceof ReadResult.Rejected rejected) {
            put(out, rejected.reason().name().getBytes(StandardCharsets.UTF_8));
            put(out, rejected.detail().getBytes(StandardCharsets.UTF_8));
        }
        out.flush();
    }

    private static void put(DataOutputStream out, byte[] bytes) throws IOException {
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static byte[] bytes(DataInputStream in) throws IOException {
        int length = in.readInt();
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException();
        }
        return bytes;
    }

    private static String string(DataInputStream in) throws IOException {
        return new String(bytes(in), StandardCharsets.UTF_8);
    }
}
