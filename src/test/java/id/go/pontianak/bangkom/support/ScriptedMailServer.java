package id.go.pontianak.bangkom.support;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;

/** A mail server that misbehaves as told. */
public final class ScriptedMailServer implements AutoCloseable {

    /** What it does at which point of the conversation. */
    public enum Manner {
        ACCEPTS,
        REFUSES_RECIPIENT_FOR_NOW,
        REFUSES_RECIPIENT,
        MAILBOX_FULL,
        REFUSES_SENDER,
        CLOSES_BEFORE_DATA,
        CLOSES_BEFORE_ANSWER,
        NEVER_GREETS
    }

    private final ServerSocket socket;
    private final Manner manner;
    private final List<String> accepted = new CopyOnWriteArrayList<>();

    public ScriptedMailServer(Manner manner) throws IOException {
        this.manner = manner;
        this.socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread thread = new Thread(this::serve, "scripted-smtp");
        thread.setDaemon(true);
        thread.start();
    }

    public int port() {
        return socket.getLocalPort();
    }

    /** The texts it has taken, whether or not it said so. */
    public List<String> accepted() {
        return accepted;
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (Socket client = socket.accept()) {
                talk(client);
            } catch (IOException closed) {
                continue;
            }
        }
    }

    private void talk(Socket client) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8));
        OutputStream out = client.getOutputStream();
        if (manner == Manner.NEVER_GREETS) {
            in.readLine();
            return;
        }
        say(out, "220 ready");
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            String answer = answer(line.toUpperCase(Locale.ROOT));
            if (answer.isEmpty()) {
                return;
            }
            say(out, answer);
            if (answer.startsWith("354")) {
                accepted.add(readText(in));
                if (manner == Manner.CLOSES_BEFORE_ANSWER) {
                    return;
                }
                say(out, "250 taken");
            }
        }
    }

    private String answer(String line) {
        if (line.startsWith("MAIL")) {
            return manner == Manner.REFUSES_SENDER ? "550 who are you" : "250 ok";
        }
        if (line.startsWith("RCPT")) {
            return switch (manner) {
                case REFUSES_RECIPIENT_FOR_NOW -> "451 come back later";
                case REFUSES_RECIPIENT -> "550 no such user";
                case MAILBOX_FULL -> "552 mailbox full";
                default -> "250 ok";
            };
        }
        if (line.startsWith("DATA")) {
            return manner == Manner.CLOSES_BEFORE_DATA ? "" : "354 go ahead";
        }
        return line.startsWith("QUIT") ? "221 bye" : "250 ok";
    }

    private static String readText(BufferedReader in) throws IOException {
        StringBuilder text = new StringBuilder();
        for (String line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
            text.append(line).append('\n');
        }
        return text.toString();
    }

    private static void say(OutputStream out, String line) throws IOException {
        out.write((line + "\r\n").getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
