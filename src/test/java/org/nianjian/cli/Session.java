package org.nianjian.cli;

import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** One call of the program within this JVM, with what it wrote. */
record Session(int code, String out, String err) {

    static Session of(String... arguments) {
        return of("", Map.of(), arguments);
    }

    static Session of(String input, Map<String, String> environment, String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Terminal terminal = new Terminal(
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                new PrintWriter(out),
                new PrintWriter(err),
                false,
                environment);
        int code = Nianjian.execute(terminal, arguments);
        terminal.out().flush();
        terminal.err().flush();
        return new Session(code, out.toString(), err.toString());
    }

    List<String> errLines() {
        return err.lines().toList();
    }
}
