package id.go.pontianak.bangkom.desk.inbox.process;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.bangkom.BangkomApplication;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.nomination.NominationFixtures;
import id.go.pontianak.bangkom.lifecycle.nomination.Nominations;
import id.go.pontianak.bangkom.lifecycle.nomination.Submission;
import id.go.pontianak.bangkom.support.HttpTest;
import id.go.pontianak.bangkom.support.MailServer;
import id.go.pontianak.bangkom.support.People;
import id.go.pontianak.bangkom.support.ReceivedMail;
import id.go.pontianak.bangkom.support.SmallCity;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.logging.LoggingApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * F-23: the product stands still for days, is started anew on the same database, and everybody gets one digest for
 * today, not one for each day that was missed; again after a month; and none at all when it is started once more on the same day. N D.
 */
@HttpTest
class DowntimeCatchUpIT {

    private static final Instant FRIDAY = Instant.parse("2026-11-06T03:00:00Z");
    private static final Instant A_MONTH_LATER = Instant.parse("2026-12-04T03:00:00Z");

    @Autowired
    private Nominations nominations;

    @Autowired
    private Environment environment;

    @Autowired
    private JdbcClient jdbc;

    private PersonId official;
    private String office;

    @Test
    @DisplayName(
            "F-23 three days down with reminders due on each, then a month, then a start on the same day: one digest each time it is due")
    void oneDigestHoweverLongItStoodStill() {
        threeProposalsWaitFor(official());
        String address = People.addressOf(official);

        startAt(FRIDAY, () -> digests(address).size() == 1);
        assertThat(digests(address))
                .singleElement()
                .satisfies(mail ->
                        assertThat(mail.subject()).isEqualTo("Perlu ditindak: 3 tugas menunggu Anda, 3 lewat batas"));
        onePerPersonAndDay("2026-11-06");

        startAt(A_MONTH_LATER, () -> digests(address).size() == 2);
        onePerPersonAndDay("2026-11-06", "2026-12-04");

        String sentinel = People.addressOf(official());
        threeProposalsWaitFor(official);
        startAt(
                A_MONTH_LATER.plus(Duration.ofMinutes(30)),
                () -> !MailServer.to(sentinel).isEmpty());
        assertThat(digests(address)).as("started again on the same day").hasSize(2);
        onePerPersonAndDay("2026-11-06", "2026-12-04");
    }

    /** Starts the product with business time as it stands then, waits for what should come, and stops it in good order. */
    private void startAt(Instant business, java.util.function.BooleanSupplier until) {
        jdbc.sql("""
                        INSERT INTO workflow_clock (id, offset_millis) VALUES (1, :offset)
                        ON CONFLICT (id) DO UPDATE SET offset_millis = :offset""")
                .param("offset", business.toEpochMilli() - System.currentTimeMillis())
                .update();
        try (ConfigurableApplicationContext portal = started()) {
            assertThat(portal.isRunning()).isTrue();
            Awaitility.await()
                    .atMost(Duration.ofMinutes(2))
                    .pollInterval(Duration.ofMillis(300))
                    .until(until::getAsBoolean);
        }
    }

    /** The product anew on the same database, with its executor and its schedules; its log is the one of the test. */
    private ConfigurableApplicationContext started() {
        SpringApplication portal = new SpringApplication(BangkomApplication.class);
        portal.setListeners(portal.getListeners().stream()
                .filter(listener -> !(listener instanceof LoggingApplicationListener))
                .toList());
        portal.setAdditionalProfiles("test");
        return portal.run(
                "--spring.datasource.url=" + environment.getRequiredProperty("spring.datasource.url"),
                "--spring.mail.host=127.0.0.1",
                "--spring.mail.port=" + MailServer.port(),
                "--server.address=127.0.0.1",
                "--server.port=0",
                "--management.server.port=0",
                "--bangkom.base-url=http://localhost",
                "--bangkom.workflow.clock-movable=true");
    }

    private void onePerPersonAndDay(String... days) {
        assertThat(jdbc.sql("""
                        SELECT addressee || ' ' || case_number || ' ' || count(*) FROM notification_notice
                        WHERE template = 'notification/digest' GROUP BY addressee, case_number HAVING count(*) > 1""").query(String.class).list()).isEmpty();
        assertThat(jdbc.sql("""
                        SELECT DISTINCT case_number FROM notification_notice
                        WHERE template = 'notification/digest' AND addressee = 'person:' || :official ORDER BY 1""")
                        .param("official", official.toString())
                        .query(String.class)
                        .list())
                .isSubsetOf(days);
    }

    private static List<ReceivedMail> digests(String address) {
        return MailServer.to(address).stream()
                .filter(mail -> mail.subject().startsWith("Perlu ditindak"))
                .toList();
    }

    /** The holder of an office of his own under KA-DINKES. */
    private PersonId official() {
        SmallCity.load(jdbc);
        office = "STAND-" + UUID.randomUUID().toString().substring(0, 8);
        jdbc.sql("""
                        INSERT INTO directory_office (code, title, unit_code, tier, echelon, superior)
                        VALUES (?, ?, 'DINKES', 'ADMINISTRATOR', 'III.b', 'KA-DINKES')""").params(office, "Kepala Bidang " + office).update();
        official = People.somebody(jdbc);
        jdbc.sql(
                        "INSERT INTO directory_holder (id, office_code, person_id, capacity, from_day) VALUES (?, ?, ?, 'D', DATE '2026-01-05')")
                .params(UUID.randomUUID(), office, official.value())
                .update();
        return official;
    }

    private void threeProposalsWaitFor(PersonId holder) {
        NominationFixtures fixtures = new NominationFixtures(jdbc);
        fixtures.city();
        String batch = fixtures.callingBatch("MP-01");
        IntStream.range(0, 3).forEach(at -> {
            PersonId nominee = People.like(jdbc, SmallCity.STAFF_1_DINKES);
            jdbc.sql("UPDATE directory_person SET supervisor_office = ? WHERE id = ?")
                    .params(office, nominee.value())
                    .update();
            nominations.submit(
                    new Submission(batch, nominee, "Diperlukan untuk tugasnya", "Kebutuhan unit"),
                    SmallCity.SUB_DINKES);
        });
    }
}
