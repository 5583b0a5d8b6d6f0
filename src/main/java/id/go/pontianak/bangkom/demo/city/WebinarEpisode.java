package id.go.pontianak.bangkom.demo.city;

import id.go.pontianak.bangkom.demo.city.hand.Desk;
import id.go.pontianak.bangkom.demo.city.hand.History;
import id.go.pontianak.bangkom.demo.city.hand.Proposals;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.batch.Seat;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** A webinar from its list to verified results, and an ethics class in which some give up their seats. */
final class WebinarEpisode {

    private static final String NO_TIME = "Jadwalnya bertepatan dengan pelayanan yang tidak dapat ditinggalkan.";
    private static final String WEBINAR = "WEB-01";
    private static final String ETHICS = "ETK-01";

    private final DemoScript city;
    private final History history;
    private final Desk desk;
    private final Proposals proposals;
    private final Teaching teaching;
    private final PersonId hr;

    WebinarEpisode(DemoScript city, History history, Desk desk, Proposals proposals, Teaching teaching, PersonId hr) {
        this.city = city;
        this.history = history;
        this.desk = desk;
        this.proposals = proposals;
        this.teaching = teaching;
        this.hr = hr;
    }

    /** Everybody confirms, two give up and the reserve moves up. */
    void fills() {
        history.comes(day(9), 9);
        List<String> seats = history.numbers(city.batch(WEBINAR), Seat.State.SEAT);
        seats.stream().limit(2).forEach(number -> giveUp(WEBINAR, number));
        city.confirm(seats.subList(2, seats.size()));
        history.comes(day(12), 9);
        desk.decide(history.numbers(city.batch(WEBINAR), Seat.State.OFFERED), Map.of("outcome", "accepted"));
        teaching.delivery().plan(city.batch(WEBINAR), day(26), hr);
    }

    void attended() {
        teaching.delivery().attend(city.batch(WEBINAR), hr);
    }

    void verified() {
        teaching.results().verify(city.batch(WEBINAR), hr);
    }

    void ethicsConfirm() {
        history.comes(day(16), 9);
        List<String> seats = history.numbers(city.batch(ETHICS), Seat.State.SEAT);
        city.confirm(seats.subList(0, Math.max(0, seats.size() - 4)));
    }

    void ethicsGiveUp() {
        history.numbers(city.batch(ETHICS), Seat.State.SEAT).stream()
                .limit(3)
                .forEach(number -> giveUp(ETHICS, number));
    }

    private void giveUp(String key, String number) {
        proposals.withdraw(number, NO_TIME, history.nominee(city.batch(key), number));
    }

    private static LocalDate day(int day) {
        return LocalDate.of(2026, 10, day);
    }
}
