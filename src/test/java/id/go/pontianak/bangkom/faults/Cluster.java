package id.go.pontianak.bangkom.faults;

import id.go.pontianak.bangkom.lifecycle.nomination.process.NominationElements;
import id.go.pontianak.bangkom.support.CrowdedCity;
import id.go.pontianak.bangkom.support.PortalProcess;
import id.go.pontianak.bangkom.support.ScriptedMailServer;
import id.go.pontianak.bangkom.support.ScriptedMailServer.Manner;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two nodes of the product on one durable PostgreSQL, with a city to nominate and a mail server; one for the whole suite. */
final class Cluster {

    private static final int PEOPLE = 6_000;
    private static @Nullable Cluster running;

    private final EmbeddedPostgres server;
    private final ScriptedMailServer mail;
    private final @Nullable PortalProcess[] nodes = new PortalProcess[2];
    private final CrowdedCity city;
    private final History history = new History();
    private int proposed;

    private Cluster() throws IOException {
        server = EmbeddedPostgres.builder()
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("max_connections", "100")
                // The nodes stop first: see stop().
                .setRegisterShutdownHook(false)
                .start();
        mail = new ScriptedMailServer(Manner.ACCEPTS);
        city = new CrowdedCity(jdbc());
        start(0).awaitHealthy();
        city.load(PEOPLE).signIn(node(0).address());
    }

    /** Both nodes up; started at the first call, mended at later ones. */
    static synchronized Cluster bothUp() throws IOException {
        Cluster cluster = running;
        if (cluster == null) {
            cluster = new Cluster();
            running = cluster;
            Runtime.getRuntime().addShutdownHook(new Thread(cluster::stop));
        }
        for (int i = 0; i < 2; i++) {
            if (!cluster.alive(i)) {
                cluster.start(i);
            }
        }
        for (int i = 0; i < 2; i++) {
            cluster.node(i).awaitHealthy();
        }
        return cluster;
    }

    /** Starts a node without waiting for it. */
    PortalProcess start(int node) {
        Map<String, String> settings = new HashMap<>(CrowdedCity.MORNING);
        settings.put(
                "spring.datasource.url", server.getJdbcUrl("postgres", "postgres") + "&ApplicationName=node-" + node);
        settings.put("spring.mail.host", "127.0.0.1");
        settings.put("spring.mail.port", String.valueOf(mail.port()));
        PortalProcess started = PortalProcess.start(settings);
        nodes[node] = started;
        return started;
    }

    PortalProcess node(int node) {
        return java.util.Objects.requireNonNull(nodes[node]);
    }

    /** The node that has this name at the database. */
    static int numbered(String name) {
        return Integer.parseInt(name.substring("node-".length()));
    }

    boolean alive(int node) {
        PortalProcess process = nodes[node];
        return process != null && process.jvm().alive();
    }

    /** Addresses of all nodes that were started, dead or alive, as a careless balancer knows them. */
    List<URI> addresses() {
        return Stream.of(nodes).map(PortalProcess::address).toList();
    }

    void kill(int node) throws InterruptedException {
        node(node).jvm().kill();
    }

    CrowdedCity city() {
        return city;
    }

    JdbcClient jdbc() {
        return JdbcClient.create(database());
    }

    DataSource database() {
        return server.getPostgresDatabase();
    }

    ScriptedMailServer mail() {
        return mail;
    }

    History history() {
        return history;
    }

    /** Sees to it that so many tasks of officials are open; more people are proposed when fewer are. */
    void haveOpen(int tasks) throws IOException {
        int open = jdbc().sql("SELECT count(*) FROM inbox_task WHERE process = 'nomination'")
                .query(Integer.class)
                .single();
        while (open < tasks) {
            int many = Math.min(200, tasks - open);
            city.propose(node(0).address(), proposed + 1, proposed + many);
            proposed += many;
            open += many;
        }
        city.awaitProposals();
    }

    /**
     * Nothing waits any more that nodes do by themselves: notices, mails, bulk rows, seals. When only mails are left that a dead sender has
     * in hand, the lease of five minutes is let pass.
     */
    void settle(Duration atMost) {
        Awaitility.await("what waits but for mails in dead hands")
                .atMost(atMost)
                .pollInterval(Duration.ofMillis(500))
                .until(() -> waiting() == leased());
        if (leased() > 0) {
            letPass(Duration.ofMinutes(6));
        }
        Awaitility.await("mails sent and entries sealed")
                .atMost(atMost)
                .pollInterval(Duration.ofMillis(500))
                .until(this::waiting, waiting -> waiting == 0);
    }

    private int leased() {
        return jdbc().sql("SELECT count(*) FROM notification_mail WHERE state IN ('CLAIMED', 'RETRY', 'AMBIGUOUS')"
                        + " AND coalesce(claimed_until, next_at) BETWEEN now() AND now() + interval '295 seconds'")
                .query(Integer.class)
                .single();
    }

    int waiting() {
        return jdbc().sql("""
                        SELECT (SELECT count(*) FROM notification_notice WHERE state = 'NEW' AND urgency = 'NOW')
                            + (SELECT count(*) FROM notification_mail WHERE state IN ('NEW', 'CLAIMED', 'RETRY', 'AMBIGUOUS')
                                AND urgency = 'NOW')
                            + (SELECT count(*) FROM workflow_bulk_row WHERE state = 'WAITING')
                            + (SELECT count(*) FROM journal_unsealed)""").query(Integer.class).single();
    }

    /** Makes so many steps overdue, so that a job puts each before the superior too; the ids of the jobs. */
    List<String> overdueSteps(int many) {
        return jdbc().sql("""
                        UPDATE act_ru_job SET duedate_ = TIMESTAMP '2026-11-02 00:00:00' WHERE id_ IN (
                            SELECT j.id_ FROM act_ru_job j JOIN act_ru_jobdef d ON d.id_ = j.job_def_id_
                            WHERE d.act_id_ = :timer ORDER BY random() LIMIT :many)
                        RETURNING id_""")
                .param("timer", NominationElements.EVENT_STEP_OVERDUE)
                .param("many", many)
                .query(String.class)
                .list();
    }

    int waitingOf(List<String> jobs) {
        return jdbc().sql("SELECT count(*) FROM act_ru_job WHERE id_ IN (:jobs)")
                .param("jobs", jobs)
                .query(Integer.class)
                .single();
    }

    int lockedJobs() {
        return jdbc().sql("SELECT count(*) FROM act_ru_job WHERE lock_owner_ IS NOT NULL")
                .query(Integer.class)
                .single();
    }

    /** As if so much of the database's own time had passed for the mails: leases run out, retries come due. */
    void letPass(Duration time) {
        jdbc().sql("""
                        UPDATE notification_mail SET claimed_until = claimed_until - make_interval(secs => :s),
                            next_at = next_at - make_interval(secs => :s), first_tried_at = first_tried_at - make_interval(secs => :s)
                        WHERE state IN ('CLAIMED', 'RETRY', 'AMBIGUOUS')""").param("s", time.toSeconds()).update();
    }

    /** What the oracle has against the whole history so far. */
    List<String> objections() {
        return Oracle.objections(history.deeds(), new FactsReader(database()).read(mail));
    }

    private void stop() {
        IntStream.range(0, 2)
                .filter(this::alive)
                .forEach(node -> node(node).jvm().terminate());
        IntStream.range(0, 2).filter(this::alive).forEach(node -> node(node).close());
        try {
            mail.close();
            server.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
