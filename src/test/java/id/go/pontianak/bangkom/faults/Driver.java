package id.go.pontianak.bangkom.faults;

import id.go.pontianak.bangkom.faults.History.Deed;
import id.go.pontianak.bangkom.faults.History.Reply;
import id.go.pontianak.bangkom.lifecycle.nomination.process.NominationElements;
import id.go.pontianak.bangkom.support.CrowdedCity;
import id.go.pontianak.bangkom.support.HttpOfficial;
import id.go.pontianak.bangkom.support.WebPage;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpConnectTimeoutException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Officials at work: they open tasks and decide them through the forms, at whatever nodes there are, no faster than told. Nobody sends
 * twice what he does not know the end of.
 */
final class Driver implements AutoCloseable {

    private record Open(String task, String caseNumber, String element, String candidate) {}

    private final String fault;
    private final CrowdedCity city;
    private final JdbcClient jdbc;
    private final History history;
    private final Supplier<List<URI>> nodes;
    private final Random random;
    private final long nanosBetween;
    private final AtomicLong nextStart = new AtomicLong(System.nanoTime());
    private final AtomicBoolean running = new AtomicBoolean(true);
    private final Set<String> sent = ConcurrentHashMap.newKeySet();
    private final ExecutorService officials;

    /** Begins at once; {@code perSecond} decisions, each of two requests, by so many officials at the same time. */
    Driver(String fault, Cluster cluster, Supplier<List<URI>> nodes, int officials, double perSecond, long seed) {
        this.fault = fault;
        this.city = cluster.city();
        this.jdbc = cluster.jdbc();
        this.history = cluster.history();
        this.nodes = nodes;
        this.random = new Random(seed);
        this.nanosBetween = (long) (1e9 / perSecond);
        this.officials = Executors.newFixedThreadPool(officials);
        for (int i = 0; i < officials; i++) {
            this.officials.execute(this::work);
        }
    }

    private void work() {
        while (running.get()) {
            waitForMyTurn();
            next().ifPresentOrElse(this::decide, Thread::onSpinWait);
        }
    }

    private void waitForMyTurn() {
        long mine = nextStart.updateAndGet(last -> Math.max(last + nanosBetween, System.nanoTime() - nanosBetween));
        try {
            TimeUnit.NANOSECONDS.sleep(Math.max(0, mine - System.nanoTime()));
        } catch (InterruptedException stopped) {
            running.set(false);
        }
    }

    private final List<Open> pool = new ArrayList<>();

    private synchronized java.util.Optional<Open> next() {
        if (pool.isEmpty()) {
            pool.addAll(jdbc.sql("""
                            SELECT task_id, case_number, element, min(candidate) AS candidate
                            FROM inbox_candidate JOIN inbox_task ON id = task_id
                            WHERE process = 'nomination' AND candidate NOT LIKE 'person:%' GROUP BY 1, 2, 3
                            ORDER BY random() LIMIT 60""")
                    .query((row, no) ->
                            new Open(row.getString(1), row.getString(2), row.getString(3), row.getString(4)))
                    .list());
        }
        while (!pool.isEmpty()) {
            Open open = pool.remove(pool.size() - 1);
            if (sent.add(open.task())) {
                return java.util.Optional.of(open);
            }
        }
        return java.util.Optional.empty();
    }

    private void decide(Open open) {
        List<URI> up = nodes.get();
        URI node = up.get(pick(up.size()));
        String outcome = open.element().equals(NominationElements.TASK_REVISE_NOMINATION) ? "resubmitted" : outcome();
        String reason = outcome.equals("returned") || outcome.equals("rejected") ? "Mohon dilengkapi." : "";
        HttpOfficial official = city.official(open.candidate()).at(node);
        String seen = seen(official, open);
        if (!seen.isEmpty()) {
            history.add(send(official, open, seen, outcome, reason));
        }
    }

    /** The version on the page; nothing when the page did not open: then nothing was sent, and another may try. */
    private String seen(HttpOfficial official, Open open) {
        try {
            WebPage page = official.open("/tasks/" + open.task());
            if (page.status() >= 500) {
                history.add(deed(open, "opened", Instant.now(), Reply.ERROR, page.status()));
            }
            String seen = page.status() == 200 ? page.hidden("seen") : "";
            if (!seen.isEmpty()) {
                return seen;
            }
        } catch (IOException down) {
            sent.remove(open.task());
        }
        return "";
    }

    private Deed send(HttpOfficial official, Open open, String seen, String outcome, String reason) {
        Instant at = Instant.now();
        try {
            WebPage answer = official.decide(open.task(), seen, outcome, reason);
            return deed(open, outcome, at, Reply.of(answer), answer.status());
        } catch (ConnectException | HttpConnectTimeoutException refused) {
            sent.remove(open.task());
            return deed(open, outcome, at, Reply.NOT_SENT, 0);
        } catch (IOException broken) {
            return deed(open, outcome, at, Reply.UNKNOWN, 0);
        }
    }

    private Deed deed(Open open, String outcome, Instant at, Reply reply, int status) {
        return new Deed(
                fault,
                open.task(),
                open.caseNumber(),
                CrowdedCity.answererOf(open.candidate()),
                outcome,
                at,
                reply,
                status,
                Instant.now());
    }

    /** Mostly approved; now and then returned, which makes more work, and seldom rejected. */
    private synchronized String outcome() {
        int dice = random.nextInt(100);
        return dice < 75 ? "approved" : dice < 98 ? "returned" : "rejected";
    }

    private synchronized int pick(int many) {
        return random.nextInt(many);
    }

    /** Lets everybody finish what he has sent. */
    @Override
    public void close() {
        running.set(false);
        officials.shutdown();
        try {
            if (!officials.awaitTermination(90, TimeUnit.SECONDS)) {
                throw new AssertionError("officials still wait for answers");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
