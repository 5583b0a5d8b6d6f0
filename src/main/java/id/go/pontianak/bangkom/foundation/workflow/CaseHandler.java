package id.go.pontianak.bangkom.foundation.workflow;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import java.time.Instant;
import java.util.Optional;

/** Supplied by the module that owns a process: describes its cases to tracking and says who may see one. A bean; one per process. */
public interface CaseHandler {

    /** Id of the process whose cases it describes. */
    String process();

    CaseDescription describe(String caseNumber);

    /** Whether the person may see the case at all: concerned, decided or deciding in it, his unit's HR, or city HR and auditors. */
    boolean visibleTo(PersonId person, String caseNumber);

    /** When what the case is about begins, beyond which none of its deadlines is moved; empty where there is no such time. */
    default Optional<Instant> begins(String caseNumber) {
        return Optional.empty();
    }
}
