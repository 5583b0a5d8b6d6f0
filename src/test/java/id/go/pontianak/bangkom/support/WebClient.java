package id.go.pontianak.bangkom.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.web.util.HtmlUtils;

/** One browser without pictures or scripts that speaks HTTP: it keeps cookies, reads our forms and sends them with what they carry. */
public final class WebClient {

    private static final Pattern FORM =
            Pattern.compile("<form\\b[^>]*\\baction=\"([^\"]+)\"[^>]*>(.*?)</form>", Pattern.DOTALL);
    private static final Pattern NEXT = Pattern.compile("<a\\b[^>]*\\brel=\"next\"[^>]*\\bhref=\"([^\"]+)\"");
    private static final Pattern HIDDEN = Pattern.compile("<input\\b[^>]*\\btype=\"hidden\"[^>]*>");
    private static final Pattern NAME = Pattern.compile("\\bname=\"([^\"]*)\"");
    private static final Pattern VALUE = Pattern.compile("\\bvalue=\"([^\"]*)\"");

    /** What the server answered; {@code location} is empty unless it sends one elsewhere. */
    public record Page(int status, String location, String body) {

        /** The form that is sent to this path, with what it carries along. */
        public Form form(String action) {
            return forms().stream()
                    .filter(form -> form.action().equals(action))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(
                            "no form for " + action + " on a page of status " + status + ": " + text()));
        }

        /** All forms that change something; those of filters carry no token. */
        public List<Form> forms() {
            return FORM.matcher(body)
                    .results()
                    .map(form -> new Form(HtmlUtils.htmlUnescape(form.group(1)), hidden(form.group(2))))
                    .filter(form -> form.fields().containsKey("_csrf"))
                    .toList();
        }

        /** Where the link to the next page of a list leads. */
        public Optional<String> next() {
            Matcher link = NEXT.matcher(body);
            return link.find() ? Optional.of(HtmlUtils.htmlUnescape(link.group(1))) : Optional.empty();
        }

        private static Map<String, String> hidden(String form) {
            Map<String, String> fields = new LinkedHashMap<>();
            HIDDEN.matcher(form).results().forEach(input -> {
                Matcher name = NAME.matcher(input.group());
                Matcher value = VALUE.matcher(input.group());
                if (name.find()) {
                    fields.put(name.group(1), value.find() ? HtmlUtils.htmlUnescape(value.group(1)) : "");
                }
            });
            return fields;
        }

        /** What a reader sees, without mark-up. */
        public String text() {
            String main = body.replaceAll("(?s).*<main\\b[^>]*>(.*)</main>.*", "$1");
            return HtmlUtils.htmlUnescape(main.replaceAll("(?s)<[^>]*>", " ").replaceAll("\\s+", " "))
                    .strip();
        }
    }

    /** A form with its fields; {@link #with} fills one in or presses a button. */
    public record Form(String action, Map<String, String> fields) {

        public Form with(String name, String value) {
            Map<String, String> filled = new LinkedHashMap<>(fields);
            filled.put(name, value);
            return new Form(action, filled);
        }
    }

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(new CookieManager())
            .build();
    private final String base;

    public WebClient(int port) {
        this.base = "http://127.0.0.1:" + port;
    }

    /** Signs in through the form, as people do. */
    public static WebClient signedIn(int port, String username, String password) {
        WebClient client = new WebClient(port);
        Form form = client.open("/login").form("/login");
        Page answer = client.send(form.with("username", username).with("password", password));
        if (answer.status() != 302 || answer.location().contains("refused")) {
            throw new AssertionError(username + " was not let in: " + answer.status() + " " + answer.location());
        }
        return client;
    }

    public Page open(String path) {
        return exchange(HttpRequest.newBuilder(URI.create(base + path)));
    }

    public Page send(Form form) {
        return exchange(post(form));
    }

    /** The same, and the server's transactions for it are noted under this name. */
    public Page send(Form form, String mark) {
        return exchange(post(form).header(OpenTransactions.MARK, mark));
    }

    private HttpRequest.Builder post(Form form) {
        String body = form.fields().entrySet().stream()
                .map(field -> encode(field.getKey()) + '=' + encode(field.getValue()))
                .collect(Collectors.joining("&"));
        return HttpRequest.newBuilder(URI.create(base + form.action()))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body));
    }

    private Page exchange(HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer = http.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
            return new Page(
                    answer.statusCode(), answer.headers().firstValue("Location").orElse(""), answer.body());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
