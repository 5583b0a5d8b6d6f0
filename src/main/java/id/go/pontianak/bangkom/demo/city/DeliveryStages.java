package id.go.pontianak.bangkom.demo.city;

import id.go.pontianak.bangkom.demo.city.hand.Desk;
import id.go.pontianak.bangkom.demo.city.hand.History;
import id.go.pontianak.bangkom.demo.city.people.Cast;
import id.go.pontianak.bangkom.demo.city.people.Crowd;
import id.go.pontianak.bangkom.foundation.directory.PositionTier;
import id.go.pontianak.bangkom.lifecycle.batch.Seat;
import java.time.LocalDate;
import java.util.List;

/**
 * Four small classes in the stages of delivery that the others have not reached or passed: called up, under way, over without results, and one whose
 * list the organiser outside the city has.
 */
final class DeliveryStages {

    private static final String CALLED_UP = "TIK-01 dipanggil";
    private static final String UNDER_WAY = "ETK-01 berjalan";
    private static final String OVER = "MP-01 selesai";
    private static final String OUTSIDE = "PRB-01 BPSDM";
    private static final List<String> ALL = List.of(CALLED_UP, UNDER_WAY, OVER, OUTSIDE);
    private static final int PEOPLE = 6;

    private final DemoScript city;
    private final History history;
    private final Desk desk;
    private final Teaching teaching;
    private final Cast cast;

    DeliveryStages(DemoScript city, History history, Desk desk, Teaching teaching, Cast cast) {
        this.city = city;
        this.history = history;
        this.desk = desk;
        this.teaching = teaching;
        this.cast = cast;
    }

    void called() {
        plan(CALLED_UP, "Laboratorium Diskominfo", day(11, 9), 3);
        plan(UNDER_WAY, "Aula BKPSDM Kota Pontianak", day(10, 30), 5);
        plan(OVER, "Aula BKPSDM Kota Pontianak", day(10, 26), 4);
        plan(OUTSIDE, "BPSDM Kalimantan Barat", day(11, 18), 3);
    }

    private void plan(String key, String place, LocalDate starts, int days) {
        String programme = key.substring(0, key.indexOf(' '));
        city.plan(key, programme, place, PEOPLE, day(9, 8), day(9, 25), day(10, 5), starts, days);
    }

    void proposed() {
        List.of(CALLED_UP, UNDER_WAY, OVER).forEach(key -> city.submit(key, PEOPLE, Crowd::staff));
        city.submit(OUTSIDE, PEOPLE, Crowd.tier(PositionTier.ADMINISTRATOR));
    }

    List<String> batches() {
        return ALL;
    }

    /** All four lists on the days on which others are decided too. */
    void handedUp() {
        ALL.forEach(key -> history.handUp(city.batch(key)));
    }

    void endorsed() {
        desk.approve(ALL.stream().map(city::batch).toList());
    }

    /** Set and confirmed; those of the city get their sessions, the organiser outside gets its list. */
    void set() {
        int number = 230;
        for (String key : ALL) {
            history.decree(city.batch(key), "800.2.1/" + number++ + "/BKPSDM/2026");
            city.confirm(history.numbers(city.batch(key), Seat.State.SEAT));
        }
        List.of(CALLED_UP, UNDER_WAY, OVER).forEach(key -> teaching.sessions().prepare(city.batch(key), cast));
        teaching.lists()
                .send(
                        city.batch(OUTSIDE),
                        "800.2.1/236/BKPSDM/2026",
                        cast.analis().id());
    }

    /** Who was there until now: of the class that is over on all days, of the one under way on its first. */
    void attended() {
        teaching.delivery().attend(city.batch(OVER), cast.analis().id());
        teaching.delivery().attend(city.batch(UNDER_WAY), cast.analis().id());
    }

    private static LocalDate day(int month, int day) {
        return LocalDate.of(2026, month, day);
    }
}
