package id.go.pontianak.bangkom.lifecycle.certificate.seal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The seal of the national certification authority (BSrE), by version 2 of its esign client as we read it, not tried against the service itself:
 * {@code /api/v2/seal/get/totp} gives the next one-time password for the last, {@code /api/v2/seal/pdf} takes it with the PDF (base64) and answers
 * {@code file}. The last password is held in memory alone: after a restart, or where an answer with the next one was lost, the seal has to be
 * activated again. No password, document or answer is logged. Redirects are not followed, answers of more than 20 MB not read, and no answer is
 * waited for longer than the patience of the settings, its body included. A status of 500 or more says as little as silence.
 */
@Component
public class NationalSeal implements ElectronicSeal {

    private static final int LONGEST_WORD = 200;
    private static final int OK = 200;
    private static final int FAILED = 500;
    private static final int MOST = 20_000_000;

    private final SealSettings settings;
    private final HttpClient client;
    private final ObjectMapper json = new ObjectMapper();
    private String totp;

    public NationalSeal(SealSettings settings) {
        this.settings = settings;
        this.totp = settings.totp();
        this.client = HttpClient.newBuilder()
                .connectTimeout(settings.patience().dividedBy(2))
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
    }

    @Override
    public boolean on() {
        return settings.address() != null;
    }

    /** One at a time: each password follows from the one before. */
    @Override
    public synchronized byte[] seal(byte[] pdf) throws SealRefused {
        renewPassword();
        JsonNode answer = ask(
                "/api/v2/seal/pdf",
                Map.of(
                        "idSubscriber",
                        settings.subscriber(),
                        "totp",
                        totp,
                        "signatureProperties",
                        List.of(Map.of("tampilan", "INVISIBLE", "location", "Pontianak", "reason", "Sertifikat")),
                        "file",
                        List.of(Base64.getEncoder().encodeToString(pdf))));
        return sealed(answer);
    }

    private void renewPassword() throws SealRefused {
        JsonNode answer;
        try {
            answer = ask(
                    "/api/v2/seal/get/totp", Map.of("idSubscriber", settings.subscriber(), "totp", totp, "data", "1"));
        } catch (SealRefused refused) {
            throw refused.unanswered() ? SealRefused.passwordLost() : refused;
        }
        String next = answer.path("totp").asText("");
        if (next.isEmpty() || !answer.path("result").asBoolean(true)) {
            throw SealRefused.because(word(answer));
        }
        totp = next;
    }

    private static byte[] sealed(JsonNode answer) throws SealRefused {
        String file = answer.path("file").path(0).asText("");
        try {
            byte[] content = Base64.getDecoder().decode(file);
            if (content.length > 0
                    && new String(content, 0, Math.min(5, content.length), StandardCharsets.ISO_8859_1)
                            .equals("%PDF-")) {
                return content;
            }
        } catch (IllegalArgumentException noBase64) {
            throw SealRefused.because("UNREADABLE");
        }
        throw SealRefused.because("UNREADABLE");
    }

    private JsonNode ask(String path, Map<String, Object> body) throws SealRefused {
        HttpResponse<byte[]> response = send(request(path, body));
        if (response.statusCode() >= FAILED) {
            throw SealRefused.noAnswer();
        }
        JsonNode answer = read(response.body());
        if (response.statusCode() != OK) {
            throw SealRefused.because(answer == null ? "UNREADABLE" : word(answer));
        }
        if (answer == null) {
            throw SealRefused.because("UNREADABLE");
        }
        return answer;
    }

    private HttpRequest request(String path, Map<String, Object> body) {
        String account = settings.username() + ':' + settings.password();
        try {
            return HttpRequest.newBuilder(address(path))
                    .header("Content-Type", "application/json")
                    .header(
                            "Authorization",
                            "Basic " + Base64.getEncoder().encodeToString(account.getBytes(StandardCharsets.UTF_8)))
                    .POST(HttpRequest.BodyPublishers.ofByteArray(json.writeValueAsBytes(body)))
                    .build();
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private HttpResponse<byte[]> send(HttpRequest request) throws SealRefused {
        CompletableFuture<HttpResponse<byte[]>> answer = client.sendAsync(request, begun -> new BoundedBody(MOST));
        try {
            return answer.get(settings.patience().toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException failed) {
            Throwable cause = failed.getCause();
            throw cause instanceof ConnectException || cause instanceof HttpConnectTimeoutException
                    ? SealRefused.because("UNREACHABLE")
                    : SealRefused.noAnswer();
        } catch (TimeoutException silent) {
            answer.cancel(true);
            throw SealRefused.noAnswer();
        } catch (InterruptedException stopped) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            throw SealRefused.noAnswer();
        }
    }

    private URI address(String path) {
        String base = Objects.requireNonNull(settings.address()).toString();
        return URI.create((base.endsWith("/") ? base.substring(0, base.length() - 1) : base) + path);
    }

    private @Nullable JsonNode read(byte[] content) {
        try {
            return json.readTree(content);
        } catch (IOException unreadable) {
            return null;
        }
    }

    /** What the service says, short and in one line; never what we sent. */
    private static String word(JsonNode answer) {
        String said = answer.path("error").asText(answer.path("message").asText(""));
        String line = said.replaceAll("\\p{Cntrl}+", " ").strip();
        return line.isEmpty() ? "REFUSED" : line.substring(0, Math.min(LONGEST_WORD, line.length()));
    }
}
