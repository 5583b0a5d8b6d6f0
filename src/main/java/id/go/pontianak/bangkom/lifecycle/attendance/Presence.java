package id.go.pontianak.bangkom.lifecycle.attendance;

import id.go.pontianak.bangkom.foundation.kernel.LearningHours;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Attendance of a person at a batch: learning hours (JP) of the sessions that were held and of those attended, their percentage rounded
 * down, so that 89.9 is not 90, and in how many sessions the person was excused, ill, absent, late or not recorded yet. Where no session was held
 * {@code held} is none and the percentage 0.
 */
public record Presence(
        PersonId person,
        LearningHours held,
        LearningHours present,
        int percent,
        int excused,
        int ill,
        int absent,
        int late,
        int unrecorded,
        Missed missed) {

    private static final int WHOLE = 100;

    /** One session that was held on that day; {@code state} is null where nothing is recorded. */
    public record Attended(
            LocalDate day, LearningHours hours, @Nullable MarkState state, int minutesLate) {

        boolean missed() {
            return state != null && state != MarkState.HADIR;
        }
    }

    /** What was missed for whatever reason: sessions, their learning hours, and days of which each session was. */
    public record Missed(int sessions, LearningHours hours, int days) {

        static Missed of(Collection<Attended> sessions) {
            List<Attended> missed = sessions.stream().filter(Attended::missed).toList();
            Map<LocalDate, List<Attended>> days = sessions.stream().collect(Collectors.groupingBy(Attended::day));
            return new Missed(
                    missed.size(),
                    new LearningHours(
                            missed.stream().mapToInt(one -> one.hours().value()).sum()),
                    (int) days.values().stream()
                            .filter(day -> day.stream().allMatch(Attended::missed))
                            .count());
        }
    }

    static Presence of(PersonId person, Collection<Attended> sessions) {
        int held = sessions.stream().mapToInt(one -> one.hours().value()).sum();
        int present = sessions.stream()
                .filter(one -> one.state() == MarkState.HADIR)
                .mapToInt(one -> one.hours().value())
                .sum();
        return new Presence(
                person,
                new LearningHours(held),
                new LearningHours(present),
                held == 0 ? 0 : present * WHOLE / held,
                count(sessions, MarkState.IZIN),
                count(sessions, MarkState.SAKIT),
                count(sessions, MarkState.TANPA_KETERANGAN),
                count(sessions, one -> one.minutesLate() > 0),
                count(sessions, one -> one.state() == null),
                Missed.of(sessions));
    }

    private static int count(Collection<Attended> sessions, MarkState state) {
        return count(sessions, one -> one.state() == state);
    }

    private static int count(Collection<Attended> sessions, Predicate<Attended> which) {
        return (int) sessions.stream().filter(which).count();
    }
}
