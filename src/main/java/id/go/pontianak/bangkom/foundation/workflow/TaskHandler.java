package id.go.pontianak.bangkom.foundation.workflow;

import java.util.Map;

/**
 * Supplied by the module that owns a process; describes and records its tasks, so that the task list and the door know no business. A
 * bean; one per process.
 */
public interface TaskHandler {

    /** Id of the process whose tasks it handles. */
    String process();

    TaskDescription describe(OpenTask task);

    /** Locks what must be locked before the case (its batch); runs first, before the door locks the case itself. */
    default void lockFirst(String caseNumber) {}

    /**
     * Records the decision in the domain, journal and notices included; may refuse. Returns the process variables to set: the outcome and
     * at most two routing facts.
     */
    Map<String, Object> record(Decision decision);

    /** Whether the task stays as it is, because who decided may not decide and others are asked instead; {@link #record} saw to that. */
    default boolean leavesOpen(Decision decision) {
        return false;
    }

    /** Runs in the same transaction, after the engine has moved on. */
    default void afterwards(Decision decision) {}
}
