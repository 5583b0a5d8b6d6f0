package id.go.pontianak.bangkom.foundation.notification;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.bangkom.foundation.directory.Matter;
import id.go.pontianak.bangkom.foundation.kernel.Addressee;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.notification.domain.MailComposer;
import id.go.pontianak.bangkom.foundation.notification.domain.MailQueue;
import id.go.pontianak.bangkom.foundation.notification.domain.NoticeCollector;
import id.go.pontianak.bangkom.foundation.notification.domain.ReminderHours;
import id.go.pontianak.bangkom.foundation.notification.domain.SmtpTest;
import id.go.pontianak.bangkom.foundation.workflow.BusinessClock;
import id.go.pontianak.bangkom.foundation.workflow.TestClock;
import id.go.pontianak.bangkom.support.IntegrationTest;
import id.go.pontianak.bangkom.support.MailServer;
import id.go.pontianak.bangkom.support.ReceivedMail;
import id.go.pontianak.bangkom.support.ScriptedMailServer;
import id.go.pontianak.bangkom.support.ScriptedMailServer.Manner;
import id.go.pontianak.bangkom.support.SmallCity;
import java.io.IOException;
import java.net.ServerSocket;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** From the notice to the mail that arrived over SMTP; each test looks at a person of its own. */
@IntegrationTest
class MailingIT {

    @Autowired
    private Notifications notifications;

    @Autowired
    private Mailing mailing;

    @Autowired
    private TestClock clock;

    @Autowired
    private TestTasks tasks;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private NoticeCollector collector;

    @Autowired
    private MailQueue queue;

    @Autowired
    private MailComposer composer;

    @Autowired
    private ReminderHours hours;

    @Autowired
    private BusinessClock businessClock;

    private String key;
    private String address;
    private PersonId siti;

    @BeforeEach
    void somebody() {
        SmallCity.load(jdbc);
        key = UUID.randomUUID().toString();
        address = "siti-" + key + "@contoh.id";
        siti = tasks.person("Siti <b>Aminah</b>", address);
    }

    @Test
    void mergesWhatHappenedToOnePersonWithinMinutes() {
        tell(notice("seat", 0, null));
        clock.advance(Duration.ofMinutes(2));
        tell(notice("offer", 0, null));

        mailing.sendDue();
        assertThat(MailServer.to(address)).isEmpty();

        clock.advance(Duration.ofMinutes(2));
        mailing.sendDue();

        ReceivedMail mail = onlyMail();
        assertThat(mail.subject()).endsWith("(dan 1 lainnya)");
        assertThat(mail.links()).containsExactly(base() + "/nominations/seat", base() + "/nominations/offer");
        assertThat(mail.text()).contains(base() + "/nominations/seat").contains("menyangkut diri Anda");
    }

    /** A notice to somebody who is gone once kept every other mail waiting. */
    @Test
    void aPersonWhoIsGoneHoldsUpNobodysMail() {
        PersonId known = siti;
        siti = PersonId.random();
        tell(notice("gone", 0, null));
        siti = known;
        tell(notice("seat", 0, null));
        clock.advance(Duration.ofMinutes(4));

        mailing.sendDue();

        assertThat(onlyMail().links()).containsExactly(base() + "/nominations/seat");
    }

    @Test
    void writesOneRowHoweverOftenAndFromHoweverManySidesItIsTold() throws Exception {
        var threads = Executors.newFixedThreadPool(8);
        List<Future<?>> told = IntStream.range(0, 64)
                .<Future<?>>mapToObj(at -> threads.submit(() -> tell(notice("same", 0, null))))
                .toList();
        for (Future<?> one : told) {
            one.get();
        }
        threads.shutdown();

        assertThat(jdbc.sql("SELECT count(*) FROM notification_notice WHERE case_number = ?")
                        .param(key)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void leavesNothingOfATransactionThatRollsBack() {
        transaction.executeWithoutResult(status -> {
            notifications.notify(notice("seat", 0, null));
            status.setRollbackOnly();
        });

        sendAfterMerging();

        assertThat(MailServer.to(address)).isEmpty();
        assertThat(notifications.listOf(key)).isEmpty();
    }

    @Test
    void tellsTheSameAtMostThreeTimesADay() {
        IntStream.range(0, 1000).forEach(at -> tell(notice("nudged", at, null)));

        sendAfterMerging();

        assertThat(MailServer.to(address)).hasSize(1);
        assertThat(notifications.listOf(key))
                .filteredOn(mail -> mail.state().equals("ACCEPTED"))
                .hasSize(3);
        assertThat(notifications.listOf(key))
                .filteredOn(mail -> mail.state().equals("SUPPRESSED"))
                .hasSize(997);
    }

    @Test
    void sendsNothingWhenTheTaskIsDoneMeanwhile() {
        String task = tasks.open(Addressee.person(siti), clock.now());
        tell(notice("seat", 0, task));
        mailing.sendDue();
        tasks.close(task);

        sendAfterMerging();

        assertThat(MailServer.to(address)).isEmpty();
        assertThat(notifications.listOf(key))
                .extracting(Notifications.MailState::state)
                .containsExactly("SUPPRESSED");
    }

    @Test
    void escapesWhatPeopleWroteAndLoadsNothingFromOutside() {
        tell(new Notice(
                "notification/task-opened",
                key,
                "1",
                Addressee.person(siti),
                0,
                Matter.NONE,
                null,
                "/tasks/1",
                Map.of("task", "<img src=https://jahat.id/x.png>", "about", "a\r\nBcc: korban@contoh.id")));

        sendAfterMerging();

        ReceivedMail mail = onlyMail();
        assertThat(mail.html())
                .contains("Siti &lt;b&gt;Aminah&lt;/b&gt;")
                .contains("&lt;img src=https://jahat.id/x.png&gt;")
                .doesNotContain("<img")
                .doesNotContain("src=\"")
                .doesNotContain("cid:");
        assertThat(mail.header("Bcc")).isEmpty();
        assertThat(mail.subject()).contains("a Bcc: korban@contoh.id");
        assertThat(mail.header("Reply-To")).contains("bkpsdm@pontianak.go.id");
    }

    @Test
    void remindsOnlyInWorkingHours() {
        clock.set(LocalDate.of(2026, 11, 8), LocalTime.of(23, 0));
        String task = tasks.open(Addressee.person(siti), clock.now());
        remind(task);
        tell(notice("seat", 0, null));

        sendAfterMerging();
        assertThat(MailServer.to(address)).as("a decision may be told at night").hasSize(1);

        clock.set(LocalDate.of(2026, 11, 9), LocalTime.of(7, 29));
        mailing.sendDue();
        assertThat(MailServer.to(address)).hasSize(1);

        clock.set(LocalDate.of(2026, 11, 9), LocalTime.of(7, 46));
        mailing.sendDue();
        assertThat(MailServer.to(address)).hasSize(2);
        assertThat(MailServer.to(address).get(1).links()).contains(base() + "/tasks/" + task);
    }

    @Test
    void putsNewsIntoTheDigestAndOnlyOpenTasks() {
        clock.set(LocalDate.of(2026, 11, 3), LocalTime.of(10, 0));
        transaction.executeWithoutResult(status -> notifications.mentionInDigest(notice("takenBack", 0, null)));
        mailing.sendDue();
        clock.set(LocalDate.of(2026, 11, 4), LocalTime.of(7, 30));
        String open = tasks.open(Addressee.person(siti), clock.now().minus(Duration.ofDays(1)));
        String done = tasks.open(Addressee.person(siti), clock.now());
        remind(open, done);
        tasks.close(done);

        mailing.sendDue();

        ReceivedMail mail = onlyMail();
        assertThat(mail.subject()).isEqualTo("Perlu ditindak: 1 tugas menunggu Anda, 1 lewat batas");
        assertThat(mail.links())
                .containsExactly(base() + "/tasks/" + open, base() + "/tasks", base() + "/nominations/takenBack");
        assertThat(remind(open)).as("a second digest of the same day").isFalse();
    }

    @Test
    void sendsNoDigestWhenAllIsDone() {
        String task = tasks.open(Addressee.person(siti), clock.now());
        remind(task);
        tasks.close(task);

        sendAfterMerging();

        assertThat(MailServer.to(address)).isEmpty();
    }

    @Test
    void losesNothingWhileTheServerIsDownForADay() throws IOException {
        Mailing withoutServer = through(closedPort());
        tell(notice("seat", 0, null));
        clock.advance(Duration.ofMinutes(4));
        assertThat(withoutServer.sendDue()).isFalse();
        for (int hour = 0; hour < 24; hour++) {
            clock.advance(Duration.ofHours(1));
            retriesAreDue();
            withoutServer.sendDue();
        }
        tell(notice("offer", 0, null));
        assertThat(MailServer.to(address)).isEmpty();

        retriesAreDue();
        sendAfterMerging();
        retriesAreDue();
        sendAfterMerging();

        assertThat(MailServer.to(address))
                .extracting(mail -> mail.links().get(0))
                .containsExactly(base() + "/nominations/seat", base() + "/nominations/offer");
    }

    /** The server took the mail, but we died before we could note it: it comes again, and under the same number. */
    @Test
    void sendsAgainUnderTheSameMessageIdWhenKilledBeforeRecording() throws IOException {
        tell(notice("seat", 0, null));
        clock.advance(Duration.ofMinutes(4));
        try (ScriptedMailServer server = new ScriptedMailServer(Manner.CLOSES_BEFORE_ANSWER)) {
            through(server.port()).sendDue();
            assertThat(server.accepted()).anySatisfy(text -> assertThat(text).contains("seat"));
        }
        assertThat(notifications.listOf(key))
                .extracting(Notifications.MailState::state)
                .containsExactly("AMBIGUOUS");
        jdbc.sql(
                        "UPDATE notification_mail SET state = 'CLAIMED', claimed_until = now() - interval '1 second', claimed_by = ?"
                                + " WHERE person_id = ?")
                .params(UUID.randomUUID(), siti.value())
                .update();

        mailing.sendDue();

        assertThat(onlyMail().messageId()).isEqualTo("<" + messageKey() + "@localhost>");
        assertThat(notifications.listOf(key))
                .extracting(Notifications.MailState::state)
                .containsExactly("ACCEPTED");
    }

    @Test
    void givesUpAtOnceWhatIsRefusedForGoodAndKeepsItInThePortal() throws IOException {
        tell(notice("seat", 0, null));
        clock.advance(Duration.ofMinutes(4));
        try (ScriptedMailServer server = new ScriptedMailServer(Manner.REFUSES_RECIPIENT)) {
            through(server.port()).sendDue();
        }

        assertThat(notifications.listOf(key))
                .extracting(Notifications.MailState::state)
                .containsExactly("FAILED");
    }

    @Test
    void showsPeopleWithoutAddressInThePortal() {
        PersonId budi = tasks.person("Budi", null);
        tell(new Notice(
                "nomination/seat", key, "1", Addressee.person(budi), 0, Matter.NONE, null, "/nominations/1", Map.of()));

        sendAfterMerging();

        assertThat(notifications.listOf(key))
                .extracting(Notifications.MailState::to, Notifications.MailState::state)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("Budi", "PORTAL"));
    }

    /** Between the notice and the mail the office got another holder: he reads it, not his predecessor. */
    @Test
    void reachesWhoeverAnswersWhenItIsSent() {
        tell(new Notice(
                "nomination/step",
                key,
                "1",
                Addressee.office("KA-PUPR"),
                0,
                Matter.NONE,
                null,
                "/nominations/1",
                Map.of()));
        mailing.sendDue();
        String before = recipients();
        transaction.executeWithoutResult(status -> jdbc.sql(
                        "UPDATE notification_delivery SET person_id = ? WHERE notice_id = (SELECT id FROM notification_notice WHERE case_number = ?)")
                .params(siti.value(), key)
                .update());
        jdbc.sql(
                        "UPDATE notification_mail SET person_id = ? WHERE id = (SELECT mail_id FROM notification_delivery WHERE person_id = ?)")
                .params(siti.value(), siti.value())
                .update();

        sendAfterMerging();
        sendAfterMerging();

        assertThat(MailServer.to(address)).isEmpty();
        assertThat(recipients()).contains(before);
        assertThat(notifications.listOf(key))
                .extracting(Notifications.MailState::state)
                .containsExactlyInAnyOrder("SUPPRESSED", "ACCEPTED");
    }

    private String recipients() {
        return notifications.listOf(key).stream()
                .map(Notifications.MailState::to)
                .sorted()
                .reduce("", (all, one) -> all + one + ";");
    }

    private Notice notice(String what, int occurrence, @org.jspecify.annotations.Nullable String task) {
        return new Notice(
                "nomination/" + what,
                key,
                "1",
                Addressee.person(siti),
                occurrence,
                Matter.NONE,
                task,
                "/nominations/" + what,
                Map.of());
    }

    private void tell(Notice notice) {
        transaction.executeWithoutResult(status -> notifications.notify(notice));
    }

    private boolean remind(String... open) {
        List<Digest.Line> lines = java.util.Arrays.stream(open)
                .map(task -> new Digest.Line(
                        task, TestTasks.PROCESS, "portal.home.empty", "MT-" + task, "Latsar", lineDue(task)))
                .toList();
        return Boolean.TRUE.equals(
                transaction.execute(status -> notifications.remind(new Digest(siti, clock.today(), lines))));
    }

    private java.time.Instant lineDue(String task) {
        return jdbc.sql("SELECT due_at FROM workflow_task WHERE id = ?")
                .param(task)
                .query((row, no) -> row.getTimestamp(1).toInstant())
                .single();
    }

    private void sendAfterMerging() {
        mailing.sendDue();
        clock.advance(Duration.ofMinutes(4));
        mailing.sendDue();
    }

    private void retriesAreDue() {
        jdbc.sql("UPDATE notification_mail SET next_at = now() WHERE person_id = ? AND next_at IS NOT NULL")
                .param(siti.value())
                .update();
    }

    private Mailing through(int port) {
        return new Mailing(collector, queue, composer, SmtpTest.smtp(port), hours, businessClock);
    }

    private static int closedPort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private ReceivedMail onlyMail() {
        List<ReceivedMail> mails = MailServer.to(address);
        assertThat(mails).hasSize(1);
        return mails.get(0);
    }

    private String messageKey() {
        return jdbc.sql("SELECT message_key::text FROM notification_mail WHERE person_id = ?")
                .param(siti.value())
                .query(String.class)
                .single();
    }

    private static String base() {
        return "http://localhost:8080";
    }
}
