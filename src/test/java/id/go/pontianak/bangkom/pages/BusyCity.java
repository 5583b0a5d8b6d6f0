package id.go.pontianak.bangkom.pages;

import id.go.pontianak.bangkom.demo.clock.TimeTravel;
import id.go.pontianak.bangkom.foundation.kernel.LearningHours;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import id.go.pontianak.bangkom.lifecycle.batch.Batch;
import id.go.pontianak.bangkom.lifecycle.batch.BatchPlan;
import id.go.pontianak.bangkom.lifecycle.batch.BatchPlanning;
import id.go.pontianak.bangkom.lifecycle.batch.BatchRows;
import id.go.pontianak.bangkom.lifecycle.batch.BatchStatus;
import id.go.pontianak.bangkom.lifecycle.batch.Schedule;
import id.go.pontianak.bangkom.lifecycle.evaluation.Evaluations;
import id.go.pontianak.bangkom.lifecycle.ledger.EvidenceFixtures;
import id.go.pontianak.bangkom.lifecycle.ledger.Ledger;
import id.go.pontianak.bangkom.lifecycle.ledger.Ledger.Credit;
import id.go.pontianak.bangkom.lifecycle.ledger.Ledger.Training;
import id.go.pontianak.bangkom.lifecycle.ledger.Ledger.Training.Details;
import id.go.pontianak.bangkom.lifecycle.ledger.LedgerEntry;
import id.go.pontianak.bangkom.lifecycle.nomination.NominationWithdrawals;
import id.go.pontianak.bangkom.lifecycle.nomination.Nominations;
import id.go.pontianak.bangkom.lifecycle.nomination.Submission;
import id.go.pontianak.bangkom.lifecycle.result.Results;
import id.go.pontianak.bangkom.lifecycle.session.SessionFixtures;
import id.go.pontianak.bangkom.lifecycle.session.SessionPlanning;
import id.go.pontianak.bangkom.support.ProcessDriver;
import id.go.pontianak.bangkom.support.SmallCity;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Fills the small city with a batch in every stage and a nomination in most states, in its people's own hands. */
@TestComponent
class BusyCity {

    private static final List<PersonId> NOMINEES = List.of(
            SmallCity.STAFF_1_DINKES, SmallCity.STAFF_2_DINKES, SmallCity.STAFF_5_DINKES, SmallCity.STAFF_6_DINKES);

    private final TimeTravel timeTravel;
    private final BusinessClock clock;
    private final BatchPlanning planning;
    private final Nominations nominations;
    private final NominationWithdrawals withdrawals;
    private final ProcessDriver processDriver;
    private final Ledger ledger;
    private final EvidenceFixtures evidence;
    private final SessionPlanning sessions;
    private final Results results;
    private final Evaluations evaluations;
    private final JdbcClient jdbc;

    private final List<String> batches = new ArrayList<>();
    private final List<String> cases = new ArrayList<>();

    BusyCity(
            TimeTravel timeTravel,
            BusinessClock clock,
            BatchPlanning planning,
            Nominations nominations,
            NominationWithdrawals withdrawals,
            ProcessDriver processDriver,
            Ledger ledger,
            EvidenceFixtures evidence,
            SessionPlanning sessions,
            Results results,
            Evaluations evaluations,
            JdbcClient jdbc) {
        this.timeTravel = timeTravel;
        this.clock = clock;
        this.planning = planning;
        this.nominations = nominations;
        this.withdrawals = withdrawals;
        this.processDriver = processDriver;
        this.ledger = ledger;
        this.evidence = evidence;
        this.sessions = sessions;
        this.results = results;
        this.evaluations = evaluations;
        this.jdbc = jdbc;
    }

    /** A batch whose call is open and to which the people under the first division head of DINKES may be proposed. */
    String fill() {
        comes(clock.today().with(TemporalAdjusters.next(DayOfWeek.MONDAY)));
        LocalDate monday = clock.today();
        planned("GTA-01", monday.plusDays(60), monday.plusDays(500), 30);
        String set = planned("ETK-01", monday.plusDays(1), monday.plusDays(520), 2);
        String ordered = planned("ARS-01", monday.plusDays(1), monday.plusDays(540), 3);
        comes(monday.plusDays(1));
        NOMINEES.forEach(nominee -> approved(propose(set, nominee)));
        NOMINEES.forEach(nominee -> approved(propose(ordered, nominee)));
        comes(monday.plusDays(4));
        decree(set);

        String calling = planned("MP-01", monday.plusDays(7), monday.plusDays(560), 25);
        comes(monday.plusDays(7));
        propose(calling, NOMINEES.get(0));
        processDriver.decide(SmallCity.KABID1_DINKES, propose(calling, NOMINEES.get(1)), "returned", LongNames.REASON);
        processDriver.decide(SmallCity.KABID2_DINKES, propose(calling, NOMINEES.get(2)), "rejected", LongNames.REASON);
        processDriver.decide(SmallCity.KABID2_DINKES, propose(calling, NOMINEES.get(3)), "approved");
        passes();
        return calling;
    }

    /** Mail reaches the first nominee only: their unit's HR answers for the others. To be said last, since the small city gives addresses back. */
    void unreachable() {
        NOMINEES.stream()
                .skip(1)
                .forEach(person -> jdbc.sql("UPDATE directory_person SET email = NULL WHERE id = ?")
                        .param(person.value())
                        .update());
    }

    /** Of the first nominee, for a programme to which no test calls: one that stands, beside one that was reversed. */
    String credit() {
        Details details = new Details(
                LocalDate.of(2026, 3, 2),
                LongNames.REASON,
                3,
                "800.2.2/0123/MP-01/BKPSDM/III/2026-" + clock.today(),
                false);
        Training training = new Training(
                "PBJ-01", LongNames.REASON, LocalDate.of(2026, 3, 5), new LearningHours(30), LongNames.REASON, details);
        Training other =
                new Training(null, LongNames.REASON, LocalDate.of(2026, 4, 5), new LearningHours(4), LongNames.REASON);
        ledger.credit(new Credit(NOMINEES.get(0), other, "busy city reversed"), null)
                .ifPresent(id -> ledger.reverse(id, LongNames.REASON, SmallCity.ANALYST));
        ledger.credit(new Credit(NOMINEES.get(0), training, "busy city"), null);
        return ledger.listOf(NOMINEES.get(0)).stream()
                .filter(LedgerEntry::stands)
                .findFirst()
                .orElseThrow()
                .id()
                .toString();
    }

    /** The training of a batch is over, and the result of its one participant is waited for. */
    String ended() {
        String number = new BatchRows(jdbc).batch("MP-01", "IN_TOWN", BatchStatus.ENDED);
        jdbc.sql("""
                        INSERT INTO participant_participant (batch, person, unit, name, rank, position, state)
                        VALUES (?, ?, 'DINKES', ?, 'III/b', ?, 'ACTIVE')
                        """)
                .params(number, NOMINEES.get(0).value(), LongNames.REASON, LongNames.REASON)
                .update();
        attended(number, NOMINEES.get(0));
        results.open(number);
        evaluations.open(number);
        batches.add(number);
        return number;
    }

    /** The next version of the course is being written, and one of its pages has faults. */
    void writes(String programme) {
        jdbc.sql("INSERT INTO courseware_draft VALUES (?, 1, ?, now()) ON CONFLICT DO NOTHING")
                .params(programme, SmallCity.ANALYST_2.value())
                .update();
        jdbc.sql("""
                        INSERT INTO courseware_page
                        SELECT programme, slug, number, title, module, minutes, mandatory, summary,
                            CASE number WHEN 1 THEN source || E'\\n\\nKalimat baru.' ELSE '[tautan](http://contoh.id)' END, ?, now()
                        FROM learning_page l WHERE programme = ? AND version = 1
                            AND NOT EXISTS (SELECT FROM courseware_page c WHERE c.programme = l.programme)
                        """).params(SmallCity.ANALYST_2.value(), programme).update();
        jdbc.sql("INSERT INTO courseware_writer VALUES (?, ?) ON CONFLICT DO NOTHING")
                .params(programme, SmallCity.ANALYST_2.value())
                .update();
    }

    private void attended(String batch, PersonId person) {
        UUID session = UUID.randomUUID();
        jdbc.sql("""
                        INSERT INTO session_session (id, batch, title, period, learning_hours, kind, mode, place, state)
                        VALUES (?, ?, ?, tstzrange('2026-01-05 01:00Z', '2026-01-05 03:00Z'), 2, 'CLASS', 'CLASSROOM', 'Aula', 'PLANNED')
                        """).params(session, batch, LongNames.REASON).update();
        jdbc.sql("""
                        INSERT INTO attendance_mark (session, person, state, late, how, by, reason, version, changed_at)
                        VALUES (?, ?, 'HADIR', 0, 'MANUAL', ?, '', 1, now())
                        """).params(session, person.value(), SmallCity.ANALYST.value()).update();
    }

    /** Two sessions of the batch, one of them in a kept room. */
    List<String> sessions(String batch) {
        LocalDate day = batchStart(batch);
        String title = LongNames.REASON.substring(0, Math.min(200, LongNames.REASON.length()));
        return List.of(
                sessions.add(batch, SessionFixtures.at(title, day, "08:00", "10:00"), SmallCity.ANALYST)
                        .toString(),
                sessions.add(
                                batch,
                                SessionFixtures.at(title, day, "10:00", "12:00", SessionFixtures.AULA),
                                SmallCity.ANALYST)
                        .toString());
    }

    /** Somebody from outside. */
    List<String> staff(String batch) {
        UUID id = UUID.randomUUID();
        jdbc.sql("""
                        INSERT INTO session_staff (id, batch, name, institution, email, task)
                        VALUES (?, ?, ?, ?, 'narasumber.panjang@lembaga.example', 'TRAINER')
                        """)
                .params(id, batch, LongNames.REASON.substring(0, 100), LongNames.REASON.substring(0, 100))
                .update();
        return List.of(id.toString());
    }

    /** The first nominee takes part in it. */
    void attends(String batch) {
        jdbc.sql("""
                        INSERT INTO participant_participant (batch, person, unit, name, rank, position, state)
                        SELECT :batch, id, 'DINKES', name, '', position, 'ACTIVE' FROM directory_person WHERE id = :person
                        ON CONFLICT DO NOTHING
                        """)
                .param("batch", batch)
                .param("person", NOMINEES.get(0).value())
                .update();
    }

    private LocalDate batchStart(String batch) {
        return jdbc.sql("SELECT starts FROM batch WHERE number = ?")
                .param(batch)
                .query(LocalDate.class)
                .single();
    }

    /** It was returned, so that it can be put right. */
    String evidence() {
        String number = evidence.handedIn(NOMINEES.get(0), LongNames.REASON);
        processDriver.decide(SmallCity.KABID1_DINKES, number, "returned", LongNames.REASON);
        return number;
    }

    private String planned(String programme, LocalDate opens, LocalDate starts, int seats) {
        String number = planning.plan(
                new BatchPlan(
                        programme,
                        new Schedule(opens, opens.plusDays(1), opens.plusDays(2), starts, starts.plusDays(4)),
                        Batch.Mode.CAMPURAN,
                        Batch.Location.IN_TOWN,
                        "Aula Badan Kepegawaian dan Pengembangan Sumber Daya Manusia Kota Pontianak, Jalan Letnan Jenderal Sutoyo",
                        new BatchPlan.Seating(seats, Map.of("DINKES", 1, "PUPR", 1))),
                SmallCity.ANALYST);
        batches.add(number);
        return number;
    }

    private String propose(String batch, PersonId nominee) {
        String number = nominations.submit(
                new Submission(batch, nominee, LongNames.REASON, LongNames.REASON), SmallCity.SUB_DINKES);
        cases.add(number);
        return number;
    }

    private void approved(String number) {
        String first = processDriver.task(number).candidates().toString();
        processDriver.decide(
                first.contains("KABID1-DINKES") ? SmallCity.KABID1_DINKES : SmallCity.KABID2_DINKES,
                number,
                "approved");
        processDriver.decide(SmallCity.KA_DINKES, number, "approved");
        processDriver.decide(SmallCity.ANALYST, number, "approved");
    }

    /** Two have seats, one gives his up, and the first of the reserve is asked. */
    private void decree(String batch) {
        processDriver.decide(SmallCity.ANALYST, batch, "frozen");
        processDriver.decide(SmallCity.KABID1_BKPSDM, batch, "approved");
        Map<String, String> decree = Map.of(
                "outcome",
                "approved",
                "decreeNumber",
                "800.2.1/" + batch + "/BKPSDM/2026",
                "decreeDate",
                clock.today().toString());
        processDriver.decide(SmallCity.KA_BKPSDM, processDriver.task(batch), decree);
        passes();
        String given = jdbc.sql(
                        "SELECT nomination FROM batch_seat WHERE batch = ? AND state = 'SEAT' ORDER BY rank LIMIT 1")
                .param(batch)
                .query(String.class)
                .single();
        withdrawals.withdraw(given, LongNames.REASON, SmallCity.SUB_DINKES);
        passes();
    }

    private void passes() {
        timeTravel.travel(clock.instant().plus(Duration.ofMinutes(16)), ran -> {});
    }

    private void comes(LocalDate day) {
        timeTravel.travel(
                day.atTime(LocalTime.of(9, 0)).atZone(BusinessClock.CITY).toInstant(), ran -> {});
    }

    List<String> batches() {
        return batches;
    }

    List<String> cases() {
        return cases;
    }

    /** Tasks that are open in these cases and batches. */
    List<String> tasks() {
        List<String> numbers = new ArrayList<>(cases);
        numbers.addAll(batches);
        return numbers.stream()
                .flatMap(number -> processDriver.tasks(number).stream())
                .map(task -> task.id().value())
                .toList();
    }
}
