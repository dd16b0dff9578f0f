package org.nianjian.intake.text;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.nianjian.intake.FoundFile;
import org.nianjian.intake.Inventory;
import org.nianjian.intake.Limits;
import org.nianjian.intake.SubmissionScanner;
import org.nianjian.intake.archive.Archives;

/**
 * Reads a folder in a JVM of its own, in which everything that asks for the network or for another program is seen, and
 * prints what was: {@link NoNetworkTest} starts it. With a second argument it goes to that port itself, which must be seen.
 */
public final class WatchedReader {
    private static final Set<String> SEEN = new TreeSet<>();

    private WatchedReader() {}

    /** @param args the folder and, if the watch itself is to be tried, a port of this machine */
    public static void main(String[] args) throws IOException {
        TextReader reader = TextReader.alone(Limits.DEFAULT);
        watch();
        Inventory inventory = Archives.opened(SubmissionScanner.scan(Path.of(args[0])), Limits.DEFAULT);
        for (FoundFile file : inventory.files()) {
            ReadResult result = reader.read(file);
            System.out.println(file.path()
                    + (result instanceof ReadResult.Text text
                            ? " = " + text.text().strip()
                            : " refused"));
        }
        if (args.length > 1) {
            new Socket(InetAddress.getByName("localhost"), Integer.parseInt(args[1])).close();
        }
        SEEN.forEach(each -> System.out.println("seen: " + each));
    }

    /** The one thing in the JDK that is told of every name that is looked up; gone in the versions after 23. */
    @SuppressWarnings("removal")
    private static void watch() {
        System.setSecurityManager(new SecurityManager() {
            @Override
            public void checkPermission(java.security.Permission permission) {}

            @Override
            public void checkConnect(String host, int port) {
                SEEN.add("network " + host);
            }

            @Override
            public void checkListen(int port) {
                SEEN.add("port " + port);
            }

            @Override
            public void checkExec(String command) {
                SEEN.add("program " + command);
            }
        });
    }
}
