package id.go.pontianak.bangkom.lifecycle.attendance;

import id.go.pontianak.bangkom.foundation.journal.Deed;
import id.go.pontianak.bangkom.foundation.journal.Journal;
import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.NotPossibleNow;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.foundation.kernel.Reason;
import id.go.pontianak.bangkom.lifecycle.attendance.domain.MarkRows;
import id.go.pontianak.bangkom.lifecycle.attendance.domain.Reopening;
import id.go.pontianak.bangkom.lifecycle.attendance.domain.SessionExtras;
import id.go.pontianak.bangkom.lifecycle.session.Session;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
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
    private final MarkEntries cells;
    private final MarkRows marks;
    private final SessionExtras extras;
    private final ScanTimes times;
    private final Journal journal;

    AttendanceKeeping(
            AttendanceRights rights,
            MarkEntries cells,
            MarkRows marks,
            SessionExtras extras,
            ScanTimes times,
            Journal journal) {
        this.rights = rights;
        this.cells = cells;
        this.marks = marks;
        this.extras = extras;
        this.times = times;
        this.journal = journal;
    }

    /** Refused where somebody changed the mark since it was seen, before the session, and for somebody who does not take part. */
    public void record(PersonId by, String batch, Entry entry, Source source) {
        Session session = open(by, batch, entry.session());
        String reason = Reason.of(source.reason());
        cells.requirePart(batch, entry.person());
        Mark before = marks.lock(session.id(), entry.person()).orElse(null);
        if (!cells.apply(by, session.id(), entry, new Source(source.how(), reason), before)) {
            throw MarkEntries.changed(marks.find(session.id(), entry.person()).orElse(null));
        }
        if (before != null && before.state() != null) {
            journal.record(
                    new CaseNumber(batch),
                    Deed.of("journal.attendance.changed", by).because(reason),
                    Map.of(
                            "session",
                            session.id().toString(),
                            "person",
                            entry.person().toString()));
        }
    }

    /**
     * A whole list under one reason; what was not touched is left as it is, also where its session takes no entries any more, and so is what a
     * list says of a session that somebody else keeps. Returns those whose mark somebody changed meanwhile, or who left: theirs stay.
     */
    public List<PersonId> recordAll(PersonId by, String batch, List<Entry> entries, Source source) {
        Source why = new Source(source.how(), Reason.of(source.reason()));
        Map<UUID, List<Entry>> bySession =
                entries.stream().collect(Collectors.groupingBy(Entry::session, TreeMap::new, Collectors.toList()));
        bySession.keySet().forEach(id -> rights.requireKeeper(by, batch, id));
        rights.lock(batch);
        marks.lockSessions(bySession.keySet());
        List<PersonId> overtaken = new ArrayList<>();
        int recorded = 0;
        for (List<Entry> ofSession : bySession.values()) {
            recorded += recordSession(by, batch, ofSession, why, overtaken);
        }
        if (recorded > 0) {
            journal.record(
                    new CaseNumber(batch),
                    Deed.of("journal.attendance.entered", by).because(why.reason()),
                    Map.of("count", String.valueOf(recorded)));
        }
        return overtaken;
    }

    /** How many of the entries of one session were kept; whose were not is added to {@code overtaken}. */
    private int recordSession(PersonId by, String batch, List<Entry> entries, Source why, List<PersonId> overtaken) {
        UUID session = entries.get(0).session();
        Map<PersonId, Mark> before =
                marks.lock(session, entries.stream().map(Entry::person).toList());
        List<Entry> touched = entries.stream()
                .filter(entry -> !cells.untouched(entry, before.get(entry.person())))
                .toList();
        if (!touched.isEmpty()) {
            open(by, batch, session);
        }
        int kept = 0;
        for (Entry entry : touched) {
            if (cells.takesPart(batch, entry.person())
                    && cells.apply(by, session, entry, why, before.get(entry.person()))) {
                kept++;
            } else {
                overtaken.add(entry.person());
            }
        }
        return kept;
    }

    /** As it was before, for ten seconds and for whoever recorded it. */
    public void undo(PersonId by, String batch, UUID id, PersonId person, int seen) {
        Session session = open(by, batch, id);
        Mark mark = marks.lock(session.id(), person).orElseThrow(NotFound::new);
        if (mark.version() != seen) {
            throw MarkEntries.changed(mark);
        }
        Instant now = times.now();
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
        Instant now = times.now();
        extras.reopen(new Reopening(session.id(), now, now.plus(REOPENED), by, why));
        journal.record(
                new CaseNumber(batch),
                Deed.of("journal.attendance.reopened", by).because(why),
                Map.of("session", id.toString()));
    }

    private Session open(PersonId by, String batch, UUID id) {
        Session session = rights.requireKeeper(by, batch, id);
        rights.requireOpen(session);
        if (!times.begun(session)) {
            throw new NotPossibleNow("refusal.attendance.early");
        }
        return session;
    }
}
