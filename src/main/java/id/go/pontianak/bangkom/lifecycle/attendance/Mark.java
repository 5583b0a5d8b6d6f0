package id.go.pontianak.bangkom.lifecycle.attendance;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is recorded of a participant at a session: {@code state} is null where a record was taken back; {@code in} the first scan of coming and
 * {@code out} that of going; {@code late} in whole minutes; {@code by} the person who recorded it, which for a scan of the wall is the
 * participant; {@code version} grows with each change.
 */
public record Mark(
        UUID session,
        PersonId person,
        @Nullable MarkState state,
        @Nullable Instant in,
        @Nullable Instant out,
        int late,
        Way how,
        PersonId by,
        String reason,
        int version,
        Instant at) {

    public boolean present() {
        return state == MarkState.HADIR;
    }

    Mark left(Instant when) {
        return new Mark(session, person, state, in, when, late, how, by, reason, version + 1, when);
    }

    Mark cameEarlier(Instant came, int minutes, Instant when) {
        return new Mark(session, person, state, came, out, minutes, how, by, reason, version + 1, when);
    }

    /** As this earlier version was. */
    Mark backTo(@Nullable Mark earlier, PersonId who, Instant when) {
        return earlier == null
                ? new Mark(session, person, null, null, null, 0, Way.MANUAL, who, "", version + 1, when)
                : new Mark(
                        session,
                        person,
                        earlier.state,
                        earlier.in,
                        earlier.out,
                        earlier.late,
                        earlier.how,
                        earlier.by,
                        earlier.reason,
                        version + 1,
                        when);
    }
}
