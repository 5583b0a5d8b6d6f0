package id.go.pontianak.bangkom.lifecycle.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import id.go.pontianak.bangkom.foundation.kernel.LearningHours;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.attendance.Presence.Attended;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PresenceTest {

    private static final PersonId PERSON = PersonId.random();

    /** Two sessions of a day, of which one is missed: the percentage goes by learning hours, not by sessions. */
    @Test
    void thePercentageIsThatOfLearningHours() {
        Presence presence = presence(session(5, MarkState.HADIR, 0), session(3, MarkState.TANPA_KETERANGAN, 0));

        assertThat(presence.held()).isEqualTo(new LearningHours(8));
        assertThat(presence.present()).isEqualTo(new LearningHours(5));
        assertThat(presence.percent()).isEqualTo(62);
        assertThat(presence.absent()).isEqualTo(1);
    }

    @Test
    void leaveAndIllnessCountAsMissedAndAreShownApart() {
        Presence presence = presence(
                session(4, MarkState.HADIR, 7),
                session(4, MarkState.IZIN, 0),
                session(1, MarkState.SAKIT, 0),
                session(1, null, 0));

        assertThat(presence.percent()).isEqualTo(40);
        assertThat(List.of(
                        presence.excused(), presence.ill(), presence.absent(), presence.late(), presence.unrecorded()))
                .containsExactly(1, 1, 0, 1, 1);
    }

    @Test
    void whatIsBelowNinetyIsNotNinety() {
        assertThat(presence(session(899, MarkState.HADIR, 0), session(101, MarkState.IZIN, 0))
                        .percent())
                .isEqualTo(89);
        assertThat(presence().percent()).isZero();
        assertThat(presence(session(6, MarkState.HADIR, 0)).percent()).isEqualTo(100);
    }

    /** A day counts as missed when nothing of it was attended and all of it is recorded. */
    @Test
    void sessionsHoursAndWholeDaysThatWereMissedAreCounted() {
        Presence presence = presence(
                on(1, 2, MarkState.IZIN, 0),
                on(1, 3, MarkState.SAKIT, 0),
                on(2, 4, MarkState.TANPA_KETERANGAN, 0),
                on(2, 4, MarkState.HADIR, 0),
                on(3, 4, MarkState.IZIN, 0),
                on(3, 4, null, 0));

        assertThat(presence.missed()).isEqualTo(new Presence.Missed(4, new LearningHours(13), 1));
    }

    private static Presence presence(Attended... sessions) {
        return Presence.of(PERSON, List.of(sessions));
    }

    private static Attended session(int hours, @Nullable MarkState state, int late) {
        return on(1, hours, state, late);
    }

    private static Attended on(int day, int hours, @Nullable MarkState state, int late) {
        return new Attended(LocalDate.of(2027, 3, day), new LearningHours(hours), state, late);
    }
}
