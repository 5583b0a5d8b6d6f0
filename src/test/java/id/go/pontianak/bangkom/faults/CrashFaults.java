package id.go.pontianak.bangkom.faults;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.bangkom.faults.History.Deed;
import id.go.pontianak.bangkom.faults.History.Reply;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Nodes that die or are stopped while officials decide and jobs run. */
class CrashFaults {

    private static final int OFFICIALS = 10;
    private static final int JOBS = 40;

    private final long seed = Seed.ofThisRun();
    private Cluster cluster;

    @BeforeEach
    void bothUp() throws Exception {
        cluster = Cluster.bothUp();
        cluster.haveOpen(400);
    }

    /** F-01: one of two dies; the other goes on at once, and takes over its jobs when their lock runs out. */
    @Test
    void theOtherNodeGoesOnAndTakesOverTheJobs() throws Exception {
        List<String> jobs = cluster.overdueSteps(JOBS);
        Instant killed;
        try (FaultPoint running = escalations();
                Driver load = new Driver("F-01", cluster, cluster::addresses, OFFICIALS, 25, seed)) {
            Awaitility.await("jobs in the hands of node 0")
                    .atMost(Duration.ofMinutes(2))
                    .until(() -> running.arrived().stream()
                            .anyMatch(one -> one.node().equals("node-0")));
            cluster.kill(0);
            killed = Instant.now();
            assertThat(cluster.city()
                            .official("role:hr-analyst")
                            .at(cluster.node(1).address())
                            .open("/tasks")
                            .status())
                    .isEqualTo(200);
            running.release();
            Awaitility.await("jobs of the dead node done by the other")
                    .atMost(Duration.ofSeconds(75).minus(Duration.between(killed, Instant.now())))
                    .pollInterval(Duration.ofMillis(250))
                    .until(() -> cluster.waitingOf(jobs) == 0);
            assertThat(firstOkAfter("F-01", killed)).isLessThan(Duration.ofSeconds(10));
        }
        Duration recovery = Duration.between(killed, Instant.now());
        cluster.settle(Duration.ofMinutes(3));
        FaultTable.judge(
                cluster,
                "F-01",
                1,
                recovery,
                "first answer of the other node after %.1f s; recovery: %d jobs taken over"
                        .formatted(firstOkAfter("F-01", killed).toMillis() / 1000.0, JOBS));
    }

    /** F-04: the whole installation dies and is started again. */
    @Test
    void bothNodesComeBack() throws Exception {
        Instant killed;
        Duration recovery;
        try (Driver load = new Driver("F-04", cluster, cluster::addresses, OFFICIALS, 25, seed)) {
            awaitDeeds("F-04", 100);
            cluster.kill(0);
            cluster.kill(1);
            killed = Instant.now();
            cluster.start(0);
            cluster.start(1).awaitHealthy();
            cluster.node(0).awaitHealthy();
            recovery = Duration.between(killed, Instant.now());
            Instant up = Instant.now();
            Awaitility.await("decisions again")
                    .atMost(Duration.ofMinutes(1))
                    .until(() -> cluster.history().of("F-04").stream()
                                    .filter(deed -> deed.reply() == Reply.OK
                                            && deed.sent().isAfter(up))
                                    .count()
                            >= 50);
        }
        assertThat(recovery).isLessThan(Duration.ofSeconds(120));
        cluster.settle(Duration.ofMinutes(3));
        FaultTable.judge(cluster, "F-04", 1, recovery, "both healthy again");
    }

    /** F-05: an orderly stop: what was accepted is answered, jobs are handed back at once. */
    @Test
    void anOrderlyStopFailsNobody() throws Exception {
        cluster.overdueSteps(JOBS);
        Instant told;
        Duration stopped;
        try (Driver load = new Driver("F-05", cluster, cluster::addresses, OFFICIALS, 25, seed)) {
            awaitDeeds("F-05", 100);
            told = Instant.now();
            cluster.node(0).jvm().terminate();
            assertThat(cluster.node(0).jvm().exitValue()).isEqualTo(143);
            stopped = Duration.between(told, Instant.now());
            awaitDeeds("F-05", 250);
        }
        Awaitility.await("no job still locked by the node that left, long before a lock would run out")
                .atMost(Duration.ofSeconds(30))
                .until(() -> cluster.lockedJobs() == 0);
        assertThat(cluster.node(0).jvm().output()).doesNotContain("ERROR");
        cluster.settle(Duration.ofMinutes(3));
        FaultTable.judge(cluster, "F-05", 1, stopped, "SIGTERM; recovery: until the node was gone");
    }

    private FaultPoint escalations() throws Exception {
        return new FaultPoint(
                cluster.database(), "BEFORE INSERT", "journal_entry", "NEW.action = 'journal.nomination.escalated'");
    }

    private void awaitDeeds(String fault, int many) {
        Awaitility.await(many + " decisions")
                .atMost(2, TimeUnit.MINUTES)
                .until(() -> History.count(cluster.history().of(fault), Reply.OK) >= many);
    }

    private Duration firstOkAfter(String fault, Instant moment) {
        return cluster.history().of(fault).stream()
                .filter(deed -> deed.reply() == Reply.OK && deed.sent().isAfter(moment))
                .map(Deed::replied)
                .min(Instant::compareTo)
                .map(first -> Duration.between(moment, first))
                .orElseThrow();
    }
}
