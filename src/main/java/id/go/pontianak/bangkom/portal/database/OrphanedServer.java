package id.go.pontianak.bangkom.portal.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A server whose application was killed lives on and would make the next start fail. Called while holding the {@link InstanceLock}, so a
 * server that still runs on the data belongs to nobody.
 */
class OrphanedServer {

    private static final Logger LOG = LoggerFactory.getLogger(OrphanedServer.class);

    private final DataDirectory directory;
    private final Path pidFile;

    OrphanedServer(DataDirectory directory) {
        this.directory = directory;
        this.pidFile = directory.data().resolve("postmaster.pid");
    }

    void stop() throws IOException {
        if (!Files.exists(pidFile)) {
            return;
        }
        Optional<ProcessHandle> server = running();
        if (server.isPresent()) {
            LOG.info(
                    "Stopping the database server (process {}) that a killed application left",
                    server.get().pid());
            stop(server.get());
        }
        // Either gone with the machine, or its number now belongs to another process: PostgreSQL itself would refuse to
        // start.
        Files.deleteIfExists(pidFile);
    }

    private Optional<ProcessHandle> running() throws IOException {
        String first =
                Files.readAllLines(pidFile).stream().findFirst().orElse("").strip();
        if (!first.matches("\\d+")) {
            return Optional.empty();
        }
        return ProcessHandle.of(Long.parseLong(first))
                .filter(ProcessHandle::isAlive)
                .filter(this::isOurServer);
    }

    private boolean isOurServer(ProcessHandle process) {
        boolean postgres =
                process.info().command().map(path -> path.contains("postgres")).orElse(true);
        boolean ours = process.info()
                .arguments()
                .map(arguments -> List.of(arguments).contains(directory.data().toString()))
                .orElse(true);
        return postgres && ours;
    }

    private void stop(ProcessHandle server) throws IOException {
        Optional<Path> control = findControl();
        if (control.isPresent()) {
            run(command(control.get()));
        }
        if (server.isAlive()) {
            server.destroy();
            server.onExit().completeOnTimeout(server, 10, TimeUnit.SECONDS).join();
        }
        if (server.isAlive()) {
            throw new DatabaseRefused(
                    "A database server from an earlier run (process " + server.pid() + ") holds the data in "
                            + directory.data() + " and does not stop.",
                    "End process " + server.pid() + ", then start again.");
        }
    }

    private Optional<Path> findControl() throws IOException {
        if (!Files.exists(directory.binaries())) {
            return Optional.empty();
        }
        try (Stream<Path> files = Files.walk(directory.binaries(), 3)) {
            return files.filter(file -> file.getFileName().toString().matches("pg_ctl(\\.exe)?"))
                    .findFirst();
        }
    }

    /** As root the server runs in a user namespace of its own, because it refuses to be root; so does what stops it. */
    private List<String> command(Path control) throws IOException {
        List<String> command = new ArrayList<>();
        if (Files.exists(Path.of("/proc/self"))
                && Files.getAttribute(Path.of("/proc/self"), "unix:uid").equals(0)) {
            command.addAll(List.of("unshare", "-U"));
        }
        command.addAll(
                List.of(control.toString(), "stop", "-D", directory.data().toString(), "-m", "fast", "-w", "-t", "20"));
        return command;
    }

    private static void run(List<String> command) throws IOException {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            process.waitFor(30, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
