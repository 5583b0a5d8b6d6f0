package id.go.pontianak.bangkom.foundation.workflow;

import id.go.pontianak.bangkom.foundation.kernel.PersonId;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * The one door through which tasks are decided. In one transaction: lock the case, is the task open and its content the version seen, may
 * this person act, the owner records (and may refuse), the engine moves on; journal, mail and read models are written by then.
 */
@Service
public class Decisions {

    /** How the decider comes to decide. */
    public enum Mode {
        /** For an office, a role, or in his own affair. */
        DIRECT,
        /** HR enters what an official decided on paper; the decider is named, a scan is required. */
        FROM_PAPER,
        /** Unit HR for somebody without e-mail, with a note. */
        IN_PERSONS_NAME
    }

    /**
     * @param seenVersion version of the proposal that was on the screen
     * @param decider the official who decided on paper, or the person in whose name; null for {@link Mode#DIRECT}
     */
    public record Request(
            String taskId,
            int seenVersion,
            Mode mode,
            @Nullable PersonId decider,
            Map<String, String> fields) {

        public static Request direct(String taskId, int seenVersion, Map<String, String> fields) {
            return new Request(taskId, seenVersion, Mode.DIRECT, null, fields);
        }
    }

    /**
     * Decides. {@code fields} carries {@code outcome} and what the form asks; unknown fields are refused. {@code NotFound} where the actor may
     * not know the task, {@code NotPossibleNow} ("decided by … at …") where it is gone or changed, {@code RuleViolated} for bad input.
     */
    public void decide(PersonId actor, Request request) {
        throw new UnsupportedOperationException();
    }

    public Optional<OpenTask> findOpen(String taskId) {
        throw new UnsupportedOperationException();
    }

    public TaskDescription describe(OpenTask task) {
        throw new UnsupportedOperationException();
    }

    /** Open tasks by id, after the given one (empty: from the first); for rebuilding lists of them. */
    public java.util.List<OpenTask> listOpen(String afterId, int limit) {
        throw new UnsupportedOperationException();
    }
}
