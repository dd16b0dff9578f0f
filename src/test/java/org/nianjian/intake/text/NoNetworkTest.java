package org.nianjian.intake.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.api.io.TempDir;
import org.nianjian.intake.Inventory;
import org.nianjian.intake.Limits;
import org.nianjian.intake.SubmissionScanner;
import org.nianjian.intake.archive.Archives;

/** Nothing that is handed in makes a reader open a connection or ask for an address. */
class NoNetworkTest {
    @TempDir
    Path folder;

    private ServerSocket trap;

    @BeforeEach
    void listen() throws IOException {
        trap = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        String address = "//localhost:" + trap.getLocalPort() + "/trap";
        for (String protocol : List.of("http:", "https:", "ftp:", "file:", "")) {
            Path files = Files.createDirectories(folder.resolve(protocol.replace(":", "") + "-"));
            for (Map.Entry<String, byte[]> lure : Lures.to(protocol + address).entrySet()) {
                Files.write(files.resolve(lure.getKey()), lure.getValue());
            }
        }
    }

    @AfterEach
    void close() throws IOException {
        trap.close();
    }

    @Test
    void noReaderGoesWhereADocumentLeads() throws IOException {
        TextReader reader = new TextReader(Limits.DEFAULT);
        Inventory inventory = Archives.opened(SubmissionScanner.scan(folder), Limits.DEFAULT);
        inventory.files().forEach(reader::read);
        assertTrue(inventory.files().size() > 200, "the archives hold the same again");
        assertEquals(0, visitors());
    }

    @Test
    @EnabledForJreRange(max = JRE.JAVA_23)
    void noReaderLooksUpANameOrStartsAProgram() throws Exception {
        List<String> lines = watched(folder.toString());
        assertEquals(
                List.of(),
                lines.stream().filter(line -> line.startsWith("seen: ")).toList());
        for (String read : List.of("docx", "odt", "ods", "xlsx", "xls")) {
            String file = "http-/links." + read + " = ";
            assertTrue(
                    lines.stream().anyMatch(line -> line.startsWith(file) && line.contains("289件")),
                    () -> file + lines);
        }
        assertEquals(0, visitors());
    }

    @Test
    @EnabledForJreRange(max = JRE.JAVA_23)
    void whoeverGoesThereIsSeen() throws Exception {
        Path empty = Files.createDirectories(folder.resolve("empty"));
        List<String> lines = watched(empty.toString(), Integer.toString(trap.getLocalPort()));
        assertTrue(lines.contains("seen: network localhost"), lines.toString());
        assertEquals(1, visitors());
    }

    /** How many have connected; whoever did so before waits in the queue of the socket. */
    private int visitors() throws IOException {
        int visitors = 0;
        trap.setSoTimeout(200);
        while (true) {
            try {
                trap.accept().close();
                visitors++;
            } catch (java.net.SocketTimeoutException e) {
                return visitors;
            }
        }
    }

    private static List<String> watched(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:TieredStopAtLevel=1",
                "-Djava.security.manager=allow",
                "-Djava.awt.headless=true",
                "-Dfile.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                WatchedReader.class.getName()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertEquals(0, process.waitFor(), said);
        return said.lines().toList();
    }
}
