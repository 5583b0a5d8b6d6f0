package id.go.pontianak.bangkom.lifecycle.session;

import static id.go.pontianak.bangkom.lifecycle.session.SessionFixtures.at;
import static id.go.pontianak.bangkom.lifecycle.session.SessionFixtures.time;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.pontianak.bangkom.foundation.decisionform.Why;
import id.go.pontianak.bangkom.foundation.journal.Journal;
import id.go.pontianak.bangkom.foundation.journal.JournalEntry;
import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.NotPossibleNow;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import id.go.pontianak.bangkom.foundation.time.TestClock;
import id.go.pontianak.bangkom.lifecycle.batch.BatchCompletion;
import id.go.pontianak.bangkom.lifecycle.batch.BatchFixtures;
import id.go.pontianak.bangkom.lifecycle.batch.FreeWeeks;
import id.go.pontianak.bangkom.lifecycle.batch.Schedule;
import id.go.pontianak.bangkom.lifecycle.session.Session.State;
import id.go.pontianak.bangkom.lifecycle.session.StaffMember.Task;
import id.go.pontianak.bangkom.support.IntegrationTest;
import id.go.pontianak.bangkom.support.SmallCity;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Sessions of a batch: in order, at one place at a time, changed by whoever runs the batch. Each test has a week of its own. */
@IntegrationTest
class SessionPlanningIT {

    private static final PersonId HR = SmallCity.ANALYST;
    private static final PersonId TRAINER = SmallCity.SEK_DINKES;
    private static final PersonId STRANGER = SmallCity.STAFF_1_PUPR;

    @Autowired
    private BatchFixtures batches;

    @Autowired
    private BatchCompletion completion;

    @Autowired
    private SessionPlanning planning;

    @Autowired
    private SessionMoves moves;

    @Autowired
    private Sessions sessions;

    @Autowired
    private StaffKeeping keeping;

    @Autowired
    private BatchStaff staff;

    @Autowired
    private Journal journal;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestClock clock;

    private LocalDate monday;
    private String batch;

    @BeforeEach
    void batchInAWeekOfItsOwn() {
        batches.city();
        monday = FreeWeeks.next(jdbc, LocalDate.of(2027, 2, 1));
        batch = planned();
    }

    @Test
    void givesThemInOrderAndTellsWhatWasHeld() {
        UUID second = planning.add(batch, at("Jadwal", monday.plusDays(1), "08:00", "11:00"), HR);
        UUID first = planning.add(batch, at("Pembukaan", monday, "08:15", "09:45"), HR);

        assertThat(sessions.of(batch)).extracting(Session::id).containsExactly(first, second);
        assertThat(sessions.of(batch)).extracting(Session::no).containsExactly(1, 2);
        assertThat(sessions.of(batch)).extracting(one -> one.hours().value()).containsExactly(2, 4);
        clock.set(monday, LocalTime.of(9, 45));
        assertThat(sessions.of(batch)).extracting(Session::state).containsExactly(State.HELD, State.PLANNED);
        assertThat(actions()).contains("journal.session.added");
    }

    @Test
    void aRoomIsAtOnePlaceAtATimeAndTheRefusalNamesWhatIsThere() {
        String other = planned();
        planning.add(other, at("Etika layanan", monday, "08:00", "10:00", SessionFixtures.AULA), HR);

        assertThatThrownBy(
                        () -> planning.add(batch, at("Pembukaan", monday, "09:45", "11:00", SessionFixtures.AULA), HR))
                .isInstanceOfSatisfying(RuleViolated.class, refusal -> {
                    assertThat(refusal.messageKey()).isEqualTo("refusal.session.taken.ROOM");
                    assertThat(refusal.arguments()).contains("Aula BKPSDM", "Etika layanan");
                });
        planning.add(batch, at("Pembukaan", monday, "10:00", "11:00", SessionFixtures.AULA), HR);
    }

    @Test
    void theDatabaseRefusesARoomTwiceWhateverTheProgramThinks() {
        planning.add(batch, at("Pembukaan", monday, "08:00", "10:00", SessionFixtures.AULA), HR);
        UUID other = planning.add(planned(), at("Etika", monday, "08:00", "10:00"), HR);

        assertThatThrownBy(() -> jdbc.sql("UPDATE session_session SET room = ? WHERE id = ?")
                        .params(SessionFixtures.AULA, other)
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("session_room_once_at_a_time");
    }

    @Test
    void participantsAreAtOneSessionAtATime() {
        planning.add(batch, at("Pembukaan", monday, "08:00", "10:00"), HR);

        assertThatThrownBy(() -> planning.add(batch, at("Jadwal", monday, "09:00", "11:00"), HR))
                .isInstanceOf(RuleViolated.class)
                .hasMessageContaining("taken.BATCH");
    }

    @Test
    void aTrainerIsAtOnePlaceAtATimeAlsoWhenASessionMoves() {
        UUID here = planning.add(batch, at("Pembukaan", monday, "08:00", "10:00"), HR);
        UUID there = planning.add(planned(), at("Etika", monday.plusDays(1), "08:00", "10:00"), HR);
        keeping.assign(StaffEntry.of(batch, here, Task.TRAINER, TRAINER), HR);
        keeping.assign(StaffEntry.of(batchOf(there), there, Task.ASSISTANT, TRAINER), HR);

        assertThatThrownBy(() -> moves.move(
                        here, time(monday.plusDays(1), "09:00", "11:00"), "Narasumber berhalangan hadir", HR))
                .isInstanceOfSatisfying(
                        RuleViolated.class,
                        refusal -> assertThat(refusal.arguments()).contains("Agus Sulaiman", "Etika"));
        assertThatThrownBy(() -> jdbc.sql(
                                "UPDATE session_session SET period = (SELECT period FROM session_session WHERE id = ?) WHERE id = ?")
                        .params(there, here)
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("session_staff_once_at_a_time");
        moves.cancel(there, "Kelas digabung dengan yang lain", HR);
        moves.move(here, time(monday.plusDays(1), "09:00", "11:00"), "Narasumber berhalangan hadir", HR);
        assertThat(sessions.find(here)).map(Session::day).contains(monday.plusDays(1));
    }

    @Test
    void whatHasBegunIsNeitherMovedNorDeletedButMayHaveFallenOut() {
        UUID id = planning.add(batch, at("Pembukaan", monday, "08:00", "10:00"), HR);
        clock.set(monday, LocalTime.of(8, 0));

        assertThatThrownBy(() -> moves.move(id, time(monday, "13:00", "15:00"), "Listrik padam di gedung", HR))
                .isInstanceOf(NotPossibleNow.class);
        assertThatThrownBy(() -> planning.delete(id, HR)).isInstanceOf(NotPossibleNow.class);
        moves.cancel(id, "Listrik padam di gedung", HR);
        assertThat(sessions.find(id)).map(Session::state).contains(State.CANCELLED);
        assertThat(journal.listOf(new CaseNumber(batch)))
                .extracting(JournalEntry::reason)
                .contains("Listrik padam di gedung");
    }

    @Test
    void liesOnTheDaysOfTheBatch() {
        assertThatThrownBy(() -> planning.add(batch, at("Pembukaan", monday.minusDays(1), "08:00", "10:00"), HR))
                .hasMessageContaining("refusal.session.day");
        assertThatThrownBy(() -> planning.add(batch, at("Penutupan", monday.plusDays(4), "08:00", "10:00"), HR))
                .hasMessageContaining("refusal.session.day");
    }

    @Test
    void whoeverPlannedItOrganisesItAndNobodyElseRunsIt() {
        UUID id = planning.add(batch, at("Pembukaan", monday, "08:00", "10:00"), HR);

        assertThat(staff.of(batch)).extracting(StaffMember::person).containsExactly(HR);
        assertThat(staff.mayRun(batch, STRANGER)).isFalse();
        assertThatThrownBy(() -> planning.add(batch, at("Jadwal", monday, "11:00", "12:00"), STRANGER))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> moves.cancel(id, "Tidak jadi dilaksanakan", TRAINER))
                .isInstanceOf(NotFound.class);

        keeping.assign(StaffEntry.of(batch, id, Task.TRAINER, TRAINER), HR);
        keeping.assign(StaffEntry.of(batch, null, Task.ORGANISER, STRANGER), HR);
        assertThat(staff.mayRun(batch, TRAINER)).isFalse();
        assertThat(staff.mayRunSession(id, TRAINER)).isTrue();
        assertThat(staff.mayRun(batch, STRANGER)).isTrue();
        planning.add(batch, at("Jadwal", monday, "11:00", "12:00"), STRANGER);
    }

    @Test
    void aCancelledBatchSetsItsRoomsFree() {
        UUID id = planning.add(batch, at("Pembukaan", monday, "08:00", "10:00", SessionFixtures.AULA), HR);

        completion.cancel(batch, Why.of("Anggaran dialihkan ke kegiatan lain"), HR);

        assertThat(sessions.find(id)).map(Session::state).contains(State.CANCELLED);
        planning.add(planned(), at("Etika", monday, "08:00", "10:00", SessionFixtures.AULA), HR);
        assertThatThrownBy(() -> planning.delete(id, HR)).isInstanceOf(NotPossibleNow.class);
    }

    private String planned() {
        return batches.planned(
                new Schedule(
                        LocalDate.of(2026, 11, 3),
                        LocalDate.of(2026, 11, 12),
                        LocalDate.of(2026, 11, 24),
                        monday,
                        monday.plusDays(3)),
                10,
                Map.of());
    }

    private String batchOf(UUID session) {
        return sessions.find(session).orElseThrow().batch();
    }

    private Iterable<String> actions() {
        return journal.listOf(new CaseNumber(batch)).stream()
                .map(JournalEntry::action)
                .toList();
    }
}
