package id.go.pontianak.bangkom.lifecycle.session;

import id.go.pontianak.bangkom.foundation.kernel.City;
import id.go.pontianak.bangkom.foundation.kernel.NotPossibleNow;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import id.go.pontianak.bangkom.lifecycle.batch.Batch;
import id.go.pontianak.bangkom.lifecycle.batch.Batches;
import id.go.pontianak.bangkom.lifecycle.session.Session.Mode;
import id.go.pontianak.bangkom.lifecycle.session.domain.DaysOfBatch;
import id.go.pontianak.bangkom.lifecycle.session.domain.PatternRows;
import id.go.pontianak.bangkom.lifecycle.session.domain.RoomRows;
import id.go.pontianak.bangkom.lifecycle.session.room.Room;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Many sessions at once: from the pattern of the programme, or a day once more. All or none: the first clash is refused with its name. */
@Service
@Transactional
public class SessionCopies {

    private final SessionPlanning planning;
    private final Sessions sessions;
    private final Batches batches;
    private final PatternRows patterns;
    private final RoomRows rooms;
    private final DaysOfBatch days;

    SessionCopies(
            SessionPlanning planning,
            Sessions sessions,
            Batches batches,
            PatternRows patterns,
            RoomRows rooms,
            DaysOfBatch days) {
        this.planning = planning;
        this.sessions = sessions;
        this.batches = batches;
        this.patterns = patterns;
        this.rooms = rooms;
        this.days = days;
    }

    /** Everybody else is answered as if there were nothing. */
    @Transactional(readOnly = true)
    public void requireRunner(String number, PersonId by) {
        planning.requireRunner(number, by);
    }

    @Transactional(readOnly = true)
    public Pattern patternOf(Batch batch) {
        return patterns.of(batch.programme());
    }

    /**
     * The sessions of the pattern on the working days of the batch; in the kept room that is its place, if it is one. Refused where there
     * are sessions already, and where the batch has too few working days.
     */
    public int fromPattern(String number, PersonId by) {
        planning.requireRunner(number, by);
        Batch batch = batches.batch(number);
        Pattern pattern = patternOf(batch);
        List<LocalDate> working = days.workingDays(batch);
        if (pattern.isEmpty()) {
            throw new NotPossibleNow("refusal.session.noPattern");
        }
        if (sessions.of(number).stream().anyMatch(session -> !session.cancelled())) {
            throw new NotPossibleNow("refusal.session.there");
        }
        if (working.size() < pattern.days()) {
            throw new NotPossibleNow("refusal.session.patternDays", pattern.days(), working.size());
        }
        pattern.lines().forEach(line -> planning.add(number, entry(batch, working.get(line.day() - 1), line), by));
        return pattern.lines().size();
    }

    /** The sessions of one day once more on another, at the same hours and places, without their staff. */
    public int day(String number, LocalDate from, LocalDate to, PersonId by) {
        planning.requireRunner(number, by);
        List<Session> day = sessions.of(number).stream()
                .filter(session -> session.day().equals(from) && !session.cancelled())
                .toList();
        if (day.isEmpty() || from.equals(to)) {
            throw RuleViolated.at("to", "refusal.session.copyDay");
        }
        for (Session session : day) {
            planning.add(number, planning.entryOf(session).at(on(to, session.starts()), on(to, session.ends())), by);
        }
        return day.size();
    }

    private SessionEntry entry(Batch batch, LocalDate day, Pattern.Line line) {
        SessionTime time = DaysOfBatch.time(day, line.starts(), line.ends());
        boolean online = batch.mode().online();
        String room = online ? null : roomOf(batch);
        return new SessionEntry(
                line.title(),
                time.starts(),
                time.ends(),
                line.hours(),
                line.kind(),
                online ? Mode.ONLINE : Mode.CLASSROOM,
                room,
                room == null ? batch.place() : "",
                "");
    }

    private @Nullable String roomOf(Batch batch) {
        return rooms.list().stream()
                .filter(room -> room.active() && room.name().equalsIgnoreCase(batch.place()))
                .map(Room::code)
                .findFirst()
                .orElse(null);
    }

    private static Instant on(LocalDate day, Instant time) {
        return day.atTime(LocalTime.ofInstant(time, City.ZONE))
                .atZone(City.ZONE)
                .toInstant();
    }
}
