package id.go.pontianak.bangkom.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.awaitility.Awaitility;

/** A JVM of its own that a test may stop, freeze and kill. What it says goes to a file, so that no full pipe ever holds it up. */
public final class ChildJvm implements AutoCloseable {

    private final Process process;
    private final Path log;

    /** Starts {@code java} with these arguments; of our own environment it sees nothing that configures Spring. */
    public ChildJvm(List<String> arguments, Map<String, String> environment) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(arguments);
        try {
            log = Files.createTempFile("bangkom-child-", ".log");
            ProcessBuilder builder =
                    new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
            builder.environment().keySet().removeIf(name -> name.startsWith("SPRING_") || name.startsWith("BANGKOM_"));
            builder.environment().putAll(environment);
            process = builder.start();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** What it has used of the processors so far, which other work on the machine does not lengthen. */
    public Duration processorTime() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    /** Waits for the line, or fails when the child ends without it. */
    public String lineWith(String text) {
        return Awaitility.await("the child's line with '" + text + "'")
                .atMost(Duration.ofMinutes(2))
                .pollInterval(Duration.ofMillis(50))
                .until(
                        () -> {
                            boolean over = !process.isAlive();
                            Optional<String> line = wholeLines()
                                    .filter(said -> said.contains(text))
                                    .findFirst();
                            if (over && line.isEmpty()) {
                                throw new AssertionError("the child ended without saying '" + text + "':\n" + output());
                            }
                            return line;
                        },
                        Optional::isPresent)
                .orElseThrow();
    }

    private Stream<String> wholeLines() {
        String said = output();
        return said.substring(0, said.lastIndexOf('\n') + 1).lines();
    }

    public String output() {
        try {
            return Files.readString(log);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    public Path log() {
        return log;
    }

    public boolean alive() {
        return process.isAlive();
    }

    public long pid() {
        return process.pid();
    }

    /** Waits for its end. */
    public int exitValue() throws InterruptedException {
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            throw new AssertionError("the child did not end:\n" + output());
        }
        return process.exitValue();
    }

    /** SIGKILL; returns when it is gone. */
    public void kill() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor(20, TimeUnit.SECONDS);
    }

    /** SIGTERM, without waiting. */
    public void terminate() {
        process.destroy();
    }

    /** An orderly stop; how many milliseconds it took. */
    public long stop() throws InterruptedException {
        long begin = System.nanoTime();
        terminate();
        process.waitFor(60, TimeUnit.SECONDS);
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin);
    }

    /** SIGSTOP: alive, and deaf to everything but {@link #thaw} and {@link #kill}. */
    public void freeze() throws InterruptedException {
        signal("-STOP");
    }

    public void thaw() throws InterruptedException {
        signal("-CONT");
    }

    private void signal(String signal) throws InterruptedException {
        try {
            new ProcessBuilder("kill", signal, String.valueOf(pid())).start().waitFor();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().orTimeout(40, TimeUnit.SECONDS).join();
    }
}
