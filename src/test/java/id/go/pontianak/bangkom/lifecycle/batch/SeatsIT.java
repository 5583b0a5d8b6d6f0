package id.go.pontianak.bangkom.lifecycle.batch;

import static id.go.pontianak.bangkom.lifecycle.batch.BatchFixtures.nomination;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.go.pontianak.bangkom.foundation.bulk.BulkRuns;
import id.go.pontianak.bangkom.foundation.decisionform.Why;
import id.go.pontianak.bangkom.foundation.kernel.DateRange;
import id.go.pontianak.bangkom.foundation.kernel.NotPossibleNow;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import id.go.pontianak.bangkom.foundation.time.TestClock;
import id.go.pontianak.bangkom.support.IntegrationTest;
import id.go.pontianak.bangkom.support.SmallCity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A freed seat goes to the next of the reserve and to nobody else, however many things happen at once. Only the database can show this:
 * the locks and the exclusion constraint are what is tested.
 */
@IntegrationTest
class SeatsIT {

    @Autowired
    private BatchFixtures batches;

    @Autowired
    private StandInCandidacies candidacies;

    @Autowired
    private Seats seats;

    @Autowired
    private TakenDays taken;

    @Autowired
    private BatchChanges changes;

    @Autowired
    private BatchSeating seating;

    @Autowired
    private BulkRuns runs;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void city() {
        batches.city();
    }

    @Test
    void offersAFreedSeatToTheNextAndLapsesToTheOneAfter() {
        String number = decreed(2, 5);
        seats.release(nomination(number, 1));
        assertThat(states(number)).containsExactly("2 SEAT", "3 OFFERED", "1 RELEASED");
        seats.release(nomination(number, 3));
        assertThat(states(number)).containsExactly("2 SEAT", "1 RELEASED", "3 RELEASED");
    }

    /** The first day is a Monday: on the Friday before there is a working day left for nobody, on the Thursday there is one. */
    @Test
    void aSeatThatIsFreedInTheLastHoursIsForHrToFill() {
        String number = decreed(2, 3);
        String before = decreed(2, 3);
        clock.set(Instant.parse("2026-12-03T03:00:00Z"));
        seats.release(nomination(before, 1));
        assertThat(states(before)).as("can be answered").containsExactly("2 SEAT", "3 OFFERED", "1 RELEASED");
        assertThat(told(before)).isEmpty();
        clock.set(Instant.parse("2026-12-04T03:00:00Z"));
        seats.release(nomination(number, 1));
        assertThat(states(number)).as("cannot be answered").containsExactly("2 SEAT", "3 RESERVE", "1 RELEASED");
        assertThat(told(number)).containsExactly("role:hr-analyst");

        seating.reseat(number, new BatchPlan.Seating(2, Map.of()), "Sudah dihubungi dan bersedia", SmallCity.ANALYST);
        assertThat(states(number)).as("HR has called him").containsExactly("2 SEAT", "3 OFFERED", "1 RELEASED");
    }

    @Test
    void takesAnOfferOnlyInItsWindow() {
        String number = decreed(5, 6);
        seats.release(nomination(number, 1));
        String next = nomination(number, 6);
        Instant until = seats.findOf(next).orElseThrow().offerUntil();
        assertThat(until).isEqualTo("2026-11-26T17:00:00Z");

        clock.set(until);
        assertThatThrownBy(() -> seats.accept(next)).isInstanceOf(NotPossibleNow.class);
        clock.set(until.minusSeconds(1));
        seats.accept(next);
        assertThat(seats.findOf(next).orElseThrow().state()).isEqualTo(Seat.State.SEAT);
        assertThatThrownBy(() -> seats.accept(next)).isInstanceOf(NotPossibleNow.class);
    }

    @Test
    void letsALatecomerTakeAFreeSeatByAnOffer() {
        String number = decreed(3, 2);
        Seat place = seats.joinReserve(number, SmallCity.SEKCAM_KOTA, nomination(number, 9))
                .orElseThrow();

        assertThat(place.state()).isEqualTo(Seat.State.OFFERED);
        assertThat(place.rank()).isEqualTo(3);
    }

    @Test
    void fillsNewSeatsFromTheReserveOnlyAndNeverFallsBelowWhatIsTaken() {
        String number = decreed(5, 6);
        seating.reseat(number, new BatchPlan.Seating(8, Map.of()), "Ruang lebih besar", SmallCity.ANALYST);
        assertThat(seats.findOf(nomination(number, 6)).orElseThrow().state()).isEqualTo(Seat.State.OFFERED);

        assertThatThrownBy(() ->
                        seating.reseat(number, new BatchPlan.Seating(5, Map.of()), "Ruang kecil", SmallCity.ANALYST))
                .isInstanceOf(RuleViolated.class)
                .hasMessage("refusal.batch.seatsTaken");
    }

    @Test
    void passesOverWhoSitsElsewhereOnTheseDays() {
        List<PersonId> people = people(3);
        String elsewhere = batches.decreed(1, candidacies, people.subList(1, 2));
        String number = batches.calling(1, Map.of());
        candidacies.ready(number, "1", people.get(0), "DINKES", 0, "Baik");
        candidacies.ready(number, "2", people.get(1), "DINKES", 9, "Baik");
        batches.toSelection(number);
        batches.decree(number);

        seats.release(nomination(number, 1));
        assertThat(seats.findOf(nomination(number, 2)).orElseThrow().state()).isEqualTo(Seat.State.RESERVE);
        assertThat(taken.overlapping(people.get(1), days()))
                .extracting(Seat::batch)
                .containsExactly(elsewhere);
        seats.release(nomination(elsewhere, 1));
    }

    @Test
    void marksACollisionAfterTheDatesMoveAndKeepsTheSeatUntilHrHasDecided() {
        List<PersonId> people = people(1);
        Schedule usual = BatchFixtures.schedule();
        Schedule later = new Schedule(
                usual.opens(),
                usual.nominationDeadline(),
                usual.selectionDate(),
                LocalDate.of(2027, 3, 1),
                LocalDate.of(2027, 3, 3));
        String first = batches.decreed(later, 1, candidacies, people);
        String second = batches.decreed(1, candidacies, people);
        runs.workAll();
        changes.reschedule(second, later, Why.of("Digeser satu pekan"), SmallCity.ANALYST);
        runs.workAll();
        assertThat(seats.findOf(nomination(second, 1)).orElseThrow().state()).isEqualTo(Seat.State.CLASH);
        assertThat(candidacies.told(nomination(second, 1))).endsWith("moved, clash");

        assertThatThrownBy(() -> seats.reinstate(nomination(second, 1))).isInstanceOf(NotPossibleNow.class);
        seats.release(nomination(first, 1));
        seats.reinstate(nomination(second, 1));
        assertThat(seats.findOf(nomination(second, 1)).orElseThrow().state()).isEqualTo(Seat.State.SEAT);
        seats.release(nomination(second, 1));
    }

    @Test
    void cannotSeatAPersonTwiceAtATimeEvenBySql() {
        String number = decreed(1, 1);
        Seat seat = seats.findOf(nomination(number, 1)).orElseThrow();

        assertThatThrownBy(() -> jdbc.sql("""
                        INSERT INTO batch_seat (batch, person, unit, period, nomination, rank, state)
                        SELECT number, :person, 'DINKES', daterange('2026-12-10', '2026-12-11', '[]'), 'PROBE-X', 1, 'SEAT'
                        FROM batch WHERE number <> :batch LIMIT 1
                        """)
                        .param("person", seat.person().value())
                        .param("batch", number)
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("batch_seat_once_at_a_time");
    }

    @Test
    void givesEachFreedSeatToExactlyOneOfManyAtOnce() throws Exception {
        String number = decreed(10, 12);
        List<String> leaving = List.of(nomination(number, 1), nomination(number, 2), nomination(number, 3));
        List<Runnable> at = new ArrayList<>();
        leaving.forEach(one -> at.add(() -> seats.release(one)));
        at.add(() -> seats.joinReserve(number, SmallCity.INSPEKTUR, nomination(number, 98)));
        at.add(() -> seats.joinReserve(number, SmallCity.AUDITOR, nomination(number, 99)));
        atOnce(at);

        assertThat(count(number, "SEAT")).isEqualTo(7);
        assertThat(count(number, "OFFERED")).isEqualTo(3);
        assertThat(count(number, "RESERVE")).isEqualTo(1);
    }

    @Test
    void seatsAPersonOnceWhenTwoBatchesOfferAtOnce() throws Exception {
        for (int round = 0; round < 5; round++) {
            PersonId wanted = people(30).get(20 + round);
            List<PersonId> holders = people(12);
            String one = batches.decreed(1, candidacies, List.of(holders.get(2 * round), wanted));
            String other = batches.decreed(1, candidacies, List.of(holders.get(2 * round + 1), wanted));
            atOnce(List.of(() -> seats.release(nomination(one, 1)), () -> seats.release(nomination(other, 1))));

            assertThat(taken.overlapping(wanted, days())).hasSize(1);
            seats.release(nomination(one, 2));
            seats.release(nomination(other, 2));
        }
    }

    private static void atOnce(List<Runnable> works) throws Exception {
        CyclicBarrier barrier = new CyclicBarrier(works.size());
        ExecutorService threads = Executors.newFixedThreadPool(works.size());
        try {
            List<Future<?>> done = new ArrayList<>();
            for (Runnable work : works) {
                done.add(threads.submit(() -> {
                    barrier.await();
                    work.run();
                    return null;
                }));
            }
            for (Future<?> one : done) {
                one.get();
            }
        } finally {
            threads.shutdown();
        }
    }

    /** A batch of its own days would hide collisions: tests share the days and use people of their own. */
    private String decreed(int places, int candidates) {
        return batches.decreed(places, candidacies, people(candidates));
    }

    private List<PersonId> people(int count) {
        List<PersonId> people = new ArrayList<>();
        for (int at = 0; at < count; at++) {
            PersonId id = PersonId.random();
            jdbc.sql("""
                            INSERT INTO directory_person (id, name, unit_code, tier, position)
                            VALUES (:id, :name, 'DINKES', 'PELAKSANA', 'Pengadministrasi Umum')
                            """)
                    .param("id", id.value())
                    .param("name", "Calon " + id.toString().substring(0, 8))
                    .update();
            people.add(id);
        }
        return people;
    }

    /** Who is told of seats that nobody is offered. */
    private List<String> told(String number) {
        return jdbc.sql(
                        "SELECT DISTINCT addressee FROM notification_notice WHERE case_number = ? AND template = 'batch/seat-free'")
                .param(number)
                .query(String.class)
                .list();
    }

    private List<String> states(String number) {
        return seats.listOf(number).stream()
                .map(seat -> seat.nomination().substring(seat.nomination().lastIndexOf('-') + 1) + ' ' + seat.state())
                .toList();
    }

    private int count(String number, String state) {
        return (int) seats.listOf(number).stream()
                .filter(seat -> seat.state().name().equals(state))
                .count();
    }

    private static DateRange days() {
        return new DateRange(
                BatchFixtures.schedule().starts(), BatchFixtures.schedule().ends());
    }
}
