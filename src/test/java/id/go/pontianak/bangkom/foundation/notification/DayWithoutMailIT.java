package id.go.pontianak.bangkom.foundation.notification;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.bangkom.foundation.directory.ConflictScope;
import id.go.pontianak.bangkom.foundation.kernel.Addressee;
import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.time.TestClock;
import id.go.pontianak.bangkom.support.IntegrationTest;
import id.go.pontianak.bangkom.support.MailServer;
import id.go.pontianak.bangkom.support.ReceivedMail;
import id.go.pontianak.bangkom.support.SmallCity;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The mail server is down from Tuesday 06.00 to Wednesday 06.00 while forty people are told things every three hours and reminded in the
 * morning. Afterwards every mail arrives exactly once, each person's in their order, under the number the ledger has for it. N D O.
 */
@IntegrationTest
class DayWithoutMailIT {

    private static final int PEOPLE = 40;

    @Autowired
    private Notifications notifications;

    @Autowired
    private Mailing mailing;

    @Autowired
    private MailingElsewhere elsewhere;

    @Autowired
    private TestClock clock;

    @Autowired
    private TestTasks tasks;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    private final String key = UUID.randomUUID().toString();
    private final List<PersonId> people = new ArrayList<>();

    @Test
    void everyMailOfADayArrivesExactlyOnceAfterwards() throws IOException {
        SmallCity.load(jdbc);
        for (int at = 0; at < PEOPLE; at++) {
            people.add(tasks.person("Pegawai " + at, address(at)));
        }
        Mailing without = elsewhere.withoutServer();
        clock.set(LocalDate.of(2026, 11, 3), LocalTime.of(6, 0));
        for (int hour = 0; hour < 24; hour++) {
            aHourPasses(hour, without);
        }
        assertThat(MailServer.to(address(0))).isEmpty();

        for (int round = 0; round < 40; round++) {
            clock.advance(Duration.ofMinutes(5));
            retriesAreDue();
            mailing.sendDue();
        }
        clock.set(LocalDate.of(2026, 11, 4), LocalTime.of(8, 0));
        retriesAreDue();
        mailing.sendDue();

        assertThat(open()).as("mails that still wait").isZero();
        for (int at = 0; at < PEOPLE; at++) {
            arrivedOnce(at);
        }
    }

    /** Every third hour something happens to each; at eight in the morning each is reminded of a task that stays open. */
    private void aHourPasses(int hour, Mailing without) {
        if (hour % 3 == 0) {
            transaction.executeWithoutResult(
                    status -> people.forEach(person -> notifications.notify(notice(person, hour))));
        }
        if (hour == 2) {
            people.forEach(person -> remind(person));
        }
        clock.advance(Duration.ofMinutes(10));
        retriesAreDue();
        assertThat(without.sendDue()).isFalse();
        clock.advance(Duration.ofMinutes(50));
    }

    private void remind(PersonId person) {
        String task = tasks.open(Addressee.person(person), clock.now().plus(Duration.ofDays(2)));
        transaction.executeWithoutResult(status -> notifications.remind(new Digest(
                person,
                clock.today(),
                List.of(new Digest.Line(
                        task,
                        TestTasks.PROCESS,
                        "portal.home.empty",
                        new CaseNumber("MT-" + task),
                        "Latsar",
                        clock.now().plus(Duration.ofDays(2)))))));
    }

    private void arrivedOnce(int at) {
        List<ReceivedMail> mails = MailServer.to(address(at));
        List<String> told = mails.stream()
                .flatMap(mail -> mail.links().stream())
                .filter(link -> link.contains("/nominations/hour-"))
                .map(link -> link.replaceAll(".*hour-", ""))
                .toList();
        assertThat(told).containsExactly("0", "3", "6", "9", "12", "15", "18", "21");
        assertThat(mails)
                .filteredOn(mail -> mail.subject().startsWith("Perlu ditindak"))
                .hasSize(1);
        assertThat(mails.stream().map(ReceivedMail::messageId))
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(jdbc.sql(
                                "SELECT '<' || message_key || '@localhost>' FROM notification_mail WHERE person_id = ? AND state = 'ACCEPTED'")
                        .param(people.get(at).value())
                        .query(String.class)
                        .list());
    }

    private Notice notice(PersonId person, int hour) {
        return new Notice(
                "nomination/seat",
                new CaseNumber(key),
                String.valueOf(hour),
                Addressee.person(person),
                0,
                ConflictScope.NONE,
                "/nominations/hour-" + hour,
                Map.of());
    }

    private int open() {
        return jdbc.sql("SELECT count(*) FROM notification_mail WHERE person_id IN (:people) AND state <> 'ACCEPTED'")
                .param("people", people.stream().map(PersonId::value).toList())
                .query(Integer.class)
                .single();
    }

    /** Retries are technical time, which no test moves. */
    private void retriesAreDue() {
        jdbc.sql("UPDATE notification_mail SET next_at = now() WHERE person_id IN (:people) AND next_at IS NOT NULL")
                .param("people", people.stream().map(PersonId::value).toList())
                .update();
    }

    private String address(int at) {
        return "hari-" + at + '-' + key + "@contoh.id";
    }
}
