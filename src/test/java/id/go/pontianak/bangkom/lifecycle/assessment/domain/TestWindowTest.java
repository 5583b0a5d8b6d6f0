package id.go.pontianak.bangkom.lifecycle.assessment.domain;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.bangkom.foundation.kernel.City;
import id.go.pontianak.bangkom.foundation.kernel.DateRange;
import id.go.pontianak.bangkom.foundation.kernel.LearningHours;
import id.go.pontianak.bangkom.lifecycle.batch.Batch;
import id.go.pontianak.bangkom.lifecycle.batch.BatchStatus;
import id.go.pontianak.bangkom.lifecycle.session.Session;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Where the calendar of a batch puts its tests. */
class TestWindowTest {

    private static final LocalDate FIRST = LocalDate.of(2027, 3, 8);
    private static final LocalDate LAST = FIRST.plusDays(3);
    private static final Instant CALLED_UP = at(FIRST.minusDays(9), "08:00");

    @Test
    void withoutSessionsTheDaysOfTheTrainingCount() {
        assertThat(TestWindow.beforeTraining(batch(), List.of(), CALLED_UP))
                .isEqualTo(new TestWindow(CALLED_UP, at(FIRST.plusDays(1), "00:00")));
        assertThat(TestWindow.afterTraining(batch(), List.of()))
                .isEqualTo(new TestWindow(at(LAST, "00:00"), at(LAST.plusDays(1), "00:00")));
    }

    @Test
    void sessionsThatTakePlaceSayWhen() {
        List<Session> plan = List.of(
                session(FIRST, "07:00", "07:30", Session.State.CANCELLED),
                session(FIRST, "08:00", "10:15", Session.State.PLANNED),
                session(LAST, "08:30", "10:00", Session.State.PLANNED),
                session(LAST, "10:15", "12:00", Session.State.PLANNED));
        assertThat(TestWindow.beforeTraining(batch(), plan, CALLED_UP).closes()).isEqualTo(at(FIRST, "10:15"));
        assertThat(TestWindow.afterTraining(batch(), plan))
                .isEqualTo(new TestWindow(at(LAST, "08:30"), at(LAST.plusDays(1), "00:00")));
    }

    @Test
    void aWindowThatIsOverOrEmptyIsNotWorthOpening() {
        TestWindow window = new TestWindow(at(FIRST, "08:00"), at(FIRST, "10:00"));
        assertThat(window.worthOpening(at(FIRST, "09:59"))).isTrue();
        assertThat(window.worthOpening(at(FIRST, "10:00"))).isFalse();
        assertThat(new TestWindow(window.closes(), window.opens()).worthOpening(CALLED_UP))
                .isFalse();
    }

    private static Session session(LocalDate day, String from, String to, Session.State state) {
        return new Session(
                UUID.randomUUID(),
                "BATCH-MP01-2027-1",
                1,
                "Sesi",
                at(day, from),
                at(day, to),
                new LearningHours(2),
                Session.Kind.CLASS,
                Session.Mode.CLASSROOM,
                null,
                "Aula",
                state);
    }

    private static Batch batch() {
        return new Batch(
                "BATCH-MP01-2027-1",
                "MP-01",
                1,
                "Manajemen Proyek",
                BatchStatus.CALLED_UP,
                FIRST.minusDays(60),
                FIRST.minusDays(40),
                FIRST.minusDays(30),
                new DateRange(FIRST, LAST),
                Batch.Mode.TATAP_MUKA,
                Batch.Location.IN_TOWN,
                "Aula",
                30,
                1);
    }

    private static Instant at(LocalDate day, String time) {
        return day.atTime(LocalTime.parse(time)).atZone(City.ZONE).toInstant();
    }
}
