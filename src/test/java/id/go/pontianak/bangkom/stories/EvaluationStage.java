package id.go.pontianak.bangkom.stories;

import id.go.pontianak.bangkom.foundation.access.Accounts;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import id.go.pontianak.bangkom.lifecycle.batch.BatchRows;
import id.go.pontianak.bangkom.lifecycle.batch.BatchStatus;
import id.go.pontianak.bangkom.lifecycle.batch.event.BatchClosed;
import id.go.pontianak.bangkom.lifecycle.batch.event.BatchEnded;
import id.go.pontianak.bangkom.lifecycle.evaluation.EvaluationFixtures;
import id.go.pontianak.bangkom.lifecycle.evaluation.ScorePair;
import id.go.pontianak.bangkom.lifecycle.plan.PlanStatus;
import id.go.pontianak.bangkom.lifecycle.plan.Plans;
import id.go.pontianak.bangkom.lifecycle.result.ResultOutcome;
import id.go.pontianak.bangkom.support.People;
import id.go.pontianak.bangkom.support.ProcessDriver;
import id.go.pontianak.bangkom.support.SmallCity;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Trainings that ended half a year ago, whose evaluation begins as the story does, so that time need not pass. */
@Component
class EvaluationStage {

    /** So many days after its end behaviour at work is measured for the last time. */
    static final int LAST_WAVE = 180;

    private final Accounts accounts;
    private final EvaluationFixtures fixtures;
    private final ProcessDriver driver;
    private final Plans plans;
    private final BusinessClock clock;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;

    private final List<PersonId> invented = new ArrayList<>();

    EvaluationStage(
            Accounts accounts,
            EvaluationFixtures fixtures,
            ProcessDriver driver,
            Plans plans,
            BusinessClock clock,
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            JdbcClient jdbc) {
        this.accounts = accounts;
        this.fixtures = fixtures;
        this.driver = driver;
        this.plans = plans;
        this.clock = clock;
        this.events = events;
        this.transaction = transaction;
        this.jdbc = jdbc;
    }

    void set() {
        SmallCity.load(jdbc);
        CityAccounts.openWithSecondAnalyst(accounts, jdbc);
    }

    /** A batch of the programme is over; everybody came, and is asked for his reaction. */
    String over(String programme, String title, int people) {
        LocalDate last = clock.today().minusDays(LAST_WAVE);
        String batch = new BatchRows(jdbc).batch(programme, "IN_TOWN", BatchStatus.STARTED);
        jdbc.sql("""
                        UPDATE batch SET title = ?, opens = ?, nomination_deadline = ?, selection_date = ?, starts = ?, ends = ?
                        WHERE number = ?
                        """)
                .params(
                        title,
                        last.minusDays(60),
                        last.minusDays(40),
                        last.minusDays(30),
                        last.minusDays(3),
                        last,
                        batch)
                .update();
        UUID session = UUID.randomUUID();
        jdbc.sql("""
                        INSERT INTO session_session (id, batch, title, period, learning_hours, kind, mode, place, state)
                        VALUES (?, ?, 'Pembukaan', tstzrange(CAST(? AS timestamptz), CAST(? AS timestamptz)), 2, 'CLASS', 'CLASSROOM', 'Aula', 'PLANNED')
                        """).params(session, batch, last + " 01:00Z", last + " 03:00Z").update();
        for (int at = 1; at <= people; at++) {
            participant(batch, session, "Peserta %02d".formatted(at));
        }
        // All at once: the morning's round opens what it finds ended, and would ask nobody of a batch without people.
        transaction.executeWithoutResult(status -> {
            jdbc.sql("UPDATE batch SET status = 'ENDED' WHERE number = ?")
                    .param(batch)
                    .update();
            events.publishEvent(new BatchEnded(batch));
        });
        asked(batch, people);
        return batch;
    }

    /** The engine asks in its own time. */
    private void asked(String batch, int people) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() ->
                        jdbc.sql("""
                                SELECT count(*) = ? FROM request r
                                JOIN participant_participant p ON p.person = r.person AND p.batch = ?
                                WHERE r.kind = 'reaction' AND r.state = 'OPEN'
                                """).params(people, batch).query(Boolean.class).single());
    }

    private void participant(String batch, UUID session, String name) {
        PersonId person = People.like(jdbc, SmallCity.STAFF_1_DINKES);
        invented.add(person);
        jdbc.sql("UPDATE directory_person SET name = ? WHERE id = ?")
                .params(name, person.value())
                .update();
        jdbc.sql("""
                        INSERT INTO participant_participant (batch, person, unit, name, rank, position, state)
                        VALUES (?, ?, 'DINKES', ?, 'III/b', 'Pengadministrasi Umum', 'ACTIVE')
                        """).params(batch, person.value(), name).update();
        jdbc.sql("""
                        INSERT INTO attendance_mark (session, person, state, late, how, by, reason, version, changed_at)
                        VALUES (?, ?, 'HADIR', 0, 'MANUAL', ?, '', 1, now())
                        """).params(session, person.value(), SmallCity.ANALYST.value()).update();
    }

    /** An account for somebody who took part. */
    String account(PersonId person) {
        String username = "alumni" + person.toString().substring(0, 8);
        accounts.create(username, person, "bangkom", Set.of());
        return username;
    }

    List<PersonId> people(String batch) {
        return fixtures.people(batch);
    }

    /** Everybody passed with these scores in turn, and the batch is closed. */
    void closed(String batch, List<ScorePair> pairs) {
        List<PersonId> people = people(batch);
        for (int at = 0; at < pairs.size(); at++) {
            fixtures.enter(
                    batch,
                    people.get(at),
                    ResultOutcome.PASSED,
                    pairs.get(at).before(),
                    pairs.get(at).after());
        }
        jdbc.sql("UPDATE batch SET status = 'CLOSED' WHERE number = ?")
                .param(batch)
                .update();
        transaction.executeWithoutResult(status -> events.publishEvent(new BatchClosed(batch)));
    }

    /** The engine opens tasks in its own time. */
    void decides(PersonId official, String number, Map<String, String> fields) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .ignoreExceptions()
                .untilAsserted(() -> driver.decide(official, driver.task(number), new HashMap<>(fields)));
    }

    /** The address of the one open task of a case. */
    String task(String number) {
        return Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(
                        () -> driver.tasks(number).stream()
                                .map(task -> "/tasks/" + task.id())
                                .findFirst()
                                .orElse(""),
                        address -> !address.isEmpty());
    }

    /** The first year whose plan can take in what is decided today: it has a draft, or none was opened. */
    int planYear() {
        int next = clock.today().getYear() + 1;
        boolean takes = plans.ofYear(next).isEmpty()
                || plans.onItsWay(next)
                        .filter(plan -> plan.status() == PlanStatus.DRAFT)
                        .isPresent();
        return takes ? next : next + 1;
    }

    /** Whoever was invented works for nobody any more, and the programme has the version it had. */
    void leave(String programme) {
        invented.forEach(person -> jdbc.sql(
                        "UPDATE directory_person SET unit_code = 'PEMKOT', supervisor_office = NULL WHERE id = ?")
                .param(person.value())
                .update());
        invented.clear();
        jdbc.sql(
                        "DELETE FROM catalogue_programme_version WHERE programme = ? AND reason = 'Metode disesuaikan setelah evaluasi'")
                .param(programme)
                .update();
    }
}
