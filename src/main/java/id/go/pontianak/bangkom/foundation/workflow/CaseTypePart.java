package id.go.pontianak.bangkom.foundation.workflow;

import java.util.Map;
import java.util.Set;

/**
 * Strategy for some user tasks of a process, supplied by the owner of the process or by a later module whose work these tasks are: describes
 * them for the lists and records what is decided in them. A task belongs to exactly one part; a task nobody claims is refused.
 */
public interface CaseTypePart {

    /** Id of the process whose tasks these are. */
    String caseType();

    /** The ids of the user tasks, those of released models included. */
    Set<String> elements();

    TaskDescription describe(OpenTask task);

    /**
     * Records the decision in the domain; may refuse. Returns the process variables to set: the outcome and at most two routing facts.
     */
    Map<String, Object> record(Decision decision);

    /** Whether the task stays as it is, because who decided may not decide and others are asked instead; {@link #record} saw to that. */
    default boolean leavesOpen(Decision decision) {
        return false;
    }

    /** Runs in the same transaction, after the engine has moved on. */
    default void afterwards(Decision decision) {}
}
