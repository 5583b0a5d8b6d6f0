package id.go.pontianak.bangkom.lifecycle.attendance;

import id.go.pontianak.bangkom.foundation.journal.Journal;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.NotPossibleNow;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.Reason;
import id.go.pontianak.bangkom.lifecycle.attendance.domain.MarkRows;
import id.go.pontianak.bangkom.lifecycle.attendance.domain.Reopening;
import id.go.pontianak.bangkom.lifecycle.attendance.domain.SessionExtras;
import id.go.pontianak.bangkom.lifecycle.participant.Participants;
import id.go.pontianak.bangkom.lifecycle.session.Session;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The organiser's own hand: marks one by one or a whole list at once, each with the version that was on the screen (optimistic lock) and a reason,
 * taken back without one for ten seconds; and the code shown again for ten minutes.
 */
@Service
@Transactional
public class AttendanceKeeping {

    /** Within this time whoever recorded a mark takes it back without saying why. */
    public static final Duration UNDO = Duration.ofSeconds(10);

    static final Duration REOPENED = Duration.ofMinutes(10);

    /** What is entered in one cell: the state, null to take it back, and the version that was seen, 0 where there was none. */
    public record Entry(
            UUID session, PersonId person, @Nullable MarkState state, int seen) {}

    /** Where entries come from and why. */
    public record Source(Way how, @Nullable String reason) {}

    private final AttendanceRights rights;
    private final Participants participants;
    private final MarkRows marks;
    private final SessionExtras extras;
    private final Windows windows;
    private final Journal journal;
    private final Clock clock;

    AttendanceKeeping(
            AttendanceRights rights,
            Participants participants,
            MarkRows marks,
            SessionExtras extras,
            Windows windows,
            Journal journal,
            Clock clock) {
        this.rights = rights;
        this.participants = participants;
        this.marks = marks;
        this.extras = extras;
        this.windows = windows;
        this.journal = journal;
        this.clock = clock;
    }

    /** Refused where somebody changed the mark since it was seen, before the session, and for somebody who does not take part. */
    public void record(PersonId by, String batch, Entry entry, Source source) {
        Session session = open(by, batch, entry.session());
        String reason = Reason.of(source.reason());
        Mark before = marks.lock(session.id(), entry.person()).orElse(null);
        if (!apply(by, session, entry, new Source(source.how(), reason), before)) {
            throw changed(marks.find(session.id(), entry.person()).orElse(null));
        }
        if (before != null && before.state() != null) {
            journal.record(
                    batch,
                    "journal.attendance.changed",
                    by,
                    null,
                    reason,
                    Map.of(
                            "session",
                            session.id().toString(),
                            "person",
                            entry.person().toString()));
        }
    }

    /**
     * A whole list under one reason; what was not touched is left as it is. Returns those whose mark somebody changed meanwhile: theirs stay.
     */
    public List<PersonId> recordAll(PersonId by, String batch, List<Entry> entries, Source source) {
        Source why = new Source(source.how(), Reason.of(source.reason()));
        Map<UUID, Session> sessions = new HashMap<>();
        List<PersonId> overtaken = new ArrayList<>();
        int recorded = 0;
        // In one order, so that two lists never wait for each other.
        List<Entry> sorted = entries.stream()
                .sorted(Comparator.comparing(Entry::session)
                        .thenComparing(entry -> entry.person().value()))
                .toList();
        for (Entry entry : sorted) {
            Session session = sessions.computeIfAbsent(entry.session(), id -> open(by, batch, id));
            Mark before = marks.lock(session.id(), entry.person()).orElse(null);
            if (untouched(entry, before)) {
                continue;
            }
            if (apply(by, session, entry, why, before)) {
                recorded++;
            } else {
                overtaken.add(entry.person());
            }
        }
        if (recorded > 0) {
            journal.record(
                    batch,
                    "journal.attendance.entered",
                    by,
                    null,
                    why.reason(),
                    Map.of("count", String.valueOf(recorded)));
        }
        return overtaken;
    }

    /** It stands so already, or is still what was shown before somebody else changed it. */
    private boolean untouched(Entry entry, @Nullable Mark now) {
        MarkState stands = now == null ? null : now.state();
        if (stands == entry.state()) {
            return true;
        }
        return now != null && now.version() != entry.seen() && shown(entry) == entry.state();
    }

    private @Nullable MarkState shown(Entry entry) {
        return marks.versions(entry.session(), entry.person()).stream()
                .filter(version -> version.version() == entry.seen())
                .findFirst()
                .map(Mark::state)
                .orElse(null);
    }

    /** As it was before, for ten seconds and for whoever recorded it. */
    public void undo(PersonId by, String batch, UUID id, PersonId person, int seen) {
        Session session = open(by, batch, id);
        Mark mark = marks.lock(session.id(), person).orElseThrow(NotFound::new);
        if (mark.version() != seen) {
            throw changed(mark);
        }
        Instant now = clock.instant();
        if (!mark.by().equals(by)
                || mark.how() == Way.QR
                || !now.isBefore(mark.at().plus(UNDO))) {
            throw new NotPossibleNow("refusal.attendance.undo", UNDO.toSeconds());
        }
        List<Mark> versions = marks.versions(id, person);
        Mark earlier = versions.size() < 2 ? null : versions.get(versions.size() - 2);
        marks.keep(mark.backTo(earlier, by, now));
    }

    /** The code of the wall takes coming for ten minutes more. */
    public void reopen(PersonId by, String batch, UUID id, @Nullable String reason) {
        Session session = open(by, batch, id);
        String why = Reason.of(reason);
        Instant now = clock.instant();
        extras.reopen(new Reopening(session.id(), now, now.plus(REOPENED), by, why));
        journal.record(batch, "journal.attendance.reopened", by, null, why, Map.of("session", id.toString()));
    }

    private Session open(PersonId by, String batch, UUID id) {
        Session session = rights.requireKeeper(by, batch, id);
        rights.requireOpen(session);
        if (clock.instant().isBefore(windows.of(session).opens())) {
            throw new NotPossibleNow("refusal.attendance.early");
        }
        return session;
    }

    /** False where the mark is another one than was seen; entering what stands already changes nothing. */
    private boolean apply(PersonId by, Session session, Entry entry, Source source, @Nullable Mark before) {
        if (!participants.isParticipant(session.batch(), entry.person())) {
            throw new NotFound();
        }
        MarkState stands = before == null ? null : before.state();
        if (stands == entry.state()) {
            return true;
        }
        if ((before == null ? 0 : before.version()) != entry.seen()) {
            return false;
        }
        // Times stay with who stays present.
        Mark kept = entry.state() == MarkState.HADIR ? before : null;
        return marks.keep(new Mark(
                session.id(),
                entry.person(),
                entry.state(),
                kept == null ? null : kept.in(),
                kept == null ? null : kept.out(),
                kept == null ? 0 : kept.late(),
                source.how(),
                by,
                Optional.ofNullable(source.reason()).orElse(""),
                entry.seen() + 1,
                clock.instant()));
    }

    private static NotPossibleNow changed(@Nullable Mark now) {
        return new NotPossibleNow(
                "refusal.attendance.changed",
                new DefaultMessageSourceResolvable(
                        "attendance.state." + (now == null || now.state() == null ? "none" : now.state())));
    }
}
