package org.nianjian.publish.page.browser;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/** Commands to a browser and its answers and events, over one web socket. */
final class Wire implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int PATIENCE = 30;

    private final Map<Integer, CompletableFuture<JsonNode>> waiting = new ConcurrentHashMap<>();
    private final AtomicInteger ids = new AtomicInteger();
    private final Consumer<JsonNode> events;
    private final WebSocket socket;

    Wire(URI address, Consumer<JsonNode> events) {
        this.events = events;
        socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(address, new Ear())
                .join();
    }

    /** Sends a command and waits for its answer. */
    JsonNode send(String session, String method, ObjectNode parameters) throws IOException {
        int id = ids.incrementAndGet();
        ObjectNode message = JSON.createObjectNode().put("id", id).put("method", method);
        message.set("params", parameters);
        if (!session.isEmpty()) {
            message.put("sessionId", session);
        }
        CompletableFuture<JsonNode> answer = new CompletableFuture<>();
        waiting.put(id, answer);
        socket.sendText(message.toString(), true).join();
        return await(answer, method);
    }

    /** Waits for something, not for ever. */
    static <T> T await(CompletableFuture<T> future, String what) throws IOException {
        try {
            return future.get(PATIENCE, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted in " + what, e);
        } catch (ExecutionException | TimeoutException e) {
            throw new IOException("no answer to " + what, e);
        }
    }

    static ObjectNode object() {
        return JSON.createObjectNode();
    }

    @Override
    public void close() {
        socket.abort();
    }

    private final class Ear implements WebSocket.Listener {
        private final StringBuilder text = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
            text.append(data);
            if (last) {
                heard(text.toString());
                text.setLength(0);
            }
            from.request(1);
            return CompletableFuture.completedFuture(null);
        }

        private void heard(String message) {
            try {
                JsonNode json = JSON.readTree(message);
                if (!json.has("id")) {
                    events.accept(json);
                    return;
                }
                CompletableFuture<JsonNode> answer =
                        waiting.remove(json.path("id").asInt());
                if (answer == null) {
                    return;
                }
                if (json.has("error")) {
                    answer.completeExceptionally(
                            new IOException(json.path("error").toString()));
                } else {
                    answer.complete(json.path("result"));
                }
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
