package id.go.pontianak.bangkom.support;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A mail server that misbehaves as told, keeps what it took, and talks to many at once. */
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
        /** Takes one mail and is gone without a word. */
        HANGS_UP_AFTERWARDS,
        NEVER_GREETS,
        /** Greets with "not now", as a relay does that is being restarted. */
        TURNS_AWAY,
        /** Asks for the text and then stops reading it. */
        STALLS_IN_DATA
    }

    /** A message it holds, whether or not it said so. */
    public record Taken(String messageId, String recipient, String text) {}

    private static final Pattern MESSAGE_ID = Pattern.compile("(?im)^message-id:\\s*<([^>]+)>");

    private final List<Taken> taken = new CopyOnWriteArrayList<>();
    private final int port;
    private final AtomicInteger stalled = new AtomicInteger();
    private final AtomicInteger conversations = new AtomicInteger();
    private volatile Manner manner;
    private volatile ServerSocket socket;

    public ScriptedMailServer(Manner manner) throws IOException {
        this.manner = manner;
        this.socket = open(0);
        this.port = socket.getLocalPort();
    }

    private ServerSocket open(int wanted) throws IOException {
        ServerSocket opened = new ServerSocket(wanted, 50, InetAddress.getLoopbackAddress());
        thread(() -> serve(opened));
        return opened;
    }

    public int port() {
        return port;
    }

    /** From the next conversation on. */
    public void behave(Manner next) {
        manner = next;
    }

    /** Connections are refused from now on. */
    public void goDown() throws IOException {
        socket.close();
    }

    public void comeBack() throws IOException {
        socket = open(port);
    }

    /** The texts it has taken, whether or not it said so. */
    public List<String> accepted() {
        return taken.stream().map(Taken::text).toList();
    }

    public List<Taken> taken() {
        return List.copyOf(taken);
    }

    /** How many conversations it stopped listening to. */
    public int stalled() {
        return stalled.get();
    }

    /** How many there were since it began. */
    public int conversations() {
        return conversations.get();
    }

    private void serve(ServerSocket opened) {
        while (!opened.isClosed()) {
            try {
                Socket client = opened.accept();
                conversations.incrementAndGet();
                thread(() -> talkAndClose(client));
            } catch (IOException closed) {
                continue;
            }
        }
    }

    private void talkAndClose(Socket client) {
        try (client) {
            talk(client, manner);
        } catch (IOException gone) {
            return;
        }
    }

    private void talk(Socket client, Manner now) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8));
        OutputStream out = client.getOutputStream();
        if (now == Manner.NEVER_GREETS) {
            in.readLine();
            return;
        }
        if (now == Manner.TURNS_AWAY) {
            say(out, "421 try again later");
            return;
        }
        say(out, "220 ready");
        String recipient = "";
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            String answer = answer(line.toUpperCase(Locale.ROOT), now);
            if (answer.isEmpty()) {
                return;
            }
            say(out, answer);
            if (line.toUpperCase(Locale.ROOT).startsWith("RCPT")) {
                recipient = line.replaceAll(".*<(.*)>.*", "$1");
            }
            if (answer.startsWith("354")) {
                if (now == Manner.STALLS_IN_DATA) {
                    waitForTheEnd(client);
                    return;
                }
                keep(recipient, readText(in));
                if (now == Manner.CLOSES_BEFORE_ANSWER) {
                    return;
                }
                say(out, "250 taken");
                if (now == Manner.HANGS_UP_AFTERWARDS) {
                    return;
                }
            }
        }
    }

    private void keep(String recipient, String text) {
        Matcher id = MESSAGE_ID.matcher(text);
        taken.add(new Taken(id.find() ? id.group(1) : "", recipient, text));
    }

    /** Reads nothing until the other side is gone, so that what it sends is never known to be whole. */
    private void waitForTheEnd(Socket client) throws IOException {
        stalled.incrementAndGet();
        while (client.getInputStream().read() >= 0) {
            Thread.onSpinWait();
        }
    }

    private static String answer(String line, Manner now) {
        if (line.startsWith("MAIL")) {
            return now == Manner.REFUSES_SENDER ? "550 who are you" : "250 ok";
        }
        if (line.startsWith("RCPT")) {
            return switch (now) {
                case REFUSES_RECIPIENT_FOR_NOW -> "451 come back later";
                case REFUSES_RECIPIENT -> "550 no such user";
                case MAILBOX_FULL -> "552 mailbox full";
                default -> "250 ok";
            };
        }
        if (line.startsWith("DATA")) {
            return now == Manner.CLOSES_BEFORE_DATA ? "" : "354 go ahead";
        }
        return line.startsWith("QUIT") ? "221 bye" : "250 ok";
    }

    private static String readText(BufferedReader in) throws IOException {
        StringBuilder text = new StringBuilder();
        String line = in.readLine();
        for (; line != null && !line.equals("."); line = in.readLine()) {
            text.append(line).append('\n');
        }
        if (line == null) {
            throw new IOException("the text broke off");
        }
        return text.toString();
    }

    private static void say(OutputStream out, String line) throws IOException {
        out.write((line + "\r\n").getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    private static void thread(Runnable work) {
        Thread thread = new Thread(work, "scripted-smtp");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
