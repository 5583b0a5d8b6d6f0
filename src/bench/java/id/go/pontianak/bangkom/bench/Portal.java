package id.go.pontianak.bangkom.bench;

import id.go.pontianak.bangkom.support.HttpOfficial;
import id.go.pontianak.bangkom.support.PortalProcess;
import id.go.pontianak.bangkom.support.ScriptedMailServer;
import id.go.pontianak.bangkom.support.ScriptedMailServer.Manner;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The packaged portal in production settings on a database of the bench, and a mail server that takes everything. */
final class Portal implements AutoCloseable {

    static final String PASSWORD = "kata-sandi-untuk-ukuran";

    private final ScriptedMailServer mail;
    private final PortalProcess process;

    Portal(Database database, String... jvmOptions) throws IOException {
        mail = new ScriptedMailServer(Manner.ACCEPTS);
        Map<String, String> settings = new HashMap<>(Map.of(
                "spring.datasource.url", database.url(),
                "spring.datasource.username", "postgres",
                "spring.mail.host", "127.0.0.1",
                "spring.mail.port", String.valueOf(mail.port())));
        List<String> options = new ArrayList<>(List.of("-Xmx512m"));
        options.addAll(List.of(jvmOptions));
        process = PortalProcess.start(options, settings);
    }

    Portal awaitHealthy() {
        process.awaitHealthy();
        return this;
    }

    HttpOfficial signIn(String username) throws IOException {
        return HttpOfficial.signIn(process.address(), username, PASSWORD);
    }

    /** In seconds. */
    double processorTime() {
        return process.jvm().processorTime().toMillis() / 1000.0;
    }

    URI address() {
        return process.address();
    }

    @Override
    public void close() {
        process.close();
        mail.close();
    }
}
