package id.go.pontianak.bangkom.stories;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.bangkom.demo.clock.TimeTravel;
import id.go.pontianak.bangkom.foundation.access.Accounts;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.time.BusinessClock;
import id.go.pontianak.bangkom.lifecycle.assessment.AssessmentFixtures;
import id.go.pontianak.bangkom.lifecycle.batch.Batch;
import id.go.pontianak.bangkom.lifecycle.batch.BatchPlan;
import id.go.pontianak.bangkom.lifecycle.batch.BatchPlanning;
import id.go.pontianak.bangkom.lifecycle.batch.Schedule;
import id.go.pontianak.bangkom.lifecycle.batch.Seat;
import id.go.pontianak.bangkom.lifecycle.batch.Seats;
import id.go.pontianak.bangkom.lifecycle.nomination.Nominations;
import id.go.pontianak.bangkom.lifecycle.nomination.Submission;
import id.go.pontianak.bangkom.lifecycle.session.SessionFixtures;
import id.go.pontianak.bangkom.lifecycle.session.SessionPlanning;
import id.go.pontianak.bangkom.support.People;
import id.go.pontianak.bangkom.support.ProcessDriver;
import id.go.pontianak.bangkom.support.SmallCity;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What has happened before the story begins: MP-01 is planned with four sessions, four people are proposed and approved, the list is set. */
@Component
class DeliveryStage {

    private static final AtomicInteger PLAYS = new AtomicInteger();
    private static final List<String> NAMES =
            List.of("Ayu Lestari", "Bagus Permana", "Cici Paramita", "Dodi Firmansyah");

    /** Somebody of the story; {@code nomination} is his case. */
    record Cast(PersonId person, String name, String username, String email, String nomination) {}

    private final ObjectProvider<TimeTravel> timeTravel;
    private final BusinessClock clock;
    private final BatchPlanning planning;
    private final SessionPlanning sessions;
    private final Nominations nominations;
    private final Seats seats;
    private final Accounts accounts;
    private final ProcessDriver driver;
    private final AssessmentFixtures assessment;
    private final JdbcClient jdbc;

    private final List<Cast> cast = new ArrayList<>();
    private final List<UUID> meetings = new ArrayList<>();
    private String batch = "";
    private String heldBy = "";
    private LocalDate first = LocalDate.MIN;

    DeliveryStage(
            ObjectProvider<TimeTravel> timeTravel,
            BusinessClock clock,
            BatchPlanning planning,
            SessionPlanning sessions,
            Nominations nominations,
            Seats seats,
            Accounts accounts,
            ProcessDriver driver,
            AssessmentFixtures assessment,
            JdbcClient jdbc) {
        this.timeTravel = timeTravel;
        this.clock = clock;
        this.planning = planning;
        this.sessions = sessions;
        this.nominations = nominations;
        this.seats = seats;
        this.accounts = accounts;
        this.driver = driver;
        this.assessment = assessment;
        this.jdbc = jdbc;
    }

    /** Three seats, four people, the fourth on the reserve; nobody has confirmed yet. */
    void set() {
        open();
        assessment.approve();
        plan();
        meet();
        proposeFour();
        setTheList();
    }

    /** The same list, but an organiser outside the city holds the training: the city plans no sessions and no tests. */
    void setFor(String organiser) {
        open();
        heldBy = jdbc.sql("SELECT held_by FROM catalogue_programme WHERE code = 'MP-01'")
                .query(String.class)
                .single();
        holds(organiser);
        plan();
        proposeFour();
        setTheList();
    }

    private void holds(String provider) {
        jdbc.sql("UPDATE catalogue_programme SET held_by = ? WHERE code = 'MP-01'")
                .param(provider)
                .update();
    }

    private void open() {
        SmallCity.load(jdbc);
        CityAccounts.openWithSecondAnalyst(accounts, jdbc);
    }

    private void plan() {
        if (clock.today().getDayOfWeek() != DayOfWeek.MONDAY) {
            comes(clock.today().with(TemporalAdjusters.next(DayOfWeek.MONDAY)), "09:00");
        }
        LocalDate today = clock.today();
        first = today.plusWeeks(7);
        Schedule schedule =
                new Schedule(today.plusDays(1), today.plusDays(8), today.plusDays(22), first, first.plusDays(2));
        batch = planning.plan(
                new BatchPlan(
                        "MP-01",
                        schedule,
                        Batch.Mode.TATAP_MUKA,
                        Batch.Location.IN_TOWN,
                        "Aula BKPSDM Kota Pontianak",
                        new BatchPlan.Seating(3, Map.of())),
                SmallCity.ANALYST);
    }

    private void meet() {
        meetings.clear();
        meet("Inisiasi proyek", first, "08:00", "12:30");
        meet("Perencanaan", first, "13:30", "16:30");
        meet("Pelaksanaan dan kendali", first.plusDays(1), "08:00", "12:30");
        meet("Serah terima", first.plusDays(2), "08:00", "12:30");
    }

    private void meet(String title, LocalDate day, String from, String to) {
        meetings.add(sessions.add(batch, SessionFixtures.at(title, day, from, to), SmallCity.ANALYST));
    }

    private void proposeFour() {
        comes(clock.today().plusDays(1), "09:00");
        cast.clear();
        int play = PLAYS.incrementAndGet();
        for (String name : NAMES) {
            PersonId person = People.like(jdbc, SmallCity.STAFF_1_DINKES);
            jdbc.sql("UPDATE directory_person SET name = ? WHERE id = ?")
                    .params(name, person.value())
                    .update();
            String username = name.substring(0, name.indexOf(' ')).toLowerCase(Locale.ROOT) + play;
            accounts.create(username, person, "bangkom", Set.of());
            String nomination = nominations.submit(
                    new Submission(batch, person, "Mengelola proyek perangkat daerah.", "Sesuai tugasnya."), person);
            cast.add(new Cast(person, name, username, People.addressOf(person), nomination));
        }
        for (PersonId official : List.of(SmallCity.KABID1_DINKES, SmallCity.KA_DINKES, SmallCity.ANALYST)) {
            cast.forEach(one -> decides(official, one.nomination(), Map.of("outcome", "approved")));
        }
    }

    private void setTheList() {
        comes(clock.today().plusDays(21), "09:00");
        decides(SmallCity.ANALYST, batch, Map.of("outcome", "frozen"));
        decides(SmallCity.KABID1_BKPSDM, batch, Map.of("outcome", "approved"));
        decides(
                SmallCity.KA_BKPSDM,
                batch,
                Map.of(
                        "outcome", "approved",
                        "decreeNumber", "800.2.1/%s/BKPSDM".formatted(batch),
                        "decreeDate", clock.today().toString()));
        passes();
        assertThat(seats.listOf(batch))
                .extracting(Seat::state)
                .containsExactly(Seat.State.SEAT, Seat.State.SEAT, Seat.State.SEAT, Seat.State.RESERVE);
    }

    /** The engine opens tasks in its own time. */
    void decides(PersonId official, String number, Map<String, String> fields) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .ignoreExceptions()
                .untilAsserted(() -> driver.decide(official, driver.task(number), new HashMap<>(fields)));
    }

    /** In the order of the list; the last one is on the reserve. */
    Cast at(int place) {
        Seat seat = seats.listOf(batch).get(place);
        return cast.stream()
                .filter(one -> one.person().equals(seat.person()))
                .findFirst()
                .orElseThrow();
    }

    List<Cast> cast() {
        return cast;
    }

    String batch() {
        return batch;
    }

    LocalDate first() {
        return first;
    }

    String meeting(int no) {
        return "/batches/" + batch + "/sessions/" + meetings.get(no);
    }

    /** A quarter of an hour of business time: what is merged is sent by then. */
    void passes() {
        travel(clock.instant().plus(Duration.ofMinutes(16)));
    }

    void comes(LocalDate day, String hour) {
        travel(day.atTime(LocalTime.parse(hour)).atZone(BusinessClock.CITY).toInstant());
    }

    private void travel(Instant target) {
        timeTravel.getObject().travel(target, ran -> {});
    }

    LocalDate today() {
        return clock.today();
    }

    void leave() {
        assessment.disapprove();
        if (!heldBy.isEmpty()) {
            holds(heldBy);
            heldBy = "";
        }
    }
}
