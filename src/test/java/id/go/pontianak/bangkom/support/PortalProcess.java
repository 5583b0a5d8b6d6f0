package id.go.pontianak.bangkom.support;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.awaitility.Awaitility;

/**
 * The product in a process of its own, on loopback, as it runs in production: the packaged jar, or the compiled classes where there is no jar
 * as new as they are. With a datasource URL among its settings it is profile {@code production}, with a port of its own for the health.
 */
public final class PortalProcess implements AutoCloseable {

    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    private final ChildJvm jvm;
    private final int port = freePort();
    private final int healthPort = freePort();

    private PortalProcess(List<String> jvmOptions, Map<String, String> settings) {
        List<String> arguments = new ArrayList<>(jvmOptions);
        arguments.add("-Duser.timezone=UTC");
        arguments.addAll(whatToRun());
        settings.forEach((key, value) -> arguments.add("--" + key + "=" + value));
        arguments.add("--server.port=" + port);
        arguments.add("--server.address=127.0.0.1");
        arguments.add("--management.server.port=" + healthPort);
        arguments.add("--management.server.address=127.0.0.1");
        arguments.add("--bangkom.base-url=" + address());
        jvm = new ChildJvm(arguments, Map.of());
    }

    /** Starts without waiting, with these properties; the ports and the base URL are chosen here. */
    public static PortalProcess start(Map<String, String> settings) {
        return start("384m", settings);
    }

    public static PortalProcess start(String heap, Map<String, String> settings) {
        return start(List.of("-Xmx" + heap, "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"), settings);
    }

    /** As production runs it when the options say nothing else: short-lived tests start sooner with the first compiler only. */
    public static PortalProcess start(List<String> jvmOptions, Map<String, String> settings) {
        return new PortalProcess(jvmOptions, settings);
    }

    /** Waits until the health answers; fails with the log when it ends or takes longer. */
    public PortalProcess awaitHealthy() {
        return awaitHealthy(Duration.ofMinutes(3));
    }

    /** The same with more patience: the demo plays its city first. */
    public PortalProcess awaitHealthy(Duration longest) {
        Awaitility.await("a healthy portal")
                .atMost(longest)
                .pollInterval(Duration.ofMillis(200))
                .until(() -> {
                    if (!jvm.alive()) {
                        throw new AssertionError("the portal ended:\n" + jvm.output());
                    }
                    return healthy();
                });
        return this;
    }

    public boolean healthy() {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + healthPort + "/actuator/health"))
                .timeout(Duration.ofSeconds(5))
                .build();
        try {
            return HTTP.send(request, HttpResponse.BodyHandlers.ofString())
                    .body()
                    .contains("UP");
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + port);
    }

    public ChildJvm jvm() {
        return jvm;
    }

    @Override
    public void close() {
        jvm.close();
    }

    private static List<String> whatToRun() {
        return jar().map(jar -> List.of("-jar", jar.toString()))
                .orElseGet(() ->
                        List.of("-cp", productClassPath(), id.go.pontianak.bangkom.BangkomApplication.class.getName()));
    }

    private static Optional<Path> jar() {
        try (Stream<Path> target = Files.list(Path.of("target"));
                Stream<Path> classes = Files.walk(Path.of("target", "classes"))) {
            FileTime compiled = classes.filter(Files::isRegularFile)
                    .filter(file -> file.toString().endsWith(".class"))
                    .map(PortalProcess::time)
                    .max(Comparator.naturalOrder())
                    .orElseThrow();
            return target.filter(file -> file.getFileName().toString().matches("bangkom-.*\\.jar"))
                    .filter(jar -> time(jar).compareTo(compiled) >= 0)
                    .findFirst();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Without what belongs to tests only: their beans and models are no part of the product. */
    private static String productClassPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.contains("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static FileTime time(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
