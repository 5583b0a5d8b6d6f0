package id.go.pontianak.bangkom.demo.city;

import id.go.pontianak.bangkom.demo.city.hand.History;
import id.go.pontianak.bangkom.demo.city.people.Cast;
import id.go.pontianak.bangkom.demo.city.people.Population;
import id.go.pontianak.bangkom.demo.city.people.Resident;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.batch.Schedule;
import id.go.pontianak.bangkom.lifecycle.batch.Seat;
import java.time.LocalDate;
import java.util.List;

/** A course that people learn by themselves: proposed, set, and begun by three of four. */
final class SelfPacedEpisode {

    static final String BATCH = "KES-01 mandiri";

    private static final String HEALTH = "KES-01";
    private static final int LEARNERS = 4;
    private static final int ALL_PAGES = 7;
    private static final int LOGGED = 10;

    private final DemoScript city;
    private final History history;
    private final Teaching teaching;
    private final Cast cast;
    private final List<Resident> nurses;
    private final PersonId superior;

    SelfPacedEpisode(DemoScript city, History history, Teaching teaching, Cast cast, Population people) {
        this.city = city;
        this.history = history;
        this.teaching = teaching;
        this.cast = cast;
        this.nurses = people.staffOf("KABID2-DINKES");
        this.superior = people.holder("KABID2-DINKES").id();
    }

    void called() {
        city.planSelfPaced(
                BATCH,
                HEALTH,
                LEARNERS,
                new Schedule(
                        LocalDate.of(2026, 9, 8),
                        LocalDate.of(2026, 9, 25),
                        LocalDate.of(2026, 10, 5),
                        LocalDate.of(2026, 10, 20),
                        LocalDate.of(2027, 1, 15)));
    }

    void proposed() {
        PersonId proposer = cast.pengelola().id();
        city.add(BATCH, cast.pegawai(), proposer);
        nurses.stream().limit(LEARNERS - 1L).forEach(nurse -> city.add(BATCH, nurse, proposer));
    }

    /** Nobody selects: the seats were given on the selection date. */
    void set() {
        city.confirm(history.numbers(city.batch(BATCH), Seat.State.SEAT));
    }

    /** One is done, the employee of the sign-in page in the middle, one at the beginning; the last has not opened a page. */
    void begun() {
        PersonId hr = cast.analis().id();
        Resident first = nurses.get(0);
        teaching.learners().learn(first, HEALTH, ALL_PAGES, LOGGED);
        teaching.learners().confirm(first, HEALTH, superior);
        teaching.tests().sat(city.batch(BATCH), first, 50, 90, hr);
        teaching.learners().learn(cast.pegawai(), HEALTH, 4, 3);
        teaching.tests().entered(city.batch(BATCH), cast.pegawai(), 40, hr);
        teaching.learners().learn(nurses.get(1), HEALTH, 1, 0);
    }
}
