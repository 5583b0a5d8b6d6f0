package id.go.pontianak.bangkom.lifecycle.session.domain;

import id.go.pontianak.bangkom.foundation.directory.Directory;
import id.go.pontianak.bangkom.foundation.kernel.NotPossibleNow;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.RuleViolated;
import id.go.pontianak.bangkom.foundation.time.Dates;
import id.go.pontianak.bangkom.lifecycle.batch.Batch;
import id.go.pontianak.bangkom.lifecycle.batch.BatchStatus;
import id.go.pontianak.bangkom.lifecycle.session.Clash;
import id.go.pontianak.bangkom.lifecycle.session.Session;
import id.go.pontianak.bangkom.lifecycle.session.SessionEntry;
import id.go.pontianak.bangkom.lifecycle.session.SessionUse;
import id.go.pontianak.bangkom.lifecycle.session.room.Room;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Invariants of a plan of sessions, each refused with what it names. */
@Component
public class SessionGuards {

    private final RoomRows rooms;
    private final Directory directory;
    private final Dates dates;
    private final Clock clock;
    private final ObjectProvider<SessionUse> uses;

    SessionGuards(RoomRows rooms, Directory directory, Dates dates, Clock clock, ObjectProvider<SessionUse> uses) {
        this.rooms = rooms;
        this.directory = directory;
        this.dates = dates;
        this.clock = clock;
        this.uses = uses;
    }

    /** Sessions lie on the days of the batch; while it runs a later one moves its end. */
    public void requireDay(Batch batch, LocalDate day) {
        LocalDate first = batch.period().from();
        boolean after = day.isAfter(batch.lastDay()) && batch.status() != BatchStatus.STARTED;
        if (day.isBefore(first) || after) {
            throw RuleViolated.at("day", "refusal.session.day", dates.period(first, batch.lastDay()));
        }
    }

    public void requireRunning(Batch batch) {
        if (batch.status().over()) {
            throw new NotPossibleNow("refusal.session.batch." + batch.status());
        }
    }

    /** A session that has begun stays where it was; one that was cancelled stays so. */
    public void requireAhead(Session session) {
        requireNotCancelled(session);
        if (session.begunAt(clock.instant())) {
            throw new NotPossibleNow("refusal.session.begun", session.title());
        }
    }

    public void requireNotCancelled(Session session) {
        if (session.cancelled()) {
            throw new NotPossibleNow("refusal.session.cancelled", session.title());
        }
    }

    /** Of a session that later modules keep something of nothing is taken away; behind the lock of its batch, which they take as well. */
    public void requireUnused(Session session) {
        uses.stream().flatMap(use -> use.of(session.id()).stream()).findFirst().ifPresent(use -> {
            throw new NotPossibleNow("refusal.session.used", session.title(), use);
        });
    }

    /** Nobody knows it yet who would look for it in vain. */
    public void requireUntold(Batch batch, Session session, boolean staffed) {
        if (batch.status().calledUp() || staffed) {
            throw new NotPossibleNow("refusal.session.told", session.title());
        }
    }

    public void requireFuture(SessionEntry entry) {
        if (!entry.starts().isAfter(clock.instant())) {
            throw RuleViolated.at("day", "refusal.session.past");
        }
    }

    /** A room that is kept and offered. */
    public void requireRoom(SessionEntry entry) {
        if (entry.room() != null
                && rooms.find(entry.room()).filter(Room::active).isEmpty()) {
            throw RuleViolated.at("room", "refusal.session.room");
        }
    }

    public void requireFree(List<Clash> clashes) {
        for (Clash clash : clashes) {
            throw RuleViolated.at(
                    clash.what() == Clash.What.ROOM ? "room" : clash.what() == Clash.What.PERSON ? "person" : "from",
                    "refusal.session.taken." + clash.what(),
                    nameOf(clash),
                    clash.title(),
                    clash.batchTitle(),
                    dates.dateTime(clash.starts()),
                    dates.time(clash.ends()));
        }
    }

    private String nameOf(Clash clash) {
        return switch (clash.what()) {
            case BATCH -> clash.batchTitle();
            case ROOM -> rooms.find(clash.value()).map(Room::name).orElse(clash.value());
            case PERSON ->
                Objects.requireNonNull(directory.person(PersonId.of(clash.value())))
                        .name();
        };
    }
}
