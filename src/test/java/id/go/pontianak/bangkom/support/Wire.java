package id.go.pontianak.bangkom.support;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * HTTP as an attacker writes it: bytes on a socket, so that no client library tidies up what a path or a header says. One object is one
 * visitor, who keeps the cookies he is given.
 */
public final class Wire {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    /** What came back; header names in lower case. */
    public record Answer(int status, List<Map.Entry<String, String>> headers, byte[] content) {

        public String header(String name) {
            return headers(name).stream().findFirst().orElse("");
        }

        public List<String> headers(String name) {
            return headers.stream()
                    .filter(header -> header.getKey().equalsIgnoreCase(name))
                    .map(Map.Entry::getValue)
                    .toList();
        }

        public String text() {
            return new String(content, StandardCharsets.UTF_8);
        }
    }

    private final int port;
    private final Map<String, String> cookies = new LinkedHashMap<>();

    public Wire(int port) {
        this.port = port;
    }

    public Answer get(String path, String... headers) {
        return send("GET", path, new byte[0], headers);
    }

    /** Opens the page, takes its token and sends its form; names and values alternate. */
    public Answer submit(String page, String action, String... fields) {
        Matcher token = TOKEN.matcher(get(page).text());
        if (!token.find()) {
            throw new IllegalStateException("no form on " + page);
        }
        List<String> pairs = new ArrayList<>(List.of("_csrf=" + encoded(token.group(1))));
        for (int i = 0; i < fields.length; i += 2) {
            pairs.add(encoded(fields[i]) + '=' + encoded(fields[i + 1]));
        }
        return post(action, "application/x-www-form-urlencoded", String.join("&", pairs));
    }

    public Answer post(String path, String type, String body, String... headers) {
        return post(path, type, body.getBytes(StandardCharsets.UTF_8), headers);
    }

    public Answer post(String path, String type, byte[] body, String... headers) {
        String[] all = new String[headers.length + 1];
        all[0] = "Content-Type: " + type;
        System.arraycopy(headers, 0, all, 1, headers.length);
        return send("POST", path, body, all);
    }

    public Wire signIn(String username, String password) {
        submit("/login", "/login", "username", username, "password", password);
        return this;
    }

    public String cookie(String name) {
        return cookies.getOrDefault(name, "");
    }

    public void forgetCookies() {
        cookies.clear();
    }

    /** A header given here replaces the usual one of that name. */
    public Answer send(String method, String path, byte[] body, String... headers) {
        Map<String, String> head = new LinkedHashMap<>();
        head.put("host", "Host: localhost:" + port);
        if (!cookies.isEmpty()) {
            head.put(
                    "cookie",
                    "Cookie: "
                            + cookies.entrySet().stream()
                                    .map(cookie -> cookie.getKey() + '=' + cookie.getValue())
                                    .collect(Collectors.joining("; ")));
        }
        for (String header : headers) {
            head.put(header.substring(0, header.indexOf(':')).toLowerCase(java.util.Locale.ROOT), header);
        }
        if (method.equals("POST")) {
            head.putIfAbsent("content-length", "Content-Length: " + body.length);
        }
        head.put("connection", "Connection: close");
        String request = method + ' ' + path + " HTTP/1.1\r\n" + String.join("\r\n", head.values()) + "\r\n\r\n";
        Answer answer = exchange(request.getBytes(StandardCharsets.ISO_8859_1), body);
        answer.headers("set-cookie").forEach(this::keep);
        return answer;
    }

    private void keep(String cookie) {
        String[] pair = cookie.split(";", 2)[0].split("=", 2);
        if (cookie.contains("Max-Age=0")) {
            cookies.remove(pair[0]);
        } else {
            cookies.put(pair[0], pair[1]);
        }
    }

    private Answer exchange(byte[] head, byte[] body) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(60_000);
            ByteArrayOutputStream request = new ByteArrayOutputStream();
            request.write(head);
            request.write(body);
            try {
                socket.getOutputStream().write(request.toByteArray());
                socket.getOutputStream().flush();
            } catch (IOException refusedHalfWay) {
                // The server may answer and close before it has read everything: its answer counts.
            }
            return read(socket.getInputStream());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Answer read(InputStream in) throws IOException {
        byte[] all = in.readAllBytes();
        String text = new String(all, StandardCharsets.ISO_8859_1);
        int end = text.indexOf("\r\n\r\n");
        if (end < 0) {
            throw new IOException("no answer");
        }
        List<String> lines = text.substring(0, end).lines().toList();
        List<Map.Entry<String, String>> headers = lines.stream()
                .skip(1)
                .map(line -> line.split(":", 2))
                .map(pair -> Map.entry(pair[0].toLowerCase(java.util.Locale.ROOT), pair[1].strip()))
                .toList();
        byte[] content = java.util.Arrays.copyOfRange(all, end + 4, all.length);
        boolean chunked = headers.contains(Map.entry("transfer-encoding", "chunked"));
        return new Answer(Integer.parseInt(lines.get(0).split(" ")[1]), headers, chunked ? joined(content) : content);
    }

    /** The chunks of an answer whose length the server did not know when it began. */
    private static byte[] joined(byte[] chunks) {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        String text = new String(chunks, StandardCharsets.ISO_8859_1);
        int at = 0;
        while (at < chunks.length) {
            int lineEnd = text.indexOf("\r\n", at);
            int size = Integer.parseInt(text.substring(at, lineEnd), 16);
            whole.write(chunks, lineEnd + 2, size);
            at = lineEnd + 2 + size + 2;
        }
        return whole.toByteArray();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
