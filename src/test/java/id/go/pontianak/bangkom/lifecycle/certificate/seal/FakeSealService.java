package id.go.pontianak.bangkom.lifecycle.certificate.seal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Speaks version 2 of the esign client: basic authentication, a chain of one-time passwords each of which is good once, PDF as base64. What it
 * answers next is set by its {@link Mood}.
 */
public final class FakeSealService implements AutoCloseable {

    public static final String SEAL = "\n% disegel\n";

    public enum Mood {
        SEALS,
        REFUSES,
        SILENT,
        /** The head of an answer comes, its body never. */
        STALLS,
        /** An answer that does not end. */
        ENDLESS,
        FAILS,
        PASSWORD_FAILS,
        NONSENSE,
        ELSEWHERE
    }

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final ObjectMapper json = new ObjectMapper();
    private final AtomicInteger asked = new AtomicInteger();
    private final CountDownLatch closing = new CountDownLatch(1);
    private final CountDownLatch came = new CountDownLatch(1);
    private volatile Mood mood = Mood.SEALS;
    private int password = 100_000;

    public FakeSealService() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/api/v2/seal/get/totp", exchange -> answer(exchange, this::next));
        server.createContext("/api/v2/seal/pdf", exchange -> answer(exchange, this::seal));
        server.start();
    }

    public SealSettings settings() {
        return settings("100000", Duration.ofSeconds(20));
    }

    /** Of somebody who does not wait for a service that is {@link Mood#SILENT}. */
    public SealSettings impatient() {
        return settings("100000", Duration.ofMillis(1500));
    }

    SealSettings settings(String totp, Duration patience) {
        URI address = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
        return new SealSettings(address, "bangkom", "sandi perahu", "KOTA-1", totp, patience);
    }

    public void becomes(Mood other) {
        mood = other;
    }

    /** Waits until a document came to be sealed. */
    public void awaitAsked() throws InterruptedException {
        if (!came.await(20, TimeUnit.SECONDS)) {
            throw new IllegalStateException("nothing was asked");
        }
    }

    /** How often a document came to be sealed. */
    public int asked() {
        return asked.get();
    }

    @Override
    public void close() {
        closing.countDown();
        server.stop(0);
        threads.shutdownNow();
    }

    private interface Reply {
        Map<String, ?> to(JsonNode body) throws Refused;
    }

    private static final class Refused extends Exception {

        private static final long serialVersionUID = 1L;

        Refused(String message) {
            super(message);
        }
    }

    private synchronized Map<String, ?> next(JsonNode body) throws Refused {
        requirePassword(body);
        password++;
        return Map.of(
                "message", "OK", "result", true, "totp", String.valueOf(password), "expires", "2026-11-02T10:00:00");
    }

    private synchronized Map<String, ?> seal(JsonNode body) throws Refused {
        requirePassword(body);
        if (!body.path("signatureProperties").path(0).path("tampilan").asText().equals("INVISIBLE")) {
            throw new Refused("signatureProperties");
        }
        ByteArrayOutputStream sealed = new ByteArrayOutputStream();
        sealed.writeBytes(Base64.getDecoder().decode(body.path("file").path(0).asText()));
        sealed.writeBytes(SEAL.getBytes(StandardCharsets.ISO_8859_1));
        return Map.of("time", 12, "file", new String[] {Base64.getEncoder().encodeToString(sealed.toByteArray())});
    }

    private void requirePassword(JsonNode body) throws Refused {
        if (!body.path("idSubscriber").asText().equals("KOTA-1")
                || !body.path("totp").asText().equals(String.valueOf(password))) {
            throw new Refused("TOTP tidak valid");
        }
    }

    private void answer(HttpExchange exchange, Reply reply) throws IOException {
        JsonNode body = json.readTree(exchange.getRequestBody());
        boolean document = exchange.getRequestURI().getPath().endsWith("/pdf");
        if (document) {
            asked.incrementAndGet();
            came.countDown();
            await();
        }
        String expected =
                "Basic " + Base64.getEncoder().encodeToString("bangkom:sandi perahu".getBytes(StandardCharsets.UTF_8));
        if (!expected.equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
            send(exchange, 401, "{\"error\":\"Unauthorized\"}");
        } else if (mood == (document ? Mood.FAILS : Mood.PASSWORD_FAILS)) {
            send(exchange, 502, "{\"error\":\"Bad Gateway\"}");
        } else if (document && mood == Mood.STALLS) {
            exchange.sendResponseHeaders(200, 100);
            exchange.getResponseBody().flush();
            untilClosed();
        } else if (document && mood == Mood.ENDLESS) {
            endless(exchange);
        } else if (document && mood == Mood.ELSEWHERE) {
            exchange.getResponseHeaders().add("Location", "http://169.254.169.254/latest");
            send(exchange, 302, "{}");
        } else if (document && mood == Mood.NONSENSE) {
            send(exchange, 200, "{\"file\":[\"PGh0bWw+\"]}");
        } else if (document && mood == Mood.REFUSES) {
            send(exchange, 400, "{\"status_code\":2041,\"error\":\"Masa berlaku segel\\nsudah habis\"}");
        } else {
            try {
                send(exchange, 200, json.writeValueAsString(reply.to(body)));
            } catch (Refused refused) {
                send(exchange, 400, json.writeValueAsString(Map.of("error", String.valueOf(refused.getMessage()))));
            }
        }
    }

    private void await() {
        if (mood == Mood.SILENT) {
            untilClosed();
        }
    }

    private void untilClosed() {
        try {
            closing.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static void endless(HttpExchange exchange) {
        byte[] part = new byte[1_000_000];
        try {
            exchange.sendResponseHeaders(200, 0);
            for (int sent = 0; sent < 200; sent++) {
                exchange.getResponseBody().write(part);
            }
        } catch (IOException cut) {
            exchange.close();
        }
    }

    private static void send(HttpExchange exchange, int status, String text) throws IOException {
        byte[] content = text.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, content.length);
        exchange.getResponseBody().write(content);
        exchange.close();
    }
}
