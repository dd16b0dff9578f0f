package org.nianjian.publish.page.browser;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A headless Chromium with one tab. It remembers what it asked for and what went wrong. */
public final class Browser implements AutoCloseable {
    private static final List<String> PROGRAMS =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
    private static final String LISTENING = "DevTools listening on ";

    private final List<String> requests = new CopyOnWriteArrayList<>();
    private final List<String> complaints = new CopyOnWriteArrayList<>();
    private final Process process;
    private final Wire wire;
    private final String session;
    private volatile CompletableFuture<Boolean> loaded = new CompletableFuture<>();

    /** The browser's program, if there is one on this machine. */
    public static Optional<Path> program() {
        String path = System.getenv("PATH");
        return Stream.of((path == null ? "" : path).split(File.pathSeparator))
                .flatMap(folder -> PROGRAMS.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /**
     * Starts it.
     *
     * @param program the program
     * @param profile an empty folder for what it keeps
     */
    public Browser(Path program, Path profile) throws IOException {
        process = new ProcessBuilder(
                        program.toString(),
                        "--headless=new",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--hide-scrollbars",
                        "--no-first-run",
                        "--remote-debugging-port=0",
                        "--user-data-dir=" + profile,
                        "about:blank")
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        wire = new Wire(address(), this::event);
        String target = wire.send("", "Target.createTarget", Wire.object().put("url", "about:blank"))
                .path("targetId")
                .asText();
        session = wire.send(
                        "",
                        "Target.attachToTarget",
                        Wire.object().put("targetId", target).put("flatten", true))
                .path("sessionId")
                .asText();
        for (String domain : List.of("Page", "Runtime", "Log", "Network")) {
            wire.send(session, domain + ".enable", Wire.object());
        }
    }

    /** Where the browser says that it listens; what else it says is read away, or it would stop. */
    private URI address() throws IOException {
        CompletableFuture<URI> address = new CompletableFuture<>();
        Thread reader = new Thread(() -> {
            try (BufferedReader lines =
                    new BufferedReader(new InputStreamReader(process.getErrorStream(), StandardCharsets.UTF_8))) {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    if (line.startsWith(LISTENING)) {
                        address.complete(
                                URI.create(line.substring(LISTENING.length()).trim()));
                    }
                }
                address.completeExceptionally(new IOException("the browser ended"));
            } catch (IOException e) {
                address.completeExceptionally(e);
            }
        });
        reader.setDaemon(true);
        reader.start();
        return Wire.await(address, "the start of the browser");
    }

    private void event(JsonNode event) {
        JsonNode parameters = event.path("params");
        switch (event.path("method").asText()) {
            case "Page.loadEventFired" -> loaded.complete(true);
            case "Network.requestWillBeSent" ->
                requests.add(parameters.path("request").path("url").asText());
            case "Runtime.exceptionThrown" ->
                complaints.add(parameters.path("exceptionDetails").toString());
            case "Log.entryAdded" ->
                complaints.add(parameters.path("entry").path("text").asText());
            case "Runtime.consoleAPICalled" ->
                complaints.add(parameters.path("args").toString());
            default -> {}
        }
    }

    /** Opens a page and waits until it is loaded, as if it were the first one of the tab. */
    public void open(String url) throws IOException {
        navigate("about:blank");
        navigate(url);
    }

    private void navigate(String url) throws IOException {
        loaded = new CompletableFuture<>();
        wire.send(session, "Page.navigate", Wire.object().put("url", url));
        Wire.await(loaded, url);
    }

    /** Does something that leads to another page, and waits until that is loaded. */
    public void follow(String script) throws IOException {
        loaded = new CompletableFuture<>();
        run(script);
        Wire.await(loaded, script);
    }

    /** The value of an expression in the page; a promise is waited for. */
    public JsonNode run(String script) throws IOException {
        JsonNode answer = wire.send(
                session,
                "Runtime.evaluate",
                Wire.object()
                        .put("expression", script)
                        .put("returnByValue", true)
                        .put("awaitPromise", true));
        if (answer.has("exceptionDetails")) {
            throw new IOException(answer.path("exceptionDetails").toString());
        }
        return answer.path("result").path("value");
    }

    /** As {@link #run}, as text. */
    public String text(String script) throws IOException {
        return run(script).asText();
    }

    /** Presses and releases a key. */
    public void press(String key) throws IOException {
        int code = switch (key) {
            case "Tab" -> 9;
            case "Enter" -> 13;
            case "Escape" -> 27;
            default -> throw new IllegalArgumentException(key);
        };
        String typed = key.equals("Enter") ? "\r" : "";
        for (String type : List.of("keyDown", "keyUp")) {
            wire.send(
                    session,
                    "Input.dispatchKeyEvent",
                    Wire.object()
                            .put("type", type)
                            .put("key", key)
                            .put("code", key)
                            .put("text", type.equals("keyDown") ? typed : "")
                            .put("windowsVirtualKeyCode", code));
        }
    }

    /** Moves the mouse to the middle of the first element of a selector. */
    public void pointAt(String selector) throws IOException {
        JsonNode at = run("(function () { var r = document.querySelector('" + selector
                + "').getClientRects()[0]; return [r.left + r.width / 2, r.top + r.height / 2]; })()");
        wire.send(
                session,
                "Input.dispatchMouseEvent",
                Wire.object()
                        .put("type", "mouseMoved")
                        .put("x", at.path(0).asDouble())
                        .put("y", at.path(1).asDouble()));
    }

    /** Makes the window so large; a narrow one is a phone's. */
    public void resize(int width, int height) throws IOException {
        wire.send(
                session,
                "Emulation.setDeviceMetricsOverride",
                Wire.object()
                        .put("width", width)
                        .put("height", height)
                        .put("deviceScaleFactor", 1)
                        .put("mobile", width < 600));
    }

    /** Whether scripts run in pages that are opened from now on. */
    public void scripts(boolean run) throws IOException {
        wire.send(session, "Emulation.setScriptExecutionDisabled", Wire.object().put("value", !run));
    }

    /** Shows pages as they are printed, or on the screen again. */
    public void printed(boolean printed) throws IOException {
        wire.send(session, "Emulation.setEmulatedMedia", Wire.object().put("media", printed ? "print" : ""));
    }

    /** A picture of the whole page, at most so high, as PNG. */
    public byte[] picture(int width, int highest) throws IOException {
        int height =
                Math.min(highest, run("document.documentElement.scrollHeight").asInt());
        var shot = Wire.object().put("format", "png").put("captureBeyondViewport", true);
        shot.putObject("clip")
                .put("x", 0)
                .put("y", 0)
                .put("width", width)
                .put("height", height)
                .put("scale", 1);
        return Base64.getDecoder()
                .decode(wire.send(session, "Page.captureScreenshot", shot)
                        .path("data")
                        .asText());
    }

    /** A picture of what is in the window, as PNG. */
    public byte[] view() throws IOException {
        return Base64.getDecoder()
                .decode(wire.send(
                                session, "Page.captureScreenshot", Wire.object().put("format", "png"))
                        .path("data")
                        .asText());
    }

    /** The page as a PDF, on A4. */
    public byte[] pdf() throws IOException {
        return Base64.getDecoder()
                .decode(wire.send(
                                session,
                                "Page.printToPDF",
                                Wire.object().put("preferCSSPageSize", true).put("printBackground", false))
                        .path("data")
                        .asText());
    }

    /** What it asked for lately. */
    public List<String> requests() {
        return requests;
    }

    /** Errors, warnings and whatever pages wrote to the console. */
    public List<String> complaints() {
        return complaints;
    }

    /** Forgets what it asked for and what went wrong. */
    public void forget() {
        requests.clear();
        complaints.clear();
    }

    @Override
    public void close() throws IOException {
        wire.close();
        process.destroy();
        try {
            if (!process.waitFor(10, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
