package id.go.pontianak.bangkom.foundation.notification;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.bangkom.foundation.directory.ConflictScope;
import id.go.pontianak.bangkom.foundation.kernel.Addressee;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.support.IntegrationTest;
import id.go.pontianak.bangkom.support.MailServer;
import id.go.pontianak.bangkom.support.ReceivedMail;
import id.go.pontianak.bangkom.support.SmallCity;
import id.go.pontianak.bangkom.support.Statements;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is told to whom, in how many mails and in which words. */
@IntegrationTest
class MailingIT extends MailStory {

    @Autowired
    private Statements statements;

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

    /** A campaign tells thousands: as many statements for two hundred people as for five. */
    @Test
    void hundredsAreToldByAFewStatements() {
        mailing.sendDue();
        int few = collecting(5);
        assertThat(collecting(200)).isEqualTo(few).isLessThan(25);
        assertThat(jdbc.sql("""
                        SELECT count(*) FROM notification_notice n JOIN notification_delivery d ON d.notice_id = n.id
                        JOIN notification_mail m ON m.id = d.mail_id AND m.person_id = d.person_id
                        WHERE n.case_number = ? AND n.state = 'RESOLVED' AND m.state = 'NEW'""").param(key).query(Integer.class).single()).isEqualTo(205);
    }

    /** How many statements it takes to put so many new notices, each to somebody else, before their people. */
    private int collecting(int people) {
        PersonId known = siti;
        for (int at = 0; at < people; at++) {
            siti = tasks.person("Pegawai " + at, null);
            tell(notice("seat", at + 1000 * people, null));
        }
        siti = known;
        return statements.during(mailing::sendDue);
    }

    /** Of notices that are taken at once: one of its own stays alone, others are merged, and nobody reads the same twice in two capacities. */
    @Test
    void mergesAndTellsApartWhatIsTakenAtOnce() {
        transaction.executeWithoutResult(status -> {
            notifications.notify(notice("seat", 0, null));
            notifications.notify(notice("letter", 0, null).unmerged());
            notifications.notify(notice("offer", 0, null));
            notifications.notify(notice("invitation", 0, null).unmerged());
            notifications.notify(of("step", Addressee.office("KA-PUPR")));
            notifications.notify(of("step", Addressee.person(SmallCity.KA_PUPR)));
        });
        mailing.sendDue();
        assertThat(jdbc.sql("""
                        SELECT string_agg(n.template, ' ' ORDER BY n.id) FROM notification_notice n
                        JOIN notification_delivery d ON d.notice_id = n.id
                        WHERE n.case_number = ? GROUP BY d.person_id, d.mail_id ORDER BY min(n.id)""").param(key).query(String.class).list())
                .containsExactly(
                        "nomination/seat nomination/offer",
                        "nomination/letter",
                        "nomination/invitation",
                        "nomination/step");
    }

    private Notice of(String what, Addressee to) {
        return new Notice(
                "nomination/" + what, caseNumber(), "1", to, 0, ConflictScope.NONE, "/nominations/" + what, Map.of());
    }

    @Test
    void leavesNothingOfATransactionThatRollsBack() {
        transaction.executeWithoutResult(status -> {
            notifications.notify(notice("seat", 0, null));
            status.setRollbackOnly();
        });

        sendAfterMerging();

        assertThat(MailServer.to(address)).isEmpty();
        assertThat(told()).isEmpty();
    }

    @Test
    void tellsTheSameAtMostThreeTimesADay() {
        IntStream.range(0, 1000).forEach(at -> tell(notice("nudged", at, null)));

        sendAfterMerging();

        assertThat(MailServer.to(address)).hasSize(1);
        assertThat(told()).filteredOn(mail -> mail.state().equals("ACCEPTED")).hasSize(3);
        assertThat(told()).filteredOn(mail -> mail.state().equals("SUPPRESSED")).hasSize(997);
    }

    @Test
    void sendsNothingWhenTheTaskIsDoneMeanwhile() {
        String task = tasks.open(Addressee.person(siti), clock.now());
        tell(notice("seat", 0, task));
        mailing.sendDue();
        tasks.close(task);

        sendAfterMerging();

        assertThat(MailServer.to(address)).isEmpty();
        assertThat(told()).extracting(Notifications.MailState::state).containsExactly("SUPPRESSED");
    }

    @Test
    void escapesWhatPeopleWroteAndLoadsNothingFromOutside() {
        tell(new Notice(
                "notification/task-opened",
                caseNumber(),
                "1",
                Addressee.person(siti),
                0,
                ConflictScope.NONE,
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
    void showsPeopleWithoutAddressInThePortal() {
        PersonId budi = tasks.person("Budi", null);
        tell(new Notice(
                "nomination/seat",
                caseNumber(),
                "1",
                Addressee.person(budi),
                0,
                ConflictScope.NONE,
                "/nominations/1",
                Map.of()));

        sendAfterMerging();

        assertThat(told())
                .extracting(Notifications.MailState::to, Notifications.MailState::state)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("Budi", "PORTAL"));
    }

    /** Between the notice and the mail the office got another holder: he reads it, not his predecessor. */
    @Test
    void reachesWhoeverAnswersWhenItIsSent() {
        tell(new Notice(
                "nomination/step",
                caseNumber(),
                "1",
                Addressee.office("KA-PUPR"),
                0,
                ConflictScope.NONE,
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
        assertThat(told())
                .extracting(Notifications.MailState::state)
                .containsExactlyInAnyOrder("SUPPRESSED", "ACCEPTED");
    }

    private String recipients() {
        return told().stream().map(Notifications.MailState::to).sorted().reduce("", (all, one) -> all + one + ";");
    }
}
