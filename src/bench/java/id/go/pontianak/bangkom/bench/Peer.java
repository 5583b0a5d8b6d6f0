package id.go.pontianak.bangkom.bench;

import id.go.pontianak.bangkom.support.ChildJvm;
import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * {@link PeerApplication} in its child JVM, and its REST API. Same heap, pool and history level as the portal has; the plan mode as it comes,
 * or each query planned anew, which is kinder to counts of large groups.
 */
final class Peer implements AutoCloseable {

    /** What the plain engine with its REST API would not have: the product and the starters that only the product uses. */
    private static final Pattern NOT_PLAIN = Pattern.compile(
            ".*/(target/classes|spring-security|spring-session|spring-modulith|spring-data|spring-boot-starter-(data|security|thymeleaf|mail"
                    + "|actuator)|spring-boot-actuator|thymeleaf|hibernate-core|liquibase|htmx|greenmail|webjars|playwright).*");

    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final ChildJvm jvm;
    private final URI base;

    Peer(Database database, boolean planEachQuery) throws IOException {
        int port = freePort();
        base = URI.create("http://127.0.0.1:" + port + "/engine-rest");
        List<String> command = new ArrayList<>(List.of(Side.SOON_WARM));
        command.addAll(List.of("-Xmx512m", "-Duser.timezone=UTC", "-cp", classPath(), PeerApplication.class.getName()));
        jvm = new ChildJvm(
                command,
                Map.of(
                        // It deploys what is measured, not the models of tests that lie on the class path.
                        "CAMUNDA_BPM_AUTODEPLOYMENTENABLED", "false",
                        "SPRING_DATASOURCE_URL", database.url(),
                        "SPRING_DATASOURCE_USERNAME", "postgres",
                        "SPRING_DATASOURCE_HIKARI_MAXIMUMPOOLSIZE", "16",
                        "SPRING_DATASOURCE_HIKARI_CONNECTIONINITSQL",
                                "SET plan_cache_mode = " + (planEachQuery ? "force_custom_plan" : "auto"),
                        "CAMUNDA_BPM_HISTORYLEVEL", "audit",
                        "CAMUNDA_BPM_METRICS_ENABLED", "false",
                        "SERVER_PORT", String.valueOf(port),
                        "SERVER_ADDRESS", "127.0.0.1"));
    }

    Peer awaitReady() {
        jvm.lineWith("Started PeerApplication");
        return this;
    }

    static String classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !NOT_PLAIN.matcher(entry.replace('\\', '/')).matches())
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** In seconds. */
    double processorTime() {
        return jvm.processorTime().toMillis() / 1000.0;
    }

    String post(String path, String json) throws IOException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(base + path))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json))
                .build();
        try {
            HttpResponse<String> answer = HTTP.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() >= 300) {
                throw new IOException(path + " answered " + answer.statusCode() + ": " + answer.body());
            }
            return answer.body();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException(interrupted);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() {
        jvm.close();
    }
}
