package id.go.pontianak.bangkom.desk.inbox;

import id.go.pontianak.bangkom.desk.inbox.domain.TaskListRebuild;
import org.springframework.stereotype.Service;

/** The task list as other modules need it. */
@Service
public class Inbox {

    private final TaskListRebuild rebuild;

    Inbox(TaskListRebuild rebuild) {
        this.rebuild = rebuild;
    }

    /** Writes the rows of the task list anew from the open tasks; how many tasks there are. */
    public int rebuild() {
        return rebuild.run();
    }
}
