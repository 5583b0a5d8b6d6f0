package id.go.pontianak.bangkom.foundation.workflow;

import id.go.pontianak.bangkom.foundation.kernel.CaseNumber;
import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Strategy supplied by the module that owns a process: what its cases are called, who may see them, which columns of the board they pass,
 * which dates they wait for and what is locked before them. One bean per process; its tasks are described and recorded by its
 * {@link CaseTypePart}s. So task list, board, timeline and reminders know no business.
 */
public interface CaseType {

    /** Id of the process. */
    String key();

    CaseDescription describe(CaseNumber caseNumber);

    /** Whether the person may see the case at all: concerned, decided or deciding in it, his unit's HR, or city HR and auditors. */
    boolean visibleTo(PersonId person, CaseNumber caseNumber);

    /** The columns of the board that its cases pass. */
    List<CaseStage> stages();

    /** What its statuses mean, by message key; one that is not named is waiting. */
    default Map<String, StatusFamily> statuses() {
        return Map.of();
    }

    /** Of those of these numbers that are its cards; asked once for a whole board. */
    default Map<String, CardFacts> cards(Collection<String> numbers) {
        return Map.of();
    }

    /** Whether the person may take back now what he decided last in it; its page offers that. */
    default boolean mayTakeBack(PersonId person, CaseNumber caseNumber) {
        return false;
    }

    /** Whether its page gives its own part of the case's page to whoever asks for a part alone ({@code PageFragments}). */
    default boolean givesPart() {
        return false;
    }

    /** Locks the parent of the case; always before the case's own row. Nothing where cases have no parent. */
    default void lockParent(CaseNumber caseNumber, ParentLock mode) {}

    /** The date of that name as its tables have it now: {@code ${deadlines.of(execution, 'selection')}}; fails for an unknown name. */
    default Instant date(CaseNumber caseNumber, String name) {
        throw new IllegalArgumentException("process '" + key() + "' has no date named " + name);
    }

    /** Whether this date was counted in working days and follows the calendar; a day that somebody chose stays where it is. */
    default boolean counted(String name) {
        return true;
    }

    /** When what the case is about begins, beyond which none of its deadlines is moved; empty where there is no such time. */
    default Optional<Instant> begins(CaseNumber caseNumber) {
        return Optional.empty();
    }
}
