package id.go.pontianak.bangkom.lifecycle.attendance;

import id.go.pontianak.bangkom.foundation.kernel.NotFound;
import id.go.pontianak.bangkom.foundation.kernel.NotPossibleNow;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import id.go.pontianak.bangkom.lifecycle.attendance.AttendanceKeeping.Entry;
import id.go.pontianak.bangkom.lifecycle.attendance.AttendanceKeeping.Source;
import id.go.pontianak.bangkom.lifecycle.attendance.domain.MarkRows;
import id.go.pontianak.bangkom.lifecycle.participant.Participants;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.stereotype.Component;

/** One cell of a list against the mark that stands (optimistic lock by its version). */
@Component
class MarkEntries {

    private final Participants participants;
    private final MarkRows marks;
    private final ScanTimes times;

    MarkEntries(Participants participants, MarkRows marks, ScanTimes times) {
        this.participants = participants;
        this.marks = marks;
        this.times = times;
    }

    /** Whether the person takes part; whoever has left keeps what is recorded, and whoever never did is unknown. */
    boolean takesPart(String batch, PersonId person) {
        return participants.find(batch, person).orElseThrow(NotFound::new).active();
    }

    void requirePart(String batch, PersonId person) {
        if (!takesPart(batch, person)) {
            throw new NotPossibleNow("refusal.attendance.withdrawn");
        }
    }

    /** It stands so already, or is still what was shown before somebody else changed it. */
    boolean untouched(Entry entry, @Nullable Mark now) {
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

    /** False where the mark is another one than was seen; entering what stands already changes nothing. */
    boolean apply(PersonId by, UUID session, Entry entry, Source source, @Nullable Mark before) {
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
                session,
                entry.person(),
                entry.state(),
                kept == null ? null : kept.in(),
                kept == null ? null : kept.out(),
                kept == null ? 0 : kept.late(),
                source.how(),
                by,
                Optional.ofNullable(source.reason()).orElse(""),
                entry.seen() + 1,
                times.now()));
    }

    static NotPossibleNow changed(@Nullable Mark now) {
        return new NotPossibleNow(
                "refusal.attendance.changed",
                new DefaultMessageSourceResolvable(
                        "attendance.state." + (now == null || now.state() == null ? "none" : now.state())));
    }
}
