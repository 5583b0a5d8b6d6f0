package id.go.pontianak.bangkom.lifecycle.behaviour;

import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who passed, in one wave. {@code caseNumber} is null where nobody is asked about him; {@code movedOn}: he came under that office while he was waited
 * for; {@code coachingWeeks}: for how long his superior asks for mentoring, zero where none is needed.
 */
public record Alumnus(
        UUID id,
        String batch,
        int days,
        PersonId person,
        @Nullable CaseNumber caseNumber,
        @Nullable LocalDate movedOn,
        State state,
        @Nullable Ground ground,
        @Nullable Opportunity opportunity,
        @Nullable Integer coachingWeeks) {

    /** The name completes {@code behaviour.alumnus.<name>}. */
    public enum State {
        OPEN,
        RATED,
        UNRATED
    }

    /** Why a superior says nothing of him; the name completes {@code behaviour.ground.<name>}. */
    public enum Ground {
        RETIRED,
        LEFT,
        AWAY,
        DIED,
        SILENT,
        UNACQUAINTED,
        NO_SUPERIOR
    }

    /** Whether he could apply what he learned; the name completes {@code behaviour.opportunity.<name>}. */
    public enum Opportunity {
        YES,
        PARTLY,
        NO
    }

    public boolean open() {
        return state == State.OPEN;
    }
}
