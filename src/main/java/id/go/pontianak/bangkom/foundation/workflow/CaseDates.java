package id.go.pontianak.bangkom.foundation.workflow;

import java.time.Instant;

/**
 * Supplied by a module whose process waits for dates that live in its tables: {@code ${deadlines.of(execution, 'selection')}} in a model
 * asks it. A bean; at most one per process.
 */
public interface CaseDates {

    String process();

    /** The date of that name as it stands now; fails for a name it does not know. */
    Instant date(String caseNumber, String name);

    /** Whether this date was counted in working days and follows the calendar; a day that somebody chose stays where it is. */
    default boolean counted(String name) {
        return true;
    }
}
