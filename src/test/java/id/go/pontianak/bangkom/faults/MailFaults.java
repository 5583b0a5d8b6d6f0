package id.go.pontianak.bangkom.faults;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.bangkom.faults.FaultPoint.Arrived;
import id.go.pontianak.bangkom.support.ScriptedMailServer.Manner;
import id.go.pontianak.bangkom.support.ScriptedMailServer.Taken;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** F-03: the node that sends dies with a mail at each point of its way. */
class MailFaults {

    @Test
    void beforeItTookTheMail() throws Exception {
        Cluster cluster = quiet();
        int before = cluster.mail().taken().size();
        try (FaultPoint held = at(cluster, "BEFORE UPDATE", "notification_mail", "NEW.state = 'CLAIMED'")) {
            tellSomebody(cluster.jdbc());
            die(cluster, held.await(1).get(0));
        }
        judge(cluster, "F-03a", before, 1, "before claim");
    }

    @Test
    void withTheMailInHand() throws Exception {
        Cluster cluster = quiet();
        int before = cluster.mail().taken().size();
        try (FaultPoint held = at(cluster, "BEFORE INSERT", "notification_attempt", "true")) {
            tellSomebody(cluster.jdbc());
            die(cluster, held.await(1).get(0));
        }
        judge(cluster, "F-03b", before, 1, "claimed");
    }

    @Test
    void inTheMiddleOfItsText() throws Exception {
        Cluster cluster = quiet();
        int before = cluster.mail().taken().size();
        // Only node 0 is left to send.
        cluster.node(1).jvm().freeze();
        cluster.mail().behave(Manner.STALLS_IN_DATA);
        tellSomebody(cluster.jdbc());
        Awaitility.await("the text on its way")
                .atMost(Duration.ofMinutes(1))
                .until(() -> cluster.mail().stalled() > 0);
        cluster.kill(0);
        cluster.node(1).jvm().thaw();
        cluster.mail().behave(Manner.ACCEPTS);
        judge(cluster, "F-03c", before, 1, "in DATA");
    }

    @Test
    void afterTheServerTookIt() throws Exception {
        Cluster cluster = quiet();
        int before = cluster.mail().taken().size();
        try (FaultPoint held = at(cluster, "BEFORE UPDATE", "notification_mail", "NEW.state = 'ACCEPTED'")) {
            tellSomebody(cluster.jdbc());
            die(cluster, held.await(1).get(0));
        }
        List<Taken> taken =
                judge(cluster, "F-03d", before, 2, "after 250, before commit: taken twice with one Message-ID");
        assertThat(taken).extracting(Taken::messageId).containsOnly(taken.get(0).messageId());
    }

    private static Cluster quiet() throws Exception {
        Cluster cluster = Cluster.bothUp();
        cluster.settle(Duration.ofMinutes(3));
        return cluster;
    }

    private static FaultPoint at(Cluster cluster, String event, String table, String condition) throws Exception {
        return new FaultPoint(cluster.database(), event, table, condition);
    }

    private static void die(Cluster cluster, Arrived there) throws Exception {
        cluster.kill(Cluster.numbered(there.node()));
    }

    /** The other node sends it in the end; how often the server has it then is what is expected. */
    private static List<Taken> judge(Cluster cluster, String fault, int before, int times, String remarks) {
        Instant killed = Instant.now();
        cluster.settle(Duration.ofMinutes(2));
        Duration recovery = Duration.between(killed, Instant.now());
        List<Taken> taken = cluster.mail().taken();
        List<Taken> fresh = taken.subList(before, taken.size());
        assertThat(fresh).as("what the server took after " + fault).hasSize(times);
        assertThat(Collections.frequency(
                        fresh.stream().map(Taken::messageId).toList(),
                        fresh.get(0).messageId()))
                .isEqualTo(times);
        FaultTable.judge(cluster, fault, 1, recovery, remarks + "; the lease of five minutes let pass by hand");
        return fresh;
    }

    /** One notice to one person. */
    static void tellSomebody(JdbcClient jdbc) {
        tell(jdbc, 5_999, 5_999, "once-" + System.nanoTime());
    }

    /** A notice of this step to each of these people of the crowd, as a case would have told them. */
    static void tell(JdbcClient jdbc, int from, int to, String step) {
        jdbc.sql("""
                        INSERT INTO notification_notice (template, case_number, step, addressee, occurrence, link, model, urgency,
                            created_at, created_on)
                        SELECT 'nomination/ready', 'NOM-2027-000001', :step, 'person:00000000-0000-4000-9000-' || lpad(i::text, 12, '0'),
                            0, '/nominations/NOM-2027-000001', '{"person": "Warga", "batch": "Angkatan uji", "number": "NOM-2027-000001"}',
                            'NOW', TIMESTAMPTZ '2026-11-02 02:00:00+00', DATE '2026-11-02'
                        FROM generate_series(:from, :to) i""").param("step", step).param("from", from).param("to", to).update();
    }
}
