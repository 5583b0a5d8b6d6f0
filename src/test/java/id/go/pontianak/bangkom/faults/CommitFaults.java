package id.go.pontianak.bangkom.faults;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.bangkom.faults.FaultPoint.Arrived;
import id.go.pontianak.bangkom.faults.History.Deed;
import id.go.pontianak.bangkom.faults.History.Reply;
import id.go.pontianak.bangkom.lifecycle.nomination.process.NominationElements;
import id.go.pontianak.bangkom.support.CrowdedCity;
import id.go.pontianak.bangkom.support.HttpOfficial;
import id.go.pontianak.bangkom.support.WebPage;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** F-02: a node dies at a chosen point of a decision; its official, who heard nothing, sends the same again to the other node. */
class CommitFaults {

    /** Where the node dies, and what must be left of the decision. */
    enum Point {
        BEFORE_ENGINE("BEFORE INSERT", "journal_entry", "NEW.action = 'journal.nomination.approved'", false, false),
        ENGINE_BEFORE_FLUSH("AFTER DELETE", "act_ru_task", "true", false, false),
        FLUSHED_BEFORE_COMMIT("AT COMMIT AFTER INSERT", "inbox_done", "true", true, false),
        /** The database had begun to commit when the node died, and finishes it. */
        IN_COMMIT("AT COMMIT AFTER INSERT", "inbox_done", "true", false, true),
        COMMITTED_BEFORE_REPLY(
                "BEFORE INSERT OR UPDATE",
                "spring_session_attributes",
                "NEW.attribute_name LIKE '%FlashMap%'",
                false,
                true);

        private final String event;
        private final String table;
        private final String condition;
        private final boolean disconnected;
        private final boolean whole;

        Point(String event, String table, String condition, boolean disconnected, boolean whole) {
            this.event = event;
            this.table = table;
            this.condition = condition;
            this.disconnected = disconnected;
            this.whole = whole;
        }
    }

    private record Task(String id, String caseNumber, String candidate) {}

    @Test
    void leavesADecisionWholeOrAbsentWhereverItsNodeDies() throws Exception {
        Duration longest = Duration.ZERO;
        int again = 0;
        for (Point point : Point.values()) {
            Cluster cluster = Cluster.bothUp();
            cluster.haveOpen(100);
            Task task = someTask(cluster);
            HttpOfficial official = cluster.city().official(task.candidate());
            int victim = point.ordinal() % 2;
            String seen = official.at(cluster.node(victim).address())
                    .open("/tasks/" + task.id())
                    .hidden("seen");

            Instant killed = dieAt(point, cluster, victim, task, official, seen);

            assertThat(stored(cluster, task)).as("stored after a kill " + point).isEqualTo(point.whole);
            Reply reply =
                    send(cluster, task, official.at(cluster.node(1 - victim).address()), seen);
            assertThat(reply)
                    .as("what the official hears who sends it again after " + point)
                    .isEqualTo(Reply.OK);
            again++;
            Duration took = Duration.between(killed, Instant.now());
            longest = took.compareTo(longest) > 0 ? took : longest;
            cluster.start(victim);
        }
        Cluster cluster = Cluster.bothUp();
        cluster.settle(Duration.ofMinutes(2));
        FaultTable.judge(
                cluster,
                "F-02",
                Point.values().length,
                longest,
                again + " sent again to the other node, each answered as the first; recovery: until that answer");
    }

    private Instant dieAt(Point point, Cluster cluster, int victim, Task task, HttpOfficial official, String seen)
            throws Exception {
        FaultPoint held = new FaultPoint(cluster.database(), point.event, point.table, point.condition);
        CompletableFuture<Reply> first;
        try {
            first = CompletableFuture.supplyAsync(
                    () -> send(cluster, task, official.at(cluster.node(victim).address()), seen));
            Arrived there = held.await(1).get(0);
            assertThat(Cluster.numbered(there.node())).isEqualTo(victim);
            cluster.kill(victim);
            if (point.disconnected) {
                held.disconnect(there);
            }
        } finally {
            held.close();
        }
        assertThat(first.get(60, TimeUnit.SECONDS)).isEqualTo(Reply.UNKNOWN);
        return Instant.now();
    }

    private static Reply send(Cluster cluster, Task task, HttpOfficial official, String seen) {
        Instant sent = Instant.now();
        Reply reply;
        int status = 0;
        try {
            WebPage answer = official.decide(task.id(), seen, "approved", "");
            reply = Reply.of(answer);
            status = answer.status();
        } catch (IOException broken) {
            reply = Reply.UNKNOWN;
        }
        cluster.history()
                .add(new Deed(
                        "F-02",
                        task.id(),
                        task.caseNumber(),
                        CrowdedCity.answererOf(task.candidate()),
                        "approved",
                        sent,
                        reply,
                        status,
                        Instant.now()));
        return reply;
    }

    /** Waits for what the database still does for the dead: it must neither be open nor in somebody's hands. */
    private static boolean stored(Cluster cluster, Task task) {
        cluster.jdbc()
                .sql("SELECT number FROM workflow_case WHERE number = ? FOR UPDATE")
                .param(task.caseNumber())
                .query(String.class)
                .single();
        return cluster.jdbc()
                .sql("SELECT EXISTS (SELECT FROM inbox_done WHERE task_id = ?)")
                .param(task.id())
                .query(Boolean.class)
                .single();
    }

    private static Task someTask(Cluster cluster) {
        return cluster.jdbc()
                .sql("""
                        SELECT task_id, case_number, candidate FROM inbox_candidate JOIN inbox_task ON id = task_id
                        WHERE element = ? AND candidate LIKE 'office:KABID_-DINKES'
                        ORDER BY random() LIMIT 1""")
                .param(NominationElements.TASK_APPROVE_NOMINATION)
                .query((row, no) -> new Task(row.getString(1), row.getString(2), row.getString(3)))
                .single();
    }
}
