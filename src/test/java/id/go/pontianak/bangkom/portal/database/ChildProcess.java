package id.go.pontianak.bangkom.portal.database;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs {@link ChildApplication} on a data directory. */
class ChildProcess implements AutoCloseable {

    private final Process process;
    private final List<String> output = new ArrayList<>();

    ChildProcess(Path directory, int port) {
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx128m",
                        "-XX:TieredStopAtLevel=1",
                        "-Duser.timezone=Asia/Jakarta",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ChildApplication.class.getName())
                .redirectErrorStream(true);
        builder.environment().put("BANGKOM_DATA_DIR", directory.toString());
        builder.environment().put("SERVER_PORT", String.valueOf(port));
        builder.environment().remove("SPRING_DATASOURCE_URL");
        builder.environment().remove("SPRING_PROFILES_ACTIVE");
        try {
            process = builder.start();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Reads on until the line comes, or the process ends. */
    String lineWith(String text) {
        BufferedReader reader = process.inputReader();
        try {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                output.add(line);
                if (line.contains(text)) {
                    return line;
                }
            }
            throw new AssertionError("the child ended without saying '" + text + "':\n" + String.join("\n", output));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    int exitValue() throws InterruptedException {
        process.inputReader().lines().forEach(output::add);
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            throw new AssertionError("the child did not end");
        }
        return process.exitValue();
    }

    String output() {
        return String.join("\n", output);
    }

    void kill() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor(20, TimeUnit.SECONDS);
    }

    /** An orderly stop; how long it took. */
    long stop() throws InterruptedException {
        long begin = System.nanoTime();
        // Not process.destroy(): that closes the pipe before the last words are read.
        process.toHandle().destroy();
        process.inputReader().lines().forEach(output::add);
        process.waitFor(60, TimeUnit.SECONDS);
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin);
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().orTimeout(30, TimeUnit.SECONDS).join();
    }
}
