package id.go.pontianak.bangkom.foundation.workflow;

import java.util.Map;
import org.springframework.stereotype.Service;

/**
 * Starts and steers cases. A case is a process instance named by its number (business key). Every call runs in the caller's transaction
 * and locks the case's row first. Variables are ids, outcomes and dates: String, Boolean, Integer, Long or ISO text.
 */
@Service
public class Cases {

    /** Starts the process whose start message this is; refuses a number that is already open. */
    public void start(String message, String caseNumber, Map<String, Object> variables) {
        throw new UnsupportedOperationException();
    }

    /** Hands the message to the case waiting for it; {@code NotPossibleNow} when the case does not wait for it. */
    public void correlate(String message, String caseNumber, Map<String, Object> variables) {
        throw new UnsupportedOperationException();
    }

    /** Like {@link #correlate}, but false where nothing waits. */
    public boolean tryCorrelate(String message, String caseNumber, Map<String, Object> variables) {
        throw new UnsupportedOperationException();
    }

    public boolean isOpen(String caseNumber) {
        throw new UnsupportedOperationException();
    }

    /** Locks the case's row until the transaction ends; always after the batch's lock, never before. */
    public void lock(String caseNumber) {
        throw new UnsupportedOperationException();
    }

    /** Sets the open timer of this element anew, as its date has moved. */
    public void rescheduleTimer(String caseNumber, String elementId, java.time.Instant due) {
        throw new UnsupportedOperationException();
    }

    /** Adds a candidate to the case's open task at this element (escalation, rescue). */
    public void addCandidate(
            String caseNumber, String elementId, id.go.pontianak.bangkom.foundation.kernel.Addressee addressee) {
        throw new UnsupportedOperationException();
    }

    /** A case as the engine remembers it; {@code endElement} is null while it is open. */
    public record Known(
            String process,
            String caseNumber,
            @org.jspecify.annotations.Nullable String endElement) {}

    /** One passage through an element as the engine remembers it; {@code left} is null while the case is there. */
    public record Passage(
            String id,
            String element,
            String elementType,
            String name,
            java.time.Instant entered,
            java.time.@org.jspecify.annotations.Nullable Instant left,
            @org.jspecify.annotations.Nullable String taskId) {}

    /** All cases the engine remembers, by number, after the given one (empty: from the first); for rebuilding what others keep of them. */
    public java.util.List<Known> list(String afterCaseNumber, int limit) {
        throw new UnsupportedOperationException();
    }

    /** The passages of a case in the order in which they were entered, with the same ids and times as {@link CaseStepped}. */
    public java.util.List<Passage> passages(String caseNumber) {
        throw new UnsupportedOperationException();
    }
}
