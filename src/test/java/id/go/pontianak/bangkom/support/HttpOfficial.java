package id.go.pontianak.bangkom.support;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Somebody at a browser without pictures, over real HTTP: keeps cookies, sends forms with their token, follows no redirect. For threads. */
public final class HttpOfficial {

    private static final Pattern TASK = Pattern.compile("/tasks/([0-9a-f-]{36})");

    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    private final URI base;
    private final Map<String, String> cookies;
    private final Map<String, String> token;

    private HttpOfficial(URI base, Map<String, String> cookies, Map<String, String> token) {
        this.base = base;
        this.cookies = cookies;
        this.token = token;
    }

    /** Somebody nobody knows yet. */
    public static HttpOfficial anonymous(URI base) {
        return new HttpOfficial(base, new ConcurrentHashMap<>(), new ConcurrentHashMap<>());
    }

    public static HttpOfficial signIn(int port, String username, String password) throws IOException {
        return signIn(URI.create("http://127.0.0.1:" + port), username, password);
    }

    public static HttpOfficial signIn(URI base, String username, String password) throws IOException {
        HttpOfficial official = anonymous(base);
        official.open("/login");
        WebPage answer = official.send("/login", Map.of("username", username, "password", password));
        if (!answer.taken()) {
            throw new IllegalStateException(username + " was not let in: " + answer.status() + " " + answer.location());
        }
        return official;
    }

    /** The same browser and session at another node. */
    public HttpOfficial at(URI node) {
        return new HttpOfficial(node, cookies, token);
    }

    /** A request of the same browser that left at this moment: what the browser is given later, it does not carry. */
    public HttpOfficial asOfNow() {
        return new HttpOfficial(base, new ConcurrentHashMap<>(cookies), new ConcurrentHashMap<>(token));
    }

    /** The page alone, for whoever measures: nothing is looked for in it. Returns its length in characters. */
    public int fetch(String path) throws IOException {
        return answer(path, HttpRequest.newBuilder().GET()).body().length();
    }

    /** Milliseconds from sending to the first byte of the page, which is then read to its end. Anything but 200 fails. */
    public double firstByte(String path) throws IOException {
        long sent = System.nanoTime();
        HttpResponse<InputStream> answer =
                answer(path, HttpRequest.newBuilder().GET(), HttpResponse.BodyHandlers.ofInputStream());
        try (InputStream body = answer.body()) {
            int first = body.read();
            double millis = (System.nanoTime() - sent) / 1e6;
            body.transferTo(OutputStream.nullOutputStream());
            if (answer.statusCode() != 200 || first < 0) {
                throw new IOException(path + " answered " + answer.statusCode());
            }
            return millis;
        }
    }

    public WebPage open(String path) throws IOException {
        return exchange(path, HttpRequest.newBuilder().GET());
    }

    /** Sends a form with the token of the page that was opened last. */
    public WebPage send(String path, Map<String, String> fields) throws IOException {
        return send(path, fields, List.of());
    }

    /** As above, with one field more that has many values. */
    public WebPage send(String path, Map<String, String> fields, List<Map.Entry<String, String>> more)
            throws IOException {
        return exchange(
                path,
                post(Stream.of(fields.entrySet().stream(), token.entrySet().stream(), more.stream())
                        .flatMap(all -> all)));
    }

    /** Sends the form as it stands, with the token of its own page. */
    public WebPage send(WebForm form) throws IOException {
        return exchange(form.action(), post(form.fields().entrySet().stream()));
    }

    /** The same, and the server's transactions for it are noted under this name. */
    public WebPage send(WebForm form, String mark) throws IOException {
        return exchange(form.action(), post(form.fields().entrySet().stream()).header(OpenTransactions.MARK, mark));
    }

    /** Sends this share of a form (0 to 1) with the token of the page that was opened last, and hangs up without waiting for an answer. */
    public void breakOff(String path, Map<String, String> fields, double share) throws IOException {
        String body = Stream.concat(fields.entrySet().stream(), token.entrySet().stream())
                .map(field -> encode(field.getKey()) + '=' + encode(field.getValue()))
                .collect(Collectors.joining("&"));
        String request = "POST " + path + " HTTP/1.1\r\nHost: " + base.getAuthority() + "\r\nCookie: " + cookieHeader()
                + "\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: " + body.length() + "\r\n\r\n"
                + body;
        byte[] bytes = request.getBytes(StandardCharsets.US_ASCII);
        try (Socket socket = new Socket(base.getHost(), base.getPort())) {
            socket.getOutputStream().write(bytes, 0, (int) (bytes.length * share));
            socket.getOutputStream().flush();
        }
    }

    private static HttpRequest.Builder post(Stream<Map.Entry<String, String>> fields) {
        String body = fields.map(field -> encode(field.getKey()) + '=' + encode(field.getValue()))
                .collect(Collectors.joining("&"));
        return HttpRequest.newBuilder()
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body));
    }

    /** Sends one file in a form with the token of the page that was opened last. */
    public WebPage upload(String path, String field, String fileName, byte[] content) throws IOException {
        String boundary = "bangkom-" + Long.toHexString(System.nanoTime());
        String head = token.entrySet().stream()
                        .map(hidden -> part(boundary, "name=\"" + hidden.getKey() + '"') + hidden.getValue() + "\r\n")
                        .collect(Collectors.joining())
                + part(boundary, "name=\"" + field + "\"; filename=\"" + fileName + '"');
        return exchange(
                path,
                HttpRequest.newBuilder()
                        .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                        .POST(HttpRequest.BodyPublishers.ofByteArrays(List.of(
                                head.getBytes(StandardCharsets.UTF_8),
                                content,
                                ("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8)))));
    }

    private static String part(String boundary, String disposition) {
        return "--" + boundary + "\r\nContent-Disposition: form-data; " + disposition + "\r\n\r\n";
    }

    /** Ids of the tasks on a page of the list. */
    public List<String> tasks(String listPath) throws IOException {
        return TASK.matcher(open(listPath).body())
                .results()
                .map(match -> match.group(1))
                .distinct()
                .toList();
    }

    /** Opens the task and presses the button; the page's own answer where it does not open with a form. */
    public WebPage decide(String task, String outcome, String reason) throws IOException {
        WebPage page = open("/tasks/" + task);
        String seen = page.hidden("seen");
        return page.status() != 200 || seen.isEmpty() ? page : decide(task, seen, outcome, reason);
    }

    /** Presses the button as somebody does who has had this version of the task open for a while. */
    public WebPage decide(String task, String seen, String outcome, String reason) throws IOException {
        Map<String, String> form = reason.isEmpty()
                ? Map.of("seen", seen, "outcome", outcome)
                : Map.of("seen", seen, "outcome", outcome, "reason", reason);
        return send("/tasks/" + task, form);
    }

    private WebPage exchange(String path, HttpRequest.Builder request) throws IOException {
        HttpResponse<String> answer = answer(path, request);
        answer.headers().allValues("Set-Cookie").forEach(this::keep);
        WebPage page = new WebPage(
                answer.statusCode(), answer.headers().firstValue("Location").orElse(""), answer.body());
        String found = page.hidden("_csrf");
        if (!found.isEmpty()) {
            token.put("_csrf", found);
        }
        return page;
    }

    private HttpResponse<String> answer(String path, HttpRequest.Builder request) throws IOException {
        return answer(path, request, HttpResponse.BodyHandlers.ofString());
    }

    private <T> HttpResponse<T> answer(String path, HttpRequest.Builder request, HttpResponse.BodyHandler<T> reading)
            throws IOException {
        request.uri(base.resolve(path)).timeout(Duration.ofMinutes(5));
        if (!cookies.isEmpty()) {
            request.header("Cookie", cookieHeader());
        }
        try {
            return HTTP.send(request.build(), reading);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException(interrupted);
        }
    }

    private String cookieHeader() {
        return cookies.entrySet().stream()
                .map(cookie -> cookie.getKey() + '=' + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    private void keep(String header) {
        Matcher cookie = Pattern.compile("([^=]+)=([^;]*)(.*)").matcher(header);
        if (cookie.matches()) {
            if (cookie.group(3).contains("Max-Age=0")) {
                cookies.remove(cookie.group(1));
            } else {
                cookies.put(cookie.group(1), cookie.group(2));
            }
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
