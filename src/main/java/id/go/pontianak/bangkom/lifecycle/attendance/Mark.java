package id.go.pontianak.bangkom.lifecycle.attendance;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is recorded of a participant at a session: {@code state} is null where a record was taken back; {@code in} the first scan of coming and
 * {@code out} that of going; {@code late} in whole minutes; {@code how} and {@code by} say how and by whom this version was recorded, which for a
 * scan of the wall is the participant, and {@code at} when; {@code version} grows with each change.
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

    /** A first scan; {@code out} and a reason may follow. */
    static Mark coming(UUID session, PersonId person, Instant came, int late, Way way, PersonId who) {
        return new Mark(session, person, MarkState.HADIR, came, null, late, way, who, "", 1, came);
    }

    /** As the next one after {@code known}, where something was recorded before; {@code at} is the moment at which it is recorded. */
    Mark after(@Nullable Mark known, Instant at) {
        int next = known == null ? 1 : known.version + 1;
        return new Mark(session, person, state, in, out, late, how, by, reason, next, at);
    }

    public boolean present() {
        return state == MarkState.HADIR;
    }

    /** Went at {@code when}; {@code at} is the moment at which that is recorded. */
    Mark left(Instant when, Way way, PersonId who, Instant at) {
        return new Mark(session, person, state, in, when, late, way, who, reason, version + 1, at);
    }

    /** An earlier scan than the one that was known. */
    Mark cameEarlier(Instant came, int minutes, Way way, PersonId who, Instant at) {
        return new Mark(session, person, state, came, out, minutes, way, who, reason, version + 1, at);
    }

    /** As this earlier version was; {@code who} took back what came after it. */
    Mark backTo(@Nullable Mark earlier, PersonId who, Instant at) {
        return earlier == null
                ? new Mark(session, person, null, null, null, 0, Way.MANUAL, who, "", version + 1, at)
                : new Mark(
                        session,
                        person,
                        earlier.state,
                        earlier.in,
                        earlier.out,
                        earlier.late,
                        Way.MANUAL,
                        who,
                        earlier.reason,
                        version + 1,
                        at);
    }
}
