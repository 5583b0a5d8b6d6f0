package id.go.pontianak.bangkom.faults;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.bangkom.support.ScriptedMailServer.Manner;
import id.go.pontianak.bangkom.support.ScriptedMailServer.Taken;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/**
 * F-13: for an hour of the database's time the mail server refuses, first connections, then greetings, then every recipient, while 5,000
 * mails wait. The hour is let pass in pieces by setting back what the database remembers, with attempts in between.
 */
class OutageFaults {

    private static final int PEOPLE = 4_000;
    private static final int TOLD_TWICE = 1_000;
    private static final Duration PIECE = Duration.ofMinutes(10);
    private static final Duration DRAINED_WITHIN = Duration.ofMinutes(15);

    @Test
    void anHourWithoutMailServerLosesNothingAndKeepsEachPersonsOrder() throws Exception {
        Cluster cluster = Cluster.bothUp();
        cluster.settle(Duration.ofMinutes(3));
        int before = cluster.mail().taken().size();
        cluster.mail().goDown();
        MailFaults.tell(cluster.jdbc(), 1, PEOPLE, "outage-1");
        passWithAttempts(cluster, 1);
        cluster.mail().behave(Manner.TURNS_AWAY);
        cluster.mail().comeBack();
        passWithAttempts(cluster, 1);
        cluster.mail().behave(Manner.REFUSES_RECIPIENT_FOR_NOW);
        Awaitility.await("everybody refused once")
                .atMost(Duration.ofMinutes(4))
                .until(() -> count(cluster, "state = 'RETRY'") >= PEOPLE);
        MailFaults.tell(cluster.jdbc(), 1, TOLD_TWICE, "outage-2");
        for (int piece = 0; piece < 4; piece++) {
            passWithAttempts(cluster, PEOPLE / 4);
        }
        assertThat(count(cluster, "state IN ('NEW', 'CLAIMED', 'RETRY')"))
                .as("mails that wait")
                .isEqualTo(PEOPLE + TOLD_TWICE);

        Duration drained = drain(cluster);

        List<Taken> taken = cluster.mail().taken();
        List<Taken> fresh = taken.subList(before, taken.size());
        assertThat(fresh).hasSize(PEOPLE + TOLD_TWICE);
        assertThat(outOfOrder(cluster, fresh))
                .as("people whose second mail came first")
                .isEmpty();
        assertThat(drained).isLessThan(DRAINED_WITHIN);
        FaultTable.judge(
                cluster,
                "F-13",
                1,
                drained,
                "%d mails to %d people, %d attempts in the hour; recovery: longest wait for the next attempt and sending"
                        .formatted(fresh.size(), PEOPLE, attempts(cluster)));
    }

    /** Some attempts are made, and then ten minutes are over. */
    private static void passWithAttempts(Cluster cluster, int many) {
        int before = attempts(cluster);
        Awaitility.await(many + " attempts")
                .atMost(Duration.ofMinutes(3))
                .until(() -> attempts(cluster) >= before + many);
        cluster.letPass(PIECE);
    }

    /** The server is back: what waits for its next attempt waits, and is sent. */
    private static Duration drain(Cluster cluster) {
        cluster.mail().behave(Manner.ACCEPTS);
        Duration wait = Duration.ofSeconds(cluster.jdbc()
                .sql("SELECT coalesce(ceil(extract(epoch FROM max(next_at) - now())), 0) FROM notification_mail"
                        + " WHERE state = 'RETRY'")
                .query(Long.class)
                .single());
        Instant back = Instant.now();
        cluster.letPass(wait.isNegative() ? Duration.ZERO : wait);
        cluster.settle(DRAINED_WITHIN);
        return Duration.between(back, Instant.now()).plus(wait.isNegative() ? Duration.ZERO : wait);
    }

    private static List<String> outOfOrder(Cluster cluster, List<Taken> fresh) {
        Map<String, Long> ledger = new HashMap<>();
        cluster.jdbc()
                .sql("SELECT message_key::text AS name, id FROM notification_mail")
                .query((row, no) -> ledger.put(row.getString(1), row.getLong(2)))
                .list();
        Map<String, Long> last = new HashMap<>();
        return fresh.stream()
                .filter(mail -> {
                    long id = ledger.get(
                            mail.messageId().substring(0, mail.messageId().indexOf('@')));
                    Long earlier = last.put(mail.recipient(), id);
                    return earlier != null && earlier > id;
                })
                .map(Taken::recipient)
                .toList();
    }

    private static int attempts(Cluster cluster) {
        return cluster.jdbc()
                .sql("SELECT count(*) FROM notification_attempt")
                .query(Integer.class)
                .single();
    }

    private static int count(Cluster cluster, String where) {
        return cluster.jdbc()
                .sql("SELECT count(*) FROM notification_mail WHERE " + where)
                .query(Integer.class)
                .single();
    }
}
