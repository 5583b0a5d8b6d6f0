package id.go.pontianak.bangkom.lifecycle.session;

import java.util.List;
import java.util.UUID;

/** What one person may run of one batch: all of it, or the sessions that {@code tasks} serve. Read once for all sessions of the batch. */
public record RunRights(boolean all, List<StaffMember> tasks) {

    public boolean session(UUID session) {
        return all || tasks.stream().anyMatch(task -> task.serves(session));
    }

    /** Whether there is anything. */
    public boolean some() {
        return all || !tasks.isEmpty();
    }
}
